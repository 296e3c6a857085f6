import Testing

import ParleyLanguage

@Suite("Names by spelling and sound")
struct NameMatcherTests {
    private let matcher = NameMatcher(language: .english)

    @Test("What a recognizer makes of a name is that name", arguments: [
        ("Marita", "Maria"), ("Cam", "Kim"), ("Patil", "Patel"), ("Pattel", "Patel"), ("Johnston", "Johnson"),
        ("Jonson", "Johnson"), ("Lay", "Lee"), ("Leigh", "Lee"), ("Li", "Lee"), ("Garcea", "Garcia"),
        ("Jon Smith", "John Smith"), ("Dr. Johnson", "Johnson"), ("doctor patil", "Dr. Patel"), ("Smyth", "Smith"),
        ("JANE DOE", "Jane Doe"), ("Jane Dough", "Jane Doe"), ("Emily Davies", "Emily Davis"), ("José", "Jose"),
        ("O’Brien", "OBrien"), ("Mac Donald", "MacDonald"), ("Kathryn", "Catherine"), ("Dr. Patel's", "Patel"),
        ("Smith", "John Smith"), ("Rosadel Gado", "Rosa Delgado"),
    ])
    func near(heard: String, known: String) {
        #expect(matcher.isMatch(heard, known), "\(matcher.similarity(heard, known))")
    }

    @Test("Different names are different", arguments: [
        ("Kim", "Tim"), ("Smith", "Jones"), ("Maria", "Robert"), ("Jane", "John"), ("Jane Smith", "John Smith"),
        ("Garcia", "Marcia"), ("Jones", "Johnson"), ("Patrick", "Patel"), ("Lee", "Lewis"), ("Mark", "Mary"),
        ("John", "Jane Smith"), ("Jackson", "Johnson"), ("Emily Davis", "Emily Dawson"), ("", "Lee"), ("Dr.", ""),
        ("Tom", "Tim"), ("Dan", "Don"),
    ])
    func far(heard: String, known: String) {
        #expect(!matcher.isMatch(heard, known), "\(matcher.similarity(heard, known))")
    }

    @Test("Similarity does not depend on the order, and is 1 only for the same name")
    func symmetry() {
        for (a, b) in [("Cam", "Kim"), ("Marita", "Maria"), ("Jane", "John"), ("Smith", "John Smith")] {
            #expect(matcher.similarity(a, b) == matcher.similarity(b, a))
            #expect(matcher.similarity(a, b) < 1)
        }
        #expect(matcher.similarity("dr. LEE", "Lee") == 1)
    }

    @Test("A name that may be a person's own is told from one that only sounds so")
    func samePerson() {
        for (a, b) in [("Jon Smith", "John Smith"), ("Smyth", "Smith"), ("Jonson", "Johnson")] {
            #expect(matcher.similarity(a, b) >= 0.94)
        }
        for (a, b) in [("Joan Smith", "John Smith"), ("Jean Doe", "Jane Doe"), ("Jan Doe", "Jane Doe"), ("Kim", "Cam")] {
            #expect(matcher.similarity(a, b) < 0.94)
        }
    }

    @Test("The nearest is found, and doubt is said")
    func best() {
        let doctors = ["Johnson", "Patel", "Lee", "Garcia"]
        #expect(matcher.best("Dr. Jonston", among: doctors) == .match("Johnson"))
        #expect(matcher.best("Leigh", among: doctors) == .match("Lee"))
        #expect(matcher.best("Brown", among: doctors) == .none)
        #expect(matcher.best("Smith", among: ["John Smith", "Anna Smith", "Jane Doe"]) == .ambiguous(["John Smith", "Anna Smith"]))
        #expect(matcher.best("John", among: ["John", "Jon"]) == .match("John"))
    }
}
