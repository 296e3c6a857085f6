import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyDialogue

/// Transcripts: what was heard, what is done, what tools say, what is done then.
@Suite("Where a call stands")
struct DialogueStateTests {
    // MARK: A garage that books, moves and cancels, and knows its prices

    struct Word: SlotType {
        func spans(in words: String, at moment: Moment) -> [String] { [words] }
        func read(_ span: String, at moment: Moment) -> SlotValue? { SlotValue(.string(span), spoken: .text(span)) }
        func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? { base }
    }

    static let forms = [
        Form(
            name: "book", changes: true,
            slots: [FormSlot("day", type: Word()), FormSlot("time", type: Word()), FormSlot("driver", key: "name", type: Word(), isKept: true)],
            amendedBy: "move"),
        Form(name: "move", changes: true, slots: [FormSlot("new_day", key: "day", type: Word()), FormSlot("time", type: Word()), FormSlot("driver", key: "name", type: Word(), isKept: true)]),
        Form(name: "cancel", changes: true, slots: [FormSlot("driver", key: "name", type: Word(), isKept: true)], endsWithNo: true),
        Form(name: "prices", changes: false, slots: [FormSlot("work", type: Word())]),
    ]

    static func value(_ text: String) -> SlotValue { SlotValue(.string(text), spoken: .text(text)) }
    static func values(_ pairs: KeyValuePairs<String, String>) -> [String: SlotValue] {
        Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, value($0.value)) })
    }

    /// A state with what it takes to play a transcript: who is asked for is answered for by the tools' rules.
    final class Garage {
        var state: DialogueState
        /// What was done, "book Friday nine Ada".
        var done: [String] = []
        /// Times that are free.
        var free = ["nine", "two"]
        /// Whose names nothing is booked under.
        var unknown: Set<String> = []

        static let wording = Wording(language: .english, phrases: Language.english.phrases)

        init(_ forms: [Form] = DialogueStateTests.forms) {
            state = DialogueState(forms: forms)
            state.moment = Moment(language: .english, now: Date(timeIntervalSince1970: 0), timeZone: .gmt)
        }

        /// - Returns: The names of what is said, and what else is done.
        @discardableResult
        func hear(_ acts: Reading.Act...) -> [String] {
            var log: [String] = []
            var moves = state.hear(Reading(acts))
            while !moves.isEmpty {
                switch moves.removeFirst() {
                case .say(let line): log.append(([line.key.rawValue] + line.values.sorted { $0.key < $1.key }.map { Self.wording.text($0.value) }).joined(separator: " "))
                case .sayAgain: log.append("again")
                case .answer: log.append("answer")
                case .handOver: log.append("hand over")
                case .end: log.append("end")
                case .prepare(let id, let tool, let request): moves = state.prepared(id, prepare(tool, request)) + moves
                case .run(let id, let tool, let arguments):
                    let words = ["day", "time", "name", "work"].compactMap { arguments[$0]?.stringValue }
                    done.append(([tool] + words).joined(separator: " "))
                    let settled = arguments.compactMapValues { $0.stringValue.map(DialogueStateTests.value) }
                    moves = state.ran(id, .done(Line(.init(rawValue: "did_\(tool)")), values: settled)) + moves
                }
            }
            return log
        }

        private func prepare(_ tool: String, _ request: FormRequest) -> Preparation {
            let values = tool == "move" ? request.base.merging(request.values) { $1 } : request.values
            let needed = ["book": ["day", "time", "name"], "move": ["name"], "cancel": ["name"], "prices": ["work"]][tool]!
            for key in needed where values[key] == nil {
                if key == "time" { return .ask(SlotQuestion(key, Line("offer", ["times": .text(free.joined(separator: " "))]), options: free.map(DialogueStateTests.value))) }
                return .ask(SlotQuestion(key, Line(.init(rawValue: "ask_\(key)"))))
            }
            if tool == "move", let name = values["name"]?.argument.stringValue, unknown.contains(name) {
                return .ask(SlotQuestion("name", Line("ask_name"), reason: .findsNothing))
            }
            if let time = values["time"], let text = time.argument.stringValue, !free.contains(text), tool != "move" {
                return .ask(SlotQuestion("time", Line("offer", ["times": .text(free.joined(separator: " "))]), options: free.map(DialogueStateTests.value)))
            }
            let arguments = values.mapValues(\.argument)
            return .ready(arguments: arguments, readBack: Line(.init(rawValue: "shall_i_\(tool)"), values.mapValues(\.spoken)), isExact: tool != "cancel")
        }
    }

    static func want(_ form: String, _ pairs: KeyValuePairs<String, String> = [:], certainty: Double = 1) -> Reading.Act {
        Reading.Act(.request(form: form), values(pairs), certainty: certainty)
    }
    static func give(_ pairs: KeyValuePairs<String, String>) -> Reading.Act { Reading.Act(.give, values(pairs)) }

    static func more(_ form: String, _ pairs: KeyValuePairs<String, String>) -> Reading.Act { Reading.Act(.another(form: form), values(pairs)) }

    // MARK: What any agent can do

    static let named = [Form(name: "book", changes: true, slots: [FormSlot("day", type: Word()), FormSlot("time", type: Word()), FormSlot("driver", key: "name", type: PersonSlot(), isKept: true)])]

    @Test("A name is spelled back, and what was asked is asked again")
    func spells() {
        let garage = Garage(Self.named)
        #expect(garage.hear(Reading.Act(.spell)) == ["didNotCatch"])
        #expect(garage.hear(Self.want("book", ["day": "Friday", "name": "Ada Nguyen"])) == ["offer nine two"])
        #expect(garage.hear(Reading.Act(.spell)) == ["spellBack A, D, A, new word, N, G, U, Y, E, N", "again"])
        garage.hear(Self.give(["time": "nine"]))
        #expect(garage.hear(Reading.Act(.spell)) == ["spellBack A, D, A, new word, N, G, U, Y, E, N"])
    }

    @Test("Who speaks another language is told which one is spoken here; of a doubtful word nothing is made")
    func foreign() {
        let garage = Garage()
        #expect(garage.hear(Reading.Act(.foreign)) == ["saySpeaks English"])
        #expect(garage.hear(Reading.Act(.foreign, certainty: 0.4)) == ["didNotCatch"])
    }

    // MARK: Transcripts

    @Test("Two of a kind in one turn are made one after the other")
    func twoAtOnce() {
        let garage = Garage()
        #expect(garage.hear(Self.want("book", ["day": "Friday", "time": "nine"]), Self.more("book", ["day": "Friday", "time": "two"])) == ["ask_name"])
        #expect(garage.hear(Self.give(["name": "Ada"])) == ["did_book", "shall_i_book Friday Ada two"])
        #expect(garage.hear(Reading.Act(.yes)) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Friday nine Ada", "book Friday two Ada"])
    }

    @Test("A second one that is said again with every answer is one, and what was done is not done again")
    func saidAgain() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "time": "nine"]))
        garage.hear(Self.give(["name": "Ada", "time": "nine"]), Self.more("book", ["time": "two", "day": "Friday"]))
        #expect(garage.done == ["book Friday nine Ada"])
        #expect(garage.hear(Reading.Act(.yes, Self.values(["time": "two"])), Self.more("book", ["time": "nine", "day": "Friday"])) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Friday nine Ada", "book Friday two Ada"])
    }

    @Test("What was asked for in so many words and whole is made and read back")
    func atOnce() {
        let garage = Garage()
        #expect(garage.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"])) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Friday nine Ada"])
    }

    @Test("One thing after the other, and more than was asked for")
    func stepByStep() {
        let garage = Garage()
        #expect(garage.hear(Self.want("book")) == ["ask_day"])
        #expect(garage.hear(Self.give(["day": "Friday", "name": "Ada"])) == ["offer nine two"])
        #expect(garage.hear(Self.give(["time": "two"])) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Friday two Ada"])
    }

    @Test("An unsure wish is read back, and made on a yes; on a no it is asked what is to change")
    func proposal() {
        let garage = Garage()
        let wish = Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"], certainty: 0.4)
        #expect(garage.hear(wish) == ["shall_i_book Friday Ada nine"])
        #expect(garage.hear(Reading.Act(.no)) == ["whatToChange"])
        #expect(garage.hear(Self.give(["time": "two"])) == ["shall_i_book Friday Ada two"])
        #expect(garage.hear(Reading.Act(.yes)) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Friday two Ada"])
    }

    @Test("Who says again what was proposed agrees to it")
    func confirmed() {
        for answer in [
            Reading.Act(.yes, Self.values(["day": "Friday"])), Self.give(["day": "Friday", "time": "nine"]),
            Self.want("book", ["time": "nine", "name": "Ada"]), Reading.Act(.no, [:], certainty: 1),
        ] {
            let garage = Garage()
            garage.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"], certainty: 0.4))
            let isNo = answer.kind == .no
            #expect(garage.hear(answer) == (isNo ? ["whatToChange"] : ["did_book", "anythingElse"]), "\(answer)")
            #expect(garage.done == (isNo ? [] : ["book Friday nine Ada"]))
        }
    }

    @Test("A weekday that corrects a day is that of the same week; a date is itself")
    func weekdays() {
        let moment = Moment(language: .english, now: Date(timeIntervalSince1970: 1_795_521_600), timeZone: .gmt)
        let slot = FormSlot("day", type: DaySlot())
        for (correction, expected) in [("Friday", "2026-12-04"), ("the fourth", "2026-12-04"), ("tomorrow", "2026-11-25"), ("Monday", "2026-11-30"), ("next Friday", "2026-12-04")] {
            var state = DialogueState(forms: [Form(name: "book", changes: true, slots: [slot])])
            state.moment = moment
            _ = state.hear(Reading([Reading.Act(.request(form: "book"), ["day": DaySlot().read("December third", at: moment)].compactMapValues { $0 })]))
            let moves = state.hear(Reading([Reading.Act(.give, ["day": DaySlot().read(correction, at: moment)].compactMapValues { $0 })]))
            guard case .prepare(_, _, let request)? = moves.first else {
                Issue.record("\(moves)")
                continue
            }
            #expect(request["day"] == .string(expected), "\(correction)")
        }
        // With nothing to correct it is the next one.
        #expect(DaySlot().read("Friday", at: moment)?.argument == "2026-11-27")
    }

    @Test("What is known speaks for another wish: it is taken for that where it may have been meant")
    func rather() throws {
        for others in [["move"], []] {
            var state = DialogueState(forms: Self.forms)
            let moves = state.hear(Reading([Reading.Act(.request(form: "book"), Self.values(["day": "Friday"]), certainty: 0.9, others: others)]))
            guard case .prepare(let id, "book", _)? = moves.first else {
                Issue.record("\(moves)")
                continue
            }
            let next = state.prepared(id, .ready(arguments: ["day": "Friday"], readBack: Line("shall_i"), isExact: false, rather: "move"))
            if case .prepare(_, let tool, let request)? = next.first {
                #expect(tool == "move" && request["day"] == "Friday" && !others.isEmpty)
            } else {
                #expect(next == [.say(Line("shall_i"))] && others.isEmpty)
            }
        }
    }

    @Test("A proposal that names a day by a number is not agreed to with another day")
    func otherThanNamed() throws {
        let form = Form(
            name: "cancel", changes: true,
            slots: [FormSlot("day", type: Word()), FormSlot("number", type: Word()), FormSlot("driver", key: "name", type: Word(), isKept: true)])
        for (answer, isDone) in [(["day": "Friday"], false), (["day": "Wednesday"], true), ([:], true)] as [(KeyValuePairs<String, String>, Bool)] {
            for kind in [Reading.Kind.yes, .request(form: "cancel"), .give] where kind != .give || answer.count > 0 {
                var state = DialogueState(forms: [form])
                guard case .prepare(let id, _, _)? = state.hear(Reading([Reading.Act(.request(form: "cancel"), Self.values(["name": "Ada"]))])).first else {
                    Issue.record("nothing is prepared")
                    continue
                }
                let ready = Preparation.ready(arguments: ["number": "7"], readBack: Line("shall_i"), isExact: false, details: Self.values(["day": "Wednesday", "number": "7"]))
                #expect(state.prepared(id, ready) == [.say(Line("shall_i"))])
                guard case .prepare(_, _, let request)? = state.hear(Reading([Reading.Act(kind, Self.values(answer))])).first else {
                    Issue.record("nothing is prepared")
                    continue
                }
                #expect(request.isAgreed == isDone, "\(kind), \(answer)")
                if case .run? = state.prepared(id, ready).first { #expect(isDone) } else { #expect(!isDone) }
            }
        }
    }

    @Test("A weekday agrees to the proposed one of any week")
    func anyFriday() throws {
        let form = Form(name: "move", changes: true, slots: [FormSlot("day", type: DaySlot())])
        // A Wednesday, so that "Friday" alone is the eleventh.
        let moment = Moment(language: .english, now: Date(timeIntervalSince1970: 1_796_817_600), timeZone: .gmt)
        for (words, isDone) in [("Friday", true), ("the eighteenth of December", true), ("Monday", false), ("the eleventh of December", false)] {
            var state = DialogueState(forms: [form])
            state.moment = moment
            guard case .prepare(let id, _, _)? = state.hear(Reading([Reading.Act(.request(form: "move"))])).first else {
                Issue.record("nothing is prepared")
                continue
            }
            let ready = Preparation.ready(arguments: ["day": "2026-12-18"], readBack: Line("shall_i"), isExact: false)
            _ = state.prepared(id, ready)
            let day = try #require(DaySlot().read(words, at: moment))
            for kind in [Reading.Kind.yes, .give] {
                var state = state
                guard case .prepare(_, _, let request)? = state.hear(Reading([Reading.Act(kind, ["day": day])])).first else {
                    Issue.record("nothing is prepared")
                    continue
                }
                #expect(request.isAgreed == isDone, "\(words), \(kind)")
            }
        }
    }

    @Test("One more on a Friday is not the one that was booked on another")
    func anotherFriday() throws {
        let form = Form(name: "book", changes: true, slots: [FormSlot("day", type: DaySlot())])
        var state = DialogueState(forms: [form])
        let moment = Moment(language: .english, now: Date(timeIntervalSince1970: 1_796_817_600), timeZone: .gmt)
        state.moment = moment
        let (eighteenth, friday) = (try #require(DaySlot().read("the eighteenth of December", at: moment)), try #require(DaySlot().read("Friday", at: moment)))
        guard case .prepare(let id, _, _)? = state.hear(Reading([Reading.Act(.request(form: "book"), ["day": eighteenth])])).first else {
            Issue.record("nothing is prepared")
            return
        }
        _ = state.ran(id, .done(Line("did"), values: ["day": eighteenth]))
        let moves = state.hear(Reading([Reading.Act(.other), Reading.Act(.another(form: "book"), ["day": friday])]))
        let days = moves.compactMap { move in if case .prepare(_, _, let request) = move { request["day"] } else { nil } }
        #expect(days == ["2026-12-11"], "\(moves)")
    }

    @Test("Who is asked whether to do it and says again that they want it agrees; who is not sure of it does not")
    func wantedAgain() {
        for (answer, done) in [
            (Self.want("cancel"), ["cancel Ada"]), (Self.want("cancel", ["name": "Ada"]), ["cancel Ada"]), (Self.want("cancel", certainty: 0.4), []),
            (Self.want("cancel", ["name": "Leo"]), []),
        ] {
            let garage = Garage()
            #expect(garage.hear(Self.want("cancel", ["name": "Ada"])) == ["shall_i_cancel Ada"])
            garage.hear(answer)
            #expect(garage.done == done, "\(answer)")
        }
    }

    @Test("A name, behind what was looked up, takes it up")
    func takenUp() {
        var forms = Self.forms
        forms[3] = Form(name: "prices", changes: false, slots: [FormSlot("work", type: Word())], amendedBy: "book")
        let garage = Garage(forms)
        #expect(garage.hear(Self.want("prices", ["work": "brakes"])) == ["did_prices"])
        #expect(garage.hear(Self.give(["name": "Ada"])) == ["ask_day"])
        #expect(garage.hear(Self.give(["day": "Friday", "time": "nine"])) == ["did_book", "anythingElse"])
    }

    @Test("On whose behalf somebody calls holds for the call; what lasts is not taken back")
    func parties() {
        let party = FormSlot("party", type: MeaningSlot(["near", "outsider"], lasting: ["outsider"]), isKept: true)
        var state = DialogueState(forms: [Form(name: "own", changes: false, slots: [party]), Form(name: "prices", changes: false, slots: [])])
        func asked(_ acts: Reading.Act...) -> [String: JSONValue] {
            for move in state.hear(Reading(acts)) { if case .prepare(let id, _, let request) = move { _ = state.ran(id, .refused(Line("no"))); return request.values.mapValues(\.argument) } }
            return [:]
        }
        #expect(asked(Self.want("own")) == [:])
        #expect(asked(Self.want("own", ["party": "near"])) == ["party": "near"])
        #expect(asked(Reading.Act(.other, Self.values(["party": "outsider"]))) == [:])
        #expect(asked(Self.want("own", ["party": "near"])) == ["party": "outsider"])
        // It is nothing that was given to any other request.
        #expect(asked(Self.want("prices", ["party": "near"])) == [:])
    }

    @Test("A wish that comes to nothing gives way to what else was meant")
    func otherwise() {
        let garage = Garage()
        garage.unknown = ["Ada"]
        let act = Reading.Act(.request(form: "move"), Self.values(["day": "Friday", "time": "nine", "name": "Ada"]), certainty: 0.7, others: ["book"])
        #expect(garage.hear(act) == ["shall_i_book Friday Ada nine"])
        // And where nothing else was, the name may have been another.
        let other = Garage()
        other.unknown = ["Ada"]
        #expect(other.hear(Self.want("move", ["day": "Friday", "name": "Ada"])) == ["ask_name"])
    }

    @Test("What is asked for in vain was perhaps never wanted")
    func inVain() {
        let garage = Garage()
        garage.hear(Reading.Act(.request(form: "move"), Self.values(["day": "Friday", "time": "nine"]), certainty: 0.7, others: ["prices", "book"]))
        #expect(garage.hear(Reading.Act(.yes)) == ["ask_name"])
        #expect(garage.hear(Reading.Act(.yes)) == ["ask_work"])
    }

    @Test("Another day, said behind a booking, is a change of it, and another person's is not")
    func amended() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"]))
        let unsure = Reading.Act(.request(form: "book"), Self.values(["day": "Monday"]), certainty: 0.5)
        #expect(garage.hear(unsure) == ["shall_i_move Monday Ada nine"])
        let other = Garage()
        other.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"]))
        #expect(other.hear(Reading.Act(.request(form: "book"), Self.values(["day": "Monday", "name": "Leo"]), certainty: 0.5)) == ["offer nine two"])
    }

    @Test("A yes with a change in it is another proposal, and a no with one is not a no")
    func yesBut() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"], certainty: 0.4))
        #expect(garage.hear(Reading.Act(.yes, Self.values(["day": "Monday"]))) == ["shall_i_book Monday Ada nine"])
        #expect(garage.hear(Reading.Act(.no, Self.values(["time": "two"]))) == ["shall_i_book Monday Ada two"])
        #expect(garage.done.isEmpty)
        #expect(garage.hear(Reading.Act(.yes)) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Monday two Ada"])
    }

    @Test("A yes to nothing makes nothing")
    func yesToNothing() {
        let garage = Garage()
        #expect(garage.hear(Reading.Act(.yes)) == ["didNotCatch"])
        garage.hear(Self.want("book"))
        #expect(garage.hear(Reading.Act(.yes)) == ["ask_day"])
        #expect(garage.done.isEmpty)
    }

    @Test("What is turned down for good is left as it is")
    func leftAsItIs() {
        let garage = Garage()
        garage.hear(Self.want("cancel", ["name": "Ada"]))
        #expect(garage.hear(Reading.Act(.no)) == ["leftAsItIs", "anythingElse"])
        garage.hear(Self.want("book", ["day": "Friday", "time": "nine"], certainty: 0.4))
        #expect(garage.hear(Self.give(["name": "Ada"])) == ["shall_i_book Friday Ada nine"])
        garage.hear(Reading.Act(.no))
        #expect(garage.hear(Reading.Act(.no)) == ["leftAsItIs", "anythingElse"])
        #expect(garage.done.isEmpty)
    }

    @Test("Who names what stands, where something could not be had, keeps it; elsewhere it is asked what is to change")
    func keepsWhatStands() throws {
        func played(_ reason: SlotQuestion.Reason) throws -> [Move] {
            var state = DialogueState(forms: Self.named)
            guard case .prepare(let id, _, _)? = state.hear(Reading([Self.want("book", ["day": "Friday"])])).first else { return [] }
            _ = state.prepared(id, .ask(SlotQuestion("day", Line("full"), options: [Self.value("Tuesday")], reason: reason)))
            guard case .prepare(let again, _, _)? = state.hear(Reading([Self.give(["day": "Monday"])])).first else { return [] }
            return state.prepared(again, .ask(SlotQuestion("day", Line("askChange"), reason: .changesNothing)))
        }
        #expect(try played(.notToBeHad) == [.say(.leftAsItIs), .say(.whatElse)])
        #expect(try played(.missing) == [.say(Line("askChange"))])
    }

    @Test("One of what was offered by its place, or none of it")
    func offers() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "name": "Ada"]))
        #expect(garage.hear(Reading.Act(.no)) == ["whatToChange"])
        #expect(garage.hear(Self.give(["day": "Monday"])) == ["offer nine two"])
        let last = SlotValue(.null, spoken: "the last", precision: .choice(.last))
        #expect(garage.hear(Reading.Act(.give, ["time": last])) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Monday two Ada"])
    }

    @Test("A question in the middle is answered, and what was open goes on")
    func digression() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday"]))
        #expect(garage.hear(Self.want("prices", ["work": "brakes"])) == ["did_prices", "offer nine two"])
        #expect(garage.hear(Reading.Act(.other)) == ["answer", "offer nine two"])
        #expect(garage.hear(Self.give(["time": "two"])) == ["ask_name"])
    }

    @Test("Two wishes in one turn, one after the other")
    func twoWishes() {
        let garage = Garage()
        #expect(garage.hear(Self.want("cancel", ["name": "Ada"]), Self.want("book", ["day": "Friday"])) == ["shall_i_cancel Ada"])
        #expect(garage.hear(Reading.Act(.yes)) == ["did_cancel", "offer nine two"])
        #expect(garage.hear(Self.give(["time": "nine"])) == ["shall_i_book Friday Ada nine"])
        #expect(garage.hear(Reading.Act(.yes)) == ["did_book", "anythingElse"])
        #expect(garage.done == ["cancel Ada", "book Friday nine Ada"])
    }

    @Test("A correction at any time: before it is made, and behind it")
    func correction() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday"]))
        #expect(garage.hear(Self.want("move", ["day": "Thursday"])) == ["offer nine two"])
        garage.hear(Self.give(["time": "nine", "name": "Ada"]))
        #expect(garage.done == ["book Thursday nine Ada"])
        #expect(garage.hear(Self.give(["day": "Monday"])) == ["shall_i_move Monday Ada nine"])
        #expect(garage.hear(Reading.Act(.yes)) == ["did_move", "anythingElse"])
        #expect(garage.done == ["book Thursday nine Ada", "move Monday nine Ada"])
    }

    @Test("The same again for somebody else")
    func sameAgain() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"]))
        let same = SlotValue(.string("same"), spoken: "the same day", precision: .relative)
        let act = Reading.Act(.request(form: "book"), ["day": same, "name": Self.value("Leo")])
        #expect(garage.hear(act) == ["offer nine two"])
        #expect(garage.hear(Self.give(["time": "two"])) == ["did_book", "anythingElse"])
        #expect(garage.done == ["book Friday nine Ada", "book Friday two Leo"])
    }

    @Test("A name that comes first is not asked for again, and one of an earlier request is read back")
    func names() {
        let garage = Garage()
        #expect(garage.hear(Self.give(["name": "Ada"])) == ["whatCanIDo"])
        #expect(garage.hear(Self.want("book", ["day": "Friday", "time": "nine"])) == ["did_book", "anythingElse"])
        #expect(garage.hear(Self.want("book", ["day": "Monday", "time": "nine"])) == ["shall_i_book Monday Ada nine"])
        #expect(garage.hear(Reading.Act(.no, Self.values(["name": "Leo"]))) == ["shall_i_book Monday Leo nine"] || garage.done.last == "book Monday nine Leo")
    }

    @Test("Waiting, repeating, leaving")
    func floor() {
        let garage = Garage()
        garage.hear(Self.want("book"))
        #expect(garage.hear(Reading.Act(.wait)) == ["takeYourTime"])
        #expect(garage.hear(Reading.Act(.again)) == ["again"])
        #expect(garage.hear(Self.give(["day": "Friday"])) == ["offer nine two"])
        #expect(garage.hear(Reading.Act(.leave)) == ["goodbye", "end"])
        #expect(garage.done.isEmpty)
    }

    @Test("Anything else? No. And yes is asked what")
    func more() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "time": "nine", "name": "Ada"]))
        #expect(garage.hear(Reading.Act(.yes)) == ["whatCanIDo"])
        #expect(garage.hear(Self.want("prices", ["work": "brakes"])) == ["did_prices"])
        // Nothing was asked: who wants nothing of it may want something else.
        #expect(garage.hear(Reading.Act(.no)) == ["anythingElse"])
        #expect(garage.hear(Reading.Act(.no)) == ["goodbye", "end"])
    }

    @Test("Who is asked the same for the fourth time is put through to a person")
    func patience() {
        let garage = Garage()
        garage.hear(Self.want("book", ["day": "Friday", "name": "Ada"]))
        var log: [String] = []
        for _ in 0..<3 { log = garage.hear(Reading.Act(.other)) }
        #expect(log == ["answer", "offer nine two", "hand over"])
    }

    @Test("The work of a turn does not grow with the call")
    func constant() {
        let garage = Garage()
        for turn in 0..<300 { garage.hear(Self.want("book", ["day": "day \(turn)", "time": "nine", "name": "Ada"])) }
        #expect(garage.done.count == 300)
        #expect(garage.state.open.isEmpty)
    }
}
