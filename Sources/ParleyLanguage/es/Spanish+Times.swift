extension Spanish {
    private static let morning = DayPart(from: 360, to: 720, hours: 0...11)
    private static let noon = DayPart(from: 720, to: 900, hours: 12...15)
    private static let afternoon = DayPart(from: 720, to: 1200, hours: 12...20)
    private static let night = DayPart(from: 1200, to: 1439, hours: [19, 20, 21, 22, 23, 0])

    static let timeRules: [Rule] = [
        Rule("h", .numberIn(0...24), "<n>"),
        Rule("hour", .numberIn(1...24), "<n>"),
        Rule("min", .numberIn(1...59), "<n>"),
        Rule("half", .number(0), "am", "a m"),
        Rule("half", .number(1), "pm", "p m"),
        // "las tres y media", "las doce menos cuarto".
        Rule("said", .times(.past(30)), "<h> y media"),
        Rule("said", .times(.past(15)), "<h> y cuarto"),
        Rule("said", .times(.past(nil)), "<h> y <min> minutos?"),
        Rule("said", .times(.to(15)), "<h> menos cuarto"),
        Rule("said", .times(.to(nil)), "<h> menos <min>"),
        Rule("said", .times(.hourAndMinute), "<h> <min> $"),
        Rule("said", .times(.hour), "<hour> en punto"),
        Rule("said", .times(.digits), "<clockDigits>"),
        Rule("clock", .same, "a|como|sobre|hacia? las|la? <said>"),
        Rule("clock", .times(.plain), "a|para? las|la <hour> $", "a|para? las|la <hour> horas"),
        Rule("clock", .times(.plain), "<hour> en punto", "<h> horas"),
        Rule("clock", .times(.digits), "a|para? las|la? <clockDigits>", "a las|la <pointed>"),
        Rule("clock", .times(.plain), "a las <compact>"),
        Rule("clock", .times(.withHalf), "a|para? las|la? <h> <half>", "a? las|la? <clockDigits> <half>", "a? las|la? <said> <half>"),
        Rule("clock", .times(.inPart), "a|para? las|la? <anyClock> , de|por|en? la|el? <part>", "<part> , a las|la <anyClock>"),
        Rule("anyClock", .same, "<said>"),
        Rule("anyClock", .times(.bare), "<hour>"),
        Rule("clock", .times(.fixed(720)), "a? las doce del mediodia", "al? mediodia"),
        Rule("clock", .times(.fixed(0)), "a? las doce de la noche", "a? la? medianoche"),
        Rule(
            "clock", .times(.approximate), "sobre|hacia las|la <hour> $", "a eso de las|la <hour> $", "como a las|la <hour> $",
            "alrededor de las|la <hour> $"),
        Rule("clock", .times(.inLength), "en|dentro de? <length>"),
        Rule("bareClock", .times(.bare), "^!<label>|<n> <hour> $"),

        Rule("part", .times(.part(morning)), "por|en|de la manana", "la manana", "esta manana"),
        Rule("part", .times(.part(afternoon)), "por|en|de la tarde", "la tarde", "esta tarde"),
        Rule("part", .times(.part(night)), "por|en|de la noche", "la noche", "esta noche"),
        Rule("part", .times(.part(noon)), "del mediodia", "a la hora de comer", "a mediodia"),
        Rule(
            "part", .times(.part(DayPart(from: 360, to: 540, hours: 5...9))), "por la manana temprano", "^ temprano $$",
            "temprano por la manana"),
        Rule("part", .times(.part(DayPart(from: 1020, to: 1200, hours: 16...20))), "a ultima hora de la tarde", "al final de la tarde"),
        Rule("part", .times(.part(DayPart(from: 0, to: 360, hours: 0...6))), "de|por la madrugada", "la madrugada"),

        Rule("bound", .same, "<clock>", "las|la <clock>"),
        Rule("bound", .times(.plain), "las|la <hour> $"),
        Rule(
            "timeSpan", .times(.after), "despues de <bound>", "a partir de <bound>", "no antes de <bound>", "desde <bound>",
            "pasadas <bound>"),
        Rule("timeSpan", .times(.before), "antes de <bound>"),
        Rule("timeSpan", .times(.until), "hasta <bound>", "a mas tardar <bound>"),
        Rule("timeSpan", .times(.between), "entre <bound> y <bound>", "de|desde <bound> a|hasta <bound>"),
        Rule(
            "timeWish", .times(.wish(.earliest)), "lo antes posible",
            "lo mas temprano ( posible / que pueda / que puedan / que tenga / que tengan )?", "a primera hora", "cuanto antes"),
        Rule("timeWish", .times(.wish(.latest)), "lo mas tarde ( posible / que pueda / que puedan )?", "a ultima hora"),
        Rule("timeWish", .times(.wish(.any)), "a cualquier hora", "cualquier hora", "cuando sea", "me da igual la hora"),
        Rule("timeShift", .times(.shift(.minutes(0))), "a? la misma hora"),
        Rule("timeShift", .times(.shiftByLength(isBefore: false)), "<length> mas tarde", "<length> despues !de|del"),
        Rule("timeShift", .times(.shiftByLength(isBefore: true)), "<length> antes !de|del"),
        Rule("timeShift", .times(.shift(.later)), "un poco? mas tarde", "mas tarde"),
        Rule("timeShift", .times(.shift(.earlier)), "un poco? mas temprano", "mas temprano", "un poco antes"),
    ]

    static let choiceRules: [Rule] = [
        Rule("offer", .mark, "opcion|cita|hora|de ellas|de ellos|de esas"),
        Rule("choice", .choice(.place(0)), "el|la primero|primera|primer <offer>? $"),
        Rule("choice", .choice(.place(1)), "el|la segundo|segunda <offer>? $"),
        Rule("choice", .choice(.place(2)), "el|la tercero|tercera|tercer <offer>? $"),
        Rule("choice", .choice(.last), "el|la ultimo|ultima <offer>? $"),
        Rule("choice", .choice(.earlier), "el|la mas temprano|temprana"),
        Rule("choice", .choice(.later), "el|la mas tarde|tardia"),
        Rule("choice", .choice(.either), "cualquiera ( de ellas / de ellos / de las dos / de los dos )?", "me da igual"),
        Rule("choice", .choice(.all), "las|los dos $", "ambas|ambos", "todas|todos $"),
        Rule("choice", .choice(.neither), "ninguna|ninguno ( de ellas / de ellos / de esas / de esos )?"),
        // What is not wanted, and what is taken back.
        Rule(
            "denies", .mark, "no ( el / a / en / para / puedo / quiero / me va bien / puede ser )? ( el / a / en )?",
            "excepto|salvo|menos ( el / a / en )?", "en lugar de|en vez de"),
        Rule(
            "deniesAfter", .mark, "no ( puedo / me va bien / me viene bien / me sirve / me conviene / funciona / es posible )",
            "me viene|va mal", "es imposible"),
        Rule(
            "corrects", .mark, "no", "perdon", "perdone", "mejor", "espere", "espera", "quiero decir", "digo", "quise decir", "mas bien",
            "en realidad", "disculpe"),
        Rule("correctsAfter", .mark, "mejor", "en su lugar", "en cambio"),
    ]
}
