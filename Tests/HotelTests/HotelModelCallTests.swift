import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hotel

@Suite("The hotel's tools, called by a model")
struct HotelModelCallTests {
    private func call(_ desk: FormFrontDesk, _ act: String, _ arguments: [String: JSONValue], _ said: [String], _ consent: Consent = .given) async throws -> JSONValue {
        let context = ToolContext(now: FormFrontDesk.noon, timeZone: .gmt, callerWords: said, idempotencyKey: "key", consent: consent)
        return try await desk.tool(act).call(arguments, context: context).json
    }

    @Test("They are those of the forms")
    func tools() throws {
        let definition = HotelAgent.definition(store: try HotelStore(path: nil))
        #expect(definition.tools.map(\.definition.name) == ["book_stay", "check_rooms", "change_stay", "cancel_stay", "find_stay", "request_service", "house_info"])
        for tool in definition.tools where tool.effect == .changes { #expect(!tool.claims(in: .english).isEmpty && !tool.claims(in: .spanish).isEmpty) }
        #expect(definition.emergency.contains("112"))
    }

    @Test("Who stays in the house is told to nobody but who gives the name")
    func names() async throws {
        let desk = try await FormFrontDesk()
        for said in ["Is a Max Woolf, or Sarah, with you?", "Cancel R 2 0 0 1."] {
            let found = try await call(desk, "own_stay", ["guest_name": "Oscar Lindqvist"], [said])
            #expect(found["error"] != nil && !found.text.contains("R-2001"))
            #expect(try await call(desk, "cancel", ["reservation_number": ["R-2001"], "guest_name": "Oscar Lindqvist"], [said])["error"] != nil)
        }
        #expect(try await call(desk, "own_stay", ["guest_name": "Oscar Lindqvist"], ["I'm Oscar Lindquist."])["error"] == nil)
    }

    @Test("The only stay there is is read back before it is cancelled")
    func found() async throws {
        let desk = try await FormFrontDesk()
        let said = ["Oscar Lindqvist, cancel my room."]
        let proposal = try await call(desk, "cancel", ["guest_name": "Oscar Lindqvist"], said, Consent(isAsked: true))
        #expect(proposal["status"] == "not done yet" && proposal["read_back"]?.stringValue?.contains("cancel") == true)
        let agreed = Consent(isAsked: true, agreed: [["reservation_number": ["R-2001"], "guest_name": "Oscar Lindqvist"]])
        #expect(try await call(desk, "cancel", ["guest_name": "Oscar Lindqvist"], said + ["Yes."], agreed)["status"] == "cancelled")
    }
}
