import ParleyCore
import Synchronization

/// An agent that says fixed texts, one after the other, whatever it is told: what is measured is who has
/// the floor, and no language model is needed for that.
final class ScriptedTalker: CallAgent {
    let greeting: String
    private let replies: [String]
    private let count = Mutex(0)

    init(greeting: String, replies: [String]) {
        self.greeting = greeting
        self.replies = replies
    }

    func prepare(words: String, isPause: Bool) async {}

    func reply(to words: String, isTrial: Bool) -> AgentReply {
        let text = count.withLock { count in
            defer { count += 1 }
            return replies[count % replies.count]
        }
        let (events, output) = AsyncThrowingStream<ReplyEvent, any Error>.makeStream()
        output.yield(.firstToken)
        output.yield(.text(text))
        output.yield(.expects(ExpectedAnswer(after: text)))
        output.finish()
        return AgentReply(to: words, isTrial: isTrial, events: events)
    }

    func close() async {}
}

extension ScriptedTalker {
    /// Half a minute each, in sentences as a receptionist's.
    static let longReplies = [
        """
        We are open every day from eight in the morning until six in the evening. The pharmacy is on the ground floor, next to \
        the entrance, and it stays open one hour longer. You can park behind the building for free. There is a bus stop in front \
        of the hospital, and the trains leave every twenty minutes. The waiting room is at the end of the corridor, and the \
        children's clinic is on the second floor. Please bring your insurance card and a photo.
        """,
        """
        Doctor Patel sees patients from Monday to Thursday, in the morning and in the afternoon. Doctor Garcia sees children of \
        every age, and she speaks English and Spanish. Doctor Lee looks after bones and joints, and operates on Fridays. Doctor \
        Johnson is a general practitioner who has been with us for eleven years. All of them have several free times next week, \
        and most of them can be reached by telephone before noon.
        """,
        """
        The examination usually takes about thirty minutes. You should not eat anything before the test, but you may drink water. \
        The nurse will take a little blood, and you will only feel a slight pressure. The results will be ready by the end of the \
        week, and we will send you a message when they are. If anything needs to be discussed, the doctor will call you back in \
        the afternoon. Please do not drive after the examination.
        """,
    ]

    /// Some four seconds each.
    static let shortReplies = [
        "We are open every day from eight in the morning until six in the evening.",
        "Doctor Patel is free tomorrow at nine o'clock, and again on Thursday afternoon.",
        "The pharmacy is on the ground floor, and it stays open until seven.",
        "Please arrive ten minutes before your visit, and bring your insurance card.",
        "The results will be ready by the end of the week, and we will send you a message.",
    ]
}
