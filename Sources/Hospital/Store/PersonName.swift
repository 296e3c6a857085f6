import ParleyLanguage

/// Names of people, as recognizers write them.
enum PersonName {
    /// From this similarity on, two names are one person's, spelled a little differently: Jon Smith
    /// and John Smith, but not Joan Smith.
    static let certainty = 0.94

    static func isSame(_ a: String, _ b: String) -> Bool { NameMatcher(language: HospitalAgent.language).similarity(a, b) >= certainty }
}

extension Appointment {
    /// Whether it is for this person, as far as the records can tell.
    func isFor(name: String, patientID: String?) -> Bool {
        // Two registered patients may have one name; who is not registered has nothing but the name.
        if let patientID, let own = self.patientID { return patientID == own }
        return PersonName.isSame(patientName, name)
    }
}
