import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What the hotel's forms have in common.
protocol HotelForm: PreparedTool {
    var store: HotelStore { get }
}

extension HotelForm {
    func wording(_ moment: Moment) -> Wording { HotelPhrases.wording(moment) }

    func claims(in language: Language) -> [String] { HotelPhrases.of(language)[Phrases.Key(rawValue: "claims_\(definition.name)")] ?? [] }
}

extension Form {
    /// Of two days that are named in a turn the first is that of arrival, and the other that of departure.
    static let stay: @Sendable (String, Moment) -> [String: SlotValue] = { words, moment in
        let slot = ArrivalSlot()
        var days: [CalendarDay] = []
        var isOther = false
        // "Not this Thursday but the Thursday after".
        let ruledOut = moment.language.days(in: words, today: moment.today).first { $0.value.standing != .said }?.value.named.last
        for span in slot.spans(in: words, at: moment) {
            if let first = days.last, let until = NightsSlot().read(span, at: moment)?.argument["until"]?.stringValue.flatMap({ CalendarDay(iso: $0) }) {
                days.append(until > first ? until : first.following(weekday: until.weekday))
                continue
            }
            guard let value = slot.read(span, at: moment) else { continue }
            // "The eleventh, no, that's the Friday. We come on the Saturday."
            if days.isEmpty, let ruledOut, value.isLoose, case .day(let day)? = DayWish(value.argument), day.weekday == ruledOut.weekday {
                isOther = true
                continue
            }
            if let first = days.last, !value.isLoose, moment.language.day(span, today: first)?.day == first { continue }
            guard let day = day(value, after: days.last ?? ruledOut, slot, moment) else { continue }
            if !days.contains(day) { days.append(day) }
        }
        if isOther, days.count == 1 { return ["day": SlotValue(.string(days[0].iso), spoken: .day(days[0]))] }
        guard days.count == 2, days[1] > days[0], days[1].number - days[0].number <= NightsWanted.longest else { return [:] }
        return ["day": SlotValue(["arrival": .string(days[0].iso), "departure": .string(days[1].iso), "inferred": true], spoken: .day(days[0]))]
    }

    /// The day that a value means behind another: "in on Monday, off again on Friday", said on a Wednesday; "until the Friday
    /// after".
    private static func day(_ value: SlotValue, after first: CalendarDay?, _ slot: ArrivalSlot, _ moment: Moment) -> CalendarDay? {
        guard case .day(let day)? = DayWish(value.argument) else {
            guard let first, value.precision == .relative else { return nil }
            let base = SlotValue(.string(first.iso), spoken: .day(first))
            return slot.resolve(value, from: base, at: moment).flatMap { if case .day(let day)? = DayWish($0.argument) { day } else { nil } }
        }
        if let first, value.isLoose, day <= first { return first.following(weekday: day.weekday) }
        return day
    }
}

extension FormSlot {
    /// On whose behalf somebody calls who is not the guest.
    static let party = FormSlot("party", type: MeaningSlot(["near", StaySearch.outsider], lasting: [StaySearch.outsider]), isKept: true)
    /// Which end of a stay is spoken of, where it is that of departure.
    static let end = FormSlot("end", type: MeaningSlot(["departure"]))
    static func room(_ language: Language) -> FormSlot { FormSlot("room", type: RoomWords.slot(language)) }
    static let arrival = FormSlot("arrival_date", key: "day", type: ArrivalSlot())
    static let nights = FormSlot("nights", type: NightsSlot())
    static let guest = FormSlot("guest_name", key: "name", type: PersonSlot(), isKept: true)
    static let number = FormSlot("reservation_number", key: "number", type: ReservationSlot())
}

extension FormRequest {
    func text(_ key: String) -> String? {
        guard let text = self[key]?.stringValue, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return text
    }

    /// With what was told before, where a caller takes it up: "I'll have that one". What was booked before is not
    /// taken over so: another stay is another one.
    var afterTold: FormRequest {
        guard base["number"] == nil else { return self }
        var request = self
        for key in ["room", "day", "nights"] where values[key] == nil { request.values[key] = base[key] }
        return request
    }
}

/// The kinds of rooms, in callers' words.
enum RoomWords {
    static let kinds = ["single", "double", "suite"]

    /// By their names. How callers describe what they want is learnt from lines.
    static func slot(_ language: Language) -> ChoiceSlot {
        let names = language.identifier == "es"
            ? ["single": ["individual", "individuales"], "double": ["doble", "dobles"], "suite": ["suite", "suites"]]
            : ["single": ["single", "singles"], "double": ["double", "doubles", "twin", "twins"], "suite": ["suite", "suites"]]
        return ChoiceSlot(kinds.map { ChoiceSlot.Entry($0, spoken: room($0), words: names[$0] ?? [$0]) })
    }

    /// "a double", where there is a word for it.
    static func room(_ kind: String) -> Spoken { kinds.contains(kind) ? .line(Line(Phrases.Key(rawValue: kind))) : .text(kind) }

    /// The kind that a value or a model's argument means.
    static func kind(_ argument: JSONValue?, _ moment: Moment) -> String? {
        guard let text = argument?.stringValue else { return nil }
        if kinds.contains(text.lowercased()) { return text.lowercased() }
        return slot(moment.language).read(text, at: moment)?.argument.stringValue.flatMap { kinds.contains($0) ? $0 : nil }
    }
}

/// A slot for the day of arrival, which may bring the day of departure with it: "from Thursday until Sunday".
struct ArrivalSlot: SlotType {
    var dictated: ExpectedAnswer { .date }
    private let days = DaySlot()

    func spans(in words: String, at moment: Moment) -> [String] {
        DaySlot.named(days.spans(in: words, at: moment), in: words, at: moment) { read($0, at: moment) }
    }

    func read(_ span: String, at moment: Moment) -> SlotValue? {
        if let reading = moment.language.day(span, today: moment.today), reading.named.count == 2, reading.named[0] < reading.named[1] {
            let (arrival, departure) = (reading.named[0], reading.named[1])
            return SlotValue(["arrival": .string(arrival.iso), "departure": .string(departure.iso)], spoken: .day(arrival))
        }
        // "From Thursday" on: who arrives then does not arrive any day behind it.
        func first(_ today: CalendarDay) -> CalendarDay? {
            guard let reading = moment.language.day(span, today: today), case .span(let open) = reading.meaning, open.last == nil, let first = open.first,
                reading.named.isEmpty || reading.named == [first]
            else { return nil }
            return first
        }
        guard let day = first(moment.today) else { return days.read(span, at: moment) }
        var value = SlotValue(.string(day.iso), spoken: .day(day))
        value.isLoose = DaySlot.isWeekday(day, read: first)
        return value
    }

    func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? { days.resolve(value, from: base, at: moment) }
    /// Of two days that of arrival; the other one is how long.
    func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        var value = value
        if let arrival = value.argument["arrival"] { value.argument = arrival }
        return days.narrow(options, by: value)
    }
    /// The day of departure is more than was settled.
    func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool {
        (value.argument["departure"] == nil || value.argument == settled.argument) && days.isSaidAgain(settled, by: value)
    }
    func fitted(_ value: SlotValue, to settled: SlotValue, at moment: Moment) -> SlotValue { days.fitted(value, to: settled, at: moment) }

    /// The day of arrival is the first that is named: "from Friday for two nights".
    func isSaid(_ argument: JSONValue, in turns: [String], at moment: Moment) -> Bool {
        guard case .day(let arrival)? = Self.wish(argument, moment)?.wish else { return false }
        let named = turns.reversed().lazy.map { words in
            moment.language.days(in: words, today: moment.today).filter { $0.value.standing == .said }.compactMap(\.value.named.first)
        }
        return named.first { !$0.isEmpty }?.contains(arrival) ?? false
    }

    /// What a value or a model's argument means.
    static func wish(_ argument: JSONValue, _ moment: Moment) -> (wish: DayWish, departure: CalendarDay?)? {
        let both = argument["arrival"] == nil ? argument.stringValue.flatMap { ArrivalSlot().read($0, at: moment)?.argument } ?? argument : argument
        if let arrival = both["arrival"]?.stringValue.flatMap({ CalendarDay(iso: $0) }) {
            return (.day(arrival), both["departure"]?.stringValue.flatMap { CalendarDay(iso: $0) })
        }
        return DayWish(argument, at: moment).map { ($0, nil) }
    }
}

/// A slot for how long a stay is: "two nights", "a week", "until Sunday".
struct NightsSlot: SlotType {
    private let counts = CountSlot(units: [.nights, .days, .weeks])

    func spans(in words: String, at moment: Moment) -> [String] {
        let ends = moment.language.days(in: words, today: moment.today).filter { Self.departure($0.value) != nil }.map { String(words[$0.range]) }
        // A number without a word for nights is one where nothing else is said: "two, please".
        let isShort = moment.language.words(words).count <= Self.shortAnswer
        return counts.spans(in: words, at: moment).filter { span in
            isShort || moment.language.counts(in: span).last.map { $0.value.unit != CountReading.Unit.none } ?? false
        } + ends
    }

    /// In words.
    private static let shortAnswer = 4

    func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        func day(_ key: String, _ argument: JSONValue) -> CalendarDay? { argument[key]?.stringValue.flatMap { CalendarDay(iso: $0) } }
        func count(_ argument: JSONValue) -> Int? {
            if let from = day("from", argument), let until = day("until", argument) { return until.number - from.number }
            return plain(argument)
        }
        func plain(_ argument: JSONValue) -> Int? { argument.numberValue.flatMap { Int(exactly: $0) } ?? argument.stringValue.flatMap { Int($0) } }
        return options.filter { $0.argument == value.argument || count($0.argument) != nil && count($0.argument) == count(value.argument) }
    }

    func read(_ span: String, at moment: Moment) -> SlotValue? {
        if let reading = moment.language.day(span, today: moment.today), let departure = Self.departure(reading) {
            return SlotValue(["until": .string(departure.iso)], spoken: .day(departure))
        }
        guard var value = counts.read(span, at: moment) else { return nil }
        if let reading = moment.language.counts(in: span).last?.value, reading.kind != .number {
            let count = reading.days ?? reading.count
            return SlotValue(["more": .number(Double(reading.kind == .more ? count : -count))], spoken: .text(span), precision: .relative)
        }
        // "One of our directors" is no night; whoever was asked for the number means it.
        if moment.language.counts(in: span).last?.value.unit == CountReading.Unit.none { value.precision = .open }
        return value
    }

    /// The day on which a stay ends that is said to be until then.
    private static func departure(_ reading: DayReading) -> CalendarDay? {
        guard case .span(let span) = reading.meaning, let last = span.last, let named = reading.named.last, named == last || named == last.adding(1) else { return nil }
        return named
    }

    /// "Two more nights", of as many as there were.
    func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? {
        guard let more = Self.more(value.argument, moment), let nights = base.argument.numberValue.flatMap({ Int(exactly: $0) }), nights + more > 0 else { return nil }
        return SlotValue(.number(Double(nights + more)), spoken: .number(nights + more))
    }

    /// How many more nights a value or a model's argument asks for than there were.
    static func more(_ argument: JSONValue, _ moment: Moment) -> Int? {
        let argument = argument.stringValue.flatMap { NightsSlot().read($0, at: moment)?.argument } ?? argument
        return argument["more"]?.numberValue.flatMap { Int(exactly: $0) }
    }

    /// The number of nights that a value or a model's argument means.
    static func nights(_ argument: JSONValue, from arrival: CalendarDay, _ moment: Moment) -> Int? {
        var argument = argument
        if let text = argument.stringValue { argument = NightsSlot().read(text, at: moment)?.argument ?? argument }
        if let number = argument.numberValue { return Int(exactly: number.rounded()) }
        // More than nothing that was spoken of.
        if let more = more(argument, moment) { return more }
        guard let until = argument["until"]?.stringValue.flatMap({ CalendarDay(iso: $0) }) else { return nil }
        // Of days that were said together another arrival, behind the departure, tells nothing of it.
        if let first = argument["from"]?.stringValue, first != arrival.iso, until <= arrival { return nil }
        // "Until Sunday", from a Friday that is weeks away: the Sunday behind it.
        return until > arrival ? until.number - arrival.number : arrival.following(weekday: until.weekday).number - arrival.number
    }
}

/// A slot for which reservation: by its number, as one of those that were told, or all of them.
struct ReservationSlot: SlotType {
    static let all: JSONValue = ["all": true]

    var takesAnyNumber: Bool { true }

    func spans(in words: String, at moment: Moment) -> [String] {
        (moment.language.identifiers(in: words).map(\.range) + moment.language.choices(in: words).map(\.range)).map { String(words[$0]) }
    }

    func read(_ span: String, at moment: Moment) -> SlotValue? {
        if let number = moment.language.identifiers(in: span).last?.value, let id = Self.id(number.text) { return SlotValue(.string(id), spoken: .text(id)) }
        guard let choice = moment.language.choices(in: span).last?.value else { return nil }
        if choice == .all { return SlotValue(Self.all, spoken: .text(span), precision: .open) }
        return SlotValue(.string(span), spoken: .text(span), precision: .choice(choice))
    }

    /// `R-2001` for "R two zero zero one", "2001".
    static func id(_ text: String) -> String? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        return digits.isEmpty || digits.count > 12 ? nil : "R-\(digits)"
    }

    static func ids(_ argument: JSONValue?) -> [String] {
        guard let argument else { return [] }
        return (argument.arrayValue ?? [argument]).compactMap { $0.stringValue.flatMap(id) }
    }
}
