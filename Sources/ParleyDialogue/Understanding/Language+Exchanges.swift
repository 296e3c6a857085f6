import ParleyAgent
import ParleyLanguage

extension Language {
    /// What callers say in any conversation, and what it means: examples for a model that reads their words.
    var exchanges: [Exchange] { Self.exchanges[identifier] ?? Self.exchanges["en"] ?? [] }

    private static let exchanges: [String: [Exchange]] = [
        "en": [
            Exchange("Shall I cancel it?", "Yes please.", "yes"),
            Exchange("Do you sell coffee?", "other"),
            Exchange("There is one at 9 AM and one at 2 PM. Which would you like?", "Sorry, what was that?", "repeat"),
            Exchange("Shall I do that?", "No, not that one.", "no"),
            Exchange("What name shall I put down?", "Hang on, I'll get my glasses.", "wait"),
            Exchange("Is there anything else?", "No thanks, goodbye.", "bye"),
            Exchange("Shall I move it to Monday?", "Do that, please.", "yes"),
            Exchange("Can't I talk to somebody real?", "person"),
            Exchange("It is booked. Is there anything else?", "That'll be all, cheers.", "bye"),
            Exchange("Shall I book that?", "Right, exactly.", "yes"),
            Exchange("There is one at 9 AM and one at 2 PM. Which would you like?", "You're breaking up, once more?", "repeat"),
            Exchange("Good morning! Lovely day, isn't it?", "other"),
            Exchange("Shall I cancel it?", "Oh no, leave it as it is.", "no"),
            Exchange("What name shall I put down?", "Let me think for a second.", "wait"),
            Exchange("Put me through to a human being, please.", "person"),
            Exchange("Where do I park?", "other"),
        ],
        "es": [
            Exchange("¿La cancelo?", "Sí, por favor.", "yes"),
            Exchange("¿En qué puedo ayudarle?", "¿Venden café?", "other"),
            Exchange("Hay a las 9 y a las 14. ¿Cuál prefiere?", "Perdón, ¿cómo dijo?", "repeat"),
            Exchange("¿Lo hago?", "No, ese no.", "no"),
            Exchange("¿A qué nombre la pongo?", "Espere, que busco las gafas.", "wait"),
            Exchange("¿Desea algo más?", "No, gracias, adiós.", "bye"),
            Exchange("¿La paso al lunes?", "Eso es, adelante.", "yes"),
            Exchange("¿En qué puedo ayudarle?", "¿No puedo hablar con una persona?", "person"),
            Exchange("Ya está reservada. ¿Desea algo más?", "Eso era todo, hasta luego.", "bye"),
            Exchange("Hay a las 9 y a las 14. ¿Cuál prefiere?", "No le oigo bien, ¿otra vez?", "repeat"),
            Exchange("¿La cancelo?", "No, no, déjela como está.", "no"),
            Exchange("¿En qué puedo ayudarle?", "¿Dónde se aparca?", "other"),
        ],
    ]
}
