import ParleyCore
import Synchronization

/// An answer as far as it has been passed on, whichever engines made it.
///
/// Whole words only are passed on, so that another engine can go on behind any of them; and tool calls
/// only when the engine has ended its answer, so that none is begun by an answer that then fails.
final class AnswerDraft: Sendable {
    private struct State {
        /// What was passed on; never taken back.
        var spoken = ""
        var words = WordHold()
        /// Where another engine goes on: drops what it repeats of ``spoken``.
        var filter: RepetitionFilter?
        var calls: [ToolCall] = []
        var finish: FinishReason?
        /// Whether anything at all was passed on of the engine's answer.
        var hasBegun = false
        var hasEnded = false
    }

    /// Beyond this a word is passed on in parts: it is none of a language with spaces.
    static let longestWord = 40

    private let request: LanguageModelRequest
    private let lines: FallbackLanguageModel.Lines
    private let state = Mutex(State())

    init(request: LanguageModelRequest, lines: FallbackLanguageModel.Lines) {
        self.request = request
        self.lines = lines
    }

    /// The request for the next engine.
    func next() -> LanguageModelRequest {
        state.withLock { state in
            let spoken = state.spoken
            state = State(spoken: spoken)
            guard !spoken.isBlank else { return request }
            state.filter = RepetitionFilter(spoken)
            var request = request
            request.messages += [.agent(spoken.trimmed), .note(lines.goOn)]
            return request
        }
    }

    /// What of an engine's event is to be passed on, and whether it is useful output.
    func take(_ event: LanguageModelEvent) -> (events: [LanguageModelEvent], isUseful: Bool) {
        state.withLock { state in
            switch event {
            case .text(let text):
                let isUseful = !text.isBlank
                var events: [LanguageModelEvent] = []
                // The first token is told of when it comes, even where its word is not whole yet.
                if isUseful, !state.hasBegun {
                    state.hasBegun = true
                    events.append(.text(""))
                }
                if let words = pass(state.words.append(text, limit: Self.longestWord), &state) { events.append(words) }
                return (events, isUseful)
            case .toolCallBegan:
                return ([event], true)
            case .toolCall(let call):
                state.calls.append(renamed(call, besides: state.calls))
                return ([], true)
            case .turnCompletion, .usage:
                return ([event], false)
            case .finished(let reason):
                state.finish = reason
                return ([], false)
            }
        }
    }

    var hasEnded: Bool { state.withLock { $0.hasEnded } }

    /// What is left to pass on when the engine has ended its answer; `nil` where that was passed on.
    func end() -> [LanguageModelEvent]? {
        state.withLock { state in
            guard !state.hasEnded else { return nil }
            state.hasEnded = true
            var events: [LanguageModelEvent] = []
            if let words = pass(state.words.flush(), &state) { events.append(words) }
            if let rest = state.filter?.flush(), !rest.isEmpty { events.append(speak(rest, &state)) }
            state.filter = nil
            let calls = state.calls
            events += calls.map { .toolCall($0) }
            state.calls = []
            events.append(.finished(calls.isEmpty ? state.finish ?? .stop : .toolCalls))
            return events
        }
    }

    /// Whether what was passed on can stand as it is.
    var isComplete: Bool {
        state.withLock { state in
            guard let last = state.spoken.trimmed.last(where: { !"\"'”’)]".contains($0) }) else { return false }
            return ".!?…".contains(last)
        }
    }

    /// Words that end an answer which broke off; `nil` where nothing of it was said.
    func brokenOff() -> String? {
        state.withLock { state in
            guard !state.spoken.isBlank else { return nil }
            let separator = state.spoken.last?.isWhitespace == true ? "" : " "
            return ".!?…".contains(state.spoken.trimmed.last ?? " ") ? separator + lines.brokenOff : "… " + lines.brokenOff
        }
    }

    // MARK: Passing on

    private func pass(_ text: String, _ state: inout State) -> LanguageModelEvent? {
        let text = state.filter?.append(text) ?? text
        return text.isEmpty ? nil : speak(text, &state)
    }

    private func speak(_ text: String, _ state: inout State) -> LanguageModelEvent {
        var text = text
        if state.filter != nil, let last = state.spoken.last {
            text = String(text.drop(while: \.isWhitespace))
            if !last.isWhitespace { text = " " + text }
        }
        state.spoken += text
        return .text(text)
    }

    /// Two engines may number their calls alike: an identifier is unique within the conversation.
    private func renamed(_ call: ToolCall, besides calls: [ToolCall]) -> ToolCall {
        var taken = Set(calls.map(\.id))
        for case .toolCalls(let earlier) in request.messages { taken.formUnion(earlier.map(\.id)) }
        guard taken.contains(call.id) else { return call }
        var number = 2
        while taken.contains("\(call.id)-\(number)") { number += 1 }
        return ToolCall(id: "\(call.id)-\(number)", name: call.name, arguments: call.arguments)
    }
}
