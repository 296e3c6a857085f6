import Foundation

/// Elements of HTML and SVG, written so that they are well-formed XML as well.
enum Markup {
    static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
    }

    /// - Parameter content: Markup; empty for an element that has none.
    static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String = "") -> String {
        let list = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
        return content.isEmpty ? "<\(name)\(list)/>" : "<\(name)\(list)>\(content)</\(name)>"
    }

    /// An element with text in it.
    static func text(_ name: String, _ text: String) -> String { self.text(name, [:], text) }

    static func text(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) -> String {
        // A self-closing element would swallow the rest of an HTML page.
        element(name, attributes, text.isEmpty ? "&#160;" : escaped(text))
    }

    /// A coordinate.
    static func number(_ value: Double) -> String { String(format: "%.1f", value.isFinite ? value : 0) }
}
