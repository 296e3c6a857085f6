import ParleyCloud
import ParleyCore

/// One engine of a chain, as `serve --check` looks at it.
struct EnginePart: Sendable {
    var stage: EngineStage
    var name: String
    /// `nil` for one that runs in this process: it has been loaded, and so is in order.
    var service: (any CloudEngine)?

    /// What a check found: `nil` where all is well.
    struct Finding: Sendable {
        var part: EnginePart
        var problem: String?
    }

    /// Asks every service at once whether it can be used as it is configured.
    static func check(_ parts: [EnginePart]) async -> [Finding] {
        await withTaskGroup(of: (Int, Finding).self) { group in
            for (index, part) in parts.enumerated() {
                group.addTask {
                    do {
                        try await part.service?.check()
                        return (index, Finding(part: part))
                    } catch {
                        return (index, Finding(part: part, problem: CommandFailure.line(for: error)))
                    }
                }
            }
            var findings: [(Int, Finding)] = []
            for await finding in group { findings.append(finding) }
            return findings.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

extension EngineChain {
    var parts: [EnginePart] {
        engines.map { EnginePart(stage: stage, name: $0.name, service: $0.engine as? any CloudEngine) }
    }
}
