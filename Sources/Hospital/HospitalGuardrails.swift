import ParleyAgent

extension HospitalAgent {
    /// What the receptionist keeps to, whatever the model does.
    static let guardrails: [any Guardrail] = AgentDefinition.standardGuardrails + [
        IdentityVerification(
            refusal: "I'm sorry, that I can tell only to the patient, who gives the full name and the date of birth."),
        OnTopic(
            vocabulary: vocabulary, replies: [emergency, advice, hours, foreignInsurance, insurance],
            decline: "I'm sorry, I can only help with appointments and doctors here at City Hospital. What can I do for you?"),
    ]

    private static let emergency = OnTopic.Reply(
        to: [
            "can't breathe", "cannot breathe", "not breathing", "heart attack", "having a stroke", "bleeding badly", "bleeding heavily",
            "bleeding a lot", "unconscious", "overdose", "kill myself", "suicid", "this is an emergency",
        ],
        "If this is an emergency, please hang up now and call 911.")

    private static let hours = OnTopic.Reply(
        to: [
            "opening hours", "open hours", "office hours", "your hours", "hospital hours", "you open", "hospital open", "clinic open", "you closed",
            "hospital closed", "you close",
        ],
        unless: ["appoint", "book", "schedul", "dr", "doctor", "johnson", "patel", "lee", "garcia"], isForQuestions: true,
        "We are open from Monday to Friday, 9 AM to 4 PM, and closed at weekends.")

    private static let plans = "Aetna, Blue Cross, Cigna, UnitedHealthcare and Medicare"
    private static let ownRecord = ["on file", "on record", "for me", "my record", "do i have", "am i", "you have", "down", "appoint", "book"]

    private static let foreignInsurance = OnTopic.Reply(
        to: ["humana", "kaiser", "medicaid", "tricare", "anthem", "oscar health", "molina", "ambetter", "centene", "other insurance"], unless: ownRecord,
        isForQuestions: true, "I'm sorry, that one we do not accept. We accept \(plans), and patients who pay themselves.")

    private static let insurance = OnTopic.Reply(
        to: [
            // Not the name of a plan alone: it may be about somebody's.
            "you accept", "you take aetna", "you take blue", "you take cigna", "you take united", "you take medicare", "insurances do you", "insurance do you",
            "insurance plans do you", "insurances you", "take insurance",
        ], unless: ownRecord + ["new patient"], isForQuestions: true, "Yes, we accept \(plans), and patients who pay themselves.")

    private static let advice = OnTopic.Reply(
        to: [
            "ibuprofen", "aspirin", "paracetamol", "acetaminophen", "tylenol", "antibiotic", "milligram", "dosage", "dose", "pill", "tablet",
            "should i take", "diagnos",
        ],
        unless: ["appoint", "book", "schedul", "dr", "doctor", "come in"], isForQuestions: true,
        "I'm sorry, I can't give medical advice, but a doctor can. Would you like an appointment?")

    /// The beginnings of the words that callers of a hospital use.
    private static let vocabulary = [
        "appoint", "book", "schedul", "resched", "cancel", "visit", "see", "slot", "avail", "opening",
        "doctor", "dr", "physician", "nurse", "specialist", "surgeon", "practitioner", "receptionist", "hospital", "clinic", "office", "department",
        "patient", "record", "phone", "telephone", "number", "insur", "coverage", "cover", "aetna", "blue", "cigna", "united", "medicare", "medicaid", "humana", "kaiser", "plan", "copay", "deductible", "cash", "accept", "cost", "price", "fee", "pay", "bill", "charge", "address", "location",
        "located", "park", "direction", "hour", "weekend", "holiday", "vacation", "away", "refer", "prescri", "test", "blood", "scan",
        "xray", "x-ray", "ultrasound", "vaccin", "shot", "checkup", "exam", "consult", "treat", "emergenc", "birth", "born",
        "johnson", "patel", "lee", "garcia", "cardio", "ortho", "pediat", "paediat", "general", "medic", "speciali", "symptom",
        "pain", "hurt", "ache", "sore", "sick", "ill", "unwell", "cough", "fever", "flu", "cold", "throat", "head", "migraine", "heart", "chest",
        "knee", "back", "bone", "joint", "skin", "rash", "eye", "ear", "nose", "tooth", "teeth", "stomach", "belly", "foot", "feet", "ankle", "leg",
        "arm", "hand", "finger", "toe", "shoulder", "hip", "wrist", "elbow", "neck", "spine", "broken", "fractur", "swoll", "dizz", "nause", "vomit",
        "tired", "sleep", "anxi", "depress", "allerg", "asthma", "diabet", "pressure", "pregnan", "child", "kid", "baby", "son", "daughter", "wife",
        "husband", "mother", "father", "mom", "dad", "family",
    ]
}

// MARK: How changes are asked for and spoken of

extension ScheduleAppointment {
    var wording: ToolWording {
        ToolWording(
            requests: [
                "book", "schedul", "reserv", "appointment", "see", "visit", "come", "coming", "need", "want", "like", "take", "make", "put", "set",
                "get", "give", "fit", "squeeze", "let's", "please", "earliest", "soonest",
            ],
            asks: [
                "book a", "book me", "book my", "book us", "book it", "book dr", "book for", "book with", "book on", "book in", "book som", "book one", "book the",
                "book next", "book tomorrow", "to book", "schedul", "reserve", "an appointment", "new appointment", "another appointment", "appointments", "see dr", "see doctor", "see a doctor",
                "come to dr", "come in", "visit dr", "fit me in", "squeeze me in",
            ], offeredBy: ["check_availability"],
            question: "Shall I book {doctor_name} on {date} at {time} for {patient_name}?",
            done: "You are booked with {doctor} on {date} at {time}.",
            claims: ["i have booked", "i've booked", "i booked", "i have scheduled", "i've scheduled", "has been booked", "has been scheduled"],
            states: [
                "you are booked", "you're booked", "you are all set", "you're all set", "you are scheduled", "you're scheduled",
                "your appointment * is booked", "your appointment * is confirmed", "your appointment * is scheduled",
            ],
            undone: "I have not booked that yet.", amendedBy: "reschedule_appointment")
    }
}

extension CheckAvailability {
    var wording: ToolWording {
        ToolWording(
            states: [
                "dr ? is free", "dr ? is available", "dr ? has an opening", "dr ? has openings", "dr ? has time",
            ],
            undone: "Let me see. Which day would you like?")
    }
}

extension GetPatientInfo {
    var wording: ToolWording {
        ToolWording(asks: ["on file", "on record", "number have you", "number you've got", "down for me", "number you have", "number do you have", "insurance you have", "is my appointment", "have for me"])
    }
}

extension RescheduleAppointment {
    var wording: ToolWording {
        ToolWording(
            requests: [
                "move", "moving", "resched", "change", "changing", "switch", "postpone", "push", "bring forward", "swap", "instead", "rather", "prefer",
                "better", "meant", "mean", "actually", "make it", "after all", "another time", "another day", "different", "earlier", "later",
                "can't come", "cannot come", "can't make", "cannot make",
            ],
            asks: [
                "move my", "move the", "move it", "move an", "move that", "move to", "to move", "moving my", "resched", "change my app", "change the app",
                "change an app", "change it to", "switch my", "switch the app", "switch it", "postpone", "push my", "push the", "push it", "bring forward",
                "instead of my",
            ],
            question: "Shall I move the appointment[ to {doctor_name}][ to {date}][, at {time}]?",
            done: "Your appointment with {doctor} is now on {date} at {time}.",
            claims: [
                "i have moved", "i've moved", "i moved", "i have rescheduled", "i've rescheduled", "i rescheduled", "i have changed", "i've changed",
                "has been moved", "has been rescheduled", "has been changed", "is moved", "is rescheduled", "is now moved", "is now rescheduled",
            ],
            undone: "I have not moved anything yet.")
    }
}

extension CancelAppointment {
    var wording: ToolWording {
        ToolWording(
            requests: [
                "cancel", "call off", "calling off", "can't come", "cannot come", "can't make", "cannot make", "won't come", "won't be able", "unable",
                "delete", "remove", "drop", "don't need", "no longer need", "get rid",
            ],
            asks: ["cancel", "call off", "delete my", "can't come", "cannot come", "can't make it", "cannot make it", "no longer need"],
            question: "Shall I cancel the appointment with {doctor} on {date} at {time}?",
            done: "I have cancelled your appointment with {doctor} on {date} at {time}.",
            claims: [
                "i have cancelled", "i've cancelled", "i cancelled", "i have canceled", "i've canceled", "i canceled", "has been cancelled",
                "has been canceled", "is now cancelled", "is now canceled", "is cancelled", "is canceled",
            ],
            undone: "I have not cancelled anything yet.")
    }
}
