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
            after("Would you like a single, a double or a suite?", "It's just for me, so the smallest.", "give"),
            after("Yes, a suite is free from Saturday, March 8th to Sunday, March 9th, at 240 euros a night.", "Lovely, I'll have it, Sten Berg.", #"book name="Sten Berg""#),
            after("What name is the room for, please?", "For my boss, Carla Ruiz.", #"give name="Carla Ruiz""#),
            opening("Got a bed for me tonight? I'm stuck at the airport.", #"book day="tonight""#),
            opening("hi um yeah a single for three nights from thursday", #"book room="single" nights="three nights" day="thursday""#),
            opening("I need somewhere to lay my head on the ninth, no, the tenth, the conference starts on the eleventh.", #"book day="the tenth""#),
            opening("Could you put us up for two nights from Monday, and would there be a place for the car?", #"book nights="two nights" day="Monday"; house"#),
            after("That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?", "My brother will want one as well, the same days.", "book"),
        ],
        "availability": [
            opening("Have you got a suite for next Saturday?", #"availability room="suite" day="next Saturday""#),
            opening("Anything left on the night of the twelfth?", #"availability day="the twelfth""#),
            opening("Would there be a twin from Monday, for four nights or so?", #"availability room="twin" day="from Monday" nights="four nights""#),
            opening("Are you full up on Friday?", #"availability day="Friday""#),
            opening("I'm only comparing, I'm not committing to anything: two nights, a suite, first of June?", #"availability nights="two nights" room="suite" day="first of June""#),
            after("A double is free from Friday, December 4th to Sunday, December 6th, at 120 euros a night.", "And what have you got on the Sunday?", #"availability day="the Sunday""#),
        ],
        "cancel": [
            opening("My trip fell through, so please let the room go. Vera Novak.", #"cancel name="Vera Novak""#),
            opening("R dash two zero one five can go, we won't be coming.", #"cancel number="R dash two zero one five""#),
            after("You have a single from Thursday to Friday and a double from Monday to Tuesday. Which one shall I cancel?", "Both, please.", #"give number="Both""#),
            after("What name is the reservation under, please?", "It should be Lena Fischer, the double.", #"give name="Lena Fischer" room="double""#),
            opening("We won't be making the trip next week after all, the wedding's off. Petrossian.", #"cancel day="next week" name="Petrossian""#),
            opening("I'm afraid my wife's come down with something, so you can give our double for Saturday to other folk.", #"cancel room="double" day="Saturday""#),
            after("That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?", "oh no wait forget it my wife says she's already got us a place", "cancel"),
        ],
        "change": [
            opening("I've a single with you for Thursday and we'll be two now, so could it be a double? Vera Novak.", #"change room="double" day="Thursday" name="Vera Novak""#),
            after("That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?", "Could you make that three nights after all?", #"change nights="three nights""#),
            opening("We were to come on the ninth, only now it's the tenth. The name's Demirci.", #"change day="the tenth" name="Demirci""#),
            after("You have a suite from Monday, March 1st to Wednesday, March 3rd, two nights.", "We'd like to hang on for one more night.", #"change nights="one more night""#),
        ],
        "own_stay": [
            opening("Could you tell me from when to when I've got the room?", "own_stay"),
            opening("Piet Jansen here, do you have me in your books at all?", #"own_stay name="Piet Jansen""#),
            opening("I've lost the confirmation, what did I reserve?", "own_stay"),
            opening("What day have you got us leaving?", "own_stay"),
            opening("Did my secretary manage to get me a room with you for Wednesday? Lindqvist-Moreau.", #"own_stay name="Lindqvist-Moreau""#),
            opening("I never got that email with the confirmation, is everything all right with it?", "own_stay"),
        ],
        "service": [
            opening("Get me out of bed by phone at quarter past five, will you? I mean, wake me. Jansen, Piet Jansen.", #"service time="at quarter past five" name="Piet Jansen""#),
            opening("My train only goes in the afternoon, may I keep the room until two?", #"service time="until two""#),
            after("What time shall we wake you?", "Let's say seven on Friday.", #"give time="seven" day="on Friday""#),
            opening("A wake-up call and a late check-out, please.", #"service; service"#),
            opening("Could someone knock me up at six? I've a train to catch.", #"service time="at six""#),
            opening("Would it be possible to hang on to the room till one tomorrow?", #"service time="till one" day="tomorrow""#),
            after("That is booked: a double from Friday, December 4th to Sunday, December 6th. Is there anything else?", "And we'd want to sleep in on Sunday, can we have the room till noon?", #"service time="till noon""#),
        ],
        "house": [
            opening("Is there somewhere to swim?", #"house"#),
            opening("Can I leave my car with you?", #"house"#),
            opening("What would a suite set me back, how much is it?", #"house"#),
            opening("From when can we get something to eat in the mornings, breakfast I mean?", #"house"#),
            opening("Where do I put my Volvo?", "house"),
            opening("We've a small dachshund, she's very well behaved. Would you have her?", "house"),
            after("A double is free from Friday, December 4th to Sunday, December 6th, at 120 euros a night.", "Is breakfast in with that?", #"house"#),
            after("Shall I book a double from Friday, December 4th to Sunday, December 6th, for Yusuf Demirci?", "Can I back out of it later if need be?", "house"),
        ],
        "other": [
            opening("Would you book me a taxi?", "other"),
            opening("Which of your guests are in the bar?", "other"),
            opening("Do you reckon it'll stay dry for the parade?", "other"),
            after("How many nights will you stay?", "A week, perhaps a day longer.", #"give nights="A week""#),
            after("Would you like a single, a double or a suite?", "What is there?", "availability"),
            after("Shall I book a double from Friday, December 4th to Sunday, December 6th, for Yusuf Demirci?", "A double from the fourth, two nights, yes.", #"yes room="double" day="the fourth" nights="two nights""#),
            after("Shall I book a double from Friday, December 4th to Sunday, December 6th, for Yusuf Demirci?", "Three. Three nights it was.", #"no nights="Three nights""#),
            after("Shall I book a double from Friday, December 4th to Sunday, December 6th, for Yusuf Demirci?", "Better make that a suite, I toss and turn.", #"give room="a suite""#),
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
        "change": [
            opening("Tengo una individual para el jueves y ahora vamos dos, ¿puede ser una doble? Vera Novak.", #"change room="doble" day="el jueves" name="Vera Novak""#),
            after("Ya está reservada: una doble desde el viernes hasta el domingo. ¿Desea algo más?", "Mejor que sean tres noches.", #"change nights="tres noches""#),
        ],
        "own_stay": [
            opening("¿Desde cuándo tengo la habitación?", "own_stay"),
            opening("Soy Piet Jansen, ¿estoy en su lista?", #"own_stay name="Piet Jansen""#),
        ],
        "service": [
            opening("¿Me pueden despertar a las seis? Piet Jansen.", #"service time="a las seis" name="Piet Jansen""#),
            after("¿A qué hora le despertamos?", "A las siete del viernes.", #"give time="A las siete" day="viernes""#),
        ],
        "house": [
            opening("¿Dónde dejo el coche?", #"house"#),
            opening("¿Cuánto cuesta una doble?", #"house"#),
        ],
        "other": [
            opening("¿Me pide un taxi?", "other"),
        ],
    ]
}
