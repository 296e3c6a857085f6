import ParleyCore

/// Writes a task and a text in Qwen2.5's chat form (ChatML).
enum ReadingRenderer {
    typealias Piece = ConversationRenderer.Piece

    /// What all questions of a task begin with, up to where the text comes.
    static func prefix(of task: ReadingTask) -> [Piece] {
        var pieces = ConversationRenderer.message("system", task.instructions)
        for example in task.examples {
            pieces += ConversationRenderer.message("user", example.input) + ConversationRenderer.message("assistant", example.output)
        }
        return pieces + [Piece(text: "<|im_start|>user\n", isMarkup: true)]
    }

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
