import Foundation
import Testing

@testable import ParleyEmbedded

/// A model of two small files in a folder of its own, which goes when the test ends.
private final class ModelsOnDisk: Sendable {
    static let contents = ["weights.bin": "0123456789", "words.txt": "hello\n"]
    static let manifest = ModelManifest(models: [
        ModelManifest.Model(
            name: "small", title: "Small", role: "test", licence: "MIT",
            files: [
                ModelManifest.File(
                    name: "weights.bin", bytes: 10,
                    sha256: "84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882"),
                ModelManifest.File(
                    name: "words.txt", bytes: 6,
                    sha256: "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"),
            ])
    ])

    let root = FileManager.default.temporaryDirectory.appendingPathComponent("parley-models-\(UUID().uuidString)")
    var models: URL { root.appendingPathComponent("models") }
    var store: ModelStore {
        ModelStore(manifest: .success(Self.manifest), directory: models, cache: root.appendingPathComponent("cache"))
    }

    init() throws {
        try FileManager.default.createDirectory(
            at: models.appendingPathComponent("small"), withIntermediateDirectories: true)
        for (name, text) in Self.contents { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    func url(_ name: String) -> URL { models.appendingPathComponent("small/\(name)") }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url(name))
    }

    func setModified(_ date: Date, of name: String) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: url(name).path)
    }
}

@Suite struct ModelStoreTests {
    @Test func wholeModelHasADirectory() throws {
        let disk = try ModelsOnDisk()
        #expect(try disk.store.directory(for: "small").path == disk.models.appendingPathComponent("small").path)
        let status = try #require(try disk.store.list().first)
        #expect(status.state == .present)
        #expect(status.problem == nil)
        #expect(status.bytes == 16)
    }

    @Test func missingFileIsNamedWithTheCommandThatHelps() throws {
        let disk = try ModelsOnDisk()
        let path = disk.url("weights.bin")
        try FileManager.default.removeItem(at: path)
        let expected = ModelStoreError(
            "The model file \(path.path) is missing. Run: parley models fetch small")
        #expect(throws: expected) { try disk.store.directory(for: "small") }
        #expect(try disk.store.list().map(\.state) == [.missing])
    }

    @Test func truncatedFileIsDamaged() throws {
        let disk = try ModelsOnDisk()
        try disk.write("0123", to: "weights.bin")
        let expected = ModelStoreError(
            "The model file \(disk.url("weights.bin").path) is damaged (4 bytes instead of 10). "
                + "Run: parley models fetch small")
        #expect(throws: expected) { try disk.store.directory(for: "small") }
        #expect(try disk.store.list().map(\.state) == [.damaged])
    }

    @Test func sameSizeWithOtherContentsIsDamaged() throws {
        let disk = try ModelsOnDisk()
        try disk.write("0123456780", to: "weights.bin")
        #expect(try disk.store.list().map(\.state) == [.damaged])
        #expect(try disk.store.list().first?.problem?.contains("contents") == true)
    }

    @Test func folderInPlaceOfAFileIsMissing() throws {
        let disk = try ModelsOnDisk()
        try FileManager.default.removeItem(at: disk.url("words.txt"))
        try FileManager.default.createDirectory(at: disk.url("words.txt"), withIntermediateDirectories: false)
        #expect(try disk.store.list().map(\.state) == [.missing])
    }

    @Test func changeAfterTheFirstCheckIsNoticed() throws {
        let disk = try ModelsOnDisk()
        _ = try disk.store.directory(for: "small")
        try disk.write("abcdefghij", to: "weights.bin")
        try disk.setModified(Date(timeIntervalSince1970: 1_000_000), of: "weights.bin")
        #expect(throws: ModelStoreError.self) { try disk.store.directory(for: "small") }
    }

    /// A file of the same size and time is not hashed again, except by a full check.
    @Test func unchangedFileIsHashedOnce() throws {
        let disk = try ModelsOnDisk()
        let date = Date(timeIntervalSince1970: 1_000_000)
        try disk.setModified(date, of: "weights.bin")
        _ = try disk.store.directory(for: "small")
        try disk.write("abcdefghij", to: "weights.bin")
        try disk.setModified(date, of: "weights.bin")
        #expect(try disk.store.list().map(\.state) == [.present])
        #expect(try disk.store.verify(full: true).map(\.state) == [.damaged])
    }

    @Test func unreadableRecordOfChecksIsNoError() throws {
        let disk = try ModelsOnDisk()
        let cache = disk.root.appendingPathComponent("cache")
        try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
        try Data("{\"x\":".utf8).write(to: cache.appendingPathComponent("verified.json"))
        #expect(try disk.store.list().map(\.state) == [.present])
    }

    @Test func removingLeavesForeignFiles() throws {
        let disk = try ModelsOnDisk()
        try disk.write("mine", to: "notes.txt")
        try disk.store.remove("small")
        #expect(try disk.store.list().map(\.state) == [.missing])
        #expect(FileManager.default.fileExists(atPath: disk.url("notes.txt").path))
        try disk.store.remove("small")
    }

    @Test func removingThroughALinkEmptiesTheCache() throws {
        let disk = try ModelsOnDisk()
        let kept = disk.root.appendingPathComponent("store")
        try FileManager.default.moveItem(at: disk.models.appendingPathComponent("small"), to: kept)
        try FileManager.default.createSymbolicLink(
            at: disk.models.appendingPathComponent("small"), withDestinationURL: kept)
        #expect(try disk.store.list().map(\.state) == [.present])
        try disk.store.remove("small")
        #expect(!FileManager.default.fileExists(atPath: kept.path))
    }

    @Test func unknownNameListsTheKnownOnes() throws {
        let disk = try ModelsOnDisk()
        let expected = ModelStoreError("There is no model called 'big'. There are: small.")
        #expect(throws: expected) { try disk.store.directory(for: "big") }
        #expect(throws: expected) { try disk.store.remove("big") }
    }
}
