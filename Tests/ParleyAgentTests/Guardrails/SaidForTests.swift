import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("What the caller said beyond doubt stands for what the model made of it")
struct SaidForTests {
    private let guardrail = GroundedArguments()
    private let book = FunctionTool(
        .changes, name: "book", description: "", parameters: ["name", "date", "time"].map { ToolParameter(name: $0, description: "") },
        grounding: [
            "name": GroundingRule(.name, ask: "a name"), "date": GroundingRule(.moment, ask: "a day"), "time": GroundingRule(.moment, ask: "a time"),
        ]
    ) { _, _ in .result(.null) }

    private func amended(_ arguments: [String: JSONValue], _ conversation: Conversation) -> [String: JSONValue] {
        guardrail.amended(arguments, of: book, in: conversation)
    }

    @Test("A day that nobody named is the day that was named", arguments: [
        ("I want to come the day after tomorrow.", "tomorrow", "Thursday, November 26th"),
        ("On Tuesday, no, sorry, on Wednesday.", "Tuesday", "Wednesday, November 25th"),
        ("On Friday.", "Friday", "Friday"), ("From Thursday until Sunday.", "Thursday", "Thursday"),
        ("On Friday at two. Now wait, I need Dr. Johnson, not Dr. Lee.", "Friday", "Friday"),
    ])
    func day(words: String, date: String, expected: String) {
        #expect(amended(["date": .string(date)], Conversation(words))["date"] == .string(expected))
    }

    @Test("Neither a count nor a date of birth is a day to come", arguments: ["The afternoon one, please.", "Yes, that's the one.", "Two, then."])
    func noDay(words: String) {
        let conversation = Conversation("On Friday, please.", "At 9 AM or 2 PM?", words)
        #expect(amended(["date": "Friday"], conversation)["date"] == "Friday")
        let born = Conversation("On Friday at two.", "What is your date of birth?", "The second of July nineteen fifty-eight.")
        #expect(amended(["date": "July 2, 1958"], born)["date"] == "Friday, November 27th")
    }

    @Test("A name that nobody gave is the one that was given; one that is nearly what was answered stays", arguments: [
        ("Dr. Lee at two, for Simon Park.", "Dr. Lee", "Simon Park"), ("Bridget Hall is my name.", "Your Name", "Bridget Hall"),
        ("Hello.", "Your Name", "Your Name"), ("It's Drew B. Carter.", "Drew B. Carter", "Drew B. Carter"),
    ])
    func name(words: String, name: String, expected: String) {
        #expect(amended(["name": .string(name)], Conversation(words))["name"] == .string(expected))
        let misheard = Conversation("Book it.", "May I have your name?", "Omer had it.")
        #expect(guardrail.objection(to: ["name": "Omer Haddad", "date": "x", "time": "x"], of: book, in: misheard) != "The caller has not given a name.")
        #expect(amended(["name": "Omer Haddad"], misheard)["name"] == "Omer Haddad")
    }

    @Test("A time is taken from those offered by its place", arguments: [
        ("The first one, please.", "9 AM"), ("I'd go for the second one.", "10:30 AM"), ("The last one.", "3:30 PM"), ("I'll take the third.", "2 PM"),
        ("The morning one.", "x"), ("The second of those at nine?", "x"), ("The fifth one.", "x"),
    ])
    func offer(words: String, expected: String) {
        let conversation = Conversation("Friday?", "Free at 9 AM, 10:30 AM, 2 PM and 3:30 PM.", words)
        #expect(amended(["time": "x"], conversation)["time"] == .string(expected))
    }

    @Test("Half of the day tells where it tells one, and a time that is named later counts more")
    func half() {
        let offered = Conversation("Friday?", "Free at 9 AM and 2 PM.", "The afternoon one suits me better.", "May I have your name?", "Yvonne Carter.")
        #expect(amended(["time": "9 AM"], offered)["time"] == "2 PM")
        let named = Conversation("Friday?", "Free at 9 AM and 2 PM.", "The afternoon one.", "At 2 PM?", "No, at nine o'clock.")
        #expect(amended(["time": "9 AM"], named)["time"] == "9 AM")
    }

    @Test("What a caller wants to keep is not asked for any more", arguments: ["Keep it, please.", "No, leave it as it is.", "Never mind, I'll be there."])
    func withdrawn(words: String) {
        let cancel = FunctionTool(
            .changes, name: "cancel", description: "", wording: ToolWording(requests: ["cancel", "call off"], asks: ["cancel", "call off"])) { _, _ in .result(.null) }
        let conversation = Conversation("Cancel my appointment.", "It is on Friday.", words, tools: [cancel])
        #expect(ConfirmedChanges().objection(to: [:], of: cancel, in: conversation) != nil)
        #expect(FollowedUpRequests().requiredTool(in: conversation) == nil)
        let unsure = Conversation("I may have to call off my visit.", "It is on Friday.", "Thank you.", tools: [cancel])
        #expect(ConfirmedChanges().objection(to: [:], of: cancel, in: unsure) != nil)
    }
}
