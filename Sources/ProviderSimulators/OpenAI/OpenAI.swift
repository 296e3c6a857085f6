import NIOCore
import NIOHTTP1
import ParleyCore

/// What an OpenAI-compatible server answers beside completions.
enum OpenAI {
    static func error(
        _ message: String, type: String, parameter: String? = nil, code: String?, status: HTTPResponseStatus
    ) -> Answer {
        .json(["error": errorObject(message, type: type, parameter: parameter, code: code)], status: status)
    }

    static func errorObject(_ message: String, type: String, parameter: String? = nil, code: String?) -> JSONValue {
        [
            "message": .string(message), "type": .string(type), "param": parameter.map { .string($0) } ?? .null,
            "code": code.map { .string($0) } ?? .null,
        ]
    }

    static func noSuchModel(_ model: String) -> Answer {
        error(
            "The model `\(model)` does not exist or you do not have access to it.", type: "invalid_request_error",
            code: "model_not_found", status: .notFound)
    }

    static func models(_ configuration: SimulatorConfiguration) -> Answer {
        .json(["object": "list", "data": .array(names(configuration).map(entry))])
    }

    static func model(_ name: String, _ configuration: SimulatorConfiguration) -> Answer {
        if let models = configuration.llm.models, !models.contains(name) { return noSuchModel(name) }
        return .json(entry(name))
    }

    private static func names(_ configuration: SimulatorConfiguration) -> [String] {
        configuration.llm.models?.sorted() ?? ["simulated"]
    }

    private static func entry(_ name: String) -> JSONValue {
        ["id": .string(name), "object": "model", "created": 1_700_000_000, "owned_by": "provider-sim"]
    }
}
