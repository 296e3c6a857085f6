package import ParleyCore

/// Keeps what a tool returns to a size that a model can read, and to characters that it may.
package struct ResultLimit: Sendable {
    /// Characters that a result may have as JSON.
    package var length: Int

    package init(length: Int) { self.length = length }

    /// Levels of lists and objects within one another.
    private static let depth = 8

    /// The result, with a note where something was left out.
    func applied(to result: JSONValue) -> JSONValue {
        var string = max(length, 64)
        var items = 40
        var isWhole = true
        var fitted = fit(result, string: string, items: items, depth: Self.depth, isWhole: &isWhole)
        // Each round halves what may stay; texts and lists give way alike.
        while fitted.text.count > length, string > 16 {
            string /= 2
            items = max(items / 2, 1)
            fitted = fit(result, string: string, items: items, depth: Self.depth, isWhole: &isWhole)
        }
        if fitted.text.count > length { return ["note": "The answer is too long to be read. Ask for something narrower."] }
        return isWhole ? fitted : noted(fitted)
    }

    private func noted(_ value: JSONValue) -> JSONValue {
        let note: JSONValue = "The answer was too long; this is its beginning."
        if case .object(var members) = value, members["note"] == nil {
            members["note"] = note
            return .object(members)
        }
        return ["result": value, "note": note]
    }

    private func fit(_ value: JSONValue, string: Int, items: Int, depth: Int, isWhole: inout Bool) -> JSONValue {
        switch value {
        case .null, .bool: return value
        // JSON has no such numbers, and one of them would cost the whole document.
        case .number(let number): return number.isFinite ? value : .null
        case .string(let text):
            // A character may be any number of scalars.
            let scalars = text.unicodeScalars.lazy.filter { !Self.isControl($0) }
            if scalars.prefix(string + 1).count > string {
                isWhole = false
                return .string(Self.string(scalars.prefix(string)) + "…")
            }
            return .string(Self.string(scalars))
        case .array, .object:
            guard depth > 0 else {
                isWhole = false
                return "…"
            }
        }
        if let values = value.arrayValue {
            if values.count > items { isWhole = false }
            return .array(values.prefix(items).map {
                fit($0, string: string, items: items, depth: depth - 1, isWhole: &isWhole)
            })
        }
        let members = (value.objectValue ?? [:]).sorted { $0.key < $1.key }
        if members.count > items { isWhole = false }
        return .object(Dictionary(members.prefix(items).map { name, member in
            (String(name.prefix(80)), fit(member, string: string, items: items, depth: depth - 1, isWhole: &isWhole))
        }) { first, _ in first })
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Characters that no voice speaks and that a terminal or a model may take for commands. U+FFFD
    /// stands where bytes were no UTF-8.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" || scalar == "\t" { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .surrogate: return true
        default: return scalar == "\u{FFFD}"
        }
    }
}
