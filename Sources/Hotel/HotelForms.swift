import ParleyAgent
public import ParleyDialogue
public import ParleyLanguage

extension HotelAgent {
    /// The tools as forms, on the hotel's records.
    static func forms(store: HotelStore, language: Language) -> [any FormTool] {
        [
            BookStayForm(store: store, language: language), CheckRoomsForm(store: store, language: language), ChangeStayForm(store: store, language: language),
            CancelStayForm(store: store, language: language), OwnStayForm(store: store, language: language), ServiceForm(store: store, language: language), HouseForm(store: store, language: language),
        ]
    }

    /// The front desk, for models that need the help of forms. Nothing in it depends on the day, so that a model reads
    /// it once for all calls.
    public static func formDefinition(store: HotelStore, language: Language = .english) -> FormAgentDefinition {
        let isSpanish = language.identifier == "es"
        var definition = FormAgentDefinition(
            greeting: greeting(language),
            role: "the front desk of a hotel", language: language, phrases: HotelPhrases.of(language), tools: forms(store: store, language: language),
            instructions: isSpanish ? spanish : english, examples: HotelExamples.of("other", language))
        definition.safety = safety
        definition.lines = isSpanish ? SpanishHotelLines.all : EnglishHotelLines.all
        if !isSpanish { (definition.answers, definition.unknownQuestions) = (answers, unknown) }
        return definition
    }

    private static let answers = [
        ("What does a suite cost?", "A suite is 240 euros a night."), ("Is breakfast extra?", "No, breakfast is included."),
        ("When does the pool open?", "The pool is open from 6 AM to 10 PM."), ("May I bring my dog?", "Yes, dogs are welcome for 20 euros a night."),
        ("Where are you?", "We are at 12 Harbour Street, five minutes from the station."), ("Can I leave the car with you?", "Yes, our garage is 15 euros a night."),
        ("Until when do I have to be out of the room?", "Check-out is until 11 AM, or later if you ask for it."), ("Do I pay for the internet?", "No, the internet is free."),
        ("Can one eat with you at midnight?", "No, the restaurant closes at 10 PM."),
    ]
    private static let unknown = [
        "Do you have an airport shuttle?", "Is there a baby cot?", "Do the windows open?", "Can I get a massage?", "Are there vegetarian dishes?", "Is there a lift?",
        "Do you rent out bicycles?", "How many stars have you got?", "Is the sauna mixed?",
    ]

    private static let english = """
        You are the front desk of the Harbour Hotel on the telephone. Answer the caller's last words in one or two short sentences, as people speak. \
        No lists, no markdown.
        What you know, and nothing else:
        \(knowledge)
        """

    private static let spanish = """
        Usted atiende el teléfono de la recepción del Harbour Hotel. Responda a lo último que ha dicho quien llama en una o dos frases cortas, en español, \
        como se habla. Sin listas ni formato.
        Lo que usted sabe, y nada más:
        Habitaciones: individual, 89 euros la noche; doble, 129 euros; suite, 240 euros. El desayuno está incluido, de 7 a 10:30 de la mañana.
        El restaurante abre de 6 a 10 de la tarde. El garaje del hotel cuesta 15 euros la noche. La piscina y el gimnasio están en la última planta, abiertos \
        de 6 de la mañana a 10 de la noche. La conexión a internet es gratuita. Los perros son bienvenidos por 20 euros la noche. La entrada es a partir de las 3 de la \
        tarde, la salida hasta las 11 de la mañana, o más tarde si se pide. La dirección es 12 de Harbour Street, a cinco minutos de la estación.
        Usted puede reservar, cambiar y anular habitaciones, decir cuáles hay libres y qué tiene reservado un huésped, y apuntar llamadas para despertar y salidas tardías.
        Si no sabe algo, dígalo; el director lo sabrá. No invente nada ni prometa nada.
        Quién se aloja en el hotel no se le dice a nadie. En lo que no sea de este hotel no puede ayudar.
        """
}
