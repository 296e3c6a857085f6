import ParleyAgent
import ParleyLanguage

/// What callers of a hotel say, and what it means: the model reads the like of it.
enum HotelExamples {
    static func of(_ act: String, _ language: Language) -> [Exchange] { (language.identifier == "es" ? spanish : english)[act] ?? [] }

    private static func after(_ agent: String, _ caller: String, _ means: String) -> Exchange { Exchange(agent, caller, means) }
    private static func opening(_ caller: String, _ means: String) -> Exchange { Exchange(Exchange.opening, caller, means) }

    private static let english: [String: [Exchange]] = [
        "book": [
            opening("Put me down for a suite on the ninth, three nights, Vera Novak.", #"book room="suite" day="the ninth" nights="three nights" name="Vera Novak""#),
            after("Which day will you arrive?", "We'd be there on Thursday and go home on Sunday, so until Sunday.", #"give day="on Thursday" nights="until Sunday""#),
            opening("Hi, um, my sister and I need somewhere to sleep next weekend, from Friday on.", #"book day="from Friday""#),
            after("Would you like a single, a double or a suite?", "It's just for me, so the smallest.", #"give room="just for me""#),
            after("Yes, a suite is free from Saturday, March 8th to Sunday, March 9th, at 240 euros a night.", "Lovely, I'll have it, Sten Berg.", #"book name="Sten Berg""#),
            after("What name is the room for, please?", "For my boss, Carla Ruiz.", #"give name="Carla Ruiz""#),
        ],
        "availability": [
            opening("Have you got a suite for next Saturday?", #"availability room="suite" day="next Saturday""#),
            opening("Anything left on the night of the twelfth?", #"availability day="the twelfth""#),
            opening("Would there be a twin from Monday, for four nights or so?", #"availability room="twin" day="from Monday" nights="four nights""#),
        ],
        "cancel": [
            opening("My trip fell through, so please let the room go. Vera Novak.", #"cancel name="Vera Novak""#),
            opening("R dash two zero one five can go, we won't be coming.", #"cancel number="R dash two zero one five""#),
            after("You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?", "Both, please.", #"give number="Both""#),
            after("What name is the reservation under, please?", "It should be Lena Fischer, the double.", #"give name="Lena Fischer" room="double""#),
        ],
        "own_stay": [
            opening("Could you tell me from when to when I've got the room?", "own_stay"),
            opening("Piet Jansen here, do you have me in your books at all?", #"own_stay name="Piet Jansen""#),
            opening("I've lost the confirmation, what did I reserve?", "own_stay"),
        ],
        "service": [
            opening("Get me out of bed by phone at quarter past five, will you? I mean, wake me. Jansen, Piet Jansen.", #"service service="wake me" time="at quarter past five" name="Piet Jansen""#),
            opening("My train only goes in the afternoon, may I keep the room until two?", #"service service="keep the room" time="until two""#),
            after("What time shall we wake you?", "Let's say seven on Friday.", #"give time="seven" day="on Friday""#),
            opening("A wake-up call and a late check-out, please.", #"service service="A wake-up call"; service service="a late check-out""#),
        ],
        "house": [
            opening("Is there somewhere to swim?", #"house topic="swim""#),
            opening("Can I leave my car with you?", #"house topic="my car""#),
            opening("What would a suite set me back, how much is it?", #"house topic="how much""#),
            opening("From when can we get something to eat in the mornings, breakfast I mean?", #"house topic="breakfast""#),
        ],
        "other": [
            opening("Would you book me a taxi?", "other"),
            opening("Which of your guests are in the bar?", "other"),
        ],
    ]

    private static let spanish: [String: [Exchange]] = [
        "book": [
            opening("Apúnteme una suite para el día nueve, tres noches, Vera Novak.", #"book room="suite" day="el día nueve" nights="tres noches" name="Vera Novak""#),
            after("¿Qué día llega?", "El jueves, y me quedo dos noches.", #"give day="El jueves" nights="dos noches""#),
            after("¿Quiere una habitación individual, una doble o una suite?", "Con una individual me basta.", #"give room="individual""#),
            after("¿A nombre de quién la pongo, por favor?", "Para mi jefa, Carla Ruiz.", #"give name="Carla Ruiz""#),
        ],
        "availability": [
            opening("¿Les queda una suite el sábado?", #"availability room="suite" day="el sábado""#),
            opening("¿Hay algo libre mañana?", #"availability day="mañana""#),
        ],
        "cancel": [
            opening("Se me ha estropeado el viaje, anulen la habitación. Vera Novak.", #"cancel name="Vera Novak""#),
            after("Tiene una habitación individual y una suite. ¿Cuál anulo?", "Las dos, por favor.", #"give number="Las dos""#),
        ],
        "own_stay": [
            opening("¿Desde cuándo tengo la habitación?", "own_stay"),
            opening("Soy Piet Jansen, ¿estoy en su lista?", #"own_stay name="Piet Jansen""#),
        ],
        "service": [
            opening("¿Me pueden despertar a las seis? Piet Jansen.", #"service service="despertar" time="a las seis" name="Piet Jansen""#),
            after("¿A qué hora le despertamos?", "A las siete del viernes.", #"give time="A las siete" day="viernes""#),
        ],
        "house": [
            opening("¿Dónde dejo el coche?", #"house topic="el coche""#),
            opening("¿Cuánto cuesta una doble?", #"house topic="Cuánto cuesta""#),
        ],
        "other": [
            opening("¿Me pide un taxi?", "other"),
        ],
    ]
}
