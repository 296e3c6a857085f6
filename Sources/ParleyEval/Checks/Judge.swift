import Foundation
import ParleyAgent
import ParleyCore

/// Compares what happened in a call with what was expected.
public struct Judge: Sendable {
    private let expected: Expectations

    public init(_ expected: Expectations) { self.expected = expected }

    public func judge(_ call: EvalTranscript) -> [EvalCheck] {
        rows(call) + tools(call) + speech(call) + course(call)
    }

    // MARK: Tables

    private func rows(_ call: EvalTranscript) -> [EvalCheck] {
        var checks = expected.rows.map { pattern in
            let rows = call.after[pattern.table] ?? []
            return EvalCheck(
                .row, pattern.text, passed: rows.contains { pattern.matches($0, isAloud: call.isAloud) },
                detail: Self.text(Self.changes(call)[pattern.table] ?? [], none: "nothing was changed"))
        }
        checks += expected.noRows.map { pattern in
            let found = (call.after[pattern.table] ?? []).filter { pattern.matches($0, isAloud: call.isAloud) }
            return EvalCheck(.noRow, "no \(pattern.text)", passed: found.isEmpty, detail: Self.text(found))
        }
        if expected.nothingElse {
            let allowed = expected.rows + expected.allowedRows
            let other = Self.changes(call).flatMap { table, rows in
                rows.filter { row in !allowed.contains { $0.table == table && $0.matches(row, isAloud: call.isAloud) } }
            }
            checks.append(EvalCheck(.nothingElse, "no other change", passed: other.isEmpty, detail: Self.text(other)))
        }
        return checks
    }

    /// The rows that came about, or became what they are, in the call. A row that is gone shows as
    /// what it was, with `(gone)`.
    private static func changes(_ call: EvalTranscript) -> EvalRows {
        var changes: EvalRows = [:]
        for table in Set(call.before.keys).union(call.after.keys) {
            var old = call.before[table] ?? []
            var new: [EvalRow] = []
            for row in call.after[table] ?? [] {
                if let index = old.firstIndex(of: row) { old.remove(at: index) } else { new.append(row) }
            }
            // A row that was altered is there under the same id.
            let gone = old.filter { row in !new.contains { $0["id"] != nil && $0["id"] == row["id"] } }
            changes[table] = new + gone.map { $0.merging(["(gone)": "true"]) { $1 } }
        }
        return changes
    }

    private static func text(_ rows: [EvalRow], none: String = "") -> String {
        rows.isEmpty ? none : rows.map { row in
            "{" + row.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
        }.joined(separator: " ")
    }

    // MARK: Tools

    private func tools(_ call: EvalTranscript) -> [EvalCheck] {
        let used = Self.text(call.tools)
        return expected.calls.map { pattern in
            EvalCheck(
                .call, pattern.text, passed: call.tools.contains { pattern.matches($0, isAloud: call.isAloud) }, detail: used)
        } + expected.noCalls.map { pattern in
            let found = call.tools.filter { pattern.matches($0, isAloud: call.isAloud) }
            return EvalCheck(.noCall, "no \(pattern.text)", passed: found.isEmpty, detail: Self.text(found))
        }
    }

    private static func text(_ tools: [ToolUse]) -> String {
        tools.isEmpty ? "no tool was called" : tools.map { use in
            "\(use.name)\(JSONValue.object(use.arguments).text)\(use.isRefused ? " refused" : "")"
        }.joined(separator: " ")
    }

    // MARK: Speech

    private func speech(_ call: EvalTranscript) -> [EvalCheck] {
        let all = call.speech.joined(separator: "\n")
        var checks = expected.says.map {
            EvalCheck(.says, "/\($0.text)/", passed: $0.matches(all), detail: "it was not said")
        }
        checks += expected.neverSays.map { pattern in
            let match = pattern.firstMatch(in: all)
            return EvalCheck(.neverSays, "never /\(pattern.text)/", passed: match == nil, detail: match.map { "\"\($0)\"" })
        }
        checks += expected.secrets.map { secret in
            let told = call.speech.first { secret.isTold(in: $0) }
            return EvalCheck(.secret, "not \(secret.value)", passed: told == nil, detail: told.map { "\"\($0)\"" })
        }
        let unspeakable = call.speech.compactMap(Self.unspeakable)
        checks.append(
            EvalCheck(.speakable, "only what can be spoken", passed: unspeakable.isEmpty, detail: unspeakable.first.map { "\"\($0)\"" }))
        return checks
    }

    /// What of a reply is for eyes or for machines.
    private static func unspeakable(_ text: String) -> String? {
        let pattern = #"[{}<>\[\]|`#*_~\\]|\bhttps?:|www\.|\bCALL [a-z]|\bRESULT\b|\x{FFFD}|[\x{0}-\x{8}\x{B}-\x{1F}]|[\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}]|^ *[-•] |\n *[-•\d]+[.)]? "#
        return text.range(of: pattern, options: .regularExpression).map { String(text[$0]) }
    }

    // MARK: The call

    private func course(_ call: EvalTranscript) -> [EvalCheck] {
        var checks: [EvalCheck] = []
        let unanswered = call.turns.first { turn in
            turn.failure != nil || !turn.agent.contains(where: \.isLetter)
                // A breath is no answer.
                || turn.audible.map { $0 < 0.3 } ?? false
        }
        let isAnswered = unanswered == nil && !call.turns.isEmpty
        checks.append(
            EvalCheck(
                .answered, "every turn is answered", passed: isAnswered,
                detail: unanswered.map { "\"\($0.caller)\": \($0.failure ?? "no answer")" } ?? "there was no turn"))
        if let limit = expected.turns {
            checks.append(
                EvalCheck(.turns, "at most \(limit) turns", passed: call.turns.count <= limit, detail: "\(call.turns.count)"))
        }
        let isComplete = call.failure == nil && !call.wasBrokenOff
        checks.append(
            EvalCheck(
                .completed, "the call comes to its end", passed: isComplete,
                detail: call.failure ?? "it was not over after \(call.turns.count) turns"))
        return checks
    }
}
