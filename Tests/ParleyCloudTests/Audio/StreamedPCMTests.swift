import ParleyAudio
import Testing

@testable import ParleyCloud

struct StreamedPCMTests {
    private func read(_ pieces: [[UInt8]], rate: Int = 24_000, mayBeWAV: Bool = true) throws -> (samples: [Float], rate: Int) {
        var pcm = StreamedPCM(sampleRate: rate, mayBeWAV: mayBeWAV)
        var samples: [Float] = []
        for piece in pieces { samples += try pcm.append(piece) }
        return (samples, pcm.sampleRate)
    }

    private let tone: [Float] = (0..<50).map { Float($0 * 640 - 16_000) / 32_768 }

    @Test func oddPiecesLoseNothing() throws {
        for pieces in cuts(PCM.littleEndianBytes(tone)) {
            #expect(try read(pieces).samples == tone)
        }
    }

    @Test func aWAVHeaderIsRead() throws {
        let file = WAVFile(samples: tone, sampleRate: 16_000).encoded()
        for pieces in cuts(file) {
            let (samples, rate) = try read(pieces)
            #expect(samples == tone)
            #expect(rate == 16_000)
        }
    }

    @Test func aStreamsWAVHeaderHasNoLength() throws {
        var file = WAVFile(samples: tone, sampleRate: 24_000).encoded()
        for index in [4, 5, 6, 7, 40, 41, 42, 43] { file[index] = 0xFF }
        #expect(try read([file]).samples == tone)
    }

    @Test func stereoBecomesMono() throws {
        let file = WAVFile.encodeStereo(left: tone, right: tone.map { -$0 }, sampleRate: 24_000)
        for pieces in cuts(file) {
            #expect(try read(pieces).samples == [Float](repeating: 0, count: tone.count))
        }
    }

    @Test func anotherChunkBeforeTheAudioIsPassedOver() throws {
        var file = WAVFile(samples: tone, sampleRate: 24_000).encoded()
        file.insert(contentsOf: Array("LIST".utf8) + [3, 0, 0, 0, 1, 2, 3, 0], at: 36)
        for pieces in cuts(file) { #expect(try read(pieces).samples == tone) }
    }

    @Test(arguments: ["OggS\0", "fLaC\0", "ID3\u{4}", "{\"error\":1}", "<html>"])
    func whatIsNoPCMIsRefused(text: String) throws {
        #expect(throws: StreamedPCM.Fault.self) { try read([Array(text.utf8)]) }
    }

    @Test func aDamagedHeaderIsRefused() throws {
        var file = WAVFile(samples: tone, sampleRate: 24_000).encoded()
        file[34] = 12  // bits a sample
        #expect(throws: StreamedPCM.Fault.self) { try read([file]) }
        #expect(throws: StreamedPCM.Fault.self) {
            try read([Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WAVEjunk".utf8) + [0, 0, 0, 0x7F]])
        }
    }

    @Test func bareSamplesMaySpellAHeader() throws {
        let bytes = Array("RIFFabcd".utf8)
        #expect(try read([bytes], mayBeWAV: false).samples == PCM.floats(littleEndian: bytes))
    }
}
