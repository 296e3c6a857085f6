extension Language {
    /// The names by which speakers say who they are, or whom they call for: "this is Darren", "Leo here", "I'm calling from
    /// Meridian Freight". Whoever is named otherwise may be anybody.
    public func introductions(in text: String) -> [String] {
        let tokens = tokens(text)
        let phrases = names.introductions.map(words)
        return names(in: text).compactMap { found in
            guard let first = tokens.firstIndex(where: { $0.range.upperBound > found.range.lowerBound }),
                let last = tokens.lastIndex(where: { $0.range.lowerBound < found.range.upperBound })
            else { return nil }
            // "I'm Dr. Lee's patient."
            if let possessive = names.possessive, tokens[last].word.hasSuffix(possessive) { return nil }
            var start = first
            while start > 0, names.titles.contains(tokens[start - 1].word) { start -= 1 }
            let before = tokens[..<start].map(\.word)
            let isBefore = phrases.contains { $0.count <= before.count && Array(before.suffix($0.count)) == $0 }
            let behind = tokens.indices.contains(last + 1) && tokens[last + 1].gap <= .space && names.introducedBehind.contains(tokens[last + 1].word)
            return isBefore || behind ? found.value.name : nil
        }
    }

    /// The names of those who stand in a relation to the speaker: "my ex-wife, Emily Davis", "my mother Jane". They are not the
    /// speaker's.
    public func relatives(in text: String) -> [String] {
        let tokens = tokens(text)
        return names(in: text).compactMap { found in
            guard let first = tokens.firstIndex(where: { $0.range.upperBound > found.range.lowerBound }), first > 0, tokens[first].gap <= .comma else { return nil }
            // "My former wife", "un empleado nuestro".
            let before = tokens[max(0, first - 4)..<first].map(\.word)
            let stands = [names.relations, names.relationOpenings].contains { $0.contains(before.last ?? "") }
            return stands && before.contains(where: names.relations.contains) && before.contains(where: names.relationOpenings.contains) ? found.value.name : nil
        }
    }
}
