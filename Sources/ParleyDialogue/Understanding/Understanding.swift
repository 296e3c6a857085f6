import Foundation
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
    /// What is told by what was meant, and which values it may have.
    private let options: [String: [String]]

    /// - Parameters:
    ///   - role: Whom the callers speak to: "the receptionist of a hospital".
    ///   - general: Examples of what any conversation has, in the callers' language.
    ///   - examples: More of the agent's own, besides those of its forms.
    ///   - lines: More of what callers say and mean, to learn from. Of two with the same words the last counts.
    ///   - options: What else lines tell, besides what slots may mean: each key's values.
    public init(
        role: String, forms: [Form], general: [Exchange], examples: [Exchange] = [], lines: [CallerLine] = [], options: [String: [String]] = [:]
    ) {
        self.forms = forms
        let types = Dictionary(forms.flatMap(\.slots).map { ($0.key, $0.type) }) { first, _ in first }
        self.types = types
        let told = options.merging(types.mapValues(\.meanings).filter { !$0.value.isEmpty }) { $1 }
        self.options = told
        let acts = forms.map { "\($0.act) (\($0.meaning.isEmpty ? $0.act : $0.meaning))" } + GeneralAct.allCases.map { "\($0.rawValue) (\($0.meaning))" }
        let keys = forms.flatMap(\.slots).filter(\.type.isCopied).map(\.key).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let all = Self.mixed(forms.map(\.examples) + [general, examples])
        let lessons = all.compactMap { exchange in
            CopiedLine(parsing: exchange.means)?.acts.first.map { ReadingTask.Lesson(Self.input(exchange.caller, after: exchange.agent), [$0.name]) }
        }
        task = ReadingTask(
            instructions: """
                You read what a caller says to \(role) and write what it means, in one line: an act, and what the caller gave, in the caller's own words.
                Acts: \(acts.joined(separator: ", ")).
                Given: \(keys.joined(separator: ", ")). Only what the caller says now.
                """,
            examples: all.prefix(Self.shown).map { ReadingTask.Example(Self.input($0.caller, after: $0.agent), $0.means) },
            lessons: Self.lastOfEach(lessons + lines.map { line in
                ReadingTask.Lesson(Self.input(line.caller, after: line.agent), line.meanings, values: line.values.filter { told[$0.key]?.contains($0.value) == true })
            }))
    }

    private static func lastOfEach(_ lessons: [ReadingTask.Lesson]) -> [ReadingTask.Lesson] {
        var known: Set<String> = []
        return lessons.reversed().filter { known.insert($0.input).inserted }.reversed()
    }

    /// Examples in front of every text. They show how a line is written; what is meant is learnt from all of them. Each
    /// takes room in every decode: with 125 of them a token took twice as long as with these.
    private static let shown = 20

    /// One of each in turn: a small model does as the last few examples did.
    private static func mixed(_ lists: [[Exchange]]) -> [Exchange] {
        let longest = lists.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in lists.compactMap { $0.indices.contains(index) ? $0[index] : nil } }
    }

    static func input(_ words: String, after said: String) -> String { "Agent: \(said)\nCaller: \(words)" }

    // MARK: What types read

    /// What a turn's words hold is asked by each slot of each form, of its own type and of the others': found anew each time
    /// it took a quarter of a second a turn (two slow cores).
    private let found = Recollection<[String]>(limit: 500)
    private let read = Recollection<SlotValue?>(limit: 2_000)

    func spans(of type: any SlotType, _ key: String, in words: String, at moment: Moment) -> [String] {
        found.recall(name(type, key, words, moment)) { type.spans(in: words, at: moment) }
    }

    func value(of type: any SlotType, _ key: String, _ span: String, at moment: Moment) -> SlotValue? {
        read.recall(name(type, key, span, moment)) { type.read(span, at: moment) }
    }

    func values(of type: any SlotType, _ key: String, in words: String, at moment: Moment) -> [SlotValue] {
        spans(of: type, key, in: words, at: moment).compactMap { self.value(of: type, key, $0, at: moment) }
    }

    /// Slots with one key may be of two types in two forms.
    private func name(_ type: any SlotType, _ key: String, _ words: String, _ moment: Moment) -> String {
        "\(key) \(ObjectIdentifier(Swift.type(of: type)).hashValue) \(Int(moment.now.timeIntervalSince1970 / 60)) \(words)"
    }

    // MARK: Asking

    /// What a turn is asked about: the whole of it, and where it has several sentences, or several things in one, each.
    func parts(of words: String, _ language: Language) -> [String] {
        let sentences = language.sentences(words).flatMap(language.sequels).flatMap(language.questions)
        return [words] + (sentences.count > 1 ? Array(sentences.prefix(4)) : [])
    }

    /// Whether a turn is to be read more closely, sentence by sentence: it may hold more than one thing.
    /// - Parameter glances: What the turn's questions mean by themselves.
    func needsCare(_ answer: CopyReading, of words: String, glances: [CopyReading] = [], in state: DialogueState, _ language: Language) -> Bool {
        let parts = parts(of: words, language).dropFirst()
        guard parts.count > 1, let act = answer.acts.first?.name else { return answer.acts.count > 1 }
        let isNothing = act == GeneralAct.other.rawValue
        let isAsked = if case .slot = state.asked { true } else { false }
        // Whose a day or a name is, of two wishes, only a whole line tells.
        let wantsSeveral = answer.acts.count > 1
        // What is about nothing as a whole may have a wish in the midst of it: somebody on a bad line begins three times.
        let isLost = isNothing && state.open.isEmpty && !isOfKnownTopic(answer)
        // "First cancel Dr. Lee on Monday. Then I need Dr. Patel on Tuesday": what each of two is wanted for only its sentence tells.
        let namesSeveral = state.moment.map { moment in forms.first { $0.act == act }.map { $0.changes && several(of: $0, in: words, at: moment).count > 1 } ?? false } ?? false
        // Two questions are rarely about one thing.
        let asksSeveral = tellsTopics && state.open.isEmpty && parts.count(where: Language.isQuestion) > 1
        // "Do you take Cigna? Then Tuesday at nine"; "Before we go on, do you take Cigna? It's Vance".
        let asksBesides = !isNothing && (isOfKnownTopic(answer) || glances.contains { isBesides($0, act) } || tellsTopics && isAsked && act == GeneralAct.give.rawValue && words.contains("?"))
        return wantsSeveral || namesSeveral || isLost || asksSeveral || asksBesides
    }

    /// Whether a question is about something else than what the whole turn is, and surely so.
    private func isBesides(_ glance: CopyReading, _ act: String) -> Bool {
        guard let asked = glance.acts.first, asked.name != act, glance.probabilities[asked.name] ?? asked.likelihood >= Self.surelyAnother else { return false }
        if asked.name == GeneralAct.other.rawValue { return meant(by: glance)[FormAgentDefinition.topicKey].map { $0.value != FormAgentDefinition.chatTopic } ?? false }
        return forms.contains { $0.act == asked.name && !$0.changes && !isSameWish(.request(form: $0.name), forms.first { $0.act == act }?.name ?? "") }
    }

    /// Whether a question is surely about what somebody told the agent.
    private func isOfKnownTopic(_ answer: CopyReading) -> Bool {
        let shares = answer.meant[FormAgentDefinition.topicKey] ?? [:]
        return shares.contains { ![FormAgentDefinition.unknownTopic, FormAgentDefinition.chatTopic].contains($0.key) && $0.value >= Self.likeliest }
    }

    /// The question for a turn: what the types cannot tell by themselves. What of its values they can, the model need not
    /// write; each of its tokens is waited for.
    /// - Parameter said: What the caller heard last.
    public func question(_ words: String, after said: String, in state: DialogueState, at moment: Moment) -> ReadingQuestion {
        .complete(task, Self.input(words, after: said), grammar(words, in: state, at: moment, isBrief: true))
    }

    /// The questions that tell whether a turn asks something besides what it is about: "… a double on Saturday. Oh, and may the
    /// dog come?" Of each of its own questions nothing but the act is asked, which takes little.
    func glances(at words: String, after said: String, in state: DialogueState, at moment: Moment) -> [ReadingQuestion] {
        guard tellsTopics else { return [] }
        let general = GeneralAct.allCases.filter { !$0.needsContext || state.hasContext }.map(\.rawValue)
        let grammar = CopyGrammar(acts: (forms.map(\.act) + general).map { CopyGrammar.Act($0, slots: []) }, spans: [:], maximumActs: 1, options: options)
        return parts(of: words, moment.language).dropFirst().filter(Language.isQuestion).prefix(Self.glanced).map { .complete(task, Self.input($0, after: said), grammar) }
    }

    private static let glanced = 2

    /// The questions for a turn that needs care: the whole of it once more with all its values, and each sentence. Their
    /// answers go to ``reading(_:of:in:at:)`` in the same order.
    public func carefulQuestions(_ words: String, after said: String, in state: DialogueState, at moment: Moment) -> [ReadingQuestion] {
        parts(of: words, moment.language).map { part in
            .complete(task, Self.input(part, after: said), grammar(part, in: state, at: moment, isBrief: false))
        }
    }

    /// What each key's value may be. What a doctor or a day is called is not the caller's name: who is not sure copies it there.
    private func spans(in words: String, at moment: Moment) -> [String: [String]] {
        var spans = Dictionary(uniqueKeysWithValues: types.map { ($0.key, self.spans(of: $0.value, $0.key, in: words, at: moment)) })
        let slots = forms.flatMap(\.slots)
        let kept = Set(slots.filter(\.isKept).map(\.key))
        for key in kept {
            let others = types.filter { !kept.contains($0.key) && $0.value.isPlain }
            spans[key]?.removeAll { span in others.contains { self.value(of: $0.value, $0.key, span, at: moment)?.precision == .exact } }
        }
        return spans
    }

    private func grammar(_ words: String, in state: DialogueState, at moment: Moment, isBrief: Bool) -> CopyGrammar {
        let spans = spans(in: words, at: moment)
        let keys = types.keys.sorted()
        let general = GeneralAct.allCases.filter { !$0.needsContext || state.hasContext }
        func left(_ keys: [String], _ form: Form?) -> [String] {
            guard isBrief, let form else { return keys }
            let told = told(form, words, moment)
            return keys.filter { told[$0] == nil }
        }
        return CopyGrammar(
            acts: forms.map { form in
                CopyGrammar.Act(form.act, slots: left(form.slots.map(\.key), form))
            } + general.map { act in
                // Who has not heard the end of it is likely to ask for it.
                CopyGrammar.Act(
                    act.rawValue, slots: act.takesValues ? left(keys, state.current?.form) : [], weight: act == .repeat && state.isCutOff ? Self.cutOffWeight : 1)
            },
            spans: spans, maximumActs: 2, options: options)
    }

    private static let cutOffWeight = 5.0
    /// In words: an answer that is nothing but what was asked for.
    private static let shortAnswer = 4

    // MARK: Reading

    public func reading(_ answers: [CopyReading], of words: String, in state: DialogueState, at moment: Moment) -> Reading {
        guard let whole = answers.first else { return Reading([]) }
        var acts = whole.acts.compactMap { act($0, whole, words, in: state, at: moment) }
        if acts.isEmpty { acts = [Reading.Act(.other, certainty: 0)] }
        let parts = Array(zip(self.parts(of: words, moment.language), answers).dropFirst())
        let sentences = parts.flatMap { part, reading in
            // What is said besides and asks nothing wants no answer.
            let asks = Language.isQuestion(part) || meant(by: reading)[FormAgentDefinition.topicKey].map { $0.value != FormAgentDefinition.chatTopic } ?? false
            return reading.acts.compactMap { act($0, reading, words, in: state, at: moment) }.filter { asks || $0.kind != .other }
        }
        merge(sentences, into: &acts)
        add(meantBy: whole, to: &acts, words, state, moment)
        addQuestions(parts.filter { Language.isQuestion($0.0) }.map(\.1), to: &acts)
        fill(&acts, from: words, parts, in: state, at: moment)
        part(&acts, words, in: state, at: moment)
        for index in acts.indices { settle(&acts[index], words, in: state, at: moment) }
        agree(&acts, whole, words, state, moment)
        stay(&acts, words, state, moment)
        // "If there's something on Friday", "the eighth, no, sorry, the ninth", "no wait, don't": nothing is changed before it was read back.
        if moment.language.isConditional(words) || moment.language.takesBack(words) || moment.language.days(in: words, today: moment.today).contains(where: { $0.value.standing == .corrected }) {
            for index in acts.indices { if case .request = acts[index].kind { acts[index].certainty = min(acts[index].certainty, Self.ofCondition) } }
        }
        return Reading(acts)
    }

    /// Who begins a call with a day or a time wants something, however they say goodbye: "Tomorrow at nine, as agreed. Thank you."
    private func stay(_ acts: inout [Reading.Act], _ words: String, _ state: DialogueState, _ moment: Moment) {
        guard acts.count == 1, acts[0].kind == .leave, !state.hasContext else { return }
        let said = types.filter { $0.value.isPlain && $0.value.isCopied && !($0.value is PersonSlot) && !$0.value.takesAnyNumber && !($0.value is CountSlot) }
        let found = said.compactMap { key, type in self.values(of: type, key, in: words, at: moment).last { $0.precision == .exact }.map { (key, $0) } }
        if !found.isEmpty { acts[0] = Reading.Act(.give, Dictionary(found) { $1 }, certainty: acts[0].certainty) }
    }

    /// What one value tells of another; what was asked for is what it is.
    private func settle(_ act: inout Reading.Act, _ words: String, in state: DialogueState, at moment: Moment) {
        guard let form = form(of: act, state) else { return }
        let settled = form.settle(act.values, moment.language.sentences(words))
        if case .slot(let question) = state.asked, let value = act.values[question.key], settled[question.key] == nil, form.slot(question.key)?.isKept == true {
            act.values = settled.merging([question.key: value]) { $1 }
        } else {
            act.values = settled
        }
    }

    /// Whether a reading tells what a question to the agent is about.
    var tellsTopics: Bool { options[FormAgentDefinition.topicKey] != nil || forms.contains(where: \.isOfMeaning) }

    /// What a turn asks about: of several questions, what each one does.
    func topics(of answers: [CopyReading], in words: String, _ language: Language) -> [String] {
        let questions = zip(parts(of: words, language), answers).dropFirst().filter { Language.isQuestion($0.0) }
        let asked = questions.compactMap { meant(by: $0.1)[FormAgentDefinition.topicKey] }.filter { $0.value != FormAgentDefinition.chatTopic }
        var topics: [String] = []
        for topic in asked where !topics.contains(topic.value) { topics.append(topic.value) }
        // What is known is told first.
        let known = topics.filter { $0 != FormAgentDefinition.unknownTopic }
        return topics.count > 1 ? known + topics.filter { $0 == FormAgentDefinition.unknownTopic } : [topic(of: answers)]
    }

    /// What a turn asks about: what somebody told the agent, where any of its sentences does.
    func topic(of answers: [CopyReading]) -> String {
        let all = answers.compactMap { meant(by: $0)[FormAgentDefinition.topicKey] }
        let told = all.filter { ![FormAgentDefinition.unknownTopic, FormAgentDefinition.chatTopic].contains($0.value) }
        return (told.isEmpty ? all : told).max { $0.likelihood < $1.likelihood }?.value ?? likelyTopic(of: answers)
    }

    /// What a turn is likeliest about of which that is not sure; where there is no sign of it a question that nobody gave an
    /// answer to, if such are known apart.
    func likelyTopic(of answers: [CopyReading]) -> String {
        let shares = answers.first?.meant[FormAgentDefinition.topicKey] ?? [:]
        let told = shares.filter { $0.key != FormAgentDefinition.unknownTopic }
        if let best = told.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= Self.perhaps { return best.key }
        return options[FormAgentDefinition.topicKey]?.contains(FormAgentDefinition.chatTopic) == true ? FormAgentDefinition.unknownTopic : FormAgentDefinition.chatTopic
    }

    /// What else was likely meant, and how likely.
    public func meant(by answer: CopyReading) -> [String: (value: String, likelihood: Double)] {
        var meant: [String: (value: String, likelihood: Double)] = [:]
        for (key, shares) in answer.meant {
            guard shares.values.reduce(0, +) >= Self.likely, let best = shares.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
            if best.value >= (types[key] as? MeaningSlot)?.belief ?? Self.likeliest { meant[key] = (best.key, best.value) }
        }
        return meant
    }

    /// What was meant and not named goes to the act that it belongs to.
    private func add(meantBy whole: CopyReading, to acts: inout [Reading.Act], _ words: String, _ state: DialogueState, _ moment: Moment) {
        let meant = meant(by: whole)
        for (key, meaning) in meant.sorted(by: { $0.key < $1.key }) {
            guard let type = types[key], let value = type.value(meaning: meaning.value) else { continue }
            if acts.count == 1, acts[0].kind == .other, let form = forms.first(where: { $0.isOfMeaning && $0.slot(key) != nil }) {
                (acts[0].kind, acts[0].certainty) = (.request(form: form.name), meaning.likelihood)
            }
            guard let index = acts.firstIndex(where: { self.form(of: $0, state)?.slot(key) != nil }) ?? (type.isCopied ? nil : acts.indices.first) else { continue }
            let exact = self.values(of: type, key, in: words, at: moment).filter { $0.precision == .exact }
            // A name outranks what was but described: "Dr. Patel; Lee was my hip".
            let named = exact.contains { !$0.isLoose } ? exact.filter { !$0.isLoose } : exact
            // Whoever names one value means that, unless it may be what is to be changed; of several, or in many words, what the
            // whole of it comes to.
            let amends = self.form(of: acts[index], state)?.amends ?? false
            // What was named before is not taken back by what may be meant: "a suite", and then "my wife is shaking her head".
            if named.isEmpty, meaning.likelihood < Self.surelyAnother, isSettled(key, state) { continue }
            if !amends, let only = named.first, named.allSatisfy({ $0.argument == only.argument }) { acts[index].values[key] = only } else { acts[index].values[key] = value }
        }
    }

    /// Several questions that one form answers, each about something else: "May he come in, and is there room for the car?"
    private func addQuestions(_ questions: [CopyReading], to acts: inout [Reading.Act]) {
        for form in forms where form.isOfMeaning && !form.changes {
            guard let key = form.slots.first?.key, let type = types[key] else { continue }
            var asked: [Reading.Act] = []
            for question in questions {
                guard let act = question.acts.first, act.name == form.act, let meaning = meant(by: question)[key], let value = type.value(meaning: meaning.value),
                    !asked.contains(where: { $0.values[key]?.argument == value.argument })
                else { continue }
                asked.append(Reading.Act(.request(form: form.name), [key: value], certainty: act.likelihood))
            }
            guard let index = acts.firstIndex(where: { $0.kind == .request(form: form.name) }) else { continue }
            let whole = acts[index]
            // "We have a dog. Is he allowed in? And where do we leave the car?": what one is about only the whole tells.
            let isOther = whole.values[key].map { value in !asked.contains { $0.values[key]?.argument == value.argument } } ?? false
            let rest = isOther && asked.count < questions.count ? [whole] + asked : asked
            guard !rest.isEmpty, !isOther || rest.count > asked.count else { continue }
            var wishes = rest
            // On whose behalf they ask is told once.
            wishes[0] = Reading.Act(whole.kind, whole.values.merging(rest[0].values) { $1 }, certainty: rest[0].certainty, others: whole.others)
            acts.replaceSubrange(index...index, with: wishes)
        }
    }

    /// Whether the caller has named a value of the open request in so many words, and is not asked for it.
    private func isSettled(_ key: String, _ state: DialogueState) -> Bool {
        guard let type = types[key], type.isPlain, type.isCopied, let settled = state.current?.values[key], settled.precision == .exact, !settled.isLoose else { return false }
        if case .slot(let question)? = state.asked, question.key == key { return false }
        return true
    }

    /// Who is asked whether to do what they wanted, and says again that they want it, agrees: "Yes, please cancel it". So what
    /// speaks for the one speaks for the other.
    private func agree(_ acts: inout [Reading.Act], _ whole: CopyReading, _ words: String, _ state: DialogueState, _ moment: Moment) {
        guard case .proposal = state.asked, let request = state.current, acts.count == 1 else { return }
        let form = request.form
        let saysYes = moment.language.beginsWithYes(words)
        guard [.yes, .request(form: form.name)].contains(acts[0].kind) || saysYes && acts[0].kind == .give else { return }
        var isSame = true
        for (key, value) in acts[0].values {
            guard let slot = form.slot(key), slot.type.isCopied, let proposed = request.proposed[key] else { continue }
            func fits(_ value: SlotValue) -> Bool { state.agrees(value, with: proposed, slot) }
            if fits(value) { continue }
            // "Yes, Lee at nine and Patel at two": what was proposed is among it.
            let said = values(of: slot.type, key, in: words, at: moment)
            if said.contains(where: { $0.precision == .exact && fits($0) }) { acts[0].values[key] = nil } else { isSame = false }
        }
        if saysYes, isSame { (acts[0].kind, acts[0].certainty) = (.yes, 1) }
        acts[0].certainty = min(1, max(acts[0].certainty, (whole.probabilities[GeneralAct.yes.rawValue] ?? 0) + (whole.probabilities[form.act] ?? 0)))
    }

    /// The form that an act's values are for.
    func form(of act: Reading.Act, _ state: DialogueState) -> Form? {
        switch act.kind {
        case .request(let name), .another(let name): forms.first { $0.name == name }
        case .give, .yes, .no: state.current?.form
        default: nil
        }
    }

    /// Whether some words are but a part of another value: "the second", of a date of birth; "a week", of "push it back a week".
    private func isPart(_ span: String, of key: String, in words: String, at moment: Moment) -> Bool {
        guard types[key]?.isPlain == true else { return false }
        return types.contains { other, type in
            guard other != key, type.isPlain, type.isCopied, !(type is PersonSlot), words.contains(span) else { return false }
            let all = spans(of: type, other, in: words, at: moment)
            let counted = all.filter { $0 != span && self.value(of: type, other, $0, at: moment)?.precision == .relative }.flatMap { words.ranges(of: $0) }
            if words.ranges(of: span).allSatisfy({ place in counted.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound } }) { return true }
            let exact = all.filter { self.value(of: type, other, $0, at: moment)?.precision == .exact }
            // The shortest words that say a value are where it is said.
            return exact.contains { one in one != span && one.contains(span) && self.value(of: type, other, span, at: moment)?.precision != .exact && !exact.contains { $0 != one && one.contains($0) } }
        }
    }

    private func act(_ act: CopyReading.Act, _ reading: CopyReading, _ words: String, in state: DialogueState, at moment: Moment) -> Reading.Act? {
        var values: [String: SlotValue] = [:]
        for slot in act.slots where !isPart(slot.value, of: slot.key, in: words, at: moment) {
            // Whatever may stand for a reason is no reason.
            if types[slot.key]?.isPlain == false, slot.likelihood < Self.worthwhile { continue }
            guard let type = types[slot.key], let value = type.read(slot.value, at: moment) else { continue }
            let isAsked = if case .slot(let question) = state.asked { question.key == slot.key } else { false }
            if !isAsked, type is PersonSlot, !type.isWhole(value), isBeginning(slot.value, of: words, moment.language) { continue }
            values[slot.key] = value
        }
        let certainty = reading.probabilities[act.name].map { min($0, act.likelihood) } ?? act.likelihood
        if let form = forms.first(where: { $0.act == act.name }) {
            let possible = certainty < Self.clear ? Self.possibleInDoubt : Self.possible
            let others = forms.filter { $0.act != act.name && reading.probabilities[$0.act] ?? 0 >= possible }
                .sorted { reading.probabilities[$0.act] ?? 0 > reading.probabilities[$1.act] ?? 0 }
            return Reading.Act(.request(form: form.name), values, certainty: certainty, others: others.map(\.name))
        }
        return GeneralAct(rawValue: act.name).map { Reading.Act($0.kind, values, certainty: certainty) }
    }

    /// Whether a word begins a sentence wherever it stands: then its capital says nothing, and it is hardly a name. "Yup, on
    /// Friday."
    func isBeginning(_ word: String, of words: String, _ language: Language) -> Bool {
        words.ranges(of: word).count == language.sentences(words).count { $0.drop { !$0.isLetter && !$0.isNumber }.hasPrefix(word) }
    }

    /// How sure a wish is at most that depends on something: surely it, and not enough for it to be made at once.
    private static let ofCondition = (DialogueState.sure + DialogueState.certain) / 2
    /// From this probability on something else may have been meant, and where the whole is in doubt.
    private static let possible = 0.2
    private static let possibleInDoubt = 0.04
    private static let clear = 0.8
    /// From this likelihood on free words are taken for what the model says they are.
    private static let worthwhile = 0.3
    /// From this likelihood on a text is taken to speak of something that it does not name, and which of its values that is.
    private static let likely = 0.6
    private static let likeliest = 0.4
    /// From this likelihood on a topic is what a question is about that is about something: a fact that is so does no harm.
    private static let perhaps = 0.1
    /// From this certainty on a sentence by itself brings a wish beside that of the whole turn: "my knee hurts" alone may be
    /// one, and is none in front of what the caller wants.
    private static let surelyAnother = 0.85

    /// A wish that one sentence makes clear and the whole has lost, and what sentences gave that the whole has not.
    private func merge(_ sentences: [Reading.Act], into acts: inout [Reading.Act]) {
        if let wishes = differentWishes(sentences) {
            // Who wants them holds for each.
            let kept = acts.reduce(into: [:]) { kept, act in kept.merge(act.values.filter { types[$0.key] is PersonSlot }) { $1 } }
            acts = wishes.map { Reading.Act($0.kind, kept.merging($0.values) { $1 }, certainty: $0.certainty, others: $0.others) }
            // And what is asked besides.
            for question in sentences where question.certainty >= Self.surelyAnother && !acts.contains(where: { $0.kind == question.kind }) {
                if question.kind == .other { acts.insert(question, at: 0) } else if case .request(let name) = question.kind, forms.contains(where: { $0.name == name && !$0.changes }) { acts.append(question) }
            }
            return
        }
        for act in sentences {
            if case .request(let name) = act.kind, act.certainty >= DialogueState.sure, !acts.contains(where: { isSameWish($0.kind, name) }) {
                let isVague = acts.count == 1 && (acts[0].kind == .give || acts[0].kind == .other || acts[0].certainty < DialogueState.sure)
                if isVague { acts = [Reading.Act(act.kind, acts[0].values.merging(act.values) { $1 }, certainty: act.certainty, others: act.others)] }
                else if act.certainty >= Self.surelyAnother { acts.append(act) }
            } else if act.kind == .other, act.certainty >= Self.surelyAnother, !acts.contains(where: { $0.kind == .other || $0.certainty < Self.clear }) {
                acts.insert(act, at: 0)
            } else if let index = acts.indices.last {
                acts[index].values.merge(act.values) { whole, _ in whole }
            }
        }
    }

    /// The sentences' wishes, where they surely are for several things that are changed.
    private func differentWishes(_ sentences: [Reading.Act]) -> [Reading.Act]? {
        let wishes = sentences.filter { act in
            guard case .request(let name) = act.kind, act.certainty >= Self.surelyAnother else { return false }
            return forms.contains { $0.name == name && $0.changes }
        }
        guard wishes.count > 1 else { return nil }
        let areDifferent = wishes.indices.allSatisfy { index in
            wishes[..<index].allSatisfy { if case .request(let name) = $0.kind { !isSameWish(wishes[index].kind, name) } else { true } }
        }
        return areDifferent ? wishes : nil
    }

    /// Whether an act is this wish, or one that comes to the same: who books need not be told which times are free.
    private func isSameWish(_ kind: Reading.Kind, _ name: String) -> Bool {
        guard case .request(let other) = kind else { return false }
        func amends(_ a: String, _ b: String) -> Bool { forms.first { $0.name == a }?.amendedBy == b }
        return other == name || amends(name, other) || amends(other, name)
    }

    /// What is plain in the words, whatever the model made of them.
    /// - Parameter parts: The sentences of the turn, and what each means by itself, where that was asked.
    private func fill(_ acts: inout [Reading.Act], from words: String, _ parts: [(String, CopyReading)], in state: DialogueState, at moment: Moment) {
        if case .proposal = state.asked, let plain = moment.language.agreement(in: words) {
            acts = [Reading.Act(plain == .yes ? .yes : .no)]
            return
        }
        for index in acts.indices { dropNumbers(of: &acts[index], words, in: state, at: moment) }
        for index in acts.indices { for key in acts[index].values.keys { acts[index].values[key] = fullest(acts[index].values[key], key, words, moment) } }
        if case .slot(let question) = state.asked { fill(&acts, asked: question, words, moment) }
        if acts.count == 1 {
            takeUp(&acts[0], words, state, moment)
            return fillRest(&acts[0], words, state, moment)
        }
        // What several could take is left to the model; what is asked besides is none of it.
        let takers = acts.indices.filter { index in form(of: acts[index], state).map { $0.slots.contains(where: \.type.isCopied) } ?? false }
        guard takers.count == 1, let taker = takers.first, let wanted = form(of: acts[taker], state)?.act else { return }
        let own = parts.filter { part in
            guard let act = part.1.acts.first?.name else { return false }
            return act == wanted || act != GeneralAct.other.rawValue && !forms.contains { $0.act == act }
        }
        if !own.isEmpty { fillRest(&acts[taker], own.map(\.0).joined(separator: " "), state, moment) }
    }

    /// "Five thirty" is when somebody wants to be woken, and no reservation's number, unless that was asked for.
    private func dropNumbers(of act: inout Reading.Act, _ words: String, in state: DialogueState, at moment: Moment) {
        for (key, value) in act.values where types[key]?.takesAnyNumber == true {
            if case .slot(let question) = state.asked, question.key == key { continue }
            let others = types.filter { $0.key != key && $0.value.isPlain && $0.value.isCopied && !$0.value.takesAnyNumber && !($0.value is PersonSlot) && !($0.value is CountSlot) }
            if others.keys.contains(where: { isSaid(value, of: key, by: $0, in: words, at: moment) }) || isOnlyPart(value, of: key, in: words, at: moment) { act.values[key] = nil }
        }
    }

    /// Whether all the words that say a value are one of another type's as well.
    private func isSaid(_ value: SlotValue, of key: String, by other: String, in words: String, at moment: Moment) -> Bool {
        guard let type = types[key], let otherType = types[other], type.isPlain, type.isCopied else { return false }
        let spans = spans(of: type, key, in: words, at: moment).filter { self.value(of: type, key, $0, at: moment)?.argument == value.argument }
        return !spans.isEmpty && spans.allSatisfy { self.value(of: otherType, other, $0, at: moment)?.precision == .exact }
    }

    /// Whether all the words that say a value are parts of other values: the year of a date of birth is nobody's number.
    private func isOnlyPart(_ value: SlotValue, of key: String, in words: String, at moment: Moment) -> Bool {
        guard let type = types[key] else { return false }
        let spans = spans(of: type, key, in: words, at: moment).filter { self.value(of: type, key, $0, at: moment)?.argument == value.argument }
        return !spans.isEmpty && spans.allSatisfy { isPart($0, of: key, in: words, at: moment) || isMadeOfOthers($0, of: key, in: words, at: moment) }
    }

    /// Whether each word of a part of the words belongs to another value: "eighteenth, four", of "Friday the eighteenth, four
    /// nights".
    private func isMadeOfOthers(_ span: String, of key: String, in words: String, at moment: Moment) -> Bool {
        guard let place = words.firstRange(of: span) else { return false }
        let others = types.filter { $0.key != key && $0.value.isPlain && $0.value.isCopied && !$0.value.takesAnyNumber && !($0.value is PersonSlot) }
        let said = others.flatMap { other, type in
            spans(of: type, other, in: words, at: moment).filter { self.value(of: type, other, $0, at: moment)?.precision == .exact }.compactMap { words.firstRange(of: $0) }
        }
        return words[place].split(whereSeparator: \.isWhitespace).allSatisfy { word in said.contains { $0.lowerBound <= word.startIndex && word.endIndex <= $0.upperBound } }
    }

    /// The value in the words that says the same and more: the model may copy "Doe" where "Jane Doe" follows.
    private func fullest(_ value: SlotValue?, _ key: String, _ words: String, _ moment: Moment) -> SlotValue? {
        guard let value, let type = types[key], type.isPlain, value.precision == .exact else { return value }
        let others = values(of: type, key, in: words, at: moment)
        return others.last { $0.precision == .exact && !type.narrow([$0], by: value).isEmpty && type.narrow([value], by: $0).isEmpty } ?? value
    }

    /// What was asked for.
    private func fill(_ acts: inout [Reading.Act], asked question: SlotQuestion, _ words: String, _ moment: Moment) {
        let answer = acts.firstIndex { [.give, .yes, .no].contains($0.kind) } ?? (acts.count == 1 && acts[0].kind == .other ? 0 : nil)
        guard let type = types[question.key], let index = answer else { return }
        let found = values(of: type, question.key, in: words, at: moment)
        // "Two", of a time, is no day as well.
        if type.isPlain {
            for (key, value) in acts[index].values where key != question.key && !(types[key] is PersonSlot) && isSaid(value, of: key, by: question.key, in: words, at: moment) {
                acts[index].values[key] = nil
            }
        }
        // "Craig Dunleavy. Write it down."; "Jane dough", which has but one capital.
        let isName = type is PersonSlot && acts[index].kind == .give && moment.language.words(words).count <= Self.shortAnswer
        func isGiven(_ value: SlotValue) -> Bool { value.precision == .exact && type.isWhole(value) }
        let whole = found.last(where: isGiven) ?? (isName ? type.read(words, at: moment).flatMap { isGiven($0) ? $0 : nil } : nil)
        if let value = acts[index].values[question.key], type.isWhole(value) || whole == nil { return }
        guard let value = whole ?? found.last(where: { $0.precision == .exact }) ?? found.last else { return }
        acts[index].values[question.key] = value
        if acts[index].kind == .other { acts[index].kind = .give }
    }

    /// "And Dr. Patel?", behind what was told of another doctor, asks the same again.
    private func takeUp(_ act: inout Reading.Act, _ words: String, _ state: DialogueState, _ moment: Moment) {
        guard act.kind == .other, act.certainty < DialogueState.sure, state.open.isEmpty else { return }
        // So does a question that names somebody of whom there is something to tell.
        let tellers = forms.filter { !$0.changes && $0.slots.contains(where: \.type.holdsNames) && !$0.slots.contains { $0.type is PersonSlot } }
        let teller = Language.isQuestion(words) ? tellers.min { $0.slots.count < $1.slots.count } : nil
        guard let form = state.last.flatMap({ $0.form.changes ? nil : $0.form }) ?? teller else { return }
        var again = Reading.Act(.request(form: form.name), certainty: act.certainty)
        fillRest(&again, words, state, moment)
        if !again.values.isEmpty { act = again }
    }

    /// Days, times and the like that the model has left out, each the only one of its kind in the words. What has more than
    /// one place in the form is left to the model.
    private func fillRest(_ act: inout Reading.Act, _ words: String, _ state: DialogueState, _ moment: Moment) {
        guard let form = form(of: act, state) else { return }
        act.values.merge(form.whole(words, moment)) { $1 }
        for (key, value) in told(form, words, moment) where act.values[key] == nil {
            if types[key]?.takesAnyNumber == true, isOnlyPart(value, of: key, in: words, at: moment) { continue }
            act.values[key] = value
        }
    }

    /// The days, times and the like of a form in some words, each the only one of its kind there.
    private func told(_ form: Form, _ words: String, _ moment: Moment) -> [String: SlotValue] {
        var values = form.whole(words, moment)
        for slot in form.slots where slot.type.isPlain && slot.type.isCopied && values[slot.key] == nil {
            guard form.slots.count(where: { type(of: $0.type) == type(of: slot.type) }) == 1 else { continue }
            // What another slot can read is rather its own: "Lee" is a doctor's name and may be a caller's.
            let others = others(of: slot, in: form)
            let all = spans(of: slot.type, slot.key, in: words, at: moment)
            func isExact(_ span: String) -> Bool { self.value(of: slot.type, slot.key, span, at: moment)?.precision == .exact }
            let names = slot.type.holdsNames ? fullNames(in: words, form, moment) : []
            // "A week later" is another day, and no week.
            func isCounted(_ span: String, by slot: FormSlot) -> Bool { self.value(of: slot.type, slot.key, span, at: moment)?.precision == .relative }
            let counted = others.flatMap { other in spans(of: other.type, other.key, in: words, at: moment).filter { isCounted($0, by: other) } }
            let found = all.filter { span in
                // "Lee", of Bruce Lee, is nobody's doctor. The shortest words that name one are his name.
                if slot.type.holdsNames {
                    if all.contains(where: { $0 != span && span.contains($0) && isExact($0) }) || names.contains(where: { $0 != span && $0.contains(span) }) { return false }
                }
                return isCounted(span, by: slot) || !others.contains { self.value(of: $0.type, $0.key, span, at: moment)?.precision == .exact } && !counted.contains { $0.contains(span) }
            }.compactMap { self.value(of: slot.type, slot.key, $0, at: moment) }
            // A name of one word is rather none, unless it was asked for.
            let exact = found.filter { $0.precision == .exact && slot.type.isWhole($0) }
            let plain = exact.isEmpty && form.amends ? found.filter { $0.precision == .relative } : exact
            guard let first = plain.first, plain.allSatisfy({ $0.argument == first.argument }) else { continue }
            values[slot.key] = first
        }
        return values
    }

    /// Names with a first and a last one: "Dr. Lee" is none.
    private func fullNames(in words: String, _ form: Form, _ moment: Moment) -> [String] {
        form.slots.filter { $0.type is PersonSlot }.flatMap { slot in
            spans(of: slot.type, slot.key, in: words, at: moment).filter { self.value(of: slot.type, slot.key, $0, at: moment).map(slot.type.isWhole) ?? false }
        }
    }

    /// The slots to which a slot's words may rather belong; whatever is said might be somebody's name, which is no reason.
    func others(of slot: FormSlot, in form: Form) -> [FormSlot] {
        form.slots.filter { $0.key != slot.key && $0.type.isPlain && type(of: $0.type) != type(of: slot.type) && !($0.type is PersonSlot) }
    }
}

/// What any conversation has, as a model writes it.
enum GeneralAct: String, CaseIterable {
    case give, yes, no, `repeat`, spell, wait, bye, person, foreign, other

    var meaning: String {
        switch self {
        case .give: "answers a question or adds something"
        case .yes: "agrees"
        case .no: "declines"
        case .repeat: "wants to hear it again"
        case .spell: "wants to hear how a name is spelled"
        case .wait: "needs a moment"
        case .bye: "takes leave"
        case .person: "wants to speak to a person"
        case .foreign: "speaks another language"
        case .other: "anything else"
        }
    }

    /// It answers something, so that something must have been said.
    var needsContext: Bool { [.yes, .no, .repeat, .spell].contains(self) }
    var takesValues: Bool { [.give, .yes, .no].contains(self) }

    var kind: Reading.Kind {
        switch self {
        case .give: .give
        case .yes: .yes
        case .no: .no
        case .repeat: .again
        case .spell: .spell
        case .wait: .wait
        case .bye: .leave
        case .person: .person
        case .foreign: .foreign
        case .other: .other
        }
    }
}
