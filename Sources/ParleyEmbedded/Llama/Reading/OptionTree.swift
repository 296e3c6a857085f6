import CLlama
import Foundation

/// How likely each of some options is to come next, worked out from what the model foretells where they part.
///
/// Options may begin with the same tokens; then the model is asked again behind those. Where one option ends
/// and another goes on, ending is a choice like the others.
struct OptionTree {
    private struct Node {
        var token: llama_token = 0
        var parent = -1
        var children: [Int] = []
        /// The options that end here: more than one where they are written in the same tokens.
        var ending: [Int] = []
        /// The options that end here or further on.
        var below: [Int] = []
        /// How likely it is to get here.
        var mass = 0.0
        var isAsked = false

        var isFork: Bool { children.count + (ending.isEmpty ? 0 : 1) > 1 }
    }

    /// A group of options that are together less likely than this is not worked out: they share evenly.
    static let negligible = 0.005

    private var nodes = [Node()]
    /// What the model foretells of each option, in its order, as far as is known.
    private var shares: [Double]
    /// By how much more each is to count than what the model foretells.
    private let weights: [Double]

    /// For each option, in its order, as far as is known.
    var probabilities: [Double] {
        guard weights.contains(where: { $0 != 1 }) else { return shares }
        let weighted = zip(shares, weights).map(*)
        let all = weighted.reduce(0, +)
        return all > 0 ? weighted.map { $0 / all } : shares
    }

    /// - Parameter weights: For each option, by its order; all count alike where there are none.
    init(_ options: [[llama_token]], weights: [Double] = []) {
        shares = Array(repeating: 0, count: options.count)
        self.weights = weights.count == options.count ? weights : Array(repeating: 1, count: options.count)
        for (option, tokens) in options.enumerated() {
            var node = 0
            nodes[node].below.append(option)
            for token in tokens {
                if let next = nodes[node].children.first(where: { nodes[$0].token == token }) {
                    node = next
                } else {
                    nodes.append(Node(token: token, parent: node))
                    nodes[node].children.append(nodes.count - 1)
                    node = nodes.count - 1
                }
                nodes[node].below.append(option)
            }
            nodes[node].ending.append(option)
        }
        arrive(at: 0, with: 1)
    }

    /// The places where the model is still to be asked.
    var open: [Int] { nodes.indices.filter { nodes[$0].mass > 0 && nodes[$0].isFork && !nodes[$0].isAsked } }

    /// The tokens that lead to a place. None for the first, where the prompt ends.
    func path(to place: Int) -> [llama_token] {
        var path: [llama_token] = []
        var node = place
        while nodes[node].parent >= 0 {
            path.append(nodes[node].token)
            node = nodes[node].parent
        }
        return path.reversed()
    }

    /// The likeliest option, once no other can be.
    var best: Int? {
        let weighted = zip(shares, weights).map(*)
        guard let best = weighted.indices.max(by: { weighted[$0] < weighted[$1] }) else { return nil }
        let rest = open.map { nodes[$0].mass * heaviest(below: $0) }.max() ?? 0
        return weighted[best] > 0 && weighted[best] >= rest ? best : nil
    }

    /// - Parameter ends: The tokens that say that an option is all.
    mutating func take(_ logits: Logits, at place: Int, ends: [llama_token]) {
        guard nodes.indices.contains(place), !nodes[place].isAsked else { return }
        nodes[place].isAsked = true
        let node = nodes[place]
        var values = node.children.map { logits[nodes[$0].token] }
        if !node.ending.isEmpty { values.append(logits.logSum(of: ends)) }
        let most = values.max() ?? 0
        let shares = values.map { most.isFinite ? Double(exp($0 - most)) : 1 }
        let all = shares.reduce(0, +)
        for (child, share) in zip(node.children, shares) { arrive(at: child, with: node.mass * share / all) }
        if !node.ending.isEmpty, let share = shares.last { spread(node.mass * share / all, over: node.ending) }
    }

    /// How likely each option is, as is known from elsewhere: nothing is to be asked any more.
    mutating func settle(_ shares: [Double]) {
        guard shares.count == self.shares.count else { return }
        self.shares = shares
        for index in nodes.indices { nodes[index].isAsked = true }
    }

    private mutating func arrive(at node: Int, with mass: Double) {
        var node = node
        while !nodes[node].isFork, let next = nodes[node].children.first { node = next }
        if nodes[node].isFork, mass * heaviest(below: node) >= Self.negligible {
            nodes[node].mass = mass
        } else {
            spread(mass, over: nodes[node].below)
        }
    }

    private mutating func spread(_ mass: Double, over options: [Int]) {
        for option in options { shares[option] = mass / Double(options.count) }
    }

    private func heaviest(below node: Int) -> Double { nodes[node].below.map { weights[$0] }.max() ?? 1 }
}
