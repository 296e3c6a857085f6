import ParleyAgent
import ParleyLanguage

/// Two wishes of one kind in one turn: "Dr. Lee at nine and Dr. Patel at two".
extension Understanding {
    /// The values of each wish that the words name one after the other; none where there is but one.
    ///
    /// A form says which of its slots tell wishes apart (``Form/parts``). What is named as often, each time in between, goes
    /// with it in the same order; what is named once is the same for all.
    func several(of form: Form, in words: String, at moment: Moment) -> [[String: SlotValue]] {
        guard !form.parts.isEmpty else { return [] }
        let whole = form.whole(words, moment)
        let named = form.slots.filter { $0.type.isPlain && $0.type.isCopied && whole[$0.key] == nil }.compactMap { slot in
            let found = places(of: slot, in: form, words, moment)
            return found.count > 1 ? (slot: slot, found: found) : nil
        }
        guard let lead = named.first(where: { form.parts.contains($0.slot.key) }) ?? named.first(where: { $0.slot.isKept }) else { return [] }
        let with = named.filter { $0.slot.key != lead.slot.key && goes($0.found, with: lead.found) }
        // Two names may be those of two guests of one room; two doctors are two appointments.
        guard form.parts.contains(lead.slot.key) || !with.isEmpty else { return [] }
        let groups = lead.found.indices.map { index in [lead.found[index]] + with.map { $0.found[index] } }
        for (one, next) in zip(groups, groups.dropFirst()) {
            guard let end = one.map(\.range.upperBound).max(), let start = next.map(\.range.lowerBound).min(), end <= start else { return [] }
            // "Dr. Lee or Dr. Patel", and for whoever is not said to be wanted as well, more than an "and".
            let between = String(words[end..<start])
            guard !moment.language.isAlternative(between), !with.isEmpty || moment.language.isEnumeration(between) else { return [] }
        }
        return lead.found.indices.map { index in
            var values = [lead.slot.key: lead.found[index].value]
            for other in with { values[other.slot.key] = other.found[index].value }
            return values
        }
    }

    private typealias Place = (value: SlotValue, range: Range<String.Index>)

    /// The values of a slot in their order, each where it is named first.
    private func places(of slot: FormSlot, in form: Form, _ words: String, _ moment: Moment) -> [Place] {
        // What another slot can read is rather its own: "Lee" is a doctor's name and may be a caller's.
        let others = others(of: slot, in: form)
        var found: [Place] = []
        // The shortest words that say a value are where it is said.
        for span in spans(of: slot.type, slot.key, in: words, at: moment).sorted(by: { $0.count < $1.count }) {
            guard let value = self.value(of: slot.type, slot.key, span, at: moment), value.precision == .exact, !found.contains(where: { $0.value.argument == value.argument }),
                let range = words.firstRange(of: span), !found.contains(where: { $0.range.overlaps(range) }),
                !slot.isKept || !others.contains(where: { self.value(of: $0.type, $0.key, span, at: moment)?.precision == .exact }),
                !(slot.type is PersonSlot) || slot.type.isWhole(value) || !isBeginning(span, of: words, moment.language)
            else { continue }
            found.append((value, range))
        }
        // A full name outranks a word that looks like one: the "New" of "New Year".
        if found.contains(where: { slot.type.isWhole($0.value) }) { found.removeAll { !slot.type.isWhole($0.value) } }
        // A name outranks what was but described.
        if slot.type.holdsNames, found.contains(where: { !$0.value.isLoose }) { found.removeAll(where: \.value.isLoose) }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether there is one of each for one of the others, in between.
    private func goes(_ places: [Place], with lead: [Place]) -> Bool {
        guard places.count == lead.count else { return false }
        return lead.indices.dropLast().allSatisfy { index in
            max(places[index].range.lowerBound, lead[index].range.lowerBound) < min(places[index + 1].range.lowerBound, lead[index + 1].range.lowerBound)
        }
    }

    /// Parts an act that holds several wishes.
    func part(_ acts: inout [Reading.Act], _ words: String, in state: DialogueState, at moment: Moment) {
        guard let first = acts.first, acts.allSatisfy({ $0.kind == first.kind || $0.kind == .give }), let form = form(of: first, state) else { return }
        var groups = several(of: form, in: words, at: moment)
        guard groups.count > 1 else { return }
        // What was just proposed comes first: it is what the caller answers.
        if case .proposal = state.asked, let request = state.current, let index = groups.firstIndex(where: { state.agrees($0, with: request) }) {
            groups.insert(groups.remove(at: index), at: 0)
        }
        let parted = Set(groups.flatMap(\.keys))
        let common = first.values.filter { !parted.contains($0.key) }
        let plain = common.filter { key, _ in form.slot(key).map { $0.type.isPlain && $0.type.isCopied } ?? false }
        var one = first
        one.values = common.merging(groups[0]) { $1 }
        acts = [one] + groups.dropFirst().map { Reading.Act(.another(form: form.name), plain.merging($0) { $1 }, certainty: first.certainty) }
    }
}
