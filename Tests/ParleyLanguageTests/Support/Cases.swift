import ParleyLanguage
import Testing

/// A text, and what is to be read in it.
struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: String
    var testDescription: String { "\(text) → \(expected)" }

    /// - Parameter table: A case a line: the text, an arrow, and what is read.
    static func table(_ table: String) -> [Case] {
        table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "→", omittingEmptySubsequences: false).map { $0.trimmed }
            guard parts.count == 2 else { return nil }
            return Case(text: parts[0], expected: parts[1])
        }
    }

    /// - Parameter list: A text a line, in none of which anything is read.
    static func texts(_ list: String) -> [String] { list.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty } }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

/// Readings in short: `2026-11-27`, `2026-11-30..2026-12-06`, `earliest`, `+7`, `same`; `-` before what is negated, `x`
/// before what is corrected away, `?` behind what is one only where one was asked for.
enum Short {
    static func days(_ findings: [Finding<DayReading>]) -> String { findings.map { day($0.value) }.joined(separator: " ") }

    static func day(_ reading: DayReading) -> String {
        let mark = reading.standing == .said ? "" : reading.standing == .negated ? "-" : "x"
        return mark + meaning(reading.meaning) + (reading.isBare ? "?" : "")
    }

    private static func meaning(_ meaning: DayReading.Meaning) -> String {
        switch meaning {
        case .day(let day): day.iso
        case .conflict(let weekday, let day): "conflict:\(weekday):\(day.iso)"
        case .span(let span): "\(span.first?.iso ?? "")..\(span.last?.iso ?? "")"
        case .open(let wish): "\(wish)"
        case .relative(.days(let count)): count == 0 ? "same" : count > 0 ? "+\(count)" : "\(count)"
        case .relative(.months(let count)): "months:\(count)"
        case .relative(.weeks(let count)): "weeks:\(count)"
        case .relative(.weekday(let weekday, let isBefore)): "weekday:\(isBefore ? "<" : ">")\(weekday)"
        case .relative(let shift): "\(shift)"
        }
    }

    static func times(_ findings: [Finding<TimeReading>]) -> String { findings.map { time($0.value) }.joined(separator: " ") }

    /// `14:00/02:00`: the likelier first.
    static func time(_ reading: TimeReading) -> String {
        let mark = reading.standing == .said ? "" : reading.standing == .negated ? "-" : "x"
        return mark + (reading.isApproximate ? "~" : "") + meaning(reading.meaning) + (reading.isBare ? "?" : "")
    }

    private static func meaning(_ meaning: TimeReading.Meaning) -> String {
        switch meaning {
        case .at(let times): times.map(\.iso).joined(separator: "/")
        case .span(let span): "\(span.from?.iso ?? "")..\(span.to?.iso ?? "")"
        case .open(let wish): "\(wish)"
        case .relative(.minutes(let count)): count == 0 ? "same" : count > 0 ? "+\(count)" : "\(count)"
        case .relative(let shift): "\(shift)"
        }
    }
}
