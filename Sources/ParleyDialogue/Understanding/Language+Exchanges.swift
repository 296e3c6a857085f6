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
            Exchange("Shall I do that?", "It'll have to be, won't it.", "yes"),
            Exchange("Would that be all right?", "That's when I pick the kids up.", "no"),
            Exchange("Shall I move it to Monday?", "If you would be so kind.", "yes"),
            Exchange("Which one would you like?", "I'd have to ask at work. Bear with me a tick.", "wait"),
            Exchange("Shall I look at next week?", "Ach, that's a pity. Well, look then.", "yes"),
            Exchange("Shall I cancel it?", "On second thoughts we'll keep it.", "no"),
            Exchange("There is nothing under that name. Under what name was it made?", "This is going nowhere. Is there no human being in that place?", "person"),
            Exchange("It is on Monday at ten.", "Ah good, that's what I thought. Thanks a lot.", "bye"),
            Exchange("Is there anything else?", "Yes.", "yes"),
            Exchange("There is one at 9 AM and one at 2 PM. Which would you like?", "I'll think it over and ring you back, thanks.", "bye"),
            Exchange("We have four of them. The first", "Sorry, go on.", "repeat"),
            Exchange("Shall I book that?", "what was the time again", "repeat"),
            Exchange("Which day would suit you?", "Well, that depends on my sister, she's the one who drives me.", "wait"),
            Exchange("What is it about, may I ask?", "Is it far from the station?", "other"),
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
