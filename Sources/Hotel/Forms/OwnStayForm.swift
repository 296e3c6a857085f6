import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A guest's reservations, told to who gives the full name that they are under.
struct OwnStayForm: HotelForm {
    let store: HotelStore
    let form: Form

    let definition = ToolDefinition(
        name: "find_stay", description: "a guest's reservations with their numbers",
        parameters: [ToolParameter(name: "guest_name", description: "The guest's name as said.")])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "own_stay", meaning: "asks what is reserved for them", changes: false, slots: [.guest, .party],
            examples: HotelExamples.of("own_stay", language))
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        switch try await StaySearch(store: store).result(request, context) {
        case .ask(let question): .ask(question)
        case .refused(let line): .refused(line)
        case .found(let stays, _): .ready(arguments: ["guest_name": .string(stays[0].guest)], readBack: Line("askNameOfStay"), isExact: true)
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        switch try await StaySearch(store: store).result(FormRequest(arguments: arguments, of: form), context) {
        case .ask(let question): throw FormRefusal(question.line)
        case .refused(let line): throw FormRefusal(line)
        case .found(let stays, _):
            return ["guest": .string(stays[0].guest), "reservations": .array(stays.map { $0.json(at: context.moment) })]
        }
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        let stays = (result["reservations"]?.arrayValue ?? []).compactMap { Stay($0) }
        guard let name = result["guest"]?.stringValue else { return (nil, [:]) }
        let values = ["name": SlotValue(.string(name), spoken: .text(name))]
        if stays.count == 1 { return (Line("yourStay", stays[0].said), values) }
        return (stays.isEmpty ? nil : Line("yourStays", ["stays": .list(stays.map { .line(Line("stayWithNumber", $0.said)) })]), values)
    }
}
