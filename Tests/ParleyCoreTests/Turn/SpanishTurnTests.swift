import ParleyLanguage
import Testing

@testable import ParleyCore

/// The same rules, by another language's words.
@Suite("Turns in Spanish")
struct SpanishTurnTests {
    private let limits: TurnConfiguration = {
        var configuration = TurnConfiguration()
        configuration.language = .spanish
        return configuration
    }()

    private func verdict(_ words: String, expected: ExpectedAnswer = .anything, voice: Float = 0.98) -> EndOfTurnVerdict {
        WeighedEndOfTurn().verdict(TurnEvidence(voice: voice), words: words, expected: expected, configuration: limits)
    }

    @Test(arguments: [
        "Quiero una cita con el", "¿Me da una cita con el?", "Con la doctora", "Me llamo 5", "Quería saber si", "Mi número es", "Hola, quiero",
        "¿Me puede decir?",
    ])
    func wordsThatGoOnAreWaitedFor(words: String) {
        #expect(verdict(words) == .unlessSpokenWithin(limits.unfinishedWordsLimit))
    }

    @Test("An accent tells a word that ends a sentence from one that does not", arguments: [
        "Quiero una cita con él.", "Es para mí.", "No sé qué.", "No quiero.", "¿Está el doctor?",
    ])
    func wordsThatAreAllEndTheTurn(words: String) {
        #expect(verdict(words) == .over)
    }

    @Test(arguments: ["Sí.", "No, gracias.", "Sí, por favor.", "De acuerdo.", "Así es.", "El lunes.", "A las diez.", "Mañana.", "Nueve."])
    func shortAnswersAreWhole(words: String) {
        #expect(verdict(words, voice: 0.1) == .over)
    }

    @Test(arguments: ["Hola, buenos días", "Buenas tardes.", "Espere."])
    func openersAreGivenAMoment(words: String) {
        #expect(verdict(words) == .unlessSpokenWithin(limits.openerLimit))
    }

    @Test(arguments: [
        ("¿Me dice su nombre?", ExpectedAnswer.name), ("¿Cómo se llama?", .name), ("¿Cuál es su número de teléfono?", .number),
        ("Dígame su fecha de nacimiento, por favor.", .date), ("¿Qué día le viene bien?", .date), ("Buenos días. ¿En qué puedo ayudarle?", .anything),
        ("Su número de cita es el 1001.", .anything),
    ])
    func theAgentKnowsWhatItAskedFor(text: String, expected: ExpectedAnswer) {
        #expect(ExpectedAnswer(after: text, in: .spanish) == expected)
    }

    @Test(arguments: [(ExpectedAnswer.name, "Me llamo Ana"), (.number, "Seis uno dos"), (.number, "Seiscientos doce"), (.date, "Diez de marzo de mil novecientos")])
    func whatWasAskedForMayComeInParts(expected: ExpectedAnswer, words: String) {
        #expect(verdict(words, expected: expected) == .unlessSpokenWithin(limits.dictationLimit))
    }

    @Test(arguments: [(ExpectedAnswer.name, "Me llamo Ana García."), (.number, "Mil cuatro."), (.date, "El veinticuatro de noviembre.")])
    func whatIsWholeEndsTheTurnAtOnce(expected: ExpectedAnswer, words: String) {
        #expect(verdict(words, expected: expected) == .over)
    }

    @Test(arguments: ["Ajá", "Sí, claro", "Vale.", "Muy bien", "De acuerdo"])
    func aListenerDoesNotTakeTheFloor(words: String) {
        #expect(!Backchannel.takesTheFloor(words, in: .spanish))
    }

    @Test func aListenersWordIsACallOnlyWhereAnAnswerIsAwaited() {
        #expect(ListenerFloor().claim(of: "Bueno", isAwaited: false, in: .spanish) == .none)
        #expect(ListenerFloor().claim(of: "Bueno", isAwaited: true, in: .spanish) == .call)
        #expect(ListenerFloor().claim(of: "Hello?", isAwaited: false, in: .english) == .command)
    }

    @Test(arguments: ["Espere", "No", "Perdón, una pregunta"])
    func aCommandDoes(words: String) {
        #expect(Backchannel.takesTheFloor(words, in: .spanish) && Backchannel.isCommand(words, in: .spanish))
    }
}
