import ParleyLanguage

extension HotelPhrases {
    /// Days come with their article ("el viernes 27 de noviembre"), times as well ("las 7 de la mañana").
    static let spanish: [Phrases.Key: [String]] = parts.merging(questions) { $1 }.merging(changes) { $1 }.merging(facts) { $1 }

    private static let parts: [Phrases.Key: [String]] = [
        "single": ["una habitación individual"],
        "double": ["una habitación doble"],
        "suite": ["una suite"],
        "roomAtPrice": ["{room} por {price} euros la noche"],
        "oneNight": ["una noche"],
        "nights": ["{count} noches"],
        "stay": ["{room} desde {arrival} hasta {departure}"],
        "stayWithNumber": ["{room} desde {arrival} hasta {departure}, con el número {number}"],
        "wakeUpCall": ["una llamada para despertarle"],
        "lateCheckOut": ["la salida tardía"],
    ]

    private static let questions: [Phrases.Key: [String]] = [
        "askRoom": ["¿Quiere una habitación individual, una doble o una suite?", "¿Qué tipo de habitación prefiere: individual, doble o suite?"],
        "askArrival": ["¿Qué día llega?", "¿Para qué día la quiere?"],
        "askNights": ["¿Cuántas noches se queda?", "¿Para cuántas noches, por favor?"],
        "nightsOutOfRange": ["Reservamos de una noche a {longest}. ¿Cuántas noches se queda?", "Una estancia es de una noche a {longest}. ¿Para cuántas noches la quiere?"],
        "askGuest": ["¿A nombre de quién la pongo, por favor?", "¿Me dice el nombre y el apellido del huésped?"],
        "askFullName": ["¿Me dice el nombre completo, por favor, con apellido?", "Necesito nombre y apellido. ¿Cuál es el nombre completo?"],
        "askNameOfStay": ["¿A qué nombre está la reserva, por favor?", "¿Me dice el nombre con el que se reservó?"],
        "askNameAgain": ["Hay varios huéspedes con un nombre parecido. ¿Me dice el nombre completo?", "No estoy seguro de qué nombre es. ¿Me lo deletrea?"],
        "whichOfTheseDays": ["¿Se refiere a uno de estos días: {days}? ¿Cuál es?", "¿Qué día quiere decir, {days}?"],
        "dayPast": ["Ese día, {day}, ya ha pasado; hoy es {today}. ¿Qué día llega?", "Pero {day} ya pasó. ¿Qué otro día sería?"],
        "dayTooFar": ["Reservamos con un año de antelación como mucho. ¿Qué día antes sería?", "Para {day} falta más de un año. ¿Qué día antes le viene bien?"],
        "fullTakeOther": ["No queda ninguna de esas para la noche: {day}. Hay {rooms}. ¿La quiere?", "De ese tipo está todo ocupado {day}. Tengo {rooms}. ¿Le parece bien?"],
        "fullWhichOther": ["No queda ninguna de esas para la noche: {day}. Hay {rooms}. ¿Cuál prefiere?", "De ese tipo está todo ocupado {day}. Tengo {rooms}. ¿Cuál quiere?"],
        "full": ["No queda nada libre {day}. ¿Qué otro día le viene bien?", "Está todo ocupado {day}. ¿Qué otro día prefiere?"],
        "noStay": ["No encuentro ninguna reserva a nombre de {name}. ¿A qué otro nombre puede estar?", "No hay ninguna reserva para {name}. ¿A qué nombre se hizo?"],
        "noSuchNumber": ["No existe la reserva {number}. ¿Me repite el número?", "No encuentro {number}. ¿Cuál es el número de la reserva?"],
        "notUnderThatName": ["No encuentro {number} a nombre de {name}. ¿Cuál es el número de la reserva?", "La reserva {number} no está a ese nombre. ¿Me repite el número?"],
        "whichToCancel": ["Tiene {stays}. ¿Cuál anulo?", "Veo {stays}. ¿Cuál de ellas quiere anular?"],
        "whichToChange": ["Tiene {stays}. ¿Cuál hay que cambiar?", "Veo {stays}. ¿Cuál de ellas cambio?"],
        "askChange": ["Tiene {room} desde {arrival} hasta {departure}. ¿Qué cambio: la habitación, el día o las noches?", "Es {room} desde {arrival} hasta {departure}. ¿Qué quiere cambiar: la habitación, el día o las noches?"],
        "whichStay": ["Tiene {stays}. ¿Para cuál es?", "Veo {stays}. ¿Para cuál de ellas es?"],
        "askService": ["¿Es una llamada para despertarle o una salida tardía?", "¿Qué desea: que le despertemos o salir más tarde?"],
        "askWakeUpTime": ["¿A qué hora le despertamos?", "¿Para qué hora es la llamada?"],
        "askCheckOutTime": ["¿Hasta qué hora quiere quedarse con la habitación?", "¿Hasta qué hora la necesita?"],
        "latestCheckOut": ["Como muy tarde puede quedarse con la habitación hasta {time}. ¿Le viene bien?", "Lo más tarde es hasta {time}. ¿Le parece bien?"],
        "notInStay": ["Su estancia es desde {arrival} hasta {departure}. ¿Qué día de esos es?", "Ese día queda fuera de su estancia, que es desde {arrival} hasta {departure}. ¿Qué día sería?"],
    ]

    private static let changes: [Phrases.Key: [String]] = [
        // Only somebody says this who has done it.
        "claims_book_stay": ["he reservado", "acabo de reservar"],
        "claims_cancel_stay": ["he anulado", "he cancelado", "acabo de anular", "acabo de cancelar"],
        "claims_change_stay": ["he cambiado", "acabo de cambiar", "he ampliado"],
        "claims_request_service": ["he apuntado", "he anotado"],
        "emergency": ["Si es una emergencia, cuelgue ahora y llame al 112.", "Cuelgue, por favor, y llame al 112 enseguida."],
        "whatToChange": ["¿Qué cambio: la habitación, el día o las noches?", "¿Qué quiere que sea distinto?"],
        "whatCanIDo": ["¿En qué puedo ayudarle?", "Dígame qué necesita: ¿quiere una habitación?"],
        "leftAsItIs": ["De acuerdo, queda como está.", "Muy bien, la dejo como está."],
        "noPerson": ["Lo siento, desde aquí no puedo pasarle con nadie. Puedo ayudarle con las habitaciones.", "No tengo con quién pasarle, lo siento. Puedo ayudarle con las reservas."],
        "systemFailed": ["Lo siento, el sistema no responde. ¿Puede intentarlo dentro de un momento?", "Lo siento, ahora no ha funcionado. ¿Lo intentamos otra vez?"],
        "shallIReserve": ["¿Le reservo {room} desde {arrival} hasta {departure}, para {name}?", "Sería {room} desde {arrival}, {nights}, para {name}. ¿La reservo?", "Entonces {room} desde {arrival} hasta {departure}, para {name}. ¿Es correcto?"],
        "reserved": ["Ya está reservada: {room} desde {arrival} hasta {departure}, para {name}. El número es {number}.", "Tiene {room} desde {arrival} hasta {departure}, para {name}, con el número {number}."],
        "alreadyReserved": ["Ya la tiene: {room} desde {arrival} hasta {departure}, para {name}. El número es {number}.", "Esa ya estaba reservada: {room} desde {arrival} hasta {departure}, con el número {number}."],
        "justFull": ["Lo siento, acaban de ocupar la última para la noche: {day}. ¿Qué otra habitación o qué otro día prefiere?", "Alguien se ha adelantado y ya no queda para la noche: {day}. ¿Qué otro día o qué otra habitación le viene bien?"],
        "shallIChange": ["¿La cambio a {room} desde {arrival} hasta {departure}, {nights}?", "Sería {room} desde {arrival} hasta {departure}, {nights}. ¿La cambio?"],
        "changed": ["La he cambiado: {room} desde {arrival} hasta {departure}. El número sigue siendo {number}.", "Ya está cambiada: {room} desde {arrival} hasta {departure}, con el mismo número, {number}."],
        "isThenAlready": ["Tiene {room} desde {arrival} hasta {departure}; así queda.", "Queda como está: {room} desde {arrival} hasta {departure}."],
        "shallICancel": ["¿Le anulo {room} desde {arrival} hasta {departure}?", "Es {room} desde {arrival} hasta {departure}. ¿La anulo?"],
        "shallICancelAll": ["Tiene {stays}. ¿Las anulo todas?", "Son {stays}. ¿Las anulo todas?"],
        "cancelled": ["He anulado {room} desde {arrival} hasta {departure}.", "Ya está anulada: {room} desde {arrival} hasta {departure}."],
        "cancelledAll": ["He anulado {stays}.", "Ya están anuladas: {stays}."],
        "isCancelled": ["La reserva, {room} desde {arrival} hasta {departure}, ya se había anulado.", "Esa, {room} desde {arrival} hasta {departure}, ya no existe."],
        "shallINote": ["¿Le apunto {service} {day} a {time}, para {name}?", "Sería {service} {day} a {time}, para {name}. ¿Es correcto?"],
        "noted": ["He apuntado {service} para {name}, {day} a {time}.", "Ya está apuntado: {service} {day} a {time}, para {name}."],
    ]

    private static let facts: [Phrases.Key: [String]] = [
        "roomIsFree": ["Sí, hay {room} desde {arrival} hasta {departure}, por {price} euros la noche.", "Tengo libre {room} desde {arrival} hasta {departure}. Cuesta {price} euros la noche."],
        "roomIsFull": ["Lo siento, de ese tipo está todo ocupado desde {arrival} hasta {departure}.", "Desde {arrival} hasta {departure} no queda ninguna de esas."],
        "roomIsFullButOthers": ["Lo siento, de ese tipo está todo ocupado desde {arrival} hasta {departure}, pero hay {rooms}.", "Desde {arrival} hasta {departure} no queda ninguna de esas. Hay {rooms}."],
        "roomsAreFree": ["Desde {arrival} hasta {departure} hay {rooms}.", "Tengo libre, desde {arrival} hasta {departure}, {rooms}."],
        "yourStay": ["Tiene {room} desde {arrival} hasta {departure}, {nights}. El número es {number}.", "Veo {room} para usted desde {arrival} hasta {departure}, con el número {number}."],
        "yourStays": ["Tiene {stays}.", "Veo {stays}."],
        "prices": ["Tenemos {rooms}, con el desayuno incluido.", "Hay {rooms}, y el desayuno está incluido."],
        "houseTwo": ["{first} {second}"],
        "notTold": ["Lo siento, de nuestros huéspedes y sus estancias no puedo decir nada a nadie.", "Eso no puedo decírselo a nadie más que al huésped, lo siento."],
        "services": ["Puedo reservar, cambiar y anular habitaciones, decirle cuáles hay libres y qué tiene reservado, y apuntar llamadas para despertar y salidas tardías."],
        "notKnownOfHouse": ["Lo siento, eso no lo sé. Se lo puede decir el director.", "Eso no se lo puedo decir; el director lo sabrá."],
        "breakfast": ["El desayuno es de 7 a 10:30 de la mañana y está incluido en el precio."],
        "restaurant": ["El restaurante abre de 6 a 10 de la tarde."],
        "parking": ["Puede aparcar en el garaje del hotel, por 15 euros la noche."],
        "pool": ["La piscina y el gimnasio están en la última planta, abiertos de 6 de la mañana a 10 de la noche."],
        "wifi": ["La conexión a internet es gratuita en todo el hotel."],
        "pets": ["Los perros son bienvenidos, por 20 euros la noche."],
        "checkin": ["La entrada es a partir de las 3 de la tarde."],
        "checkout": ["La salida es hasta las 11 de la mañana, o más tarde si lo pide."],
        "address": ["Estamos en el 12 de Harbour Street, a cinco minutos de la estación."],
    ]
}
