import Foundation
import ParleyCore

/// Tells what a text means by what the model holds of it: a classifier on the model's own state, learnt from lessons.
///
/// Multinomial logistic regression. A small model knows far more of a text than it can be brought to write by a few
/// examples: see ``StateTap``.
struct ReadingHead: Sendable {
    /// One thing that is told of a text: a row of weights for each class.
    struct Question: Sendable {
        let classes: [String]
        fileprivate let weights: [[Float]]
        fileprivate let bias: [Float]

        fileprivate func probabilities(_ normal: [Float]) -> [Double] {
            let scores = weights.indices.map { row in Double(bias[row] + zip(weights[row], normal).reduce(Float(0)) { $0 + $1.0 * $1.1 }) }
            let most = scores.max() ?? 0
            let shares = scores.map { exp($0 - most) }
            let all = shares.reduce(0, +)
            return shares.map { $0 / all }
        }
    }

    /// The act or the option.
    private let meaning: Question
    /// What else is told, by key: each has the class "", where the text does not speak of it.
    private let values: [String: Question]
    private let mean: [Float]
    private let scale: [Float]
    /// How many numbers a state has.
    var width: Int { mean.count }
    var classes: [String] { meaning.classes }

    /// How likely each of ``classes`` is, 0…1; they add up to 1.
    func probabilities(_ state: [Float]) -> [Double] {
        guard state.count == mean.count else { return classes.map { _ in 1 / Double(classes.count) } }
        return meaning.probabilities(normal(state))
    }

    /// What else the text means: for each key how likely each value is. What is left of 1 is how likely none is spoken of.
    func meant(_ state: [Float]) -> [String: [String: Double]] {
        guard state.count == mean.count, !values.isEmpty else { return [:] }
        let normal = normal(state)
        return values.mapValues { question in
            Dictionary(zip(question.classes, question.probabilities(normal)).filter { !$0.0.isEmpty }) { first, _ in first }
        }
    }

    private func normal(_ state: [Float]) -> [Float] { state.indices.map { (state[$0] - mean[$0]) * scale[$0] } }

    // MARK: Learning

    /// How strongly the weights are held back. Found by cross-validation on the same lines.
    private static let restraint = 0.03
    /// Steps of the fit, each of which comes closer; after these nothing moves that matters.
    private static let steps = 60

    /// - Parameters:
    ///   - states: What the model holds of each lesson's text.
    ///   - meanings: What each lesson means; several where any of them is right.
    ///   - values: What else each means, by key.
    /// - Returns: `nil` where there is nothing to learn from: one meaning, or a model whose state cannot be had.
    init?(states: [[Float]], meanings: [[String]], values: [[String: String]] = []) {
        guard let width = states.first?.count, width > 0, states.allSatisfy({ $0.count == width }), states.count == meanings.count,
            values.isEmpty || values.count == states.count, Set(meanings.joined()).count > 1
        else { return nil }
        let count = states.count
        var mean = [Float](repeating: 0, count: width)
        for state in states { for index in 0..<width { mean[index] += state[index] } }
        for index in 0..<width { mean[index] /= Float(count) }
        var spread = [Float](repeating: 0, count: width)
        for state in states { for index in 0..<width { spread[index] += (state[index] - mean[index]) * (state[index] - mean[index]) } }
        let scale = spread.map { 1 / (((($0 / Float(count)).squareRoot()) + 1e-3) * Float(width).squareRoot()) }
        let normal = states.map { state in (0..<width).map { (state[$0] - mean[$0]) * scale[$0] } }
        let fit = Fit(normal)
        func learn(_ names: [[String]]) -> Question {
            let classes = Set(names.joined()).sorted()
            var targets = [[Double]](repeating: [Double](repeating: 0, count: classes.count), count: count)
            for (row, names) in names.enumerated() {
                for name in names { if let index = classes.firstIndex(of: name) { targets[row][index] = 1 / Double(names.count) } }
            }
            let (weights, bias) = fit.weights(targets)
            return Question(classes: classes, weights: weights, bias: bias.map(Float.init))
        }
        meaning = learn(meanings)
        let keys = Set(values.flatMap(\.keys)).sorted()
        self.values = Dictionary(uniqueKeysWithValues: keys.map { key in (key, learn(values.map { [$0[key] ?? ""] })) }).filter { $0.value.classes.count > 1 }
        self.mean = mean
        self.scale = scale
    }

    /// Each step of the fit is Newton's with a bound in the place of the curvature (Böhning), which is inverted once, for
    /// whatever is learnt of the same texts. What it takes grows with the lessons, and with their square nothing does.
    private struct Fit {
        private let states: [[Float]]
        private let width: Int
        private let inverse: Matrix

        init(_ states: [[Float]]) {
            let width = states[0].count
            self.states = states
            self.width = width
            // A column each, so that two of them are multiplied in one go.
            let columns = (0..<width).map { place in states.map { $0[place] } }
            var bound = Matrix(width)
            for i in 0..<width {
                for j in 0...i {
                    let value = Double(Self.product(columns[i], columns[j])) / 2
                    bound[i, j] = value
                    bound[j, i] = value
                }
                bound[i, i] += restraint
            }
            inverse = bound.inverse()
        }

        /// In eight sums, which a processor adds at once.
        private static func product(_ a: [Float], _ b: [Float]) -> Float {
            a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    var sums = SIMD8<Float>()
                    var rest: Float = 0
                    let whole = a.count / 8 * 8
                    for start in stride(from: 0, to: whole, by: 8) {
                        sums += UnsafeRawPointer(a.baseAddress! + start).loadUnaligned(as: SIMD8<Float>.self)
                            * UnsafeRawPointer(b.baseAddress! + start).loadUnaligned(as: SIMD8<Float>.self)
                    }
                    for index in whole..<a.count { rest += a[index] * b[index] }
                    return sums.sum() + rest
                }
            }
        }

        /// - Parameter targets: For each lesson, how much each class is meant; they add up to 1.
        /// - Returns: A row of weights for each class.
        func weights(_ targets: [[Double]]) -> (weights: [[Float]], bias: [Double]) {
            let (count, classes) = (states.count, targets[0].count)
            // By places and then classes.
            var weights = [Double](repeating: 0, count: width * classes)
            var bias = (0..<classes).map { index in log(targets.reduce(0) { $0 + $1[index] } / Double(count) + 1e-3) }
            for _ in 0..<steps {
                var gradient = weights.map { -restraint * $0 }
                var drift = [Double](repeating: 0, count: classes)
                for (state, target) in zip(states, targets) {
                    let miss = miss(of: state, target, weights, bias)
                    for index in 0..<classes { drift[index] += miss[index] }
                    gradient.withUnsafeMutableBufferPointer { gradient in
                        miss.withUnsafeBufferPointer { miss in
                            for (place, value) in state.enumerated() {
                                let (factor, start) = (Double(value), place * classes)
                                for index in 0..<classes { gradient[start + index] += factor * miss[index] }
                            }
                        }
                    }
                }
                let step = inverse.times(gradient, columns: classes)
                for index in weights.indices { weights[index] += step[index] }
                for index in 0..<classes { bias[index] += 2 * drift[index] / Double(count) }
            }
            return ((0..<classes).map { index in (0..<width).map { Float(weights[$0 * classes + index]) } }, bias)
        }

        /// By how much each class is meant more than the weights say.
        private func miss(of state: [Float], _ target: [Double], _ weights: [Double], _ bias: [Double]) -> [Double] {
            var scores = bias
            weights.withUnsafeBufferPointer { weights in
                scores.withUnsafeMutableBufferPointer { scores in
                    for (place, value) in state.enumerated() {
                        let (factor, start) = (Double(value), place * scores.count)
                        for index in 0..<scores.count { scores[index] += factor * weights[start + index] }
                    }
                }
            }
            let most = scores.max() ?? 0
            let powers = scores.map { exp($0 - most) }
            let all = powers.reduce(0, +)
            return target.indices.map { target[$0] - powers[$0] / all }
        }
    }

    // MARK: On disk

    /// Weights in eight bits each: what that changes is less than a hundredth of a probability.
    private struct File: Codable {
        struct Question: Codable {
            var classes: [String]
            var bias: [Float]
            /// For each class what its weights are multiples of, and those.
            var units: [Float]
            var weights: [Data]

            init(_ question: ReadingHead.Question) {
                classes = question.classes
                bias = question.bias
                units = question.weights.map { max($0.map(abs).max() ?? 0, .leastNormalMagnitude) / 127 }
                weights = zip(question.weights, units).map { row, unit in Data(row.map { UInt8(bitPattern: Int8(($0 / unit).rounded())) }) }
            }

            /// `nil` where it is damaged.
            func question(width: Int) -> ReadingHead.Question? {
                let rows = zip(weights, units).map { data, unit in data.map { Float(Int8(bitPattern: $0)) * unit } }
                guard classes.count > 1, rows.count == classes.count, bias.count == classes.count, rows.allSatisfy({ $0.count == width }) else { return nil }
                return ReadingHead.Question(classes: classes, weights: rows, bias: bias)
            }
        }

        var meaning: Question
        var values: [String: Question]
        var mean: Data
        var scale: Data
    }

    init(contentsOf url: URL) throws {
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
        func floats(_ data: Data) -> [Float] {
            stride(from: 0, to: data.count - 3, by: 4).map { at in
                Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[data.startIndex + at + $1]) << UInt32(8 * $1) })
            }
        }
        mean = floats(file.mean)
        scale = floats(file.scale)
        let width = mean.count
        values = file.values.compactMapValues { $0.question(width: width) }
        guard let meaning = file.meaning.question(width: width), values.count == file.values.count, scale.count == width
        else { throw LlamaError("\(url.lastPathComponent) is damaged") }
        self.meaning = meaning
    }

    func write(to url: URL) throws {
        func data(_ values: [Float]) -> Data { Data(values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> UInt32(8 * $0)) } }) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = try encoder.encode(File(meaning: File.Question(meaning), values: values.mapValues { File.Question($0) }, mean: data(mean), scale: data(scale)))
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
