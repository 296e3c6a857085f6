import Foundation
import ParleyAudio

/// Makes the waveform of one sentence, block by block, in order.
///
/// For every frame: the spectrum of the pulses, shaped by the network's gain and phase; plus noise,
/// shaped likewise; plus a part with a phase of its own. Then back into time, the windows
/// overlapping fourfold.
///
/// A value of its own: the hot loops of a class would ask at every access whether another is under way.
struct WaveformRenderer {
    private typealias Lanes = VectorMath.Lanes

    private static let window = 1200
    private static let hop = PulseSource.hop
    private static let overlap = window / hop
    private static let bins = AcousticFrames.bins
    /// Frames computed at once; a multiple of the lanes of a vector.
    private static let blockLength = 16
    /// Gains are e to at most this power; the network never means more.
    private static let gainLimit: Float = 7

    private let frames: AcousticFrames
    /// The pulses, with half a window mirrored at both ends.
    private let source: [Float]
    private var noise: NoiseSource
    private let fft = RealFFT(length: window)
    private let hann: [Float]
    /// Sums of squared windows over a hop, by which of the overlapping frames exist (a bit each).
    private let squares: [[Float]]

    /// The next frame to compute.
    private var frame = 0
    /// Windows added up, from the first sample of `frame` on.
    private var pending = [Float](repeating: 0, count: window)
    /// Spectra of a block, a bin's frames side by side.
    private var real = [Float](repeating: 0, count: blockLength * bins)
    private var imaginary = [Float](repeating: 0, count: blockLength * bins)
    /// One frame.
    private var signal = [Float](repeating: 0, count: window)
    private var frameReal = [Float](repeating: 0, count: bins)
    private var frameImaginary = [Float](repeating: 0, count: bins)

    init(_ frames: AcousticFrames, seed: UInt32) {
        self.frames = frames
        noise = NoiseSource(seed: seed)
        source = Self.mirrored(PulseSource.pulses(pitch: frames.pitch), by: Self.window / 2)
        hann = (0..<Self.window).map { 0.5 - 0.5 * Float(cos(2 * .pi * Double($0) / Double(Self.window))) }
        let hann = hann
        squares = (0..<Self.overlap).map { part in
            (0..<Self.hop).map { hann[part * Self.hop + $0] * hann[part * Self.hop + $0] }
        }
    }

    /// The next samples; empty at the end. A frame makes 300 of them, a block 200 ms.
    mutating func next() -> [Float] {
        let count = min(Self.blockLength, frames.count - frame)
        guard count > 0 else { return [] }
        transformSource(count)
        shape(count)
        var output: [Float] = []
        output.reserveCapacity((count + Self.overlap) * Self.hop)
        for index in 0..<count { add(index, to: &output) }
        if frame == frames.count {
            // No window follows: what the last ones left is final, but for half a window beyond the end.
            for rest in 0..<Self.overlap / 2 { emit(block: frames.count + rest, into: &output) }
        }
        return output
    }

    // MARK: Steps of a block

    /// The spectra of the pulses.
    private mutating func transformSource(_ count: Int) {
        // A cosine of amplitude 1 then has the magnitude 1: half the sum of the window is 300.
        let scale = 1 / Float(Self.window / 4)
        for index in 0..<count {
            let start = (frame + index) * Self.hop
            for sample in 0..<Self.window { signal[sample] = source[start + sample] * hann[sample] * scale }
            fft.forward(signal, real: &frameReal, imaginary: &frameImaginary)
            for bin in 0..<Self.bins {
                real[bin * Self.blockLength + index] = frameReal[bin]
                imaginary[bin * Self.blockLength + index] = frameImaginary[bin]
            }
        }
    }

    /// Multiplies the block's spectra by the harmonic part and adds the other two.
    private mutating func shape(_ count: Int) {
        var noise = noise
        let stride = MemoryLayout<Float>.stride
        real.withUnsafeMutableBytes { real in
            imaginary.withUnsafeMutableBytes { imaginary in
                for bin in 0..<Self.bins {
                    for first in Swift.stride(from: 0, to: count, by: Lanes.scalarCount) {
                        let row = bin * frames.count + frame + first
                        let left = count - first
                        let gain = Self.gain(Self.load(frames.harmonicGain, row, left))
                        let harmonic = VectorMath.cosineAndSine(
                            turns: VectorMath.tanh(Self.load(frames.harmonicPhase, row, left)) * 0.5)
                        let a = harmonic.cosine * gain
                        let b = harmonic.sine * gain
                        let place = (bin * Self.blockLength + first) * stride
                        let sourceReal = real.loadUnaligned(fromByteOffset: place, as: Lanes.self)
                        let sourceImaginary = imaginary.loadUnaligned(fromByteOffset: place, as: Lanes.self)
                        var sumReal = sourceReal * a - sourceImaginary * b
                        var sumImaginary = sourceReal * b + sourceImaginary * a

                        let noiseGain = Self.gain(Self.load(frames.noiseGain, row, left))
                        sumReal += noise.next() * noiseGain
                        sumImaginary += noise.next() * noiseGain

                        let freeGain = Self.gain(Self.load(frames.freeGain, row, left))
                        let free = VectorMath.cosineAndSine(
                            turns: VectorMath.turns(radians: Self.load(frames.freePhase, row, left)))
                        sumReal += free.cosine * freeGain
                        sumImaginary += free.sine * freeGain
                        real.storeBytes(of: sumReal, toByteOffset: place, as: Lanes.self)
                        imaginary.storeBytes(of: sumImaginary, toByteOffset: place, as: Lanes.self)
                    }
                }
            }
        }
        self.noise = noise
    }

    /// Adds the window of a frame of the block, and gives out the hop that no later window touches.
    private mutating func add(_ index: Int, to output: inout [Float]) {
        for bin in 0..<Self.bins {
            frameReal[bin] = real[bin * Self.blockLength + index]
            frameImaginary[bin] = imaginary[bin * Self.blockLength + index]
        }
        fft.inverse(real: frameReal, imaginary: frameImaginary, into: &signal)
        for sample in 0..<Self.window { pending[sample] += signal[sample] * hann[sample] }
        emit(block: frame, into: &output)
        frame += 1
    }

    /// Moves the first hop of `pending` out. The audio begins half a window after the first window.
    private mutating func emit(block: Int, into output: inout [Float]) {
        if block >= Self.overlap / 2 {
            var weight = [Float](repeating: 0, count: Self.hop)
            for part in 0..<Self.overlap where block - part >= 0 && block - part < frames.count {
                for sample in 0..<Self.hop { weight[sample] += squares[part][sample] }
            }
            for sample in 0..<Self.hop { output.append(pending[sample] / max(weight[sample], 1e-11)) }
        }
        pending.removeFirst(Self.hop)
        pending.append(contentsOf: repeatElement(0, count: Self.hop))
    }

    // MARK: Helpers

    @inline(__always)
    private static func gain(_ logarithm: Lanes) -> Lanes {
        VectorMath.exp(pointwiseMin(logarithm, Lanes(repeating: gainLimit)))
    }

    /// The values from `offset` on; no more than `count`, and 0 in the lanes beyond.
    @inline(__always)
    private static func load(_ values: [Float], _ offset: Int, _ count: Int) -> Lanes {
        values.withUnsafeBufferPointer { values in
            if count >= Lanes.scalarCount {
                return UnsafeRawBufferPointer(values).loadUnaligned(
                    fromByteOffset: offset * MemoryLayout<Float>.stride, as: Lanes.self)
            }
            var lanes = Lanes()
            for lane in 0..<count { lanes[lane] = values[offset + lane] }
            return lanes
        }
    }

    /// `signal` with `margin` samples mirrored at its first and last sample.
    private static func mirrored(_ signal: [Float], by margin: Int) -> [Float] {
        let last = signal.count - 1
        guard last > 0 else { return [Float](repeating: 0, count: 2 * margin + signal.count) }
        return (-margin..<signal.count + margin).map { index in
            var index = index
            // A signal shorter than the margin is mirrored more than once.
            while index < 0 || index > last { index = index < 0 ? -index : 2 * last - index }
            return signal[index]
        }
    }
}
