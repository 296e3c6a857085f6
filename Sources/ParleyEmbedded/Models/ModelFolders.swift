import Foundation

/// Where models may be, and where the checkout is that can fetch them.
struct ModelFolders: Sendable {
    var environment: [String: String]
    /// The executable's path, without symbolic links.
    var executable: String
    var currentDirectory: String

    static var executablePath: String { FileHash.realPath("/proc/self/exe") }

    /// The folder that `PARLEY_MODELS` names.
    var named: URL? {
        guard let path = environment["PARLEY_MODELS"], !path.isEmpty else { return nil }
        return URL(fileURLWithPath: path, isDirectory: true)
    }

    /// The first of the usual places that exists; the cache if none does.
    /// - Parameter key: The manifest's key, which names the folder in the cache.
    func found(key: String) -> URL {
        if let checkout = checkout(with: ".deps/models") {
            return checkout.appendingPathComponent(".deps/models", isDirectory: true)
        }
        return Self.cache(environment: environment)
            .appendingPathComponent("models", isDirectory: true)
            .appendingPathComponent(key, isDirectory: true)
    }

    /// The nearest folder above the executable, or else the current directory, that has `path` in it.
    func checkout(with path: String) -> URL? {
        var folder = URL(fileURLWithPath: executable)
        while folder.path != "/" && !folder.path.isEmpty {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path) { return folder }
        }
        let here = URL(fileURLWithPath: currentDirectory, isDirectory: true)
        return FileManager.default.fileExists(atPath: here.appendingPathComponent(path).path) ? here : nil
    }

    /// `${XDG_CACHE_HOME:-~/.cache}/parley`, as the fetcher has it.
    static func cache(environment: [String: String]) -> URL {
        var base = environment["XDG_CACHE_HOME"] ?? ""
        if base.isEmpty {
            base = (environment["HOME"] ?? NSHomeDirectory()) + "/.cache"
        }
        return URL(fileURLWithPath: base, isDirectory: true).appendingPathComponent("parley", isDirectory: true)
    }
}
