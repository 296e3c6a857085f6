extension SpeechPatterns {
    static let english = SpeechPatterns(
        asked: [
            .asksName: Asked(#"\bnames?\b|who(m| is| am)? .*(speaking|calling|is this|appointment for|booking for|room for)|whose"#, but: #"doctor'?s? name|name of (the|your) doctor"#),
            .asksBirthDate: Asked(#"\bbirth|\bborn\b"#),
            .asksDate: Asked(#"\b(which|what|another|different|other) (\w+ )?(day|date|night)\b|\bday (and|or) time|\bwhen (would|do|should|can|will|are)|\b(the|your|a) (\w+ )?(date|day)\b"#, but: #"birth|\bborn\b|\bof the day\b"#),
            .asksTime: Asked(#"\b(which|what|another|different|other) (\w+ )?time\b|\bday (and|or) time|\b(the|your|a) (\w+ )?time (would|do|works|suits)|which (one|of (these|those|them)) |which would you|what hour"#, but: #"\bat what time (is|was|does)"#),
            .asksDoctor: Asked(#"\b(which|what) (doctor|specialist|specialty|department)|who would you like to see|doctor'?s? name|name of (the|your) doctor|a (particular|specific|preferred) doctor|doctor (would you|do you|in mind)|which one would you like to see"#),
            .asksReason: Asked(#"\breason\b|what (is it|is this|is the \w+|it is|it's) (about|for)|what brings|symptom|what seems|(is|'s) the (problem|matter|trouble)|wrong"#),
            .asksPhone: Asked(#"\bphone|telephone|number (can|could|may|should) (we|i) (reach|call)|call you back"#),
            .asksNumber: Asked(#"(appointment|confirmation|reservation|booking|reference) (number|id|code)"#),
        ],
        request: #"\bplease (tell|give|provide|let me know|say|spell|confirm|share|state)|\b(may|could|can) (i|you|we) (please )?(have|get|tell|give|provide|spell|share|ask)|\bi('ll| will)? (also )?need (your|the|to know)|let me know|\btell me\b"#,
        confirms: #"\b(shall|should|can|may) i (now )?(go ahead|book|cancel|schedule|move|reschedule|reserve|change|make|set|put|confirm|proceed|do that|keep|arrange|take|note|check you|send|place)|is (that|this|it|everything) (right|correct|ok|okay|fine|good|all right|alright)|would you like (me )?to (go ahead|book|cancel|schedule|move|reschedule|reserve|keep|confirm|proceed|change|take|make)|do you want (me )?to (go ahead|book|cancel|schedule|move|reschedule|reserve|keep|confirm|proceed|change|take|make)|do you mean|did you mean|did you say|are you sure|(right|correct|yes|ok|okay)\?$|(does|would|will) (that|this|it) (work|suit|be)|please confirm|can you confirm|would you like (that|it|this|one)\b|do you want (that|it|this)\b"#,
        wantsMore: #"\b(which|what|when|who|whose|how|why)\b"#,
        more: #"\b(anything|something|what) else\b|how (can|may|could|else|might) i (be of )?(help|assist)|what can i do for you|help you with (anything|something) |any other questions"#,
        clock: #"\b\d{1,2}(:\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b|o'clock"#,
        // Not the "has" of Spanish: "has dicho".
        canBeHad: #"\b(free|availab\w+|openings?|has(?! (\w+[aií]do|dicho|hecho|puesto|visto|escrito|vuelto)\b)|we have|have (time|something)|there is|there's|offer|earliest|next|instead|how about|what about)\b"#,
        done: #"\b(is|are|been|'re|'s|have|has|now|i've|all) (\w+ )?(booked|cancelled|canceled|moved|rescheduled|changed|confirmed|scheduled|reserved|set|arranged)\b|^(booked|cancelled|canceled|done)\b|\bi (just )?(booked|cancelled|canceled|moved|rescheduled|changed|reserved) "#,
        notDone: #"\b(not|n't|never|no|cannot|nothing|if|before|already)\b|n't\b"#,
        refuses: #"\b(sorry|can't|cannot|can not|unable|not able|not allowed|only help|don't have|isn't possible|not possible|won't)\b"#)
}
