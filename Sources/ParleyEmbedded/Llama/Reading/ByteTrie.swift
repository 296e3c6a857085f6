/// Texts by their bytes, several sets of them in one store: each set has a root.
struct ByteTrie: Sendable {
    typealias Node = Int32

    static let none: Node = -1

    private var bytes: [UInt8] = []
    private var firstChild: [Node] = []
    private var sibling: [Node] = []
    private var ending: [Int32] = []
    private var below: [UInt64] = []

    mutating func makeRoot() -> Node { makeNode(0) }

    /// - Parameter value: Not negative; what is found where the text ends. Of two equal texts, the first's.
    mutating func insert(_ text: String, value: Int, below root: Node) {
        var node = root
        for byte in text.utf8 {
            note(value, at: node)
            var next = child(of: node, byte)
            if next == Self.none {
                next = makeNode(byte)
                sibling[Int(next)] = firstChild[Int(node)]
                firstChild[Int(node)] = next
            }
            node = next
        }
        note(value, at: node)
        if ending[Int(node)] < 0 { ending[Int(node)] = Int32(value) }
    }

    /// ``none`` where no text goes on with this byte.
    func child(of node: Node, _ byte: UInt8) -> Node {
        var next = firstChild[Int(node)]
        while next != Self.none, bytes[Int(next)] != byte { next = sibling[Int(next)] }
        return next
    }

    func children(of node: Node) -> [(byte: UInt8, node: Node)] {
        var all: [(UInt8, Node)] = []
        var next = firstChild[Int(node)]
        while next != Self.none {
            all.append((bytes[Int(next)], next))
            next = sibling[Int(next)]
        }
        return all
    }

    func hasChildren(_ node: Node) -> Bool { firstChild[Int(node)] != Self.none }

    /// The text that ends here.
    func value(at node: Node) -> Int? { ending[Int(node)] >= 0 ? Int(ending[Int(node)]) : nil }

    /// Of the values up to 63, which end here or further on, a bit each.
    func values(from node: Node) -> UInt64 { below[Int(node)] }

    private mutating func note(_ value: Int, at node: Node) {
        if value < 64 { below[Int(node)] |= 1 << UInt64(value) }
    }

    private mutating func makeNode(_ byte: UInt8) -> Node {
        bytes.append(byte)
        firstChild.append(Self.none)
        sibling.append(Self.none)
        ending.append(-1)
        below.append(0)
        return Node(bytes.count - 1)
    }
}
