import Foundation

/// The models as `Scripts/bootstrap` lays them out.
enum TestModels {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".deps/models")

    static func path(_ name: String) -> String { directory.appendingPathComponent(name).path }
}
