import CKissFFT
import Glibc

/// The discrete Fourier transform of real signals of one fixed length, and its inverse.
///
/// It works in buffers of its own: an instance belongs to one thread at a time.
public final class RealFFT {
    /// Samples in a signal.
    public let length: Int
    /// Values in a spectrum: `length / 2 + 1`.
    public var bins: Int { length / 2 + 1 }

    private let forwardPlan: kiss_fftr_cfg
    private let inversePlan: kiss_fftr_cfg
    private let spectrum: UnsafeMutableBufferPointer<kiss_fft_cpx>

    /// - Parameter length: Even and at least 2; fast where its factors are 2, 3 and 5.
    public init(length: Int) {
        precondition(length >= 2 && length.isMultiple(of: 2) && length <= 1 << 24, "an FFT's length is even and at least 2")
        guard let forward = kiss_fftr_alloc(Int32(length), 0, nil, nil),
            let inverse = kiss_fftr_alloc(Int32(length), 1, nil, nil)
        else {
            preconditionFailure("no memory for an FFT of \(length) points")
        }
        self.length = length
        forwardPlan = forward
        inversePlan = inverse
        spectrum = .allocate(capacity: length / 2 + 1)
        spectrum.initialize(repeating: kiss_fft_cpx(r: 0, i: 0))
    }

    deinit {
        // kiss_fftr_free is a macro for free.
        free(UnsafeMutableRawPointer(forwardPlan))
        free(UnsafeMutableRawPointer(inversePlan))
        spectrum.deallocate()
    }

    /// The spectrum of `signal`.
    /// - Parameters:
    ///   - signal: ``length`` samples.
    ///   - real: At least ``bins`` values, overwritten.
    ///   - imaginary: At least ``bins`` values, overwritten.
    public func forward(_ signal: [Float], real: inout [Float], imaginary: inout [Float]) {
        precondition(signal.count == length && real.count >= bins && imaginary.count >= bins)
        signal.withUnsafeBufferPointer { kiss_fftr(forwardPlan, $0.baseAddress, spectrum.baseAddress) }
        for bin in 0..<bins {
            real[bin] = spectrum[bin].r
            imaginary[bin] = spectrum[bin].i
        }
    }

    /// The squared magnitude of each bin of `signal`.
    /// - Parameters:
    ///   - signal: ``length`` samples.
    ///   - power: At least ``bins`` values, overwritten.
    public func power(_ signal: [Float], into power: inout [Float]) {
        precondition(signal.count == length && power.count >= bins)
        signal.withUnsafeBufferPointer { kiss_fftr(forwardPlan, $0.baseAddress, spectrum.baseAddress) }
        for bin in 0..<bins {
            let value = spectrum[bin]
            power[bin] = value.r * value.r + value.i * value.i
        }
    }

    /// The signal of a spectrum, normalised: the inverse of ``forward(_:real:imaginary:)``.
    /// - Parameters:
    ///   - real: At least ``bins`` values.
    ///   - imaginary: At least ``bins`` values. Those of the first and last bin are taken as 0, as
    ///     they are in the spectrum of every real signal.
    ///   - signal: ``length`` samples, overwritten.
    public func inverse(real: [Float], imaginary: [Float], into signal: inout [Float]) {
        precondition(signal.count == length && real.count >= bins && imaginary.count >= bins)
        for bin in 0..<bins {
            spectrum[bin] = kiss_fft_cpx(r: real[bin], i: imaginary[bin])
        }
        spectrum[0].i = 0
        spectrum[bins - 1].i = 0
        signal.withUnsafeMutableBufferPointer { kiss_fftri(inversePlan, spectrum.baseAddress, $0.baseAddress) }
        let scale = 1 / Float(length)
        for index in signal.indices { signal[index] *= scale }
    }
}
