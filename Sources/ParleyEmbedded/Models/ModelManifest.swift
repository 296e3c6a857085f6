import Foundation

/// The models' pins: what each model consists of. The same `models.json` tells
/// `Scripts/fetch.py` where the files come from.
struct ModelManifest: Sendable, Decodable {
    struct File: Sendable, Decodable {
        var name: String
        var bytes: Int
        /// Lower-case hexadecimal.
        var sha256: String
    }

    struct Model: Sendable, Decodable {
        var name: String
        var title: String
        /// What it does in a call, in words.
        var role: String
        /// An SPDX identifier.
        var licence: String
        var files: [File]

        var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

        /// Names the contents; the fetcher computes the same.
        var key: String {
            ModelManifest.shortHash(files.map { "\($0.sha256)  \($0.name)\n" }.joined())
        }
    }

    var models: [Model]

    /// Names the set of all models in the cache; the fetcher computes the same.
    var key: String {
        Self.shortHash(models.map { "\($0.name)-\($0.key)\n" }.joined())
    }

    /// The manifest that was compiled in.
    static func bundled() throws -> ModelManifest {
        try JSONDecoder().decode(ModelManifest.self, from: Data(PackageResources.models_json))
    }

    func model(named name: String) throws -> Model {
        guard let model = models.first(where: { $0.name == name }) else {
            throw ModelStoreError.unknownModel(name, known: models.map(\.name))
        }
        return model
    }

    private static func shortHash(_ text: String) -> String {
        String(FileHash.sha256(of: Data(text.utf8)).prefix(12))
    }
}
