/// Elementary functions on four values at once.
///
/// The C library's take most of the time of a synthesis; these are series of enough terms for an
/// error below 2e-6, in multiplications and additions that every CPU does four at a time (of more, the plainest
/// one keeps too few at hand).
/// Nothing here fuses them: without the instruction for it, that would be a call for each lane.
enum VectorMath {
    typealias Lanes = SIMD4<Float>

    /// Adding it rounds to an integer that stands in the low bits.
    private static let rounder: Float = 12_582_912  // 1.5 × 2^23

    /// e^x, for x from -80 to 80; beyond, the value there.
    @inline(__always)
    static func exp(_ x: Lanes) -> Lanes {
        let limited = x.clamped(lowerBound: Lanes(repeating: -80), upperBound: Lanes(repeating: 80))
        let power = limited * 1.442_695_04
        let shifted = power + rounder
        let whole = shifted - rounder
        let f = (power - whole) * 0.693_147_18
        // The series of e^f for |f| ≤ ln 2 / 2.
        var value = f * (1.0 / 720) + (1.0 / 120)
        value = value * f + (1.0 / 24)
        value = value * f + (1.0 / 6)
        value = value * f + 0.5
        value = value * f + 1
        value = value * f + 1
        // 2^whole: the low bits of `shifted`, moved into a float's exponent.
        let bits = unsafeBitCast(shifted, to: SIMD4<UInt32>.self) &+ 127
        return value * unsafeBitCast(bits &<< 23, to: Lanes.self)
    }

    @inline(__always)
    static func tanh(_ x: Lanes) -> Lanes {
        1 - 2 / (exp(x * 2) + 1)
    }

    /// Cosine and sine of an angle in turns, from -0.5 to 0.5.
    @inline(__always)
    static func cosineAndSine(turns: Lanes) -> (cosine: Lanes, sine: Lanes) {
        let x = turns * (2 * Float.pi)
        let square = x * x
        // 1/n! with the sign of the series, up to the 16th power: π^17/17! is below 1e-6.
        var cosine = square * 4.779_477_3e-14 - 1.147_074_56e-11
        cosine = cosine * square + 2.087_675_7e-9
        cosine = cosine * square - 2.755_731_9e-7
        cosine = cosine * square + 2.480_158_7e-5
        cosine = cosine * square - 1.388_888_9e-3
        cosine = cosine * square + 4.166_666_7e-2
        cosine = cosine * square - 0.5
        cosine = cosine * square + 1
        var sine = square * 2.811_457_3e-15 - 7.647_163_7e-13
        sine = sine * square + 1.605_904_4e-10
        sine = sine * square - 2.505_210_8e-8
        sine = sine * square + 2.755_731_9e-6
        sine = sine * square - 1.984_127e-4
        sine = sine * square + 8.333_333_3e-3
        sine = sine * square - 0.166_666_67
        sine = sine * square + 1
        return (cosine, sine * x)
    }

    /// An angle in radians (up to some thousands) as turns from -0.5 to 0.5.
    @inline(__always)
    static func turns(radians: Lanes) -> Lanes {
        let turns = radians * (1 / (2 * Float.pi))
        return turns - ((turns + rounder) - rounder)
    }
}

/// Noise of unit variance, the same from the same seed.
struct NoiseSource {
    private var state: SIMD4<UInt32>

    init(seed: UInt32) {
        // A lane's state must not be 0; the odd multiplier spreads neighbouring seeds.
        var state = SIMD4<UInt32>()
        var value = seed
        for lane in 0..<4 {
            value = value &* 2_654_435_761 &+ 1_013_904_223
            state[lane] = value | 1
        }
        self.state = state
    }

    /// The sum of four bytes: close enough to a Gaussian, since every sample of the audio is in
    /// turn a sum over hundreds of these.
    @inline(__always)
    mutating func next() -> SIMD4<Float> {
        state ^= state &<< 13
        state ^= state &>> 17
        state ^= state &<< 5
        let low = (state & 0x00FF_00FF) &+ ((state &>> 8) & 0x00FF_00FF)
        let sum = (low & 0xFFFF) &+ (low &>> 16)
        // An integer below 2^23 under this exponent is 2^23 plus it.
        let value = unsafeBitCast(sum | 0x4B00_0000, to: SIMD4<Float>.self) - 8_388_608
        // Mean 4 × 127.5; variance 4 × (256² - 1) / 12.
        return (value - 510) * 0.006_765_927
    }
}
