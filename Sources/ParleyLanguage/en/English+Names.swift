extension English {
    static let names = NameWords(
        titles: [
            "dr", "doctor", "doc", "mr", "mister", "mrs", "missus", "ms", "miss", "prof", "professor", "sir", "madam", "reverend", "rev",
            "mx",
        ],
        openings: [
            "my", "name", "name's", "is", "it's", "it", "this", "that's", "i'm", "i", "am", "the", "patient", "patient's", "for", "yes",
            "yeah",
            "hi", "hello", "hey", "um", "uh", "his", "her", "their", "called", "call", "me", "under", "of", "with", "and", "so", "well",
            "sure",
            "okay", "ok", "oh", "a", "by", "first", "last", "full", "surname", "was", "actually", "no", "sorry", "it'll", "be", "guest",
            "named",
            "husband", "wife", "son", "daughter", "mother", "father", "mom", "mum", "dad", "husband's", "wife's", "son's", "daughter's",
            "mother's", "father's", "please", "good", "morning", "afternoon", "evening", "see", "speak", "to", "in", "on", "behalf", "you",
            "can",
            "spelled", "spell", "that", "i'll", "to",
        ],
        closings: [
            "please", "thanks", "thank", "you", "speaking", "here", "calling", "sir", "ma'am", "madam", "again", "yes", "is", "my", "name",
            "the",
            "that's", "spelled", "spelt", "it's", "i", "spell", "it", "that", "with", "okay", "ok", "um", "uh", "s", "as", "so", "which",
            "and",
            "right", "there", "spelling", "for", "capital",
        ],
        common: common, never: functionWords, particles: ["van", "der", "den", "de", "del", "della", "di", "da", "la", "le", "von", "bin", "ibn", "al", "el",
            "ter", "ten", "du", "dos", "y", "st"],
        possessive: "'s", introductions: ["this is", "i am", "i'm", "my name is", "my name's", "the name is", "the name's", "you're speaking to", "you're talking to", "calling from"],
        introducedBehind: ["here", "speaking", "calling"], relations: relations, relationOpenings: ["my", "our"], sounds: sounds,
        letters: [
            "ay": "a", "bee": "b", "cee": "c", "dee": "d", "eff": "f", "ef": "f", "gee": "g", "aitch": "h", "haitch": "h", "jay": "j",
            "kay": "k",
            "el": "l", "ell": "l", "em": "m", "en": "n", "pee": "p", "cue": "q", "queue": "q", "ar": "r", "ess": "s", "es": "s", "tee": "t",
            "vee": "v", "ex": "x", "wye": "y", "zee": "z", "zed": "z", "double u": "w", "double you": "w", "doubleyou": "w",
        ],
        unsureLetters: ["are": "r", "see": "c", "sea": "c", "you": "u", "why": "y", "be": "b", "oh": "o", "eye": "i", "tea": "t", "if": "f",
            "eh": "a", "hey": "a"],
        alphabet: [
            "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "foxtrot": "f", "golf": "g", "hotel": "h",
            "india": "i", "juliet": "j", "juliett": "j", "kilo": "k", "lima": "l", "mike": "m", "november": "n", "oscar": "o", "papa": "p",
            "quebec": "q", "romeo": "r", "sierra": "s", "tango": "t", "uniform": "u", "victor": "v", "whiskey": "w", "whisky": "w",
            "xray": "x", "yankee": "y",
            "zulu": "z",
        ],
        examples: [["as", "in"], ["like", "in"], ["is",
            "for"], ["for"], ["like"], ["as"]], repeaters: ["double": 2, "triple": 3], capitals: ["capital", "uppercase"],
        signs: ["hyphen": "-", "dash": "-", "apostrophe": "'", "space": " "], joiners: ["and", "then", "um", "uh", "a's"])

    private static let common: Set<String> = Set(
        """
        a about after all also am an and any anything are as at be been before but by can could did do \
        does done don't for from get give go got had has have he her here hello hi him his how i i'd i'll i'm i've if in is \
        it it's its just let like make me mine more my need no not now of oh ok okay on one or our out over please \
        she should so some sure thank thanks that that's the their them then there they this to too uh um up \
        us very want was we well were what what's when where which who with would yeah yes you your \
        appointment appointments book booking schedule doctor called half quarter next tomorrow today tonight \
        monday tuesday wednesday thursday friday saturday sunday first second third last morning afternoon evening noon medicine \
        cancel change move room time day date week month patient someone nobody nothing sorry hold wait stop help hospital hotel \
        add apologies ask bring check delete drop enter find fit give keep leave look note pencil postpone pull push put register remove \
        reschedule reserve say schedule scratch see send shift sign squeeze strike switch swap take tell try write \
        absolutely actually alright always as brilliant certainly cheers correct definitely exactly excellent fine fantastic good great \
        indeed lovely marvellous nope perfect precisely probably quite right splendid sure true wonderful yep yup
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let relations: Set<String> = Set(
        """
        wife husband partner spouse fiance fiancee girlfriend boyfriend ex mother mom mum mama father dad papa parent son daughter child kid boy girl \
        baby brother sister twin grandmother grandma granny grandfather grandpa grandson granddaughter grandchild aunt uncle cousin niece nephew \
        mother-in-law father-in-law stepson stepdaughter stepmother stepfather neighbor neighbour friend roommate flatmate boss colleague coworker \
        employee assistant client customer tenant landlord landlady student patient teacher
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Prepositions, conjunctions, pronouns and adverbs that are nobody's name, unlike "Will", "An" or "So".
    private static let functionWords: Set<String> = Set(
        """
        about above across after against along alongside although among amongst around because before behind below beneath beside besides \
        between beyond despite during either except inside instead into near neither onto opposite outside since than though through \
        throughout toward towards under underneath unless unlike until upon versus via whereas whether while with within without \
        anybody anyone anything anywhere everybody everyone everything everywhere nobody nothing somebody someone something somewhere \
        herself himself itself myself ourselves themselves yourself whoever whatever whenever wherever whichever \
        afterwards again already anyway anyways currently earlier even hopefully just lately later maybe meanwhile nearly never \
        often otherwise perhaps possibly recently sometimes therefore together twice unfortunately usually
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let sounds = SoundRules(
        vowels: Set("aeiouy"), backVowels: Set("ou"), silentStarts: ["kn", "gn", "pn", "wr", "ps"],
        consonants: [
            .init("ph", "F"), .init("th", "0"), .init("tch", "C"), .init("sh", "X"), .init("ch", "C"), .init("ck",
                "K"), .init("dg", before: "e", "J"),
            .init("gh", "G"), .init("g", before: "e", "J"), .init("c", before: "eiy", "S"), .init("c", "K"), .init("q", "K"),
            .init("x", isAtStart: true, "S"), .init("x", "KS"), .init("h", ""), .init("wh", "W"),
        ],
        alike: ["B": "P", "D": "T", "G": "K", "V": "F", "Z": "S"], hasSilentLetters: true)
}
