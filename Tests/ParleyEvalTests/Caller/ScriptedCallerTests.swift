import Testing

@testable import ParleyEval

@Suite("A scripted caller")
struct ScriptedCallerTests {
    private func caller(_ yaml: String) throws -> ScriptedCaller {
        ScriptedCaller(try EvalScenario.desk(yaml).caller)
    }

    @Test("Says the lines in their order, and answers what is asked in between")
    func order() throws {
        var caller = try caller("""
            caller:
              says: [I'd like tea., And a biscuit., Thank you.]
              answers:
                - {when: asks_name, say: Bob.}
            """)
        #expect(caller.open() == "I'd like tea.")
        #expect(caller.next(after: "May I have your name?") == "Bob.")
        #expect(caller.next(after: "Sorry, what was your name?") == "Bob.")
        // Asked a third time the caller goes on.
        #expect(caller.next(after: "Your name, please?") == "And a biscuit.")
        #expect(caller.hasLinesLeft)
        #expect(caller.next(after: "Noted.") == "Thank you.")
        #expect(caller.next(after: "You're welcome.") == nil)
    }

    @Test("Answers two questions of one breath, but not a question and an offer")
    func together() throws {
        let yaml = """
            caller:
              says: Hello.
              answers:
                - {when: offers, say: Two is good.}
                - {when: asks_name, say: Bob.}
                - {when: asks_date, say: On Friday.}
                - {when: asks_time, say: At two.}
            """
        var caller = try caller(yaml)
        _ = caller.open()
        #expect(caller.next(after: "What day and time would you like, and what is your name?") == "Bob. On Friday. At two.")
        #expect(caller.next(after: "Free at 9 AM and 2 PM. Which would you like?") == "Two is good.")
        #expect(caller.next(after: "Which time was that?") == "At two.")
    }

    @Test("Further times the further words, and so many times as stated")
    func times() throws {
        var caller = try caller("""
            caller:
              says: Hello.
              answers:
                - {when: asks_confirmation, say: ["Yes.", "Yes, I said."], times: 3}
            """)
        _ = caller.open()
        let answers = (0..<4).map { _ in caller.next(after: "Is that right?") }
        #expect(answers == ["Yes.", "Yes, I said.", "Yes, I said.", nil])
    }

    @Test("Otherwise is for questions that nothing else answers")
    func otherwise() throws {
        var caller = try caller("""
            caller:
              says: Hello.
              otherwise: [I don't know., Whatever you say.]
            """)
        _ = caller.open()
        #expect(caller.next(after: "What is your favourite colour?") == "I don't know.")
        #expect(caller.next(after: "And your shoe size?") == "Whatever you say.")
        #expect(caller.next(after: "And your hat size?") == nil)
        var other = try self.caller("caller: {says: Hello., otherwise: What?}")
        _ = other.open()
        #expect(other.next(after: "Done. Is there anything else?") == nil)
        #expect(other.next(after: "Goodbye.") == nil)
    }

    @Test("Hangs up when the agent says so, whatever is left")
    func hangsUp() throws {
        var caller = try caller("caller: {says: [Hello., Never said.], hangs_up: [{says: not today}]}")
        _ = caller.open()
        #expect(caller.next(after: "Not today.") == nil)
        #expect(caller.hasLinesLeft)
    }
}
