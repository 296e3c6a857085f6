import ParleyCore

/// What may come next in a line that keeps to a ``CopyGrammar``, byte by byte.
///
/// By bytes, since a span in the middle of a line may fall into other tokens than the same words elsewhere.
/// Whatever is allowed can be gone on with to an end.
struct LineAutomaton: Sendable {
    struct State: Hashable, Sendable {
        enum Phase: Hashable, Sendable {
            /// In an act's name.
            case act
            /// Behind a slot, or an act's name.
            case after
            /// Behind the semicolon.
            case separator
            /// In a key.
            case key
            /// Behind the sign of equality.
            case equals
            /// In a value.
            case span
        }

        var phase = Phase.act
        /// In the trie: where the act, the key or the value is.
        var node: ByteTrie.Node
        /// The acts begun before this one.
        var clause = 0
        /// The act that is written; -1 as long as its name is not all there.
        var act = -1
        var key = -1
        /// Keys that the act has already.
        var used: UInt64 = 0
    }

    let grammar: CopyGrammar
    let keys: [String]
    private var trie = ByteTrie()
    private let actRoot: ByteTrie.Node
    private let keyRoot: ByteTrie.Node
    private let spanRoots: [ByteTrie.Node]
    /// The keys that each act may be given, a bit each.
    private let slots: [UInt64]

    init(_ grammar: CopyGrammar) {
        self.grammar = grammar
        let keys = grammar.spans.keys.sorted()
        self.keys = keys
        var trie = ByteTrie()
        actRoot = trie.makeRoot()
        for (index, act) in grammar.acts.enumerated() { trie.insert(act.name, value: index, below: actRoot) }
        keyRoot = trie.makeRoot()
        for (index, key) in keys.enumerated() { trie.insert(key, value: index, below: keyRoot) }
        // Keys of no particular kind are offered the same words.
        var known: [[String]: ByteTrie.Node] = [:]
        spanRoots = keys.map { key in
            let spans = grammar.spans[key] ?? []
            if let root = known[spans] { return root }
            let root = trie.makeRoot()
            for (index, span) in spans.enumerated() { trie.insert(span, value: index, below: root) }
            known[spans] = root
            return root
        }
        slots = grammar.acts.map { act in
            act.slots.reduce(0) { mask, key in keys.firstIndex(of: key).map { mask | 1 << UInt64($0) } ?? mask }
        }
        self.trie = trie
    }

    /// At the beginning of a line.
    var start: State { State(node: actRoot) }

    /// Behind the name of the line's first act.
    func start(behind act: Int) -> State { State(phase: .after, node: actRoot, act: act) }

    func isEnd(_ state: State) -> Bool {
        switch state.phase {
        case .after: true
        case .act: trie.value(at: state.node) != nil
        default: false
        }
    }

    /// Whether the line can only end here.
    func mustEnd(_ state: State) -> Bool { state.phase == .after && available(state) == 0 && !canAddAct(state) }

    /// The act whose name ends here, and may go on.
    func act(endingAt state: State) -> Int? { state.phase == .act ? trie.value(at: state.node) : nil }

    /// The value that ends here.
    func span(endingAt state: State) -> String? {
        guard state.phase == .span, let index = trie.value(at: state.node) else { return nil }
        return grammar.spans[keys[state.key]]?[index]
    }

    /// Whether the value that is written can only end here.
    func isWholeValue(_ state: State) -> Bool {
        state.phase == .span && trie.value(at: state.node) != nil && !trie.hasChildren(state.node)
    }

    /// `nil` where the byte may not come.
    func step(_ state: State, _ byte: UInt8) -> State? {
        var next = state
        switch state.phase {
        case .act:
            next.node = trie.child(of: state.node, byte)
            if next.node != ByteTrie.none { return next }
            guard let act = trie.value(at: state.node) else { return nil }
            next.act = act
            next.phase = .after
            return step(next, byte)
        case .after:
            if byte == UInt8(ascii: " "), available(state) != 0 {
                next.phase = .key
                next.node = keyRoot
            } else if byte == UInt8(ascii: ";"), canAddAct(state) {
                next.phase = .separator
            } else {
                return nil
            }
        case .separator:
            guard byte == UInt8(ascii: " ") else { return nil }
            next = State(node: actRoot, clause: state.clause + 1)
        case .key:
            let child = trie.child(of: state.node, byte)
            if child != ByteTrie.none, trie.values(from: child) & available(state) != 0 {
                next.node = child
            } else if byte == UInt8(ascii: "="), let key = key(endingAt: state) {
                next.key = key
                next.phase = .equals
            } else {
                return nil
            }
        case .equals:
            guard byte == UInt8(ascii: "\"") else { return nil }
            next.phase = .span
            next.node = spanRoots[state.key]
        case .span:
            let child = trie.child(of: state.node, byte)
            if child != ByteTrie.none {
                next.node = child
            } else if byte == UInt8(ascii: "\""), trie.value(at: state.node) != nil {
                next.phase = .after
                next.used |= 1 << UInt64(state.key)
            } else {
                return nil
            }
        }
        return next
    }

    /// `nil` where one of the bytes may not come.
    func step(_ state: State, _ bytes: some Sequence<UInt8>) -> State? {
        var state = state
        for byte in bytes {
            guard let next = step(state, byte) else { return nil }
            state = next
        }
        return state
    }

    /// The bytes that must come, as far as there is no choice: what is the same whatever the model holds need
    /// not be asked for, byte by byte. Never behind a value to which another act may follow: its quotation
    /// mark and the semicolon are one token.
    func forced(from state: State) -> [UInt8] {
        var bytes: [UInt8] = []
        var state = state
        while bytes.count < 256, let byte = only(state), let next = step(state, byte) {
            bytes.append(byte)
            state = next
        }
        return bytes
    }

    private func only(_ state: State) -> UInt8? {
        switch state.phase {
        case .after: return nil
        case .separator: return UInt8(ascii: " ")
        case .equals: return UInt8(ascii: "\"")
        case .act:
            let children = trie.children(of: state.node)
            return children.count == 1 && trie.value(at: state.node) == nil ? children[0].byte : nil
        case .key:
            let children = trie.children(of: state.node).filter { trie.values(from: $0.node) & available(state) != 0 }
            if key(endingAt: state) != nil { return children.isEmpty ? UInt8(ascii: "=") : nil }
            return children.count == 1 ? children[0].byte : nil
        case .span:
            let children = trie.children(of: state.node)
            if trie.value(at: state.node) != nil { return children.isEmpty && !canAddAct(state) ? UInt8(ascii: "\"") : nil }
            return children.count == 1 ? children[0].byte : nil
        }
    }

    private func available(_ state: State) -> UInt64 { state.act < 0 ? 0 : slots[state.act] & ~state.used }

    private func canAddAct(_ state: State) -> Bool { state.clause + 1 < grammar.maximumActs }

    private func key(endingAt state: State) -> Int? {
        guard let key = trie.value(at: state.node), available(state) & 1 << UInt64(key) != 0 else { return nil }
        return key
    }
}
