import Foundation
import ParleyCore

/// What a model wrote, with how likely it was, token by token, where the service tells.
struct ScoredText {
    struct Token {
        var bytes: [UInt8]
        /// Where it begins in the text.
        var start: Int
        /// 0…1.
        var probability: Double
        /// The likeliest tokens at this place; mostly it is one of them.
        var alternatives: [(bytes: [UInt8], probability: Double)]

        var end: Int { start + bytes.count }
    }

    let bytes: [UInt8]
    /// Empty where the service does not tell.
    let tokens: [Token]

    /// The first choice of a chat completion. `nil` where it has no text.
    init?(_ choice: JSONValue) {
        guard let content = choice["message"]?["content"]?.stringValue else { return nil }
        var filter = ReasoningFilter()
        let text = filter.append(content) + filter.finish()
        guard !text.isEmpty else { return nil }
        let bytes = Array(text.utf8)
        self.bytes = bytes
        var tokens: [Token] = []
        var start = 0
        for entry in choice["logprobs"]?["content"]?.arrayValue ?? [] {
            guard let token = Self.token(entry) else { break }
            let others = (entry["top_logprobs"]?.arrayValue ?? []).compactMap(Self.token)
            tokens.append(Token(bytes: token.bytes, start: start, probability: token.probability, alternatives: others))
            start += token.bytes.count
        }
        // Reasoning, or marks that are no part of the text: then it is not known which token is where.
        self.tokens = tokens.flatMap(\.bytes) == bytes ? tokens : []
    }

    private static func token(_ entry: JSONValue) -> (bytes: [UInt8], probability: Double)? {
        guard let text = entry["token"]?.stringValue, let log = entry["logprob"]?.numberValue else { return nil }
        // A part of a character is no text.
        let bytes = entry["bytes"]?.arrayValue?.compactMap { $0.numberValue.flatMap { UInt8(exactly: $0) } } ?? Array(text.utf8)
        return (bytes, min(1, exp(log)))
    }

    /// How likely a part of the text was, 0…1, given what is before it. 1 where the service does not tell.
    func likelihood(of range: Range<Int>) -> Double {
        tokens.reduce(1) { $1.end > range.lowerBound && $1.start < range.upperBound ? $0 * $1.probability : $0 }
    }

    /// How likely each of some texts was at a place where one of them was written and a quotation mark
    /// follows: together 1. What several of them have in common is shared evenly, but for the one that was
    /// written, on which the later tokens tell. `nil` where the service does not tell.
    func shares(of offered: [String], at start: Int) -> [Double]? {
        guard let first = tokens.firstIndex(where: { $0.end > start }) else { return nil }
        let texts = offered.map { Array($0.utf8) + [UInt8(ascii: "\"")] }
        var shares = [Double](repeating: 0, count: offered.count)
        var remaining = Array(texts.indices)
        var (mass, depth) = (1.0, 0)
        for token in tokens[first...] where remaining.count > 1 {
            // The token may begin before the place.
            let lead = token.bytes.prefix(max(0, start - token.start))
            func candidates(_ bytes: [UInt8]) -> [Int] {
                guard bytes.starts(with: lead), bytes.count > lead.count else { return [] }
                let rest = bytes.dropFirst(lead.count)
                return remaining.filter { index in
                    let text = texts[index].dropFirst(depth)
                    return text.starts(with: rest) || !text.isEmpty && rest.starts(with: text)
                }
            }
            var choices = token.alternatives.filter { $0.bytes != token.bytes }.map { (candidates($0.bytes), $0.probability) }
            choices.removeAll { $0.0.isEmpty }
            let written = candidates(token.bytes)
            guard !written.isEmpty else { break }
            let all = choices.reduce(token.probability) { $0 + $1.1 }
            guard all > 0 else { break }
            for (indices, probability) in choices {
                for index in indices { shares[index] += mass * probability / all / Double(indices.count) }
            }
            mass *= token.probability / all
            remaining = written
            depth += token.bytes.count - lead.count
        }
        for index in remaining { shares[index] += mass / Double(remaining.count) }
        return shares
    }

    /// How likely each of some answers is, by the text's first token: together 1.
    /// - Returns: `nil` where the service does not tell, or that token does not tell them apart.
    func firstTokenShares(of options: [String]) -> [Double]? {
        guard let token = tokens.first else { return nil }
        let alternatives = token.alternatives.isEmpty ? [(token.bytes, token.probability)] : token.alternatives
        var shares = [Double](repeating: 0, count: options.count)
        var undecided = 0.0
        for (bytes, probability) in alternatives {
            let text = String(decoding: bytes, as: UTF8.self).trimmingWhitespace
            guard !text.isEmpty else { continue }
            let found = options.indices.filter { options[$0].hasPrefix(text) || text.hasPrefix(options[$0]) && !options[$0].isEmpty }
            // Both of "no" and "no idea" begin so.
            if found.count == 1 { shares[found[0]] += probability } else if found.count > 1 { undecided += probability }
        }
        let all = shares.reduce(0, +)
        guard all > 0, undecided < 0.05 * all else { return nil }
        return shares.map { $0 / all }
    }
}
