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
            opening("Any chance you could squeeze me in with Patel on Wednesday?", #"book doctor="Patel" day="Wednesday""#),
            opening("yeah hi i'd want to get in with doctor lee uh no sorry doctor johnson it's just a cough", #"book doctor="doctor johnson" reason="a cough""#),
            opening("Would it be an awful bother to fit in an old man with a sore shoulder?", #"book reason="a sore shoulder""#),
            opening("Well, it's like this, I had the cast off three weeks ago and it still clicks, so I suppose somebody should see it.", #"book reason="it still clicks""#),
            opening("Whatever you've got first with Dr. Lee, I'll take it.", #"book doctor="Dr. Lee" day="first""#),
            opening("Thursday, ten thirty, Dr. Johnson. Mina Okafor.", #"book day="Thursday" time="ten thirty" doctor="Dr. Johnson" name="Mina Okafor""#),
            opening("My boy's due his two-year check.", #"book reason="his two-year check""#),
            opening("Time for my flu jab, love. And what's the parking like round your way these days?", #"book reason="my flu jab"; other"#),
            after("It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?", "When could I come in its place, say in the first week of December?", #"book day="in the first week of December""#),
            after("On Monday, November 30th, Dr. Lee is free at 9 AM and 2 PM.", "Good, then I'll grab the two o'clock.", #"book time="two o'clock""#),
            after("You want somebody for the bones, that would be Dr. Lee, Orthopedics.", "Right, him. When can I come?", "book"),
        ],
        "move": [
            after("You are booked with Dr. Lee on Tuesday, November 24th at 2 PM, for Ada Novak. Is there anything else?", "Oh, could we make it half past three instead?", #"move time="half past three""#),
            opening("I'm down for Tuesday with Dr. Patel and I'd need the Wednesday. Ruth Feldman.", #"move from="Tuesday" doctor="Dr. Patel" day="Wednesday" name="Ruth Feldman""#),
            opening("Any chance of coming a week later? The car's broken down. Name of Haddad, Omar Haddad.", #"move day="a week later" name="Omar Haddad""#),
            opening("Could I be seen by Dr. Johnson rather than Dr. Lee, at the same time?", #"move doctor="Dr. Johnson" time="same time""#),
            after("Your appointment is with Dr. Lee on Friday, November 27th at 9 AM. Which day and time would you like instead?", "Whatever you've got in the afternoon on the Monday after.", #"give day="the Monday after" time="in the afternoon""#),
            opening("Is there anything sooner than the date you gave me? It hurts more every day.", #"move day="sooner""#),
            opening("I need to bring my Tuesday forward, I fly out on Monday night.", #"move from="Tuesday""#),
            opening("Shift me from the 30th to the 4th of December, name's Delacroix-Mbeki.", #"move from="the 30th" day="the 4th of December" name="Delacroix-Mbeki""#),
            opening("I was given ten thirty with Johnson but I would need two o'clock the same day.", #"move doctor="Johnson" time="two o'clock" day="the same day""#),
            after("I have moved it: your appointment with Dr. Lee is now on Wednesday, December 2nd at 9 AM. Is there anything else?", "Hmm, the second, the second. No, rather the third.", #"move day="the third""#),
        ],
        "cancel": [
            opening("I can't come in tomorrow after all, this is Nina Brandt.", #"cancel day="tomorrow" name="Nina Brandt""#),
            opening("My ankle has healed, so you can give my slot with Dr. Lee to somebody else.", #"cancel doctor="Dr. Lee""#),
            opening("Scrap A P T dash one zero one seven, would you?", #"cancel number="A P T dash one zero one seven""#),
            after("You have Dr. Lee on Friday, November 27th at 9 AM and Dr. Patel on Monday, November 30th at 2 PM. Which one shall I cancel?", "Both of them, we're going abroad.", #"give number="Both of them""#),
            after("May I have the name the appointment is under, please?", "Under Petra Lindholm, but I never asked for it, so take it off.", #"give name="Petra Lindholm""#),
            after("You have Dr. Lee on Friday, November 27th at 9 AM and Dr. Patel on Monday, November 30th at 2 PM. Which one shall I cancel?", "The one on Monday.", #"give day="Monday""#),
            opening("We've moved to Denver, so my daughter won't be coming to Dr. Garcia on the second.", #"cancel doctor="Dr. Garcia" day="the second""#),
            opening("you can give my two o'clock tomorrow to somebody else", #"cancel time="two o'clock" day="tomorrow""#),
            opening("Forget about Wednesday. Rasmussen. I've changed my mind.", #"cancel day="Wednesday" name="Rasmussen""#),
            opening("Please strike me out wherever I'm down, all of it, Ada Novak.", #"cancel number="all of it" name="Ada Novak""#),
            opening("Scrap my Thursday with Dr. Lee, would you, and see when Johnson could have me.", #"cancel day="Thursday" doctor="Dr. Lee"; availability doctor="Johnson""#),
            after("That is booked: Dr. Lee on Monday, November 30th at 10:30 AM, for Ada Novak. Is there anything else?", "Actually no, undo that, I'm needed at work.", "cancel"),
        ],
        "availability": [
            opening("Has Dr. Garcia got anything free on Monday morning?", #"availability doctor="Dr. Garcia" day="Monday" time="morning""#),
            opening("What does the week after next look like at the bone doctor's?", #"availability doctor="the bone doctor's" day="the week after next""#),
            after("On Monday, November 30th, Dr. Lee is free at 9 AM and 2 PM.", "And the day after that?", #"availability day="the day after that""#),
            opening("Just asking, when is the first free slot with anybody?", #"availability doctor="anybody" day="first free slot""#),
            opening("Would there still be a place at Dr. Patel's today, say at three?", #"availability doctor="Dr. Patel's" day="today" time="at three""#),
            opening("Does Dr. Patel have time for people on Wednesday?", #"availability doctor="Dr. Patel" day="Wednesday""#),
            opening("Is there anything left on Friday afternoon?", #"availability day="Friday" time="afternoon""#),
            after("On Thursday, November 26th, Dr. Lee is free at 10:30 AM and 3:30 PM.", "Those don't work. Have you got Friday?", #"availability day="Friday""#),
            after("Which day would you like to come?", "What days have you got?", "availability"),
            after("On Tuesday, November 24th, Dr. Patel is free at 2 PM.", "Hm. And how about the week after?", #"availability day="the week after""#),
        ],
        "own_appointments": [
            opening("What time was my appointment again?", "own_appointments"),
            opening("I've mislaid my note, when do you expect me? Lena Fischer.", #"own_appointments name="Lena Fischer""#),
            opening("This is Piet Jansen, I only want to check that I'm in your book.", #"own_appointments name="Piet Jansen""#),
            after("It is cancelled: Dr. Lee on Friday, November 27th at 9 AM. Is there anything else?", "So is there anything left under my name?", "own_appointments"),
            opening("I've got it in my head I see Dr. Lee soon but blessed if I know the day.", #"own_appointments doctor="Dr. Lee""#),
            opening("Could you look up on which day my mother has to be there? Hilde Brandt.", #"own_appointments name="Hilde Brandt""#),
            opening("We had a note for Leo Brandt's visit to Dr. Garcia and it's gone, when was that to be?", #"own_appointments name="Leo Brandt" doctor="Dr. Garcia""#),
            opening("Is it this week or the week after that I'm with you, and who's seeing me?", "own_appointments"),
            after("Which day would you like to come?", "No, I have one already, I only want to know when it is.", "own_appointments"),
            opening("did my wife already set something up for our kid luca marchetti", #"own_appointments name="luca marchetti""#),
            opening("My phone died and with it my calendar. What have you got under Siobhan Kilbride?", #"own_appointments name="Siobhan Kilbride""#),
        ],
        "doctor_info": [
            opening("Who treats children?", "doctor_info"),
            opening("Which of your people would I go to with a stiff neck?", #"doctor_info reason="a stiff neck""#),
            opening("Is Dr. Johnson in over the holidays?", #"doctor_info doctor="Dr. Johnson""#),
            opening("Tell me which doctors work there, please.", "doctor_info"),
            opening("What's Dr. Lee's field, exactly?", #"doctor_info doctor="Dr. Lee's""#),
            opening("I've had a bit of a flutter now and then over the years, which of your people would one go to with that?", #"doctor_info reason="a bit of a flutter""#),
        ],
        "own_data": [
            opening("Which insurance have you got down for me?", #"own_data data="insurance""#),
            opening("What's Omar Haddad's telephone number?", #"own_data data="telephone number" name="Omar Haddad""#),
            after("For that I need the date of birth of Ada Novak. What is it, please?", "Well, the ninth of June nineteen eighty-one.", #"give birth_date="the ninth of June nineteen eighty-one""#),
            opening("I moved and I don't know if you still have my old mobile. Tom Becker, born 3 May 1970.", #"own_data data="mobile" name="Tom Becker" birth_date="3 May 1970""#),
            opening("What date of birth is on my file? My last letter had it wrong.", #"own_data data="date of birth""#),
            opening("I'd like to know what phone number you ring when you try to reach my mother, Philippa Grosvenor.", #"own_data data="phone number" name="Philippa Grosvenor""#),
            opening("can you see if you have me with cigna or still with the other lot", "own_data"),
        ],
        "other": [
            opening("Do you take Humana?", "other"),
            opening("Until when are you open on Fridays?", "other"),
            after("Which doctor would you like to see, or what is it about?", "Oh, it's my tooth, no, I mean my jaw, it clicks.", #"give reason="my jaw, it clicks""#),
            after("Which doctor would you like to see, or what is it about?", "Whoever's got time.", #"give doctor="Whoever's got time""#),
            after("On Thursday, November 26th, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?", "Is there a bus stop anywhere near?", "other"),
            after("On Thursday, November 26th, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?", "Neither. Something this week would be better.", #"give day="this week""#),
            after("On Thursday, November 26th, Dr. Lee is free at 10:30 AM and 3:30 PM. Which time would you like?", "Half three. And what does it cost?", #"give time="Half three"; other"#),
            after("Shall I book Dr. Lee on Thursday, November 26th at 2 PM for Marguerite Dubois?", "Thursday, the twenty-sixth, two o'clock, yes.", #"yes day="Thursday, the twenty-sixth" time="two o'clock""#),
            after("Shall I book Dr. Lee on Thursday, November 26th at 2 PM for Marguerite Dubois?", "Isn't that Thanksgiving?", "other"),
            after("Shall I move your appointment with Dr. Garcia to Tuesday, December 1st at 3:30 PM?", "Could it be the day after, same hour?", #"give day="the day after" time="same hour""#),
            after("Shall I book Dr. Garcia on Tuesday, December 1st at 9 AM for Leo Brandt?", "No, no, no. Morning, I told you, but not nine.", #"no time="Morning""#),
            after("Which doctor would you like to see, or what is it about?", "Not Johnson, please, we didn't get on. Patel.", #"give doctor="Patel""#),
            after("Which day would you like to come?", "The first Monday in December, round about two, and it's for my son Evander Papadakis, not for me.", #"give day="The first Monday in December" time="round about two" name="Evander Papadakis""#),
            after("That is booked: Dr. Lee on Friday, November 27th at 2 PM, for Ada Novak. Is there anything else?", "Do I get that in writing?", "other"),
            after("May I have the patient's name, please?", "Haldane. H A L D A N E. Fergus.", #"give name="Fergus""#),
            opening("What does a visit set me back if I pay out of my own pocket?", "other"),
            opening("We're with Oscar, would you take that?", "other"),
            opening("What hours do you keep, how late can people come?", "other"),
            after("Yes, we accept Aetna.", "And what about Oscar, then?", "other"),
            after("On Thursday, November 26th, Dr. Lee is free at 10:30 AM and 3:30 PM.", "Good to know. I'll have a word with my wife first.", "bye"),
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
