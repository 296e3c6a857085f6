import Foundation
import ParleyCore

/// Tells what a text means by what the model holds of it: a classifier on the model's own state, learnt from lessons.
///
/// Multinomial logistic regression. A small model knows far more of a text than it can be brought to write by a few
/// examples: see ``StateTap``.
struct ReadingHead: Sendable {
    let classes: [String]
    private let mean: [Float]
    private let scale: [Float]
    /// A row for each class.
    private let weights: [[Float]]
    /// How many numbers a state has.
    var width: Int { mean.count }
    private let bias: [Float]

    /// How likely each class is, 0…1; they add up to 1.
    func probabilities(_ state: [Float]) -> [Double] {
        guard state.count == mean.count else { return classes.map { _ in 1 / Double(classes.count) } }
        var normal = state
        for index in normal.indices { normal[index] = (state[index] - mean[index]) * scale[index] }
        let scores = weights.indices.map { row in Double(bias[row] + zip(weights[row], normal).reduce(Float(0)) { $0 + $1.0 * $1.1 }) }
        let most = scores.max() ?? 0
        let shares = scores.map { exp($0 - most) }
        let all = shares.reduce(0, +)
        return shares.map { $0 / all }
    }

    // MARK: Learning

    /// How strongly the weights are held back. Found by cross-validation on the same lines.
    private static let restraint = 0.03
    /// Steps of the fit, each of which comes closer; after these nothing moves that matters.
    private static let steps = 60

    /// - Parameters:
    ///   - states: What the model holds of each lesson's text.
    ///   - meanings: What each lesson means; several where any of them is right.
    /// - Returns: `nil` where there is nothing to learn from: one meaning, or a model whose state cannot be had.
    init?(states: [[Float]], meanings: [[String]]) {
        let classes = Set(meanings.joined()).sorted()
        guard let width = states.first?.count, width > 0, states.allSatisfy({ $0.count == width }), states.count == meanings.count, classes.count > 1
        else { return nil }
        let count = states.count
        var mean = [Float](repeating: 0, count: width)
        for state in states { for index in 0..<width { mean[index] += state[index] } }
        for index in 0..<width { mean[index] /= Float(count) }
        var spread = [Float](repeating: 0, count: width)
        for state in states { for index in 0..<width { spread[index] += (state[index] - mean[index]) * (state[index] - mean[index]) } }
        let scale = spread.map { 1 / (((($0 / Float(count)).squareRoot()) + 1e-3) * Float(width).squareRoot()) }
        let normal = states.map { state in (0..<width).map { (state[$0] - mean[$0]) * scale[$0] } }
        var targets = [[Double]](repeating: [Double](repeating: 0, count: classes.count), count: count)
        for (row, names) in meanings.enumerated() {
            for name in names { if let index = classes.firstIndex(of: name) { targets[row][index] = 1 / Double(names.count) } }
        }
        let (shares, bias) = Self.fit(normal, targets)
        weights = classes.indices.map { index in
            var row = [Float](repeating: 0, count: width)
            for (lesson, state) in normal.enumerated() {
                let share = Float(shares[lesson][index])
                for place in 0..<width { row[place] += share * state[place] }
            }
            return row
        }
        self.classes = classes
        self.mean = mean
        self.scale = scale
        self.bias = bias.map(Float.init)
    }

    /// The fit in its dual form: a number for each lesson and class. Each step is Newton's with a bound in the place of
    /// the curvature (Böhning), which is inverted once.
    private static func fit(_ states: [[Float]], _ targets: [[Double]]) -> (shares: [[Double]], bias: [Double]) {
        let (count, classes) = (states.count, targets[0].count)
        var kernel = Matrix(count)
        for i in 0..<count {
            for j in 0...i {
                let value = Double(states[i].withUnsafeBufferPointer { a in states[j].withUnsafeBufferPointer { b in
                    var sum: Float = 0
                    for index in 0..<a.count { sum += a[index] * b[index] }
                    return sum
                } })
                kernel[i, j] = value
                kernel[j, i] = value
            }
        }
        var bound = kernel
        for index in bound.values.indices { bound.values[index] *= 0.5 }
        for index in 0..<count { bound[index, index] += restraint }
        let inverse = bound.inverse()
        var shares = [Double](repeating: 0, count: count * classes)
        var bias = (0..<classes).map { index in log(targets.reduce(0) { $0 + $1[index] } / Double(count) + 1e-3) }
        for _ in 0..<steps {
            let scores = kernel.times(shares, columns: classes)
            var gradient = [Double](repeating: 0, count: count * classes)
            var drift = [Double](repeating: 0, count: classes)
            for row in 0..<count {
                let own = (0..<classes).map { scores[row * classes + $0] + bias[$0] }
                let most = own.max() ?? 0
                let powers = own.map { exp($0 - most) }
                let all = powers.reduce(0, +)
                for index in 0..<classes {
                    let miss = targets[row][index] - powers[index] / all
                    gradient[row * classes + index] = miss - restraint * shares[row * classes + index]
                    drift[index] += miss
                }
            }
            let step = inverse.times(gradient, columns: classes)
            for index in shares.indices { shares[index] += step[index] }
            for index in 0..<classes { bias[index] += 2 * drift[index] / Double(count) }
        }
        return ((0..<count).map { row in Array(shares[row * classes..<(row + 1) * classes]) }, bias)
    }

    // MARK: On disk

    /// Weights in eight bits each: what that changes is less than a hundredth of a probability.
    private struct File: Codable {
        var classes: [String]
        var bias: [Float]
        var mean: Data
        var scale: Data
        /// For each class what its weights are multiples of, and those.
        var units: [Float]
        var weights: [Data]
    }

    init(contentsOf url: URL) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
        func floats(_ data: Data) -> [Float] {
            stride(from: 0, to: data.count - 3, by: 4).map { at in
                Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[data.startIndex + at + $1]) << UInt32(8 * $1) })
            }
        }
        classes = file.classes
        bias = file.bias
        mean = floats(file.mean)
        scale = floats(file.scale)
        weights = zip(file.weights, file.units).map { data, unit in data.map { Float(Int8(bitPattern: $0)) * unit } }
        guard weights.count == classes.count, bias.count == classes.count, scale.count == mean.count, weights.allSatisfy({ $0.count == mean.count })
        else { throw LlamaError("\(url.lastPathComponent) is damaged") }
    }

    func write(to url: URL) throws {
        func data(_ values: [Float]) -> Data { Data(values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(8 * $0)) } }) }
        let units = weights.map { max($0.map(abs).max() ?? 0, .leastNormalMagnitude) / 127 }
        let rows = zip(weights, units).map { row, unit in Data(row.map { UInt8(bitPattern: Int8(($0 / unit).rounded())) }) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = try encoder.encode(File(classes: classes, bias: bias, mean: data(mean), scale: data(scale), units: units, weights: rows))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, options: .atomic)
    }
}

/// A square matrix, by rows.
private struct Matrix {
    let count: Int
    var values: [Double]

    init(_ count: Int) {
        self.count = count
        values = Array(repeating: 0, count: count * count)
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[row * count + column] }
        set { values[row * count + column] = newValue }
    }

    /// The product with a matrix of some columns, by rows.
    func times(_ other: [Double], columns: Int) -> [Double] {
        var result = [Double](repeating: 0, count: count * columns)
        values.withUnsafeBufferPointer { a in
            other.withUnsafeBufferPointer { b in
                result.withUnsafeMutableBufferPointer { out in
                    for row in 0..<count {
                        for inner in 0..<count {
                            let factor = a[row * count + inner]
                            for column in 0..<columns { out[row * columns + column] += factor * b[inner * columns + column] }
                        }
                    }
                }
            }
        }
        return result
    }

    /// Of a matrix that is symmetric and positive definite, in place (Gauss and Jordan).
    func inverse() -> Matrix {
        var matrix = self
        let count = count
        matrix.values.withUnsafeMutableBufferPointer { a in
            for pivot in 0..<count {
                let factor = 1 / a[pivot * count + pivot]
                a[pivot * count + pivot] = 1
                for column in 0..<count { a[pivot * count + column] *= factor }
                for row in 0..<count where row != pivot {
                    let own = a[row * count + pivot]
                    a[row * count + pivot] = 0
                    guard own != 0 else { continue }
                    for column in 0..<count { a[row * count + column] -= own * a[pivot * count + column] }
                }
            }
        }
        return matrix
    }
}
