import CSpeexDSP

/// A sample rate that cannot be converted. Its description is one line.
public struct ResamplerError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
}

/// Converts a stream of mono audio from one sample rate to another, piece by piece.
///
/// The filter's delay is taken out: the first sample that comes out stands for the first that went
/// in. The last few milliseconds stay inside until ``flush()``. One owner at a time: an instance is
/// not safe to use from two threads at once.
public final class Resampler {
    /// 0 (cheap) … 10 (best). 5 keeps speech clean for a fraction of a millisecond per second.
    public static let defaultQuality = 5

    public let inputRate: Int
    public let outputRate: Int

    private let state: OpaquePointer?
    private var consumed = 0
    private var produced = 0

    /// - Parameters:
    ///   - inputRate: Samples a second that go in, 1,000…768,000.
    ///   - outputRate: Samples a second that come out, 1,000…768,000.
    ///   - quality: 0…10.
    /// - Throws: ``ResamplerError`` for rates or a quality out of range.
    public init(from inputRate: Int, to outputRate: Int, quality: Int = Resampler.defaultQuality) throws {
        for rate in [inputRate, outputRate] where !(1000...768_000).contains(rate) {
            throw ResamplerError(description: "a rate of \(rate) samples a second cannot be converted (1,000 to 768,000 can)")
        }
        guard (0...10).contains(quality) else {
            throw ResamplerError(description: "the resampler's quality is 0 to 10, not \(quality)")
        }
        self.inputRate = inputRate
        self.outputRate = outputRate
        guard inputRate != outputRate else {
            state = nil
            return
        }
        var code: Int32 = 0
        guard let state = speex_resampler_init(1, UInt32(inputRate), UInt32(outputRate), Int32(quality), &code) else {
            throw ResamplerError(
                description: "no resampler from \(inputRate) to \(outputRate): \(String(cString: speex_resampler_strerror(code)))")
        }
        speex_resampler_skip_zeros(state)
        self.state = state
    }

    deinit {
        if let state { speex_resampler_destroy(state) }
    }

    /// Takes the next samples and returns what is ready, which may be nothing.
    public func process(_ samples: [Float]) -> [Float] {
        guard state != nil else { return samples }
        consumed += samples.count
        let output = convert(samples)
        produced += output.count
        return output
    }

    /// Returns what is still inside, so that in all as many seconds came out as went in, and makes
    /// the resampler ready for another stream.
    public func flush() -> [Float] {
        guard let state else { return [] }
        let expected = Int((Double(consumed) * Double(outputRate) / Double(inputRate)).rounded(.up))
        var missing = expected - produced
        var tail: [Float] = []
        // The latency is in input samples; twice as many zeros push everything out.
        let zeros = [Float](repeating: 0, count: Int(speex_resampler_get_input_latency(state)) + 16)
        var rounds = 0
        while missing > 0, rounds < 4 {
            let part = convert(zeros).prefix(missing)
            tail += part
            missing -= part.count
            rounds += 1
        }
        consumed = 0
        produced = 0
        speex_resampler_reset_mem(state)
        speex_resampler_skip_zeros(state)
        return tail
    }

    /// Converts a whole recording. The result has the same length in seconds.
    /// - Throws: ``ResamplerError`` for rates or a quality out of range.
    public static func resample(
        _ samples: [Float], from inputRate: Int, to outputRate: Int, quality: Int = Resampler.defaultQuality
    ) throws -> [Float] {
        let resampler = try Resampler(from: inputRate, to: outputRate, quality: quality)
        return resampler.process(samples) + resampler.flush()
    }

    private func convert(_ samples: [Float]) -> [Float] {
        guard let state, !samples.isEmpty else { return [] }
        var output: [Float] = []
        output.reserveCapacity(samples.count * outputRate / inputRate + 32)
        var offset = 0
        samples.withUnsafeBufferPointer { input in
            guard let base = input.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: Float.self, capacity: 4096) { buffer in
                guard let room = buffer.baseAddress else { return }
                while true {
                    var taken = UInt32(min(input.count - offset, 1 << 20))
                    var made = UInt32(buffer.count)
                    speex_resampler_process_float(state, 0, base + offset, &taken, room, &made)
                    output.append(contentsOf: UnsafeBufferPointer(start: room, count: Int(made)))
                    offset += Int(taken)
                    // With all the input taken and room to spare in the output, nothing is held back
                    // but the filter's own delay.
                    if offset == input.count, Int(made) < buffer.count { return }
                    if taken == 0, made == 0 { return }
                }
            }
        }
        return output
    }
}
