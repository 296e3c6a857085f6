import Foundation

/// Finds scenarios in folders and files.
public enum ScenarioFolder {
    /// The scenarios of `paths`, folders searched to their depth, in the order of their files' names.
    /// - Parameters:
    ///   - agent: The agent of scenarios that name none.
    ///   - schemas: Of each agent that there is.
    /// - Returns: Those that could be read, and what is wrong with the others.
    public static func read(
        _ paths: [String], agent: String, schemas: [String: EvalSchema]
    ) -> (scenarios: [EvalScenario], errors: [ScenarioError]) {
        var scenarios: [EvalScenario] = []
        var errors: [ScenarioError] = []
        var names: [String: String] = [:]
        for path in paths {
            do {
                for file in try files(in: path) {
                    do {
                        let scenario = try EvalScenario(
                            yaml: try text(of: file), file: file, agent: agent, schemas: schemas)
                        if let other = names[scenario.name] {
                            throw ScenarioError(file: file, "the name \"\(scenario.name)\" is that of \(other), too")
                        }
                        names[scenario.name] = file
                        scenarios.append(scenario)
                    } catch let error as ScenarioError {
                        errors.append(error)
                    }
                }
            } catch let error as ScenarioError {
                errors.append(error)
            } catch {
                errors.append(ScenarioError(file: path, "it cannot be read"))
            }
        }
        return (scenarios, errors)
    }

    private static func files(in path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ScenarioError(file: path, "there is no such file or folder")
        }
        guard isFolder.boolValue else { return [path] }
        let base = path.hasSuffix("/") ? String(path.dropLast()) : path
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard !names.isEmpty else { throw ScenarioError(file: path, "there are no scenarios (*.yaml) in it") }
        return names.map { "\(base)/\($0)" }
    }

    /// Far more than any scenario needs.
    private static let maximumBytes = 1 << 20

    private static func text(of file: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: file) else { throw ScenarioError(file: file, "it cannot be read") }
        guard data.count <= maximumBytes else { throw ScenarioError(file: file, "it is larger than 1 MB") }
        guard let text = String(data: data, encoding: .utf8) else { throw ScenarioError(file: file, "it is not UTF-8") }
        return text
    }
}
