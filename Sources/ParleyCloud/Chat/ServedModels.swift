import ParleyCore

/// What `/v1/models` says.
struct ServedModels {
    struct Entry: Hashable {
        var name: String
        /// vLLM says so, or tells the context length as only it does.
        var isVLLM: Bool
    }

    let entries: [Entry]

    var names: [String] { entries.map(\.name) }

    init(body: [UInt8]) {
        let json = try? JSONValue(parsing: String(decoding: body, as: UTF8.self))
        // Ollama has null where there is none.
        entries = (json?["data"]?.arrayValue ?? []).compactMap { entry in
            guard let name = entry["id"]?.stringValue, !name.isEmpty else { return nil }
            let isVLLM = entry["owned_by"]?.stringValue == "vllm" || entry["max_model_len"]?.numberValue != nil
            return Entry(name: name, isVLLM: isVLLM)
        }
    }
}
