import CLlama
import Foundation
import ParleyCore

/// Writes one line within a ``CopyGrammar``, greedily: the model's own choice where the grammar allows it
/// (its bytes are walked through the automaton, a microsecond), and otherwise the best token that it allows
/// (of the vocabulary, only tokens that begin with a byte that may come are looked at).
///
/// llama.cpp's own grammar (GBNF) does the same in general. With five keys of 150 spans each, in the middle of a
/// value, it takes 22 ms to be asked about the vocabulary, and the automaton 0.14. (About one token: 1 µs and 0.2.)
/// The automaton also knows where there is no choice, so that what must come is read along with what was chosen.
struct LineWriter {
    /// Tokens of a line, beyond which it is ended where it is.
    static let longest = 96

    /// What is to be decoded: what is decided, and perhaps a guess at what follows.
    private(set) var pending: [llama_token]
    /// How many of them are decided.
    private var certain: Int
    /// Of those that were decoded last, how many are part of the line; what is behind them in the cache is to go.
    private(set) var kept = 0
    private(set) var isOver = false
    private(set) var acts: [CopyReading.Act]
    private let automaton: LineAutomaton
    private let weights: LlamaWeights
    private var state: LineAutomaton.State
    /// How many of ``pending`` are part of the line already. For the others what the model holds of them is
    /// known with the outputs of those before.
    private var taken: Int
    private var written = 0
    /// The logarithm of how likely the slot is that is being written.
    private var slotLog: Float?
    /// The same of a further act's name.
    private var actLog: Float = 0

    /// Behind the name of the line's first act, which was found to be the likeliest.
    init(_ automaton: LineAutomaton, act: Int, tokens: [llama_token], likelihood: Double, weights: LlamaWeights) {
        self.automaton = automaton
        self.weights = weights
        state = automaton.start(behind: act)
        acts = [CopyReading.Act(automaton.grammar.acts[act].name, likelihood: likelihood)]
        pending = tokens
        certain = tokens.count
        taken = tokens.count
        if automaton.mustEnd(state) || tokens.isEmpty { end() }
    }

    /// Which of ``pending`` are decoded for their outputs.
    var outputs: Range<Int> { max(0, taken - 1)..<pending.count }

    /// ``pending`` was decoded.
    /// - Parameter rows: What followed each of ``outputs``.
    mutating func take(_ rows: [Logits]) {
        var rows = rows[...]
        for token in pending[taken..<certain] {
            guard let row = rows.popFirst() else { break }
            accept(token, in: row)
        }
        kept = certain
        // A guess counts where it is what would have been written.
        if let guess = pending[certain...].first, let row = rows.first, choose(row) == guess {
            accept(guess, in: row)
            rows.removeFirst()
            kept += 1
        }
        written += kept
        pending = []
        taken = 0
        guard let row = rows.first, written < Self.longest, !automaton.mustEnd(state), let token = choose(row) else { return end() }
        accept(token, in: row)
        if automaton.mustEnd(state) { return end() }
        pending = [token] + forced()
        certain = pending.count
        taken = 1
        pending += guess()
    }

    /// `nil` where the line ends.
    private func choose(_ row: Logits) -> llama_token? {
        let pieces = weights.pieces
        let isEnd = automaton.isEnd(state)
        let greedy = row.largest
        if weights.optionEnds.contains(greedy) {
            if isEnd { return nil }
        } else if allows(greedy) {
            return greedy
        }
        var best: llama_token?
        var value = isEnd ? weights.optionEnds.map { row[$0] }.max() ?? -.infinity : -.infinity
        for byte in UInt8.min...UInt8.max {
            guard let next = automaton.step(state, byte) else { continue }
            for token in pieces.tokens(beginningWith: byte) where row[token] > value {
                guard automaton.step(next, pieces[token].dropFirst()) != nil else { continue }
                best = token
                value = row[token]
            }
        }
        return best
    }

    private func allows(_ token: llama_token) -> Bool {
        let piece = weights.pieces[token]
        return !piece.isEmpty && automaton.step(state, piece) != nil
    }

    /// What must come next, in the tokens in which the same text is written elsewhere.
    private func forced() -> [llama_token] {
        let bytes = automaton.forced(from: state)
        // It may begin or end in the middle of a character.
        guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else { return [] }
        let tokens = weights.tokens(of: text, isMarkup: false)
        guard tokens.count < Self.longest - written, tokens.flatMap({ weights.pieces[$0] }) == bytes else { return [] }
        return tokens
    }

    /// The quotation mark behind a value that cannot go on, unless it is to be one token with the semicolon. A token more
    /// in a decode costs a quarter of a decode of its own.
    private func guess() -> [llama_token] {
        let bytes = pending.dropFirst().flatMap { weights.pieces[$0] }
        guard let end = automaton.step(state, bytes), automaton.isWholeValue(end) else { return [] }
        let tokens = weights.tokens(of: "\"", isMarkup: false)
        return tokens.count == 1 ? tokens : []
    }

    private mutating func accept(_ token: llama_token, in row: Logits) {
        let likelihood = row[token] - row.logSum
        for (index, byte) in weights.pieces[token].enumerated() {
            guard let next = automaton.step(state, byte) else { return }
            if state.phase == .act, next.phase != .act { name(next.act) }
            if state.phase != .key, next.phase == .key { slotLog = 0 }
            if next.phase == .separator { actLog = 0 }
            // A token counts where it begins.
            if index == 0 {
                if let log = slotLog { slotLog = log + likelihood } else { actLog += likelihood }
            }
            if state.phase == .span, next.phase == .after {
                if let value = automaton.span(endingAt: state), let log = slotLog {
                    acts[acts.count - 1].slots.append(
                        CopyReading.Slot(automaton.keys[state.key], value, likelihood: Double(exp(log))))
                }
                slotLog = nil
            }
            state = next
        }
    }

    private mutating func name(_ act: Int) {
        acts.append(CopyReading.Act(automaton.grammar.acts[act].name, likelihood: Double(exp(actLog))))
    }

    private mutating func end() {
        // What is not all there is left out.
        if let act = automaton.act(endingAt: state) { name(act) }
        pending = []
        isOver = true
    }
}
