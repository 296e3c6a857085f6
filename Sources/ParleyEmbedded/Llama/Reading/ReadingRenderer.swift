import ParleyCore

/// Writes a task and a text as plain lines: instructions, then an example and the next, each `text -> answer`.
///
/// In the model's chat form each text ends with five marks, which are read between a caller's last word and the answer:
/// as long as two tokens of an answer take. Here it is one. The examples say what is wanted. Each ends with the mark that
/// ends the model's own messages: a line break alone it hardly ever writes, and copies what was not said instead.
enum ReadingRenderer {
    typealias Piece = ConversationRenderer.Piece

    /// Stands between a text and its answer.
    static let arrow = " ->"

    /// What all questions of a task begin with, up to where the text comes. Each piece is in tokens of its own, as
    /// what is asked about will be.
    static func prefix(of task: ReadingTask) -> [Piece] {
        let gap = Piece(text: "\n\n", isMarkup: false)
        return [Piece(text: task.instructions, isMarkup: false), gap] + task.examples.flatMap { example in
            [text(example.input), Piece(text: arrow, isMarkup: false), Piece(text: answer(example.output), isMarkup: false), Piece(text: "<|im_end|>", isMarkup: true), gap]
        }
    }

    /// A text as it is read; what looks like the end of it is none.
    static func text(_ text: String) -> Piece { Piece(text: text.replacing("->", with: "-"), isMarkup: false) }

    /// An answer, or how it begins.
    static func answer(_ text: String) -> String { " " + text }

    /// Leaves out tokens in the middle of a long text: the agent's words, with which it begins, and the last
    /// that the caller said tell the most. As the text grows, the place where it goes on moves in steps, so
    /// that what was read of it stays good for a while.
    static func cut<Token>(_ tokens: [Token], to limit: Int, step: Int = 64) -> [Token] {
        guard tokens.count > limit else { return tokens }
        let head = limit / 3
        let surplus = tokens.count - limit
        let left = (surplus + step - 1) / step * step
        return Array(tokens[..<head] + tokens.dropFirst(min(tokens.count, head + left)))
    }
}
