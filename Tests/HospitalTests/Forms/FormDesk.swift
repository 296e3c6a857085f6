import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

/// The forms on records of their own, on Tuesday, 2026-11-24, at noon. John Smith sees Dr. Lee on Friday at two, Jane
/// Doe has Dr. Patel on Thursday at half past ten, Nathan Cole has two.
struct FormDesk: Sendable {
    static let noon = Date(timeIntervalSince1970: 1_795_521_600)
    static let friday = "2026-11-27"

    let store: any HospitalStore
    let language: Language
    private let tools: [any FormTool]

    init(_ language: Language = .english, isSeeded: Bool = true) async throws {
        let store = try SQLHospitalStore(path: nil)
        self.store = store
        self.language = language
        tools = HospitalAgent.forms(store: store, doctors: try await store.doctors(), language: language)
        guard isSeeded else { return }
        try await put("John Smith", "P-1001", "Lee", Self.friday, 14)
        try await put("Jane Doe", "P-1002", "Patel", "2026-11-26", 10, 30)
        try await put("Nathan Cole", nil, "Johnson", "2026-11-25", 9)
        try await put("Nathan Cole", nil, "Lee", "2026-12-01", 15, 30)
    }

    func put(_ name: String, _ id: String?, _ doctor: String, _ day: String, _ hour: Int, _ minute: Int = 0) async throws {
        let day = try #require(CalendarDay(iso: day))
        _ = try await store.book(patientName: name, patientID: id, doctor: doctor, day: day, time: ClockTime(hour: hour, minute: minute), reason: "consultation")
    }

    var moment: Moment { Moment(language: language, now: Self.noon, timeZone: .gmt) }
    var wording: Wording { HospitalPhrases.wording(moment) }

    func context(_ said: [String] = [], key: String = UUID().uuidString, author: ArgumentAuthor = .form) -> ToolContext {
        ToolContext(now: Self.noon, timeZone: .gmt, callerWords: said, idempotencyKey: key, language: language, author: author)
    }

    func tool(_ act: String) throws -> any FormTool { try #require(tools.first { $0.form.act == act }) }

    /// A request as its slots read a caller's words: `["day": "Friday", "time": "at two"]`.
    func request(_ act: String, _ words: [String: String], base: [String: SlotValue] = [:]) throws -> FormRequest {
        let form = try tool(act).form
        var values: [String: SlotValue] = [:]
        for (key, span) in words {
            let type = try #require(form.slot(key)?.type)
            values[key] = try #require(type.value(meaning: span) ?? type.read(span, at: moment), "\(key): \(span)")
        }
        return FormRequest(values: values, base: base)
    }

    func prepare(_ act: String, _ words: [String: String], said: [String] = [], base: [String: SlotValue] = [:]) async throws -> Preparation {
        try await tool(act).prepare(request(act, words, base: base), context: context(said))
    }

    /// What is prepared, on one line: `ready Lee 2026-11-27 14:00 Ada Novak`, `perhaps …` where it is to be read back,
    /// `day: …` and `time: 09:00, 10:30` for a question with its options, `refused …`.
    func come(_ act: String, _ words: [String: String], said: [String] = [], base: [String: SlotValue] = [:]) async throws -> String {
        summary(try await prepare(act, words, said: said, base: base))
    }

    func summary(_ preparation: Preparation) -> String {
        switch preparation {
        case .ready(let ready):
            let (arguments, isExact) = (ready.arguments, ready.isExact)
            let ids = AppointmentSlot.ids(arguments["appointment_id"])
            let rest = ["doctor_name", "date", "time", "patient_name", "wanted"].compactMap { arguments[$0]?.stringValue }
            return ([isExact ? "ready" : "perhaps"] + ids + rest).joined(separator: " ")
        case .ask(let question):
            let options = question.options.map { option in
                option.argument.stringValue ?? "\(option.argument["day"]?.stringValue ?? "") \(option.argument["at"]?.arrayValue?.first?.stringValue ?? "")"
            }
            return "\(question.key): \(question.line.key.rawValue)" + (options.isEmpty ? "" : " " + options.joined(separator: ", "))
        case .refused(let line): return "refused \(line.key.rawValue)"
        }
    }

    /// Prepares, and makes what was prepared.
    func make(_ act: String, _ words: [String: String], said: [String] = [], key: String = UUID().uuidString) async throws -> JSONValue {
        guard case .ready(let ready) = try await prepare(act, words, said: said) else { return "not ready" }
        return try await tool(act).call(ready.arguments, context: context(said, key: key)).json
    }

    func told(_ act: String, _ result: JSONValue) throws -> String {
        let told = try tool(act).told(result, context: context())
        return told.line.flatMap { wording.text($0) } ?? "nothing"
    }

    func booked() async throws -> [String] {
        try await store.booked(from: moment.today).map { "\($0.patientName) \($0.doctor) \($0.day.iso) \($0.time.iso)" }
    }
}
