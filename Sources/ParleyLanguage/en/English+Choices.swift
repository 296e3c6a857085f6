extension English {
    static let choiceRules: [Rule] = [
        Rule(
            "offer", .mark, "one|ones|option|slot|time|choice|opening|date|day|two", "of them|those|these", "one of them|those|these",
            "appointment"),
        // "The first Friday", "the third of December", "the second week" choose nothing.
        Rule("noOffer", .mark, "<weekday>|<month>|<unit>|of"),
        Rule(
            "choice", .choice(.place(0)), "the very? first <offer>? $ !<noOffer>", "^ first <offer>? $$", "first one", "number one",
            "the 1st <offer>? $ !<noOffer>", "option one|1", "the former", "the first you said|mentioned|offered"),
        Rule(
            "choice", .choice(.place(1)), "the second <offer>? $ !<noOffer>", "^ second <offer>? $$", "second one", "number two",
            "the 2nd <offer>? $ !<noOffer>", "option two|2", "the latter", "the other ( one )? $"),
        Rule(
            "choice", .choice(.place(2)), "the third <offer>? $ !<noOffer>", "^ third <offer>? $$", "third one", "number three",
            "the 3rd <offer>? $ !<noOffer>", "option three|3"),
        Rule(
            "choice", .choice(.place(3)), "the fourth <offer>? $ !<noOffer>", "fourth one", "number four", "the 4th <offer>? $ !<noOffer>",
            "option four|4"),
        Rule("choice", .choice(.last), "the very? last <offer>? $ !<noOffer>", "^ last <offer>? $$", "last one", "the? final one"),
        Rule("choice", .choice(.fromLast(1)), "the? ( second to last / last but one / next to last ) one?"),
        Rule("choice", .choice(.earlier), "the? very? earlier|earliest|sooner|soonest <offer>? $ !<noOffer>"),
        Rule("choice", .choice(.later), "the later|latest <offer>? $ !<noOffer>", "later one", "^ later $$"),
        Rule(
            "choice", .choice(.either), "either ( one / of them / of those / works / is fine / is good )? $", "any of them|those|these",
            "any one", "whichever", "any", "i don't mind", "you choose|pick|decide", "both ( are fine / are good / work )",
            "it doesn't matter"),
        Rule(
            "choice", .choice(.all), "both ( of them / of those )? $", "both ( of )? my|our|his|her|their|the|these|those", "all of them|those|these|it", "all ( two / three / four ) $",
            "every one of them", "everything"),
        Rule(
            "choice", .choice(.neither), "neither ( of them / of those / one / works )? $",
            "none ( of them / of those / of these / of the above )? $", "not any of them|those|these", "nothing there works",
            "not either ( of them / of those )?"),
    ]

    static let standingRules: [Rule] = [
        Rule("at", .mark, "on|at|in|for|the", "on|at|in|for the"),
        Rule("notAble", .mark, "can't|cannot|couldn't|won't|don't", "can not", "not able to"),
        Rule("attend", .mark, "do|make|come|manage|see", "make it", "be there", "come in", "get there"),
        Rule("busy", .mark, "busy|away|working|out", "not free|available"),
        // "Not on Thursday", "I can't do Thursday", "anything but Thursday", "instead of Thursday".
        Rule(
            "denies", .mark, "not <at>?", "not a|this|next|until|any|really", "<notAble> <attend> <at>?", "<dontWant> to? come? <at>?",
            "<anything> but|except <at>?", "<anything> other than <at>?", "<anything> apart from <at>?", "except|excluding|besides <at>?",
            "apart from <at>?", "other than <at>?", "instead of <at>?", "rather than <at>?", "isn't|wasn't|never <at>?", "i'm <busy> <at>?",
            "i work on|at?"),
        Rule("dontWant", .mark, "don't|doesn't|didn't want|need|like|mean|say it?", "do not want|need|like|mean it?"),
        Rule("anything", .mark, "anything|anytime|any|whenever|everything", "any|every day|time"),
        // "Thursday doesn't work", "Thursday is no good".
        Rule("isNot", .mark, "doesn't|won't|wouldn't|isn't|wasn't|don't|aren't|can't", "does|will|is|would|are not", "am not able to"),
        Rule("is", .mark, "is|was|are", "would be"),
        Rule(
            "suit", .mark, "work|working|do|suit|good|great|possible|ideal|fine|okay|ok|free|available|convenient|best|happen|right|fit",
            "what i", "for me"),
        Rule(
            "unfit", .mark, "out|bad|impossible|off|wrong|difficult|hard|taken|full", "no good", "not good|possible", "too early|late|soon|far",
            "a problem|no", "bad for me"),
        Rule(
            "deniesAfter", .mark, "<isNot> really|quite? ( going to )? be? so|any? <suit>", "<is> <unfit>", "that's too early|late", "no good",
            "not possible", "i can't $$", "i'm <busy>",
            // "The one with Dr. Johnson can stay where it is."
            "can|may|should|must|will|has stay|remain", "is staying", "is to stay", "stays put|where|as", "stays $$"),
        // "Wednesday, no, sorry, Thursday".
        Rule(
            "corrects", .mark, "no !problem|doubt|worries|rush|matter|later|earlier|sooner|one|need", "nope",
            "sorry !to|for|about|what|could|can|i", "actually", "wait", "hang|hold on", "i mean|meant", "i'm sorry", "or rather|better",
            "rather !than|not|urgently", "make that|it", "scratch|strike that", "correction", "on second thought|thoughts", "not that",
            "that's wrong", "that's not right", "excuse me", "change it|that to", "let's say", "better yet", "i take that back", "my mistake",
            "instead"),
        // "… Thursday instead".
        Rule("correctsAfter", .mark, "instead !of", "i mean|meant $", "rather !than", "would be better", "is better", "works better"),
    ]
}
