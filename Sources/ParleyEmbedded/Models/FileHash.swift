import COpenSSL
import Foundation
import Glibc

/// A file's identity without reading it, and its SHA-256.
enum FileHash {
    /// What `stat` says about a file; nil if it is not a file that can be seen.
    struct Status: Hashable {
        var bytes: Int
        /// Time of the last change, in nanoseconds since 1970.
        var modified: Int

        init?(path: String) {
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            bytes = Int(status.st_size)
            modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
        }
    }

    /// The path without symbolic links, as the fetcher writes it down too.
    static func realPath(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Reads the whole file, a megabyte at a time: about 2 s for a gigabyte.
    /// - Throws: The file system's error.
    static func sha256(path: String) throws -> String {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        return try sha256 { try file.read(upToCount: 1 << 20) }
    }

    static func sha256(of bytes: Data) -> String {
        var blocks = [bytes]
        return sha256 { blocks.popLast() }
    }

    /// - Parameter next: The next block; `nil` or an empty one ends.
    private static func sha256(next: () throws -> Data?) rethrows -> String {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash") }
        defer { EVP_MD_CTX_free(context) }
        EVP_DigestInit_ex(context, EVP_sha256(), nil)
        while let block = try next(), !block.isEmpty {
            block.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        }
        var digest = [UInt8](repeating: 0, count: 32)
        EVP_DigestFinal_ex(context, &digest, nil)
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
