import Foundation
import ParleyAudio
import ParleyCore
import Testing

@testable import ParleyCloud

struct ElevenLabsChunkTests {
    private func message(_ samples: Int, _ text: String = "", from start: Double = 0, cut: Int = 0) throws -> ElevenLabsMessage {
        let bytes = PCM.littleEndianBytes([Float](repeating: 0.5, count: samples)).dropLast(cut)
        var object: JSONValue = ["audio": .string(Data(bytes).base64EncodedString()), "isFinal": nil]
        if !text.isEmpty {
            let step = Double(samples) / 24 / Double(text.count)
            object = [
                "audio": object["audio"] ?? nil, "contextId": "c",
                "alignment": [
                    "chars": .array(text.map { .string(String($0)) }),
                    "charStartTimesMs": .array(text.indices.enumerated().map { .number(start * 1_000 + Double($0.offset) * step) }),
                    "charDurationsMs": .array(text.map { _ in .number(step) }),
                ],
            ]
        }
        return try ElevenLabsMessage(object)
    }

    @Test func wordsAreTimedAcrossPieces() throws {
        var chunk = ElevenLabsChunk(text: "Hello there")
        let first = try chunk.accept(message(24_000, "Hello the"))
        #expect(first?.samples.count == 24_000)
        // The sixth of nine characters in the first second is the second word's first; three of its five
        // are there, and the others are taken to be as long.
        let ninth = 24_000.0 / 9
        #expect(first?.words.map(\.word) == ["Hello", "there"])
        #expect(first?.words.last?.start == 16_000)
        #expect(first?.words.last?.end == 16_000 + Int((5 * ninth).rounded()))
        #expect(!chunk.isCovered)
        let second = try chunk.accept(message(12_000, "re"))
        #expect(chunk.isCovered)
        #expect(second?.words.isEmpty == true)
    }

    /// Times that go on from piece to piece, as HTTP has them.
    @Test func timesThatGoOnAreToldFromThoseThatBeginAnew() throws {
        var chunk = ElevenLabsChunk(text: "one two")
        _ = try chunk.accept(message(24_000, "one "))
        let second = try chunk.accept(message(24_000, "two", from: 1))
        #expect(second?.words == [WordTime(word: "two", start: 24_000, end: 48_000)])
    }

    @Test func timesMayGoOnFromChunkToChunk() throws {
        var first = ElevenLabsChunk(text: "one")
        _ = try first.accept(message(48_000, "one"))
        _ = first.finish()
        var second = ElevenLabsChunk(text: "two", carry: first.carry)
        #expect(try second.accept(message(24_000, "two", from: 2))?.words == [WordTime(word: "two", start: 0, end: 24_000)])
    }

    @Test func aSampleMayBeCutBetweenPiecesAndChunks() throws {
        var first = ElevenLabsChunk(text: "a")
        #expect(try first.accept(message(100, cut: 1))?.samples.count == 99)
        _ = first.finish()
        var second = ElevenLabsChunk(text: "b", carry: first.carry)
        var rest = ElevenLabsMessage()
        rest.audio = [0x40]
        #expect(try second.accept(rest)?.samples == [0.5])
    }

    @Test func withoutTimesNothingIsKnownToBeMissing() throws {
        var chunk = ElevenLabsChunk(text: "Hello")
        #expect(!chunk.isNearlyCovered)
        _ = try chunk.accept(message(100))
        #expect(chunk.isNearlyCovered)
        #expect(!chunk.isCovered)
    }

    @Test func aHalfSpokenTextIsNotNearlyCovered() throws {
        var chunk = ElevenLabsChunk(text: "Hello there, how are you?")
        _ = try chunk.accept(message(100, "Hello"))
        #expect(!chunk.isNearlyCovered)
        _ = try chunk.accept(message(100, " there, how are you"))
        #expect(chunk.isNearlyCovered)
        #expect(!chunk.isCovered)
    }

    @Test(arguments: ["contextId", "context_id"])
    func bothSpellingsOfAContextAreRead(name: String) throws {
        let message = try ElevenLabsMessage(.object([name: "c1", "isFinal": true, "audio": nil]))
        #expect(message.context == "c1")
        #expect(message.isFinal)
        #expect(message.audio.isEmpty)
    }

    @Test func httpTimesAreRead() throws {
        let message = try ElevenLabsMessage(json(
            #"{"audio_base64":"AAAA","alignment":{"characters":["H"],"character_start_times_seconds":[0.5],"character_end_times_seconds":[0.75]}}"#))
        #expect(message.audio.count == 3)
        #expect(message.alignment == .init(characters: ["H"], starts: [0.5], ends: [0.75]))
    }

    @Test func timesThatDoNotFitTheirCharactersAreIgnored() throws {
        let message = try ElevenLabsMessage(json(
            #"{"audio":"AAA=","alignment":{"chars":["H","i"],"charStartTimesMs":[0],"charDurationsMs":[1,2]}}"#))
        #expect(message.alignment == nil)
    }

    @Test func damagedAudioIsAnError() {
        #expect(throws: ElevenLabsMessage.BadAudio.self) { try ElevenLabsMessage(["audio": "not base 64!"] as JSONValue) }
    }

    @Test(arguments: [
        (#"{"message":"bad","error":"invalid_input_message","code":1008}"#, CloudError.Reason.providerMessage),
        (#"{"message":"A voice with id x does not exist","error":"voice_id_does_not_exist","code":1008}"#, .badVoice),
        (#"{"message":"Invalid API key","error":"invalid_api_key","code":1008}"#, .unauthorized),
        (#"{"message":"quota","error":"quota_exceeded","code":1008}"#, .quotaExceeded),
        (#"{"message":"busy","error":"too_many_concurrent_requests","code":1008}"#, .rateLimited(retryAfter: nil)),
    ])
    func errorsOfTheSocketAreClassifiedByTheirText(text: String, reason: CloudError.Reason) throws {
        let error = try #require(ElevenLabsMessage(json(text)).error)
        #expect(testService.error(object: error).reason == reason)
    }
}
