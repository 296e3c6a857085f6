import ParleyCore

@testable import ParleyDialogue

extension FormAgent {
    /// Ends the reply that was begun last, or what was said unasked, and waits until the history has it.
    func replyEnded(heard: String, interrupted: Bool) {
        (replies.last ?? say(heard)).end(heard: heard, interrupted: interrupted)
        catchUp()
    }
}
