import ParleyCore

extension StageEngines {
    /// Reads `stt`, `llm` and `tts`, each a list of engines' names, and the sections of `engines`.
    init(_ root: ConfigurationSection) throws {
        let sections = try Sections(root)
        for stage in EngineStage.allCases {
            guard let names = try root.strings(stage.rawValue) else { continue }
            self[stage] = try sections.engines(names, of: stage)
        }
        try sections.checkAllAreUsed(by: self)
    }

    private struct Sections {
        let root: ConfigurationSection
        let sections: [String: ConfigurationSection]
        let order: [String]

        init(_ root: ConfigurationSection) throws {
            self.root = root
            let engines = try root.section("engines")
            order = engines?.names ?? []
            var sections: [String: ConfigurationSection] = [:]
            for name in order {
                guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) else {
                    throw root.failure(engines?.line(of: name), "the name of an engine consists of letters, digits, - and _.")
                }
                sections[name] = try engines?.section(name)
            }
            self.sections = sections
        }

        func engines(_ names: [String], of stage: EngineStage) throws -> [EngineConfiguration] {
            let line = root.line(of: stage.rawValue)
            guard !names.isEmpty else {
                throw root.failure(line, "\"\(stage.rawValue)\" names no engine. Write one, such as [embedded].")
            }
            guard Set(names).count == names.count else {
                throw root.failure(line, "\"\(stage.rawValue)\" names an engine twice.")
            }
            return try names.map { try engine($0, of: stage, line: line) }
        }

        private func engine(_ name: String, of stage: EngineStage, line: Int?) throws -> EngineConfiguration {
            let kinds = EngineKind.of(stage)
            let section = sections[name]
            let kindName = try section?.string("kind") ?? name
            guard let kind = EngineKind(rawValue: kindName) else {
                let known = kinds.map(\.rawValue) + order.filter { !kinds.map(\.rawValue).contains($0) }
                let place = section?.line(of: "kind") ?? line
                let shown = SecretScan.looksLikeKey(kindName) ? "" : " \"\(kindName)\""
                throw root.failure(place, "there is no \(stage.rawValue) engine\(shown). \(NearestName.hint(for: kindName, among: known))")
            }
            guard kinds.contains(kind) else {
                throw root.failure(
                    line, "\"\(kindName)\" is no \(stage.rawValue) engine. Known: \(kinds.map(\.rawValue).joined(separator: ", ")).")
            }
            guard let section else { return EngineConfiguration(kind, name: name) }
            // One section may stand for engines of several stages: embedded.
            try section.check(["kind"] + EngineSetting.names(of: kind))
            var settings = EngineSettings()
            for setting in EngineSetting.all where setting.kinds.contains(kind) {
                try setting.read(section, setting.name, &settings)
            }
            return EngineConfiguration(kind, name: name, settings: settings)
        }

        /// A section that no stage names still is checked, for it may be needed tomorrow.
        func checkAllAreUsed(by stages: StageEngines) throws {
            let used = Set(EngineStage.allCases.flatMap { stages[$0]?.map(\.name) ?? [] })
            for name in order where !used.contains(name) {
                let kindName = try sections[name]?.string("kind") ?? name
                guard let kind = EngineKind(rawValue: kindName) else {
                    throw root.failure(
                        sections[name]?.line(of: "kind"),
                        "there is no engine \"\(kindName)\". \(NearestName.hint(for: kindName, among: EngineKind.allCases.map(\.rawValue)))")
                }
                guard let stage = EngineStage.allCases.first(where: { EngineKind.of($0).contains(kind) }) else { continue }
                _ = try engine(name, of: stage, line: sections[name]?.line)
            }
        }
    }
}
