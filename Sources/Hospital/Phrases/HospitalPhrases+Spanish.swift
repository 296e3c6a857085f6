import ParleyLanguage

extension HospitalPhrases {
    /// Days come with their article ("el viernes 27 de noviembre"), times as well ("las 9 de la mañana"), and so do
    /// doctors: what stands before them is never "de" or "a" where the two would have to be joined.
    static let spanish: [Phrases.Key: [String]] = parts.merging(questions) { $1 }.merging(offers) { $1 }.merging(changes) { $1 }.merging(facts) { $1 }

    private static let parts: [Phrases.Key: [String]] = [
        "doctorName": ["el doctor {name}"],
        "someDoctor": ["uno de nuestros médicos"],
        "doctorFor": ["{doctor} para {specialty}"],
        "doctorAtTimes": ["{doctor} a {times}"],
        "appointment": ["una con {doctor} {day} a {time}"],
        "dayAndTime": ["{day} a {time}"],
        "onDay": ["{day}"],
        "fromDayToDay": ["desde {first} hasta {last}"],
        "specialtyCardiology": ["Cardiología"],
        "specialtyOrthopedics": ["Traumatología"],
        "specialtyPediatrics": ["Pediatría"],
        "specialtyGeneralMedicine": ["Medicina general"],
    ]

    private static let questions: [Phrases.Key: [String]] = [
        "askDay": ["¿Qué día le gustaría venir?", "¿Qué día le viene bien?", "¿Para qué día la quiere?"],
        "askOtherDay": ["¿Qué día prefiere?", "¿Qué otro día le viene bien?"],
        "askDoctor": [
            "¿Con qué médico quiere la cita, o de qué se trata?", "Aquí atienden {doctors}. ¿Con qué médico quiere la cita?", "¿A quién quiere ver? Están {doctors}.",
        ],
        "noSuchDoctor": ["Aquí no hay ningún médico con ese nombre. Están {doctors}. ¿Con quién quiere la cita?", "No conozco ese nombre. ¿Con qué médico la quiere? Están {doctors}."],
        "whichDoctor": ["Puede ser con {doctors}. ¿Con qué médico la quiere?", "Están {doctors}. ¿Con cuál de ellos?"],
        "doYouMean": ["¿Se refiere a la consulta con {doctor}?", "¿Quiere decir con {doctor}?"],
        "askPatient": ["¿Me dice el nombre del paciente, por favor?", "¿Cómo se llama el paciente, con apellido?", "¿Para quién es la cita? Necesito nombre y apellido."],
        "askFullName": ["¿Me dice el nombre completo, por favor, con apellido?", "Necesito nombre y apellido. ¿Cuál es el nombre completo?"],
        "askNameAgain": ["Hay varios pacientes con un nombre parecido. ¿Me repite el nombre completo?", "No estoy seguro de qué nombre es. ¿Me lo deletrea?"],
        "askNameOfAppointment": ["¿A qué nombre está la cita, por favor?", "¿A nombre de quién se pidió, con apellido?"],
        "askNameForNumber": ["¿A qué nombre está esa cita? Dígame nombre y apellido, por favor.", "¿Me dice el nombre completo de esa cita?"],
        "askOwnName": ["¿Me dice su nombre completo, por favor?", "¿Cómo se llama usted, con apellido?"],
        "severalOfThatName": ["Hay más de un paciente llamado {name}. ¿Cuál es la fecha de nacimiento?", "Tenemos varios pacientes llamados {name}. ¿Cuándo nació?"],
        "askBirthDate": ["Para eso necesito la fecha de nacimiento de {name}. ¿Cuál es, por favor?", "¿Cuál es la fecha de nacimiento de {name}, con el año?"],
        "wrongBirthDate": ["No es la fecha de nacimiento que tengo para {name}. ¿Me la repite, por favor?", "Tengo otra fecha de nacimiento para {name}. ¿Cuál es, con el año?"],
        "whichOfTheseDays": ["¿Se refiere a uno de estos días: {days}? ¿Cuál es?", "¿Qué día quiere decir, {days}?"],
        "dayPast": ["Ese día, {day}, ya ha pasado; hoy es {today}. ¿Qué día le gustaría venir?", "Pero {day} ya pasó. ¿Qué otro día le viene bien?"],
        "dayTooFar": ["Damos citas con un año de antelación como mucho. ¿Qué día antes le viene bien?", "Para {day} falta más de un año. ¿Qué día antes prefiere?"],
        "closedThatDay": ["Cerramos {day}. El primer día que abrimos es {next}. ¿Le viene bien?", "No hay nadie {day}. ¿Le vendría bien {next}?"],
        "closedAtWeekends": ["Los fines de semana está cerrado; abrimos de lunes a viernes, de 9 a 16 horas. ¿Qué otro día le viene bien?", "El fin de semana no hay nadie. ¿Qué día de lunes a viernes prefiere?"],
        "whichToCancel": ["Tiene {appointments}. ¿Cuál anulo?", "Veo {appointments}. ¿Cuál de ellas quiere anular?"],
        "whichToMove": ["Tiene {appointments}. ¿Cuál cambio?", "Veo {appointments}. ¿Cuál de ellas quiere cambiar?"],
        "askWhere": [
            "Su cita es con {doctor} {day} a {time}. ¿Qué día y a qué hora la prefiere?", "Ahora la tiene con {doctor} {day} a {time}. ¿Qué día le viene mejor, y a qué hora?",
        ],
        "noAppointment": ["No encuentro ninguna cita para {name}. ¿A qué nombre se pidió?", "No hay nada a nombre de {name}. ¿Puede estar a otro nombre?"],
        "noSuchNumber": ["No existe la cita {number}. ¿Me repite el número de la cita?", "No encuentro {number}. ¿Cuál es el número de la cita?"],
        "notUnderThatName": ["No encuentro {number} a nombre de {name}. ¿Cuál es el número de la cita?", "La cita {number} no está a ese nombre. ¿Me repite el número?"],
    ]

    private static let offers: [Phrases.Key: [String]] = [
        "offerTimes": ["Con {doctor} hay hora {day} a {times}. ¿Qué hora prefiere?", "Para {day} tengo libre con {doctor} a {times}. ¿A qué hora le viene bien?"],
        "offerFirst": ["Con {doctor} hay hora {day} a {times}. ¿Qué hora prefiere?", "Tengo {day} a {times}, con {doctor}. ¿Qué hora prefiere, o qué otro día?"],
        "offerEarliest": ["Lo primero con {doctor} es {day} a {times}. ¿Qué hora prefiere?", "Lo más pronto con {doctor} es {day} a {times}. ¿A qué hora le viene bien?"],
        "noneAtThatTime": ["A esas horas no hay nada libre. Con {doctor} hay {day} a {times}. ¿Qué hora prefiere?", "En ese momento no tengo nada. Queda {day} a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "timePassed": ["Hoy ya han pasado {time}. Con {doctor} queda libre {day} a {times}. ¿Qué hora prefiere?", "Para {time} de hoy ya es tarde. Queda {day} a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "timeTaken": ["A {time} ya no hay sitio {day}. Ese día, con {doctor}, hay a {times}. ¿Qué hora prefiere?", "Lo siento, a {time} está ocupado {day}. Queda a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "timeTakenThen": ["A {time} está todo ocupado. Con {doctor} hay {day} a {times}. ¿Qué hora prefiere?", "Ya no queda nada a {time}. Tengo {day} a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "noSuchTime": ["A {time} no empieza ninguna cita. Con {doctor} hay {day} a {times}. ¿Qué hora prefiere?", "A {time} no damos cita. Queda {day} a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "whichDayAtThatTime": ["A {time} hay sitio con {doctor} {days}. ¿Qué día prefiere?", "Con {doctor}, a {time}, tengo {days}. ¿Qué día le viene bien?"],
        "awayAndNext": ["Con {doctor} no puede ser {day}, porque no está. El primer día libre es {next} a {times}. ¿Qué hora prefiere?", "No pasa consulta {doctor} {day}. Tengo {next} a {times}. ¿A qué hora le viene bien?"],
        "fullAndNext": ["No queda nada libre {day}. El primer día libre con {doctor} es {next} a {times}. ¿Qué hora prefiere?", "Está todo ocupado {day}. Tengo {next} a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "fullThenAndNext": ["Para entonces no queda nada. El primer día libre con {doctor} es {next} a {times}. ¿Qué hora prefiere?", "Eso está todo ocupado. Tengo {next} a {times}, con {doctor}. ¿A qué hora le viene bien?"],
        "away": ["Con {doctor} no puede ser {day}, porque no está. ¿Qué otro día le viene bien?", "No pasa consulta {doctor} {day}. ¿Qué otro día prefiere?"],
        "full": ["Con {doctor} no queda nada libre {day}. ¿Qué otro día le viene bien?", "Está todo ocupado {day} con {doctor}. ¿Qué otro día prefiere?"],
        "nothingSoon": ["Con {doctor} no hay nada libre en las próximas cuatro semanas. ¿Qué día más adelante le viene bien?", "Las próximas cuatro semanas están llenas con {doctor}. ¿Qué día más adelante prefiere?"],
    ]

    private static let changes: [Phrases.Key: [String]] = [
        // Only somebody says this who has done it.
        "claims_schedule_appointment": ["he reservado", "he dado la cita", "he apuntado", "he agendado", "acabo de reservar"],
        "claims_reschedule_appointment": ["he cambiado", "he movido", "he pasado su cita", "acabo de cambiar"],
        "claims_cancel_appointment": ["he anulado", "he cancelado", "acabo de anular", "acabo de cancelar"],
        "emergency": ["Si es una emergencia, cuelgue ahora y llame al 911.", "Cuelgue, por favor, y llame al 911 enseguida."],
        "whatToChange": ["¿Qué cambio: el médico, el día o la hora?", "¿Qué quiere que sea distinto?"],
        "whatCanIDo": ["¿En qué puedo ayudarle?", "Dígame qué necesita: ¿pedir, cambiar o anular una cita?"],
        "leftAsItIs": ["De acuerdo, queda como está.", "Muy bien, la dejo como está."],
        "noPerson": ["Lo siento, desde aquí no puedo pasarle con nadie. Puedo ayudarle con las citas.", "No tengo con quién pasarle, lo siento. Puedo ayudarle con las citas."],
        "systemFailed": ["Lo siento, el sistema no responde. ¿Puede intentarlo dentro de un momento?", "Lo siento, ahora no ha funcionado. ¿Lo intentamos otra vez?"],
        "shallIBook": ["¿Le doy cita con {doctor} {day} a {time}, para {name}?", "Sería con {doctor} {day} a {time}, para {name}. ¿La reservo?", "Entonces con {doctor} {day} a {time}, para {name}. ¿Es correcto?"],
        "booked": ["Ya está reservada: con {doctor} {day} a {time}, para {name}.", "Tiene cita con {doctor} {day} a {time}, para {name}."],
        "alreadyBooked": ["Esa cita ya la tiene: con {doctor} {day} a {time}, para {name}.", "Ya estaba reservada: con {doctor} {day} a {time}, para {name}."],
        "justTaken": ["Lo siento, acaban de ocupar la hora con {doctor} {day} a {time}. ¿Qué otra hora prefiere?", "Alguien se ha adelantado: a {time}, {day}, ya no hay sitio con {doctor}. ¿Qué otra hora le viene bien?"],
        "shallIMove": ["¿Le paso la cita con {doctor} a otro momento: {day} a {time}?", "Sería {day} a {time}, con {doctor}, en lugar de {old}. ¿La cambio?"],
        "shallIMoveToDoctor": ["¿Le cambio la cita: con {doctor} {day} a {time}?", "Sería con {doctor} {day} a {time}, en lugar de {old}. ¿La cambio?"],
        "moved": ["La he cambiado: su cita con {doctor} es ahora {day} a {time}.", "Ya está cambiada. Su cita con {doctor} es ahora {day} a {time}."],
        "isThenAlready": ["Su cita con {doctor} es {day} a {time}; así queda.", "Queda como está: con {doctor} {day} a {time}."],
        "justTakenStays": ["Lo siento, acaban de ocupar la hora con {doctor} {day} a {time}. Conserva la que tenía, {old}. ¿Qué otra hora prefiere?", "Alguien se ha adelantado: a {time}, {day}, ya no hay sitio con {doctor}. Sigue teniendo {old}. ¿Qué otra hora le viene bien?"],
        "shallICancel": ["¿Le anulo la cita con {doctor} {day} a {time}?", "Es la cita con {doctor} {day} a {time}. ¿La anulo?"],
        "shallICancelAll": ["Tiene {appointments}. ¿Las anulo todas?", "Son {appointments}. ¿Las anulo todas?"],
        "cancelled": ["He anulado su cita con {doctor} {day} a {time}.", "Ya está anulada: la cita con {doctor} {day} a {time}."],
        "cancelledAll": ["He anulado {appointments}.", "Ya están anuladas: {appointments}."],
        "isCancelled": ["La cita con {doctor} {day} a {time} ya se había anulado.", "Esa cita, con {doctor} {day} a {time}, ya no existe."],
        "isCancelledBook": ["La cita con {doctor} {day} a {time} se anuló, así que no hay nada que cambiar. Puedo darle una nueva.", "Esa cita ya se había anulado. Puedo darle otra."],
        "isOver": ["La cita con {doctor} fue {day} a {time}, y ya ha pasado.", "Esa ya pasó: fue con {doctor} {day} a {time}."],
    ]

    private static let facts: [Phrases.Key: [String]] = [
        "freeTimes": ["Con {doctor} hay hora {day} a {times}.", "Está libre {day} a {times}, con {doctor}."],
        "freeAtThatTime": ["Sí, con {doctor} hay sitio {day} a {time}.", "A {time} está libre {day}, con {doctor}."],
        "notFreeThen": ["A esas horas no, pero con {doctor} hay {day} a {times}.", "En ese momento no. Con {doctor} queda libre {day} a {times}."],
        "fullNext": ["Con {doctor} no queda nada {day}. El primer día libre es {next} a {times}.", "Está todo ocupado {day} con {doctor}. Hay {next} a {times}."],
        "awayNext": ["No pasa consulta {doctor} {day}. El primer día libre es {next} a {times}.", "Con {doctor} no puede ser {day}, porque no está. Hay {next} a {times}."],
        "freeDoctors": ["Para {day} hay sitio con {doctors}.", "Tengo libre {day} con {doctors}."],
        "nothingBooked": ["No hay ninguna cita a nombre de {name}.", "No tengo ninguna cita para {name}."],
        "yourAppointment": ["Tiene cita con {doctor} {day} a {time}.", "Le espera {doctor} {day} a {time}."],
        "yourAppointments": ["Tiene {appointments}.", "Veo {appointments}."],
        "notRegistered": ["Lo siento, no hay ningún registro de {name}.", "No encuentro la ficha de {name}."],
        "notTheirs": ["Lo siento, de eso solo puedo hablar con el paciente.", "Eso no puedo decírselo a nadie más que al paciente, lo siento."],
        "factInsurance": ["Aceptamos Aetna, Blue Cross, Cigna, UnitedHealthcare y Medicare, y a quien paga por su cuenta. Otros seguros no los aceptamos."],
        "factHours": ["Damos citas de lunes a viernes, a las 9, a las 10:30, a las 2 y a las 3:30 de la tarde. Abrimos de 9 a 4 y cerramos los fines de semana."],
        "factServices": ["Puedo dar, cambiar y anular citas, y decirle qué horas hay libres y qué citas tiene. Para eso no hace falta estar registrado."],
        "factEmergency": ["En una emergencia, por favor cuelgue y llame al 911."],
        "notProved": ["Lo siento, eso solo puedo decírselo al paciente, con la fecha de nacimiento que consta.", "Lo siento, sin la fecha de nacimiento correcta no puedo decírselo."],
        "onRecord": ["Aquí consta que {data}.", "Lo veo aquí: {data}."],
        "phoneIs": ["el teléfono es {phone}"],
        "insuranceIs": ["el seguro es {insurance}"],
        "birthDateIs": ["la fecha de nacimiento es {day}"],
        "notOnRecord": ["Lo siento, eso no consta.", "No tengo ese dato, lo siento."],
        "doctorInfo": ["Para eso está {doctor}, de {specialty}, de lunes a viernes, de 9 a 16 horas.", "Pasa consulta {doctor}, de {specialty}, de lunes a viernes, de 9 a 16 horas."],
        "doctorInfoAway": ["Para eso está {doctor}, de {specialty}, de lunes a viernes, de 9 a 16 horas, aunque no está {days}.", "Pasa consulta {doctor}, de {specialty}, de lunes a viernes, de 9 a 16 horas, pero no {days}."],
        "allDoctors": ["Aquí atienden {doctors}.", "Los médicos son {doctors}."],
    ]
}
