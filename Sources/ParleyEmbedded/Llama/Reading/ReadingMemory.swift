import CLlama

/// Which sequences and cells of the KV cache the readings hold: a pure value, whose changes somebody else
/// makes in the cache.
///
/// A *prefix* is what a task's questions have in common; its cells are counted once, whoever shares them. A
/// *place* is one call's text behind a prefix, kept from one request to the next. A *fork* is what is written
/// behind a place, and a *scratch* what is tried there, in one decode. Prefixes and places that nobody uses
/// are given up for others, the longest unused first.
struct ReadingMemory {
    struct Limits: Sendable, Hashable {
        /// The first of the sequences; the others follow.
        var first: Int32 = 0
        var prefixes = 8
        var places = 16
        var forks = 8
        var scratches = 4
        /// Of the KV cache, for all of it.
        var cells = 8_192
        /// Tokens that a fork may take.
        var forkLength = LineWriter.longest + ReadingMemory.optionLength
        /// Sequences in all.
        var sequences: Int { prefixes + places + forks + scratches }
    }

    /// Tokens that an option may have.
    static let optionLength = 48

    /// What is to be done in the cache, in this order.
    enum Change: Hashable {
        case copy(from: Int32, to: Int32, length: Int)
        case forget(Int32, from: Int)
    }

    struct Prefix {
        let tokens: [llama_token]
        /// How many of them are in the cache.
        var readCount = 0
        fileprivate var lastUse = 0
        var isRead: Bool { readCount == tokens.count }
    }

    struct Place {
        let session: Int
        let prefix: Int32
        /// What is in the cache behind the prefix.
        var tail: [llama_token] = []
        /// Cells that a request may come to need here; `nil` where there is none.
        fileprivate(set) var reserved: Int?
        fileprivate var lastUse = 0
        fileprivate var cells: Int { max(tail.count, reserved ?? 0) }
    }

    let limits: Limits
    private(set) var prefixes: [Int32: Prefix] = [:]
    private(set) var places: [Int32: Place] = [:]
    private var changes: [Change] = []
    private var freePrefixes: [Int32]
    private var freePlaces: [Int32]
    private var freeForks: [Int32]
    let scratches: [Int32]
    private var clock = 0

    init(_ limits: Limits) {
        self.limits = limits
        var next = limits.first
        func take(_ count: Int) -> [Int32] {
            defer { next += Int32(count) }
            return (0..<Int32(count)).map { next + $0 }
        }
        freePrefixes = take(limits.prefixes)
        freePlaces = take(limits.places)
        freeForks = take(limits.forks)
        scratches = take(limits.scratches)
    }

    /// Cells that are taken, or set apart for what is under way.
    var cells: Int {
        prefixes.values.reduce(0) { $0 + $1.tokens.count } + places.values.reduce(0) { $0 + $1.cells }
            + scratches.count * Self.optionLength
    }

    var isIdle: Bool { places.values.allSatisfy { $0.reserved == nil } }
    var usedForks: Int { limits.forks - freeForks.count }

    /// Whether a request of this size could ever be met.
    func couldHold(prefix: Int, tail: Int, writing: Int) -> Bool {
        prefix + tail + writing * limits.forkLength + scratches.count * Self.optionLength <= limits.cells
    }

    mutating func takeChanges() -> [Change] {
        defer { changes = [] }
        return changes
    }

    // MARK: Prefixes

    /// The place of a prefix, made where there is none.
    /// - Parameter kept: Prefixes that are not to be given up for it.
    /// - Returns: `nil` where there is no room now.
    mutating func prefix(_ tokens: [llama_token], keeping kept: Set<Int32>) -> Int32? {
        clock += 1
        if let known = prefixes.first(where: { $0.value.tokens == tokens })?.key {
            prefixes[known]?.lastUse = clock
            return known
        }
        while freePrefixes.isEmpty || cells + tokens.count > limits.cells {
            guard giveUpPlace() || giveUpPrefix(keeping: kept) else { return nil }
        }
        let sequence = freePrefixes.removeFirst()
        prefixes[sequence] = Prefix(tokens: tokens, lastUse: clock)
        return sequence
    }

    mutating func notePrefix(_ prefix: Int32, readCount: Int) { prefixes[prefix]?.readCount = readCount }

    // MARK: Places

    /// A place for a text behind a prefix that is read, for the time of a request.
    /// - Parameters:
    ///   - writing: How many lines are written behind it.
    ///   - asked: The first token of the text of which it is asked what it foretells, so that it is read in any case.
    ///   - kept: Prefixes that are not to be given up for it.
    /// - Returns: `nil` where there is no room now.
    mutating func take(
        session: Int, prefix: Int32, tail: [llama_token], writing: Int, asked: Int?, keeping kept: Set<Int32>
    ) -> (place: Int32, common: Int)? {
        guard let length = prefixes[prefix]?.tokens.count else { return nil }
        clock += 1
        func common(_ place: Place) -> Int { zip(place.tail, tail).prefix { $0 == $1 }.count }
        let mine = places.filter { $0.value.session == session && $0.value.prefix == prefix }
        let best = mine.max { (common($0.value), -$0.key) < (common($1.value), -$1.key) }
        let idle = mine.filter { $0.value.reserved == nil }.max { (common($0.value), -$0.key) < (common($1.value), -$1.key) }
        let reserved = tail.count + writing * limits.forkLength
        let have = idle.map { $0.value.cells } ?? 0
        let spared = Set([idle?.key].compactMap { $0 })
        while cells - have + reserved > limits.cells || idle == nil && freePlaces.isEmpty {
            guard giveUpPlace(except: spared) || giveUpPrefix(keeping: kept.union([prefix])) else { return nil }
        }
        let sequence: Int32
        if let idle {
            sequence = idle.key
        } else {
            sequence = freePlaces.removeFirst()
            places[sequence] = Place(session: session, prefix: prefix)
            changes.append(.copy(from: prefix, to: sequence, length: length))
        }
        var place = places[sequence] ?? Place(session: session, prefix: prefix)
        var count = common(place)
        // The agent's words are the same in several texts of a turn.
        if let best, places[best.key] != nil, common(best.value) > count {
            count = common(best.value)
            changes.append(.forget(sequence, from: 0))
            changes.append(.copy(from: best.key, to: sequence, length: length + count))
        }
        if let asked { count = min(count, asked) }
        changes.append(.forget(sequence, from: length + count))
        place.tail = Array(tail[..<count])
        place.reserved = reserved
        place.lastUse = clock
        places[sequence] = place
        return (sequence, count)
    }

    mutating func noteRead(_ tokens: some Sequence<llama_token>, at place: Int32) { places[place]?.tail += tokens }

    /// The place keeps what was read, for the session's next request.
    mutating func release(_ place: Int32) { places[place]?.reserved = nil }

    /// Where the next token of a place comes.
    func position(of place: Int32) -> Int {
        guard let place = places[place] else { return 0 }
        return (prefixes[place.prefix]?.tokens.count ?? 0) + place.tail.count
    }

    /// Forgets what a session read. It has no request any more.
    mutating func close(session: Int) {
        for (sequence, place) in places where place.session == session { drop(sequence) }
    }

    // MARK: Forks and scratches

    /// `nil` where all are in use.
    mutating func fork(of place: Int32) -> Int32? {
        guard let fork = freeForks.popLast() else { return nil }
        changes.append(.copy(from: place, to: fork, length: position(of: place)))
        return fork
    }

    mutating func free(fork: Int32) {
        changes.append(.forget(fork, from: 0))
        freeForks.append(fork)
    }

    mutating func use(scratch: Int32, behind place: Int32) {
        changes.append(.copy(from: place, to: scratch, length: position(of: place)))
    }

    mutating func free(scratch: Int32) { changes.append(.forget(scratch, from: 0)) }

    /// What is in the cache can no longer be relied on.
    mutating func forgetAll() {
        for sequence in places.keys { drop(sequence) }
        for sequence in prefixes.keys { drop(prefix: sequence) }
    }

    // MARK: Giving up

    private mutating func giveUpPlace(except spared: Set<Int32> = []) -> Bool {
        let idle = places.filter { $0.value.reserved == nil && !spared.contains($0.key) }
        guard let oldest = idle.min(by: { ($0.value.lastUse, $0.key) < ($1.value.lastUse, $1.key) }) else { return false }
        drop(oldest.key)
        return true
    }

    private mutating func giveUpPrefix(keeping kept: Set<Int32>) -> Bool {
        let used = Set(places.values.map(\.prefix)).union(kept)
        let idle = prefixes.filter { !used.contains($0.key) }
        guard let oldest = idle.min(by: { ($0.value.lastUse, $0.key) < ($1.value.lastUse, $1.key) }) else { return false }
        drop(prefix: oldest.key)
        return true
    }

    private mutating func drop(_ place: Int32) {
        places[place] = nil
        freePlaces.append(place)
        changes.append(.forget(place, from: 0))
    }

    private mutating func drop(prefix: Int32) {
        prefixes[prefix] = nil
        freePrefixes.append(prefix)
        changes.append(.forget(prefix, from: 0))
    }
}
