import ParleyCore
import ParleyEmbedded
import ParleyEval

extension SpokenLine {
    /// A line on the embedded voice and recognizer.
    static func embedded(_ engines: EmbeddedEngines, noise: Double?) throws -> SpokenLine {
        SpokenLine(
            synthesizer: try engines.synthesizer(),
            transcriber: FileTranscriber(detector: try engines.voiceActivity(), recognizer: try engines.recognizer()),
            noise: noise)
    }
}
