import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("Personal data is for the person whose it is")
struct IdentityVerificationTests {
    private let guardrail = IdentityVerification(refusal: "I can't tell.")
    private let record: JSONValue = [
        "patient": "John Smith", "patient_id": "P-1001", "phone": "555-0101", "insurance": "Blue Cross",
        "date_of_birth": "Thursday, March 14th, 1985", "appointments": [["doctor": "Dr. Lee", "date": "Friday, November 27th"]],
    ]

    private func admitted(_ result: JSONValue, _ said: String...) -> Admission {
        let turns = said.map { Conversation.Turn(caller: $0, heard: "Hm.") }
        let call = ToolCall(id: "1", name: "look", arguments: [:])
        return guardrail.admitted(result, of: call, in: Conversation(turns: turns, now: testNow, timeZone: .gmt))
    }

    @Test("The full name and the date of birth open the whole record", arguments: [
        "I'm John Smith, born March 14th 1985.", "Jon Smith, the fourteenth of March eighty five", "John Smith, 3/14/1985.",
        "It's John Smith. My date of birth is March fourteenth nineteen eighty-five.", "John Smith, 1985-03-14",
    ])
    func verified(said: String) {
        let admission = admitted(record, said)
        #expect(admission.result == record && admission.withheld.isEmpty)
    }

    @Test("In several turns as well")
    func turns() {
        #expect(admitted(record, "Hello, this is John.", "Smith.", "March 14th", "March 14th, 1985").result == record)
    }

    @Test("The full name alone opens the appointments", arguments: [
        "I'm John Smith.", "I'm John Smith, born March 15th 1985.", "I'm John Smith, born in 1985.", "John Smith, March 14th.",
    ])
    func named(said: String) {
        let admission = admitted(record, said)
        #expect(admission.result["appointments"] == record["appointments"] && admission.result["patient"] == "John Smith")
        for field in ["phone", "insurance", "date_of_birth"] { #expect(admission.result[field] == nil) }
        #expect(admission.result["note"] != nil)
        #expect(Set(admission.withheld.map(\.field)) == ["phone", "insurance", "date_of_birth"])
    }

    @Test("Without the full name there is nothing", arguments: [
        "I'm Smith.", "It's John.", "What is in the file?", "My son was born March 14th 1985.", "I'm Jane Doe, March 14th 1985.",
    ])
    func unnamed(said: String) {
        let admission = admitted(record, said)
        #expect(admission.result.objectValue?.keys.sorted() == ["note"])
        #expect(!admission.result.text.contains("John") && !admission.result.text.contains("0101"))
    }

    @Test("Who goes through dates is not verified by the one that fits")
    func guessing() {
        let said = "I'm John Smith, March 12th 1985, or March 13th 1985, or March 14th 1985, or March 15th 1985."
        #expect(admitted(record, said).result["phone"] == nil)
    }

    @Test("Proof for one person opens no other's record")
    func other() {
        let jane: JSONValue = ["patient": "Jane Doe", "phone": "555-0102", "date_of_birth": "1990-07-22"]
        let admission = admitted(["patients": [record, jane]], "I'm John Smith, born March 14th 1985. What is Jane Doe's phone number?")
        #expect(admission.result["patients"]?.arrayValue?.first == record)
        #expect(admission.result["patients"]?.arrayValue?.last?["phone"] == nil)
    }

    @Test("A list of people is not read out: who was not named is not in it")
    func roster() {
        let people: [JSONValue] = ["John Smith", "Jane Doe", "Emily Davis"].map { ["patient": .string($0), "phone": "555-0000"] }
        let admission = admitted(.array(people), "Who are your patients? I'm Emily Davis.")
        #expect(admission.result.arrayValue?.compactMap { $0["patient"]?.stringValue } == ["Emily Davis"])
        #expect(admission.withheld.contains { $0.field == "patient" && $0.value == "Jane Doe" })
    }

    @Test("A change made by number says nothing of whose it was, and still says that it was made")
    func byNumber() {
        let result: JSONValue = ["status": "cancelled", "appointment_id": "APT-1001", "patient": "John Smith", "date": "Friday"]
        let admission = admitted(result, "Cancel one zero zero one.")
        #expect(admission.result["status"] == "cancelled" && admission.result["patient"] == nil)
    }

    private func spoken(_ text: String, _ said: String...) -> String {
        let call = ToolCall(id: "1", name: "look", arguments: [:])
        var conversation = Conversation(turns: said.map { .init(caller: $0) }, now: testNow, timeZone: .gmt)
        conversation.withheld = guardrail.admitted(record, of: call, in: Conversation("I'm John Smith.")).withheld
            + guardrail.admitted([["patient": "Jane Doe"]], of: call, in: Conversation("Hello.")).withheld
        var filter = guardrail.speechFilter(in: conversation)
        let out = (filter?.append(text) ?? "") + (filter?.finish() ?? "")
        return out.trimmingCharacters(in: .whitespaces)
    }

    @Test("What was kept from the model is not spoken by another way", arguments: [
        "Your phone number is 555-0101.", "It is five five five, oh one oh one.", "Your insurance is Blue Cross.", "You were born on March 14th, 1985.",
        "Born 3/14/1985.", "Your birthday is the 14th of March.", "We also have Jane Doe.", "Call 555-867-5309 instead.",
        "John Smith is not insured with Cigna.", "John Smith's insurance is Cigna.", "The date of birth of John Smith is 01/01/1980.",
    ])
    func withheld(text: String) {
        #expect(spoken("Okay, sir. \(text) Anything else?", "I'm John Smith.") == "Okay, sir. I can't tell. Anything else?")
    }

    @Test("What anybody may hear is", arguments: [
        "We accept Aetna, Blue Cross and Cigna.", "Dr. Lee is free on Friday at 2 PM.", "Your number is APT-1001.", "Call 911.", "March has 31 days.",
    ])
    func open(text: String) {
        #expect(spoken(text, "I'm John Smith.") == text)
    }

    @Test("A clause with a time in it is not waited on; the beginning of a number is", arguments: [
        ("Dr. Lee is free on Friday at 10:30 AM, ", "Dr. Lee is free on Friday at 10:30 AM, "), ("The number of the desk is 555, ", ""),
    ])
    func promptness(text: String, passed: String) {
        var filter = guardrail.speechFilter(in: Conversation("Hello."))
        #expect(filter?.append(text) == passed)
    }

    @Test("Who has proved it may hear it")
    func proved() {
        #expect(spoken("Your phone number is 555-0101.", "I'm John Smith, born March 14th 1985.") == "Your phone number is 555-0101.")
    }
}
