/// The end of a model's reasoning, while its closing tag has not come.
///
/// Some models forget the tag, or never reason where a server takes it for granted that they do. Then the
/// last paragraph is the answer; without this the caller would hear nothing.
public struct ReasoningTail: Sendable {
    /// In scalars. What stands before is reasoning.
    private static let limit = 2_000
    /// A paragraph that is longer begins with reasoning, too.
    private static let answerLimit = 400

    private let closing: [Unicode.Scalar]
    private var tail: [Unicode.Scalar] = []
    private var isAfterBreak = false

    /// - Parameter closing: What ends it, in small letters: `</think>`.
    public init(closing: String) { self.closing = Array(closing.unicodeScalars) }

    /// Takes the next scalar.
    /// - Returns: Whether the reasoning ends with it.
    public mutating func append(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" {
            if isAfterBreak { tail.removeAll(keepingCapacity: true) }
            isAfterBreak = true
        } else if !scalar.properties.isWhitespace {
            isAfterBreak = false
        }
        tail.append(scalar)
        // Half at a time, so that each scalar is moved once at most.
        if tail.count >= 2 * Self.limit { tail.removeFirst(Self.limit) }
        guard scalar == closing.last, tail.count >= closing.count else { return false }
        return zip(tail.suffix(closing.count), closing).allSatisfy { $0 == $1 || $0.properties.lowercaseMapping == String($1) }
    }

    /// What is to be taken for the answer where nothing more comes: the last paragraph, or of a long one the
    /// last sentences.
    public var answer: String {
        var part = tail[...]
        if part.count > Self.answerLimit {
            part = part.suffix(Self.answerLimit)
            if let end = part.indices.first(where: { ".!?".unicodeScalars.contains(part[$0]) && $0 + 1 < part.endIndex && part[$0 + 1].properties.isWhitespace }) {
                part = part[(end + 1)...]
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: part)
        return String(view)
    }
}
