public import Foundation

/// The models on this machine: which there are, whether they are whole, and how to get them.
///
/// Files are laid out as `FOLDER/MODEL/FILE`. What a file must be is compiled in. Sizes are always
/// compared; a file is hashed the first time it is used and whenever it has changed. The methods
/// read files and so block the thread they are called on.
public struct ModelStore: Sendable {
    /// Where everything that is fetched or computed is kept: `${XDG_CACHE_HOME:-~/.cache}/parley`.
    public static let cacheDirectory = ModelFolders.cache(environment: ProcessInfo.processInfo.environment)

    /// The folder with a folder for each model. It need not exist yet.
    public let directory: URL
    /// Whether `directory` was named by the user, and so is where models are to be fetched to.
    let isChosen: Bool

    private let manifest: Result<ModelManifest, any Error>
    private let verified: VerifiedFiles

    /// - Parameter directory: Where the models are. Without it the first of these that there is:
    ///   `PARLEY_MODELS`; `.deps/models` in the checkout the executable lies in; the same below
    ///   the current directory; the cache.
    public init(directory: URL? = nil) {
        let manifest = Result { try ModelManifest.bundled() }
        let folders = ModelFolders(
            environment: ProcessInfo.processInfo.environment,
            executable: ModelFolders.executablePath,
            currentDirectory: FileManager.default.currentDirectoryPath)
        let chosen = directory ?? folders.named
        self.init(
            manifest: manifest,
            directory: chosen ?? folders.found(key: (try? manifest.get().key) ?? ""),
            isChosen: chosen != nil,
            cache: Self.cacheDirectory)
    }

    init(manifest: Result<ModelManifest, any Error>, directory: URL, isChosen: Bool = true, cache: URL) {
        self.manifest = manifest
        self.directory = directory
        self.isChosen = isChosen
        verified = VerifiedFiles(url: cache.appendingPathComponent("verified.json"))
    }

    /// All models, in the order in which a call needs them most.
    public func list() throws -> [ModelStatus] {
        try verify(full: false)
    }

    /// Checks every file of every model.
    /// - Parameter full: Hash each file again, also those that have not changed since it was last
    ///   done (about 2 s for a gigabyte).
    public func verify(full: Bool) throws -> [ModelStatus] {
        try models.map { model in
            let problem = firstProblem(of: model, full: full)
            return ModelStatus(
                name: model.name, title: model.title, role: model.role, licence: model.licence,
                bytes: model.bytes, state: problem?.state ?? .present, problem: problem?.error.description)
        }
    }

    /// The folder of one model, all of whose files are there and whole.
    /// - Throws: `ModelStoreError`, one line that names the file and the command that helps.
    public func directory(for name: String) throws -> URL {
        let model = try manifest.get().model(named: name)
        if let problem = firstProblem(of: model, full: false) { throw problem.error }
        return folder(of: model)
    }

    /// Removes a model's files. What does not belong to the model stays.
    public func remove(_ name: String) throws {
        let model = try manifest.get().model(named: name)
        let files = FileManager.default
        for file in model.files {
            let path = self.path(of: file, in: model)
            FourBitWeights.removeCopies(of: path, in: Self.cacheDirectory)
            guard files.fileExists(atPath: path) else { continue }
            do {
                try files.removeItem(atPath: path)
            } catch {
                throw ModelStoreError("\(path) cannot be removed: \(error.localizedDescription)")
            }
        }
        // In the cache the folder is a link: what it points to goes, and the link waits for the
        // next fetch.
        let folder = FileHash.realPath(folder(of: model).path)
        if try files.fileExists(atPath: folder) && files.contentsOfDirectory(atPath: folder).isEmpty {
            try? files.removeItem(atPath: folder)
        }
    }

    var models: [ModelManifest.Model] {
        get throws { try manifest.get().models }
    }

    /// Throws if a name is not a model's.
    func checkNames(_ names: [String]) throws {
        let manifest = try manifest.get()
        for name in names { _ = try manifest.model(named: name) }
    }

    private func folder(of model: ModelManifest.Model) -> URL {
        directory.appendingPathComponent(model.name, isDirectory: true)
    }

    private func path(of file: ModelManifest.File, in model: ModelManifest.Model) -> String {
        folder(of: model).appendingPathComponent(file.name).path
    }

    private func firstProblem(
        of model: ModelManifest.Model, full: Bool
    ) -> (state: ModelStatus.State, error: ModelStoreError)? {
        let problems = model.files.compactMap { problem(with: $0, of: model, full: full) }
        // A missing file is the plainer thing to say.
        return problems.first { $0.state == .missing } ?? problems.first
    }

    private func problem(
        with file: ModelManifest.File, of model: ModelManifest.Model, full: Bool
    ) -> (state: ModelStatus.State, error: ModelStoreError)? {
        let path = path(of: file, in: model)
        guard let status = FileHash.Status(path: path) else {
            return (.missing, .missing(path, model: model.name))
        }
        func damaged(_ how: String) -> (state: ModelStatus.State, error: ModelStoreError) {
            (.damaged, .damaged(path, how: how, model: model.name))
        }
        guard status.bytes == file.bytes else {
            return damaged("\(status.bytes) bytes instead of \(file.bytes)")
        }
        if !full && verified.remembers(path: path, sha256: file.sha256, status: status) { return nil }
        do {
            guard try FileHash.sha256(path: path) == file.sha256 else {
                return damaged("its contents are not what they should be")
            }
        } catch {
            return damaged("it cannot be read: \(error.localizedDescription)")
        }
        verified.remember(path: path, sha256: file.sha256, status: status)
        return nil
    }
}
