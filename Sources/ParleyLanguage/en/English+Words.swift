extension English {
    static let conversation: ConversationWords = {
        var words = ConversationWords()
        words.listener = [
            "uh", "huh", "uhhuh", "unhuh", "mhm", "mmhm", "mmhmm", "mhmm", "hmhm", "mm", "mmm", "hmm", "hm", "um", "umm", "ah", "oh", "ooh",
            "aha",
            "yeah", "yep", "yup", "ok", "okay", "right", "sure", "i", "see", "got", "it", "great", "good", "alright", "perfect", "exactly", "wow", "nice", "cool", "lovely", "wonderful", "brilliant", "awesome",
            "amazing", "excellent", "fantastic", "super", "indeed", "absolutely", "definitely", "totally", "fine", "really",
            "interesting", "gotcha", "understood", "goodness",
        ]
        words.listenerPhrases = [
            "no problem", "got it", "i see", "all right", "of course", "that's great", "that's good", "makes sense", "uh huh", "mm hmm",
            "sounds good", "no worries", "no way", "fair enough", "good to know", "is that so", "oh my", "oh dear", "very good", "that's fine",
            "that's right", "that's perfect", "that's nice", "i understand", "sounds great", "sounds perfect", "sounds fine", "my goodness",
        ]
        words.commands = [
            "stop", "wait", "no", "nope", "hold", "sorry", "excuse", "pardon", "hello", "actually", "hang", "cancel", "enough", "quiet",
        ]
        words.hesitations = ["uh", "um", "umm", "uhm", "er", "erm", "hm", "hmm", "mm", "mmm", "ah", "eh"]
        words.openers = [
            "hello", "hi", "hey", "good", "morning", "afternoon", "evening", "great", "perfect", "wait", "stop", "sorry", "excuse", "me",
            "actually", "well", "so", "please", "oh",
        ]
        words.waits = [
            "hold on", "hang on", "one moment", "one second", "one sec", "just a moment", "just a second", "just a sec", "just a minute",
            "give me a moment",
            "give me a second", "give me a minute", "bear with me", "let me see", "let me check", "let me think", "let me look",
            "let me get", "let me find", "wait a moment", "wait a second", "wait a minute", "a moment please",
        ]
        words.calls = ["hello", "are you there", "are you still there", "is anybody there", "anyone there", "can you hear me",
            "hello are you there"]
        words.farewells = [
            "bye", "goodbye", "bye bye", "good bye", "that's all", "that is all", "that's it", "nothing else", "have a good day",
            "have a nice day", "see you", "take care",
            "that'll be all", "that will be all",
        ]
        words.open = [
            "a", "an", "the", "and", "or", "but", "because", "if", "of", "to", "at", "on", "in", "with", "from", "for",
            "by", "my", "your", "his", "her", "their", "our", "is", "are", "was", "um", "uh", "i", "i'd", "i'm", "would",
            "could", "mr", "mrs", "miss", "that's", "it's", "than", "about", "after", "until", "between", "since",
            "every", "does", "did", "which", "whose",
        ]
        words.openInQuestions = ["a", "an", "the", "and", "or", "my", "your", "does", "did", "would", "could", "because"]
        words.openQuestionRests = ["i see"]
        words.openAfter = ["like": ["would", "'d"]]
        words.titles = ["doctor", "dr"]
        words.beforeTitles = ["with", "see", "is", "for", "of", "has", "and", "or", "does", "to"]
        words.namesFollow = ["name is"]
        words.wholeAnswers = [
            "yes", "yeah", "yep", "yup", "no", "nope", "nah", "okay", "ok", "sure", "correct", "right", "exactly", "please", "thanks",
            "thank", "you", "bye", "goodbye", "hello", "hi", "great", "perfect", "fine", "good", "stop", "wait", "that's", "it's", "it",
            "absolutely", "definitely", "cancel", "nothing",
        ]
        words.loneAnswers = Set(writing.numbers[1...12]).union((1...12).map { String($0) })
            .union(["monday", "tuesday", "wednesday", "thursday", "friday", "tomorrow", "today"])
        words.beforeNames = [
            "my", "name", "is", "the", "it's", "it", "this", "i'm", "i", "am", "patient", "for", "that's", "yes", "sure", "hi", "hello",
            "um", "uh", "his", "her", "name's",
        ]
        words.asks = ["please", "tell", "need", "give", "spell"]
        words.asksNumber = ["number", "phone", "digits", "id", "code"]
        words.asksDate = ["birth", "birthday", "date"]
        words.asksName = ["name", "spell"]
        words.asksDay = ["day", "when"]
        words.openMonths = Set(writing.months.map { $0.lowercased() }).subtracting(["may"])
        words.beforeMonths = ["of"]
        words.endMonths = ["may", "month"]
        words.openDays = ["twenty", "thirty"]
        words.beforeTimes = ["at"]
        words.magnitudes = ["hundred", "thousand"]
        words.digitWords = Set(writing.numbers[...12]).union(writing.tens.values).union(["oh", "double"])
        words.abbreviations = [
            "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "hon", "sr", "jr", "st", "ave", "blvd", "rd", "ln", "apt",
            "ste", "dept", "bldg", "rm", "ext", "tel", "vs", "etc", "approx", "appt", "inc", "ltd", "corp", "capt",
            "sgt", "lt", "mt", "ft", "vol", "pp", "ph.d", "m.d", "d.o", "r.n", "hr", "hrs",
        ]
        words.capitalisedAbbreviations = [
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues",
            "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "Gen", "Gov", "Col", "Fig", "Co",
        ]
        words.numberAbbreviations = ["No"]
        words.loneLetters = ["I"]
        words.phraseOpeners = [
            "from", "on", "at", "and", "with", "for", "because", "so", "but", "or", "in", "if", "when", "which", "who", "until",
            "after", "before", "between", "that", "by",
        ]
        words.pairs = ["between": "and"]
        words.leading = [
            "a", "an", "the", "to", "of", "and", "or", "but", "at", "on", "in", "for", "with", "from", "by", "is", "are", "your", "our", "my",
            "that", "which", "who", "because", "so", "if", "when",
        ]
        words.negations = [
            "not", "no", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't", "cannot",
            "couldn't",
            "never", "nor", "neither", "without",
        ]
        words.conditions = [
            "if there is", "if there's", "if there are", "if you have", "if you've", "if anything", "if something", "if nothing", "if not", "if he", "if she",
            "if he's", "if she's", "if dr", "if doctor", "if that day", "if that one", "only if", "unless", "in case", "as long as", "provided",
        ]
        words.sequels = ["and then", "and also", "and another thing", "and secondly", "and besides"]
        words.questionWords = [
            "can", "could", "may", "should", "would", "is", "are", "am", "do", "does", "did", "how", "what", "which", "when", "who", "why",
            "where", "whose",
        ]
        words.stopWords = Set(
            """
            a about after all also am an and any anything are as at be been before but by call can caller could did do \
            does done for from get give go got had has have he her here hello hi him his how i i'd i'll i'm i've if in is \
            it it's its just let like make may me mine more my need no not now of oh ok okay on one or our out over please \
            patient she should so some sure thank thanks that that's the their them then there they this to too uh um up \
            us very want was we well were what what's when where which who will with would yeah yes you your \
            appointment appointments book booking schedule doctor dr mr mrs ms miss name called
            """.split(whereSeparator: \.isWhitespace).map(String.init))
        words.agreement = agreement
        words.dangers = [
            "stopped breathing", "isn't breathing", "is not breathing", "he's not breathing", "she's not breathing", "having a heart attack", "having a stroke",
            "i want to kill myself", "i'm going to kill myself", "bleeding to death",
        ]
        words.instructions = instructions
        words.promises.beginnings = [
            "i'll", "i will", "i'm going to", "i am going to", "we'll", "we will", "we're going to", "we are going to", "someone will", "somebody will",
            "he'll", "she'll", "he will", "she will", "they'll", "they will", "doctor will", "nurse will", "manager will", "colleague will", "team will",
            "pharmacy will", "reception will", "office will", "staff will",
        ]
        words.promises.deeds = [
            "send", "email", "e-mail", "mail", "text", "fax", "forward", "message", "post", "ship", "deliver", "call", "phone", "ring", "contact", "notify", "inform",
            "remind", "refund", "reimburse", "waive", "charge", "discount", "prescribe", "refill", "renew", "order", "arrange", "pass", "relay", "escalate",
            "upgrade", "compensate", "print", "alert",
        ]
        return words
    }()

    private static let agreement: AgreementWords = {
        var words = AgreementWords()
        words.openings = [
            "yes", "yeah", "yep", "yup", "yah", "sure", "okay", "ok", "correct", "right", "exactly", "absolutely", "definitely",
            "certainly",
            "perfect", "great", "good", "fine", "indeed", "alright", "affirmative",
        ]
        words.phrases = [
            "go ahead", "do it", "do that", "do so", "please do", "sounds good", "sounds great", "sounds perfect", "that works",
            "works for me",
            "that's right", "that's correct", "that's fine", "that's good", "that's perfect", "that is right", "that is correct",
            "that is fine", "book it",
            "that's it", "confirm it", "i'd like that", "i would like that", "of course", "why not", "no problem", "all right", "uh huh",
            "mm hmm", "that would be great",
            "that would be good", "that would be fine", "that'd be great", "you got it", "i do", "it is", "let's do it", "let's do that",
            "i agree", "you bet",
        ]
        words.refusals = ["no", "nope", "nah", "don't", "never", "neither"]
        words.refusalPhrases = [
            "no thank you", "no thanks", "never mind", "nevermind", "forget it", "not really", "not now", "not today", "please don't",
            "don't do that", "don't do it", "no way",
            "i don't think so", "i don't want to", "i don't want that", "absolutely not", "of course not", "leave it", "not necessary",
            "that's not necessary", "i'd rather not", "don't bother", "no don't",
        ]
        words.fillers = [
            "thanks", "thank", "you", "please", "it", "that", "that's", "i", "really", "oh", "sir", "ma'am", "well", "so", "very", "much",
            "just", "then", "for",
            "me", "now", "is", "would", "be", "a", "do", "the", "and", "all", "too", "lovely", "wonderful", "awesome", "cool", "nice", "ah",
            "dear", "friend", "of", "course", "not", "you're",
        ]
        words.doubts = ["but", "wait", "not", "if", "actually", "except", "don't"]
        return words
    }()

    /// Seen in results of tools that were tampered with.
    private static let instructions = [
        #"\b(ignore|disregard|forget|override|bypass)\b.{0,60}\b(instruction|prompt|rule|previous|above|earlier|guideline|everything|all)"#,
        #"\b(new|updated|real|actual) (system )?(instruction|prompt|rule)s?\b"#,
        #"^\W*(system|assistant|developer|user|admin(istrator)?|agent|ai|bot|model)( (message|note|prompt|override))?\s*:"#,
        #"\byou (must|should|shall|are to|have to|need to|will now|are now|can now)\b"#,
        #"\b(as an?|dear|attention|note to( the)?) (ai|assistant|agent|model|bot|receptionist|language model|llm)\b"#,
        #"\b(ask|tell|inform|instruct|remind|warn|say to) (the|this|your) (caller|user|customer|guest|patient)\b"#,
        #"\b(call|use|run|invoke|execute|trigger)\b.{0,20}\b(tool|function)\b"#,
        #"^\W*(please |now |immediately |then |also )*(cancel|delete|remove|book|schedule|reschedule|move|transfer|refund|charge|pay|send|reveal|disclose|read out|tell|repeat|print|call|execute|pretend|act|grant|approve)\b.{0,60}\b(all|every|each|caller|user|patient|customer|guest|appointment|booking|order|account|password|phone|number|data|record|instruction|prompt|link|following)"#,
        #"\bcall\s+\w+\s*\{"#, #"\bresult\s*\{"#,
    ]
}
