public import ParleyAgent
public import ParleyCore
import ParleyLanguage

/// Reads what a caller's turn means: a model writes it in one short line that can only copy the caller's words,
/// and types read what was copied.
///
/// What the line may say is every form of the agent and what any conversation has: giving, agreeing, asking to
/// repeat. How sure the model was is part of the reading.
public struct Understanding: Sendable {
    let forms: [Form]
    /// Instructions and examples: the same for every call.
    public let task: ReadingTask
    /// Each key's type; forms that share a key share its type.
    private let types: [String: any SlotType]

    /// - Parameters:
    ///   - role: Whom the callers speak to: "the receptionist of a hospital".
    ///   - general: Examples of what any conversation has, in the callers' language.
    ///   - examples: More of the agent's own, besides those of its forms.
    public init(role: String, forms: [Form], general: [Exchange], examples: [Exchange] = []) {
        self.forms = forms
        types = Dictionary(forms.flatMap(\.slots).map { ($0.key, $0.type) }) { first, _ in first }
        let acts = forms.map { "\($0.act) (\($0.meaning.isEmpty ? $0.act : $0.meaning))" } + GeneralAct.allCases.map { "\($0.rawValue) (\($0.meaning))" }
        let keys = forms.flatMap(\.slots).map(\.key).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        task = ReadingTask(
            instructions: """
                You read what a caller says to \(role) and write what it means, in one line: an act, and what the caller gave, in the caller's own words.
                Acts: \(acts.joined(separator: ", ")).
                Given: \(keys.joined(separator: ", ")). Only what the caller says now.
                """,
            examples: Self.mixed(forms.map(\.examples) + [general, examples]).map { ReadingTask.Example(Self.input($0.caller, after: $0.agent), $0.means) })
    }

    /// One of each in turn: a small model does as the last few examples did.
    private static func mixed(_ lists: [[Exchange]]) -> [Exchange] {
        let longest = lists.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in lists.compactMap { $0.indices.contains(index) ? $0[index] : nil } }
    }

    static func input(_ words: String, after said: String) -> String { "Agent: \(said)\nCaller: \(words)" }

    // MARK: Asking

    /// What a turn is asked about: the whole of it, and where it has several sentences, each.
    func parts(of words: String, _ language: Language) -> [String] {
        let sentences = language.sentences(words)
        return [words] + (sentences.count > 1 ? Array(sentences.prefix(4)) : [])
    }

    /// The questions for a turn; their answers go to ``reading(_:of:after:in:at:)`` in the same order.
    /// - Parameter said: What the caller heard last.
    public func questions(_ words: String, after said: String, in state: DialogueState, at moment: Moment) -> [ReadingQuestion] {
        parts(of: words, moment.language).map { part in
            .complete(task, Self.input(part, after: said), grammar(part, in: state, at: moment))
        }
    }

    private func grammar(_ words: String, in state: DialogueState, at moment: Moment) -> CopyGrammar {
        let spans = types.mapValues { $0.spans(in: words, at: moment) }
        let keys = types.keys.sorted()
        let plain = keys.filter { key in spans[key]?.contains { types[key]?.read($0, at: moment)?.precision == .exact } ?? false && !(types[key] is WordsSlot) }
        let expectation = Expectation(state)
        let general = GeneralAct.allCases.filter { !$0.needsContext || state.hasContext }
        return CopyGrammar(
            acts: forms.map { form in
                CopyGrammar.Act(form.act, slots: form.slots.map(\.key), weight: expectation.weight(of: form, untold: plain.count { form.slot($0) == nil }))
            } + general.map { CopyGrammar.Act($0.rawValue, slots: $0.takesValues ? keys : [], weight: expectation.weight(of: $0)) },
            spans: spans, maximumActs: 2)
    }

    // MARK: Reading

    public func reading(_ answers: [CopyReading], of words: String, in state: DialogueState, at moment: Moment) -> Reading {
        guard let whole = answers.first else { return Reading([]) }
        var acts = whole.acts.compactMap { act($0, whole, at: moment) }
        if acts.isEmpty { acts = [Reading.Act(.other, certainty: 0)] }
        let sentences = answers.dropFirst().flatMap { reading in reading.acts.compactMap { act($0, reading, at: moment) } }
        merge(sentences, into: &acts)
        fill(&acts, from: words, in: state, at: moment)
        return Reading(acts)
    }

    private func act(_ act: CopyReading.Act, _ reading: CopyReading, at moment: Moment) -> Reading.Act? {
        var values: [String: SlotValue] = [:]
        for slot in act.slots { values[slot.key] = types[slot.key]?.read(slot.value, at: moment) }
        let certainty = reading.probabilities[act.name].map { min($0, act.likelihood) } ?? act.likelihood
        if let form = forms.first(where: { $0.act == act.name }) {
            let others = forms.filter { $0.act != act.name && reading.probabilities[$0.act] ?? 0 >= Self.possible }
                .sorted { reading.probabilities[$0.act] ?? 0 > reading.probabilities[$1.act] ?? 0 }
            return Reading.Act(.request(form: form.name), values, certainty: certainty, others: others.map(\.name))
        }
        return GeneralAct(rawValue: act.name).map { Reading.Act($0.kind, values, certainty: certainty) }
    }

    /// From this probability on something else may have been meant.
    private static let possible = 0.1
    /// From this certainty on a sentence by itself brings a wish beside that of the whole turn: "my knee hurts" alone may be
    /// one, and is none in front of what the caller wants.
    private static let surelyAnother = 0.85

    /// A wish that one sentence makes clear and the whole has lost, and what sentences gave that the whole has not.
    private func merge(_ sentences: [Reading.Act], into acts: inout [Reading.Act]) {
        for act in sentences {
            if case .request = act.kind, act.certainty >= DialogueState.sure, !acts.contains(where: { $0.kind == act.kind }) {
                let isVague = acts.count == 1 && (acts[0].kind == .give || acts[0].kind == .other || acts[0].certainty < DialogueState.sure)
                if isVague { acts = [Reading.Act(act.kind, acts[0].values.merging(act.values) { $1 }, certainty: act.certainty, others: act.others)] }
                else if act.certainty >= Self.surelyAnother { acts.append(act) }
            } else if let index = acts.indices.last {
                acts[index].values.merge(act.values) { whole, _ in whole }
            }
        }
    }

    /// What was asked for and is plain in the words, whatever the model made of them.
    private func fill(_ acts: inout [Reading.Act], from words: String, in state: DialogueState, at moment: Moment) {
        if case .proposal = state.asked, let plain = moment.language.agreement(in: words) {
            acts = [Reading.Act(plain == .yes ? .yes : .no)]
            return
        }
        guard case .slot(let question) = state.asked, let type = types[question.key], let index = acts.indices.first,
            acts[index].values[question.key] == nil, [.give, .yes, .no, .other].contains(acts[index].kind)
        else { return }
        let found = type.spans(in: words, at: moment).compactMap { type.read($0, at: moment) }
        guard let value = found.last(where: { $0.precision == .exact }) ?? found.last else { return }
        acts[index].values[question.key] = value
        if acts[index].kind == .other { acts[index].kind = .give }
    }
}

/// What any conversation has, as a model writes it.
enum GeneralAct: String, CaseIterable {
    case give, yes, no, `repeat`, wait, bye, person, other

    var meaning: String {
        switch self {
        case .give: "answers a question or adds something"
        case .yes: "agrees"
        case .no: "declines"
        case .repeat: "wants to hear it again"
        case .wait: "needs a moment"
        case .bye: "takes leave"
        case .person: "wants to speak to a person"
        case .other: "anything else"
        }
    }

    /// It answers something, so that something must have been said.
    var needsContext: Bool { [.yes, .no, .repeat].contains(self) }
    var takesValues: Bool { [.give, .yes, .no].contains(self) }

    var kind: Reading.Kind {
        switch self {
        case .give: .give
        case .yes: .yes
        case .no: .no
        case .repeat: .again
        case .wait: .wait
        case .bye: .leave
        case .person: .person
        case .other: .other
        }
    }
}
