/// One text being read by a grammar.
///
/// Each symbol is read at most once at each token, and no rule reaches further than its words: the work grows with
/// the text and no faster.
struct Parse {
    let language: Language
    let tokens: [Token]
    let today: CalendarDay
    let now: ClockTime
    let usual: UsualHours

    private let grammar: Grammar
    private let words: [Int]
    /// Whether a number or a date begins at a token.
    private let beginsBuiltin: [Bool]
    private var masked: [Bool] = []
    /// What was found, and how much depth there was left to find it with; `nil` where no more would have helped.
    private var memo: [Int: (matches: [Grammar.Match], depth: Int?)] = [:]
    /// Rules within rules ("the day after the day after …"), which nobody says many times.
    private var depth = 0
    private var cuts = 0
    private static let deepest = 6

    init(_ text: String, language: Language, today: CalendarDay, now: ClockTime, usual: UsualHours = .office) {
        self.language = language
        self.today = today
        self.now = now
        self.usual = usual
        grammar = language.grammar
        tokens = language.tokens(text)
        words = tokens.map { language.grammar.number(of: $0.word) }
        beginsBuiltin = tokens.indices.map { [tokens] index in
            if case .word = tokens[index].kind { return Grammar.Builtin.allCases.contains { !language.builtin($0, at: index, in: tokens).isEmpty } }
            return true
        }
    }

    /// Whether a token is one of a class of words.
    func value(of token: Int, in symbol: String) -> Int? {
        guard tokens.indices.contains(token), let symbol = grammar.symbols[symbol] else { return nil }
        return grammar.classes[symbol]?[words[token]]
    }

    func isLight(_ token: Int) -> Bool { grammar.light.contains(words[token]) }

    /// The longest of what some symbols match at a token; the earlier symbol, and the earlier rule, of two as long.
    mutating func longest(_ symbols: [String], at start: Int) -> (symbol: String, match: Grammar.Match)? {
        var best: (symbol: String, match: Grammar.Match)?
        for name in symbols {
            guard let symbol = grammar.symbols[name] else { continue }
            for match in matches(symbol, at: start) where match.end > best?.match.end ?? start { best = (name, match) }
        }
        return best
    }

    /// Where each way ends in which some symbols match at a token.
    mutating func all(_ symbols: [String], at start: Int) -> [Int] {
        symbols.flatMap { name in grammar.symbols[name].map { matches($0, at: start).map(\.end) } ?? [] }
    }

    /// Numbers of these tokens are taken: they belong to something else.
    mutating func mask(_ range: Range<Int>) {
        if masked.isEmpty { masked = Array(repeating: false, count: tokens.count) }
        for index in range { masked[index] = true }
        memo = [:]
    }

    // MARK: Symbols

    private mutating func matches(_ symbol: Int, at start: Int) -> [Grammar.Match] {
        guard start < tokens.count, let beginning = grammar.beginnings[symbol],
            beginning.words.contains(words[start]) || beginning.isBuiltin && beginsBuiltin[start]
        else { return [] }
        let key = symbol * (tokens.count + 1) + start
        if let known = memo[key], known.depth.map({ $0 >= Self.deepest - depth }) ?? true { return known.matches }
        if let members = grammar.classes[symbol], let value = members[words[start]] {
            let match = Grammar.Match(end: start + 1, value: .number(value))
            if grammar.rules[symbol] == nil { return [match] }
        }
        if let builtin = grammar.builtins[symbol] {
            if !masked.isEmpty, masked[start] { return [] }
            if builtin == .slashed { return slashed(tokens[start]).map { [Grammar.Match(end: start + 1, value: .day($0))] } ?? [] }
            return language.builtin(builtin, at: start, in: tokens)
        }
        guard let rules = grammar.rules[symbol] else { return [] }
        guard depth < Self.deepest else {
            cuts += 1
            return []
        }
        let cutsBefore = cuts
        depth += 1
        var found: [Grammar.Match] = []
        for rule in rules {
            var ends: [(end: Int, captures: Captures)] = []
            match(rule.pattern, State(position: start), from: start, captures: Captures()) { ends.append(($0.position, $1)) }
            // Longer ones first; a rule that was right about more words is not asked about fewer.
            for (end, captures) in ends.sorted(by: { $0.end > $1.end }) where end > start && !found.contains(where: { $0.end == end }) {
                guard let value = value(of: rule.operation, captures, tokens: start..<end) else { continue }
                found.append(Grammar.Match(end: end, value: value))
                if found.count >= 6 { break }
            }
        }
        depth -= 1
        memo[key] = (found, cuts == cutsBefore ? nil : Self.deepest - depth)
        return found
    }

    /// "12/25", "3/14/85", "14.3.1985": in the language's order, or in the other where only that is a date.
    private func slashed(_ token: Token) -> CalendarDay? {
        guard case .slashed(let parts) = token.kind else { return nil }
        let orders = language.writesMonthFirst ? [(parts[0], parts[1]), (parts[1], parts[0])] : [(parts[1], parts[0]), (parts[0], parts[1])]
        for (month, day) in orders where (1...12).contains(month) && (1...31).contains(day) {
            guard parts.count == 3 else {
                if let date = DayOperation.upcoming(month: month, day: day, today: today) { return date }
                continue
            }
            let date = CalendarDay(year: parts[2] < 100 ? 2000 + parts[2] : parts[2], month: month, day: day)
            if date.isValid { return date }
        }
        return nil
    }

    private func value(of operation: Operation, _ captures: Captures, tokens range: Range<Int>) -> Value? {
        let values = CapturedValues(captures, grammar: grammar, parse: self, tokens: range)
        switch operation {
        case .days(let operation): return operation.value(values)
        case .times(let operation): return operation.value(values)
        case .lengths(let operation): return operation.value(values)
        case .choice(let choice): return .choice(choice)
        case .mark: return .number(range.count)
        case .number(let number): return .number(number)
        case .numberIn(let wanted): return values.numbers.first.flatMap { wanted.contains($0) ? .number($0) : nil }
        case .same: return captures.all.first?.value
        }
    }

    // MARK: Patterns

    private struct State {
        var position: Int
        /// The next word may stand behind a comma.
        var mayPause = false
    }

    private typealias Continuation = (State, Captures) -> Void

    private mutating func match(
        _ pattern: Pattern, _ state: State, from start: Int, captures: Captures, _ next: Continuation
    ) {
        let place = state.position
        switch pattern {
        case .word(let word):
            guard mayEnter(state, from: start), words[place] == word else { return }
            next(State(position: place + 1), captures)
        case .symbol(let symbol):
            guard mayEnter(state, from: start) else { return }
            for match in matches(symbol, at: place) {
                var captures = captures
                captures.append(Captures.Capture(symbol: symbol, value: match.value))
                next(State(position: match.end), captures)
            }
        case .sequence(let parts): sequence(parts[...], state, from: start, captures: captures, next)
        case .either(let choices):
            for choice in choices { match(choice, state, from: start, captures: captures, next) }
        case .optional(let inner):
            match(inner, state, from: start, captures: captures, next)
            next(state, captures)
        case .comma: next(State(position: place, mayPause: true), captures)
        case .begins:
            if place < tokens.count, tokens[place].gap == .sentence { next(state, captures) }
        case .ends:
            if place >= tokens.count || tokens[place].gap == .sentence { next(state, captures) }
        case .standsAlone:
            if place >= tokens.count || tokens[place].gap >= .comma || isLight(place) { next(state, captures) }
        case .counts:
            if place < tokens.count, tokens[place].gap < .comma, !isLight(place) { next(state, captures) }
        case .follows(let inner, let wanted):
            var isThere = false
            if place < tokens.count, tokens[place].gap <= .space {
                match(inner, State(position: place), from: place, captures: Captures()) { _, _ in isThere = true }
            }
            if isThere == wanted { next(state, captures) }
        case .precedes(let inner, let wanted):
            var isThere = false
            if place > 0, place <= tokens.count, place == tokens.count || tokens[place].gap <= .space {
                match(inner, State(position: place - 1), from: place - 1, captures: Captures()) { state, _ in
                    if state.position == place { isThere = true }
                }
            }
            if isThere == wanted { next(state, captures) }
        }
    }

    private mutating func sequence(
        _ parts: ArraySlice<Pattern>, _ state: State, from start: Int, captures: Captures, _ next: Continuation
    ) {
        guard let first = parts.first else { return next(state, captures) }
        // Collected first: a closure cannot go on with what it is called from.
        var reached: [(State, Captures)] = []
        match(first, state, from: start, captures: captures) { reached.append(($0, $1)) }
        for (state, captures) in reached { sequence(parts.dropFirst(), state, from: start, captures: captures, next) }
    }

    private func mayEnter(_ state: State, from start: Int) -> Bool {
        guard state.position < tokens.count else { return false }
        if state.position == start { return true }
        return tokens[state.position].gap <= (state.mayPause ? .comma : .space)
    }
}
