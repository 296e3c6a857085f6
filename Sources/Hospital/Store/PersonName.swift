import ParleyAgent

/// Names of people, as recognizers write them.
enum PersonName {
    /// From this similarity on, two names are one person's, spelled a little differently: Jon Smith
    /// and John Smith, but not Joan Smith.
    static let certainty = 0.94

    /// The name without the letters that it was then spelled in: "Anna Petrov, P, E, T, R, O, V".
    static func unspelled(_ name: String) -> String {
        let plain = name.replacing(#/(?:[\s,.\-]+[A-Za-z](?![A-Za-z'])){3,}[\s,.]*$/#, with: "")
        return plain.isEmpty ? name : plain
    }

    static func isSame(_ a: String, _ b: String) -> Bool { NameMatcher().similarity(a, b) >= certainty }
}

extension Appointment {
    /// Whether it is for this person, as far as the records can tell.
    func isFor(name: String, patientID: String?) -> Bool {
        // Two registered patients may have one name; who is not registered has nothing but the name.
        if let patientID, let own = self.patientID { return patientID == own }
        return PersonName.isSame(patientName, name)
    }
}
