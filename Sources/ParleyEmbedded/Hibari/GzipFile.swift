import CZlib
import Foundation

/// Reads a file that may be compressed with gzip.
enum GzipFile {
    /// No data file comes near this; a damaged one must not take the machine's memory.
    private static let sizeLimit = 256 << 20

    /// The contents of `url`, decompressed if its name ends in `.gz`.
    /// - Throws: ``HibariError`` with the code `data`.
    static func contents(of url: URL) throws(HibariError) -> [UInt8] {
        let name = url.lastPathComponent
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw HibariError(.data, "\(name): the file is missing or unreadable (\(url.path))")
        }
        guard name.hasSuffix(".gz") else { return [UInt8](data) }
        guard let bytes = inflate([UInt8](data)) else {
            throw HibariError(.data, "\(name): the file is not a whole gzip file")
        }
        return bytes
    }

    /// - Returns: nil if `compressed` is not exactly one gzip member.
    private static func inflate(_ compressed: [UInt8]) -> [UInt8]? {
        guard compressed.count >= 18 else { return nil }
        // The last four bytes of the format tell the size, so one pass into one buffer will do.
        let size = compressed.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard size > 0, size <= sizeLimit else { return nil }
        var stream = z_stream()
        // 15: the largest window; 16: gzip's header and checksum.
        let version = ZLIB_VERSION
        guard inflateInit2_(&stream, 15 + 16, version, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var finished = false
        var source = compressed
        let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            source.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(clamping: size)
                finished = CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = size - Int(stream.avail_out)
        }
        return finished && output.count == size ? output : nil
    }
}
