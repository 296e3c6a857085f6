import ParleyAgent
import ParleyLanguage

/// What callers of a hospital say, and what it means: the model reads the like of it.
enum HospitalExamples {
    /// - Parameter act: A form's act; "other" has what is none.
    static func of(_ act: String, _ language: Language) -> [Exchange] { (language.identifier == "es" ? spanish : english)[act] ?? [] }

    private static func after(_ agent: String, _ caller: String, _ means: String) -> Exchange { Exchange(agent, caller, means) }
    private static func opening(_ caller: String, _ means: String) -> Exchange { Exchange(Exchange.opening, caller, means) }

    private static let english: [String: [Exchange]] = [
        "book": [
            opening("Hi, I'd like to see someone about my shoulder next Monday.", #"book day="next Monday" reason="my shoulder""#),
            opening("Garcia, Monday morning, for Leo Brandt.", #"book doctor="Garcia" day="Monday" time="morning" name="Leo Brandt""#),
            after("Which day would you like to come?", "Er, Friday, I guess, but not before eleven.", #"give day="Friday" time="not before eleven""#),
            opening("The little one has a rash, could we come first thing on Monday?", #"book day="Monday" time="first thing" reason="The little one has a rash""#),
            after("On Monday, November 30th, Dr. Lee is free at 9 AM and 2 PM. Which time would you like?", "Neither. What about Tuesday?", #"give day="Tuesday""#),
            opening("I was wondering whether a heart specialist could have a look at me, as soon as you can, really.", #"book doctor="a heart specialist" day="as soon as you can""#),
            after("May I have the patient's name, please?", "It's for my aunt, Odile Marchand, she's got a bad cough.", #"give name="Odile Marchand" reason="a bad cough""#),
            after("That is booked: Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?", "My wife wants to come as well, same day, Ines Novak.", #"book day="same day" name="Ines Novak""#),
        ],
        "move": [
            after("You are booked with Dr. Lee on Tuesday, November 24th at 2 PM, for Ada Novak. Is there anything else?", "Oh, could we make it half past three instead?", #"move time="half past three""#),
            opening("I'm down for Tuesday with Dr. Patel and I'd need the Wednesday. Ruth Feldman.", #"move from="Tuesday" doctor="Dr. Patel" day="Wednesday" name="Ruth Feldman""#),
            opening("Any chance of coming a week later? The car's broken down. Name of Haddad, Omar Haddad.", #"move day="a week later" name="Omar Haddad""#),
            opening("Could I be seen by Dr. Johnson rather than Dr. Lee, at the same time?", #"move doctor="Dr. Johnson" time="same time""#),
            after("Your appointment is with Dr. Lee on Friday, November 27th at 9 AM. Which day and time would you like instead?", "Whatever you've got in the afternoon on the Monday after.", #"give day="the Monday after" time="in the afternoon""#),
            opening("Is there anything sooner than the date you gave me? It hurts more every day.", #"move day="sooner""#),
        ],
        "cancel": [
            opening("I can't come in tomorrow after all, this is Nina Brandt.", #"cancel day="tomorrow" name="Nina Brandt""#),
            opening("My ankle has healed, so you can give my slot with Dr. Lee to somebody else.", #"cancel doctor="Dr. Lee""#),
            opening("Scrap A P T dash one zero one seven, would you?", #"cancel number="A P T dash one zero one seven""#),
            after("You have Dr. Lee on Friday, November 27th at 9 AM and Dr. Patel on Monday, November 30th at 2 PM. Which one shall I cancel?", "Both of them, we're going abroad.", #"give number="Both of them""#),
            after("May I have the name the appointment is under, please?", "Under Petra Lindholm, but I never asked for it, so take it off.", #"give name="Petra Lindholm""#),
            after("You have Dr. Lee on Friday, November 27th at 9 AM and Dr. Patel on Monday, November 30th at 2 PM. Which one shall I cancel?", "The one on Monday.", #"give day="Monday""#),
        ],
        "availability": [
            opening("Has Dr. Garcia got anything free on Monday morning?", #"availability doctor="Dr. Garcia" day="Monday" time="morning""#),
            opening("What does the week after next look like at the bone doctor's?", #"availability doctor="the bone doctor's" day="the week after next""#),
            after("On Monday, November 30th, Dr. Lee is free at 9 AM and 2 PM.", "And the day after that?", #"availability day="the day after that""#),
            opening("Just asking, when is the first free slot with anybody?", #"availability doctor="anybody" day="first free slot""#),
            opening("Would there still be a place at Dr. Patel's today, say at three?", #"availability doctor="Dr. Patel's" day="today" time="at three""#),
        ],
        "own_appointments": [
            opening("What time was my appointment again?", "own_appointments"),
            opening("I've mislaid my note, when do you expect me? Lena Fischer.", #"own_appointments name="Lena Fischer""#),
            opening("This is Piet Jansen, I only want to check that I'm in your book.", #"own_appointments name="Piet Jansen""#),
            after("It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?", "So is there anything left under my name?", "own_appointments"),
        ],
        "doctor_info": [
            opening("Who treats children?", "doctor_info"),
            opening("Which of your people would I go to with a stiff neck?", #"doctor_info reason="a stiff neck""#),
            opening("Is Dr. Johnson in over the holidays?", #"doctor_info doctor="Dr. Johnson""#),
            opening("Tell me which doctors work there, please.", "doctor_info"),
            opening("What's Dr. Lee's field, exactly?", #"doctor_info doctor="Dr. Lee's""#),
        ],
        "own_data": [
            opening("Which insurance have you got down for me?", #"own_data data="insurance""#),
            opening("What's Omar Haddad's telephone number?", #"own_data data="telephone number" name="Omar Haddad""#),
            after("For that I need the date of birth of Ada Novak. What is it, please?", "Well, the ninth of June nineteen eighty-one.", #"give birth_date="the ninth of June nineteen eighty-one""#),
            opening("I moved and I don't know if you still have my old mobile. Tom Becker, born 3 May 1970.", #"own_data data="mobile" name="Tom Becker" birth_date="3 May 1970""#),
        ],
        "other": [
            opening("Do you take Humana?", "other"),
            opening("Until when are you open on Fridays?", "other"),
            after("Which doctor would you like to see, or what is it about?", "Oh, it's my tooth, no, I mean my jaw, it clicks.", #"give reason="my jaw, it clicks""#),
            after("Which doctor would you like to see, or what is it about?", "Whoever's got time.", #"give doctor="Whoever's got time""#),
        ],
    ]

    private static let spanish: [String: [Exchange]] = [
        "book": [
            opening("Hola, quisiera que alguien me mire el hombro el lunes que viene.", #"book day="el lunes que viene" reason="me mire el hombro""#),
            opening("García, el martes por la mañana, para Leo Brandt.", #"book doctor="García" day="el martes" time="por la mañana" name="Leo Brandt""#),
            after("¿Qué día le gustaría venir?", "Pues el viernes, pero después de las once.", #"give day="el viernes" time="después de las once""#),
            opening("El niño tiene tos, ¿podríamos ir mañana a las nueve?", #"book day="mañana" time="a las nueve" reason="El niño tiene tos""#),
            after("¿Me dice el nombre del paciente, por favor?", "Es para mi tía, Odile Marchand.", #"give name="Odile Marchand""#),
        ],
        "move": [
            opening("Tengo cita el martes y me vendría mejor el miércoles. Soy Ruth Feldman.", #"move from="el martes" day="el miércoles" name="Ruth Feldman""#),
            after("Ya está reservada: con el doctor Lee el martes 24 de noviembre a las 2 de la tarde, para Ada Novak.", "Ay, mejor a las tres y media.", #"move time="a las tres y media""#),
            opening("¿Me podría atender el doctor Johnson en vez de quien me toca?", #"move doctor="el doctor Johnson""#),
        ],
        "cancel": [
            opening("Al final mañana no puedo ir, soy Nina Brandt.", #"cancel day="mañana" name="Nina Brandt""#),
            opening("Ya no me duele el tobillo, puede dar mi hora a otra persona.", "cancel"),
            after("Tiene una con el doctor Lee el viernes 27 de noviembre y una con el doctor Patel el lunes 30 de noviembre. ¿Cuál anulo?", "Las dos, que nos vamos fuera.", #"give number="Las dos""#),
        ],
        "availability": [
            opening("¿Tiene algo libre el doctor García el lunes por la mañana?", #"availability doctor="el doctor García" day="el lunes" time="por la mañana""#),
            after("Con el doctor Lee hay hora el lunes 30 de noviembre a las 9 de la mañana.", "¿Y el martes?", #"availability day="el martes""#),
        ],
        "own_appointments": [
            opening("¿A qué hora era mi cita?", "own_appointments"),
            opening("He perdido el papel, ¿cuándo me toca? Soy Lena Fischer.", #"own_appointments name="Lena Fischer""#),
        ],
        "doctor_info": [
            opening("¿Quién atiende a los niños?", "doctor_info"),
            opening("¿A quién voy con el cuello rígido?", #"doctor_info reason="el cuello rígido""#),
        ],
        "own_data": [
            opening("¿Qué seguro tienen apuntado para mí?", #"own_data data="seguro""#),
            opening("¿Cuál es el teléfono de Omar Haddad?", #"own_data data="teléfono" name="Omar Haddad""#),
        ],
        "other": [
            opening("¿Aceptan Humana?", "other"),
            after("¿Con qué médico quiere la cita, o de qué se trata?", "Con quien sea.", #"give doctor="quien sea""#),
        ],
    ]
}
