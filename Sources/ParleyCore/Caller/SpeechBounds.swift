/// Where in a recording the speech begins and ends.
package struct SpeechBounds {
    /// The first sample of speech, and the one after the last.
    package var start: Int
    package var end: Int

    /// Finds them by energy in steps of 10 ms: speech is what is louder than a thirtieth (-30 dB) of
    /// the loudest step, and than the noise of a quiet room (-55 dBFS).
    package init(_ samples: [Float]) {
        let step = 160
        var energies: [Float] = []
        var index = 0
        while index < samples.count {
            let window = samples[index..<min(index + step, samples.count)]
            energies.append((window.reduce(0) { $0 + $1 * $1 } / Float(window.count)).squareRoot())
            index += step
        }
        let threshold = max(0.0018, (energies.max() ?? 0) / 30)
        let loud = energies.indices.filter { energies[$0] > threshold }
        start = (loud.first ?? 0) * step
        end = min(samples.count, ((loud.last ?? -1) + 1) * step)
    }
}
