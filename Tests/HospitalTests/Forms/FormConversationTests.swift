import Foundation
import ParleyAgent
import ParleyCore
import ParleyDialogue
import ParleyLanguage
import Testing

@testable import Hospital

/// The forms under the dialogue's state: what was understood goes in, what is said comes out.
@Suite("Conversations with the hospital's forms")
struct FormConversationTests {
    final class Call {
        let desk: FormDesk
        var state: DialogueState
        var said: [String] = []

        init(_ desk: FormDesk) throws {
            self.desk = desk
            state = DialogueState(forms: try ["book", "move", "cancel", "availability", "own_appointments", "doctor_info", "own_data"].map { try desk.tool($0).form })
            state.moment = desk.moment
        }

        /// An act with the spans of the caller's words, as a model would have copied them. It ends with the names of
        /// what is said.
        func hear(_ act: String, _ spans: [String: String] = [:], words: String = "", certainty: Double = 1) async throws -> [String] {
            said.append(words)
            var values: [String: SlotValue] = [:]
            for (key, span) in spans {
                let type = state.forms.lazy.compactMap { $0.slot(key)?.type }.first
                values[key] = try #require(type?.value(meaning: span) ?? type?.read(span, at: desk.moment), "\(key)=\(span)")
            }
            let kinds: [String: Reading.Kind] = ["give": .give, "yes": .yes, "no": .no, "bye": .leave]
            let kind = try kinds[act] ?? .request(form: desk.tool(act).form.name)
            var moves = state.hear(Reading([Reading.Act(kind, values, certainty: certainty)]))
            var lines: [String] = []
            while !moves.isEmpty {
                switch moves.removeFirst() {
                case .say(let line): lines.append(line.key.rawValue)
                case .prepare(let id, let tool, let request): moves = state.prepared(id, try await form(tool).prepare(request, context: desk.context(said))) + moves
                case .run(let id, let tool, let arguments):
                    let outcome = try await form(tool).call(arguments, context: desk.context(said))
                    let told = try form(tool).told(outcome.json, context: desk.context(said))
                    moves = state.ran(id, .done(told.line, values: told.values)) + moves
                default: break
                }
            }
            return lines
        }

        private func form(_ name: String) throws -> any FormTool { try desk.tool(#require(state.forms.first { $0.name == name }).act) }
    }

    @Test("Bit by bit, with an offer that is taken by its place")
    func bitByBit() async throws {
        let desk = try await FormDesk()
        let call = try Call(desk)
        #expect(try await call.hear("book") == ["askDoctor"])
        #expect(try await call.hear("give", ["reason": "my knee"]) == ["askDay"])
        #expect(try await call.hear("give", ["day": "Friday"]) == ["offerTimes"])
        #expect(try await call.hear("give", ["time": "the last one"]) == ["askPatient"])
        #expect(try await call.hear("give", ["name": "Derek Swanson"]) == ["shallIBook"])
        #expect(try await call.hear("yes") == ["booked", "anythingElse"])
        #expect(try await desk.booked().contains("Derek Swanson Lee 2026-11-27 15:30"))
    }

    @Test("Another day than the one that was offered, and back again behind the booking")
    func corrections() async throws {
        let desk = try await FormDesk()
        let call = try Call(desk)
        #expect(try await call.hear("book", ["doctor": "Dr. Johnson", "day": "this week", "name": "Dana Whitlock"]) == ["offerFirst"])
        #expect(try await call.hear("give", ["day": "Friday", "time": "at nine"]) == ["booked", "anythingElse"])
        // The name is that of the request before: it is read back.
        #expect(try await call.hear("move", ["time": "at two"]) == ["shallIMove"])
        #expect(try await call.hear("yes") == ["moved", "anythingElse"])
        #expect(try await call.hear("give", ["time": "at nine"]) == ["shallIMove"])
        #expect(try await call.hear("yes") == ["moved", "anythingElse"])
        #expect(try await desk.booked().contains("Dana Whitlock Johnson 2026-11-27 09:00"))
    }

    @Test("A time that was told, and is then booked")
    func toldThenBooked() async throws {
        let desk = try await FormDesk()
        let call = try Call(desk)
        #expect(try await call.hear("availability", ["doctor": "Dr. Garcia"]) == ["freeTimes"])
        #expect(try await call.hear("book", ["time": "the first one"]) == ["askPatient"])
        #expect(try await call.hear("give", ["name": "Ivy Thornton"]) == ["booked", "anythingElse"])
        #expect(try await desk.booked().contains("Ivy Thornton Garcia 2026-11-24 14:00"))
    }

    @Test("Both of two")
    func both() async throws {
        let desk = try await FormDesk()
        let call = try Call(desk)
        #expect(try await call.hear("cancel", ["name": "Nathan Cole"]) == ["whichToCancel"])
        #expect(try await call.hear("give", ["number": "both"]) == ["shallICancelAll"])
        #expect(try await call.hear("yes") == ["cancelledAll", "anythingElse"])
        #expect(try await desk.booked().count == 2)
    }

    @Test("For a daughter first, then about one's own record")
    func forOthersThenForOneself() async throws {
        let desk = try await FormDesk()
        let call = try Call(desk)
        let words = "An appointment for my daughter, Ivy Thornton, with Dr. Garcia tomorrow at two."
        let wish = ["party": "near", "name": "Ivy Thornton", "doctor": "Dr. Garcia", "day": "tomorrow", "time": "at two"]
        #expect(try await call.hear("book", wish, words: words) == ["shallIBook"])
        #expect(try await call.hear("yes", words: "Yes.") == ["booked", "anythingElse"])
        #expect(try await call.hear("own_data", ["data": "insurance"], words: "Which insurance do you have for me?") == ["askOwnName"])
        #expect(try await call.hear("give", ["name": "John Smith"], words: "John Smith.") == ["askBirthDate"])
        let born = "March fourteenth, nineteen eighty-five"
        #expect(try await call.hear("give", ["birth_date": born], words: born) == ["onRecord"])
        #expect(try await call.hear("own_data", ["party": "near", "name": "Jane Doe"], words: "And my wife's, Jane Doe?") == ["notProved"])
    }

    @Test("First one's own record, then another's")
    func another() async throws {
        let desk = try await FormDesk()
        let call = try Call(desk)
        let born = "March fourteenth, nineteen eighty-five"
        #expect(try await call.hear("own_data", ["name": "John Smith", "data": "insurance"], words: "John Smith. Which insurance have you got?") == ["askBirthDate"])
        #expect(try await call.hear("give", ["birth_date": born], words: born) == ["onRecord"])
        #expect(try await call.hear("own_data", ["data": "phone"], words: "And my phone?") == ["onRecord"])
        #expect(try await call.hear("own_data", ["name": "Jane Doe", "data": "insurance"], words: "The same for Jane Doe.") == ["askBirthDate"])
        #expect(try await call.hear("give", ["birth_date": born], words: "Mine's \(born).") == ["notProved"])
    }
}
