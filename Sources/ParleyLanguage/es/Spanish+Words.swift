extension Spanish {
    static let conversation: ConversationWords = {
        var words = ConversationWords()
        words.listener = ["aja", "ajam", "mm", "mmm", "mhm", "mmhm", "hm", "hmm", "ah", "oh", "uh", "si", "ya", "claro", "vale", "ok", "okay",
            "bueno", "bien", "muy", "entiendo", "veo", "perfecto", "exacto", "eh", "de", "acuerdo", "dale"]
        words.listenerPhrases = ["de acuerdo", "muy bien", "esta bien", "ya veo", "sin problema"]
        words.commands = ["para", "pare", "espere", "espera", "esperese", "no", "perdon", "perdone", "disculpe", "disculpa", "hola", "oiga",
            "oye", "alto", "basta", "cancele", "cancela", "silencio"]
        words.hesitations = ["eh", "em", "este", "mm", "mmm", "pues", "ah"]
        words.openers = ["hola", "buenos", "buenas", "buen", "dia", "dias", "tardes", "noches", "perdon", "perdone", "disculpe", "disculpa",
            "bueno", "pues", "oiga", "oye", "mire", "mira", "bien", "muy", "perfecto", "genial", "espere", "espera", "pare", "por", "favor", "ay", "oh"]
        words.waits = ["un momento", "un segundo", "un segundito", "un momentito", "espere un momento", "dejeme ver", "deje que mire",
            "a ver"]
        words.calls = ["hola", "bueno", "sigue ahi", "me oye", "me escucha", "hay alguien"]
        words.farewells = ["adios", "hasta luego", "chao", "eso es todo", "nada mas", "hasta pronto", "que tenga buen dia"]
        words.open = [
            "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "y", "o", "ni", "pero", "porque", "aunque", "sino",
            "de", "del", "a", "al", "en", "con", "para", "por", "sin", "sobre", "desde", "entre", "hasta", "hacia", "durante",
            "mi", "mis", "tu", "tus", "su", "sus", "me", "te", "le", "les", "nos", "que", "como", "cuando", "donde", "quien", "cada",
            "muy", "soy", "quisiera", "eh", "em", "dr", "dra", "sr", "sra", "srta", "don",
        ]
        words.openInQuestions = [
            "el", "la", "los", "las", "un", "una", "unos", "unas", "y", "o", "mi", "mis", "tu", "tus", "su", "sus", "de", "del", "a", "al", "en",
            "con", "para",
        ]
        words.openQuestionRests = ["puede dar", "puede decir", "podria dar", "podria decir"]
        words.openAfter = [
            "si": ["saber", "ver", "preguntar", "confirmar", "como", "por", "pero", "y"],
            // "Así es" is whole.
            "es": ["nombre", "apellido", "numero", "telefono", "codigo", "direccion", "correo", "fecha", "nacimiento", "cita", "que"],
            // And so is "No quiero".
            "quiero": ["yo", "hola", "dias", "tardes", "noches", "bueno", "pues", "y", "pero"],
            "llamo": ["me"],
        ]
        words.titles = ["doctor", "doctora", "senor", "senora"]
        words.beforeTitles = ["con", "con el", "con la", "al", "del", "de la"]
        words.namesFollow = ["nombre es", "me llamo", "soy"]
        words.wholeAnswers = [
            "si", "no", "vale", "bueno", "claro", "correcto", "exacto", "exactamente", "cierto", "gracias", "muchas", "por", "favor", "adios",
            "hola", "perfecto", "bien", "nada", "ok", "okay", "dale", "adelante", "espere", "espera", "pare", "cancele", "ninguno", "ninguna", "chao",
        ]
        words.loneAnswers = [
            "de acuerdo", "asi es", "eso es", "eso es todo", "es todo", "es correcto", "esta bien", "muy bien", "claro que si", "por supuesto",
            "nada mas", "hoy", "manana", "la una", "a la una",
        ]
        for day in writing.weekdays.map(Tokenizer.folded) { words.loneAnswers.formUnion([day, "el " + day]) }
        for hour in Array(writing.numbers[1...12]) + (1...12).map({ String($0) }) { words.loneAnswers.formUnion([hour, "las " + hour, "a las " + hour]) }
        words.beforeNames = [
            "me", "llamo", "mi", "nombre", "completo", "es", "soy", "yo", "el", "la", "su", "se", "llama", "para", "de", "paciente", "si", "claro",
            "hola", "buenos", "buenas", "dias", "tardes", "noches", "eh", "em",
        ]
        words.asks = [
            "favor", "diga", "digame", "dime", "necesito", "deme", "dame", "indique", "indiqueme", "deletree", "deletreelo", "deletreeme",
        ]
        words.asksNumber = ["numero", "telefono", "movil", "celular", "codigo", "digitos"]
        words.asksDate = ["nacimiento", "nacio", "cumpleanos", "fecha"]
        words.asksName = ["nombre", "apellido", "apellidos", "llama", "deletree", "deletreelo", "deletreeme"]
        words.asksDay = ["dia", "cuando"]
        // The day comes before its month, so that no month waits for one; a year may be in the middle.
        words.openDays = ["mil", "novecientos"]
        // Telephone numbers are said in hundreds as well: "seiscientos doce".
        words.magnitudes = ["cien", "ciento", "mil"]
        words.digitWords = Set(numbers.cardinals.keys).subtracting(["un", "una", "cien", "ciento"]).union(["cero", "doble"])
        words.abbreviations = [
            "dr", "dra", "sr", "sra", "sres", "srta", "prof", "profa", "d", "dna", "av", "avda", "pza", "ctra", "c", "dpto", "izq", "dcha", "num",
            "tel", "telf", "tfno", "pag", "etc", "aprox", "ud", "uds", "vd", "vds", "ee",
        ]
        words.capitalisedAbbreviations = ["Ene", "Feb", "Mar", "Abr", "Jun", "Jul", "Ago", "Sept", "Oct", "Nov", "Dic"]
        words.numberAbbreviations = ["No"]
        // Neither "de" nor "que": "a las tres de la tarde", "tiene que venir".
        words.phraseOpeners = ["en", "a", "y", "con", "para", "porque", "pero", "o", "si", "cuando", "donde", "hasta", "desde", "entre", "antes",
            "despues"]
        words.pairs = ["entre": "y", "desde": "hasta", "de": "a"]
        words.leading = [
            "el", "la", "los", "las", "un", "una", "unos", "unas", "y", "e", "o", "u", "ni", "pero", "porque", "si", "de", "del", "a", "al", "en",
            "con", "para", "por", "sin", "desde", "hasta", "entre", "mi", "su", "sus", "nuestro", "nuestra", "que", "cuando", "donde", "como", "es",
            "son", "se", "le", "les",
        ]
        words.negations = ["no", "nunca", "tampoco", "ni", "jamas", "sin"]
        words.conditions = ["si hay", "si tiene", "si tienen", "si queda", "si no", "a no ser que", "a menos que", "siempre que", "en caso de"]
        words.sequels = ["y luego", "y despues", "y tambien", "y ademas", "y otra cosa"]
        words.questionWords = ["que", "cual", "cuando", "donde", "como", "quien", "cuanto", "cuantos", "puede", "puedo", "hay", "tiene",
            "tienen", "es", "esta"]
        words.dangers = [
            "no respira", "ha dejado de respirar", "dejo de respirar", "me esta dando un infarto", "le esta dando un infarto", "esta teniendo un infarto",
            "quiero matarme", "voy a matarme", "quiero suicidarme", "voy a suicidarme", "se esta desangrando",
        ]
        words.instructions = [
            #"\b(ignora|ignore|olvida|olvide|omite|omita)\b.{0,60}\b(instruccion|regla|anterior|todo)"#,
            #"\b(nuevas|verdaderas) (instrucciones|reglas)\b"#, #"^\W*(sistema|asistente|agente|modelo|administrador)\s*:"#,
            #"\b(debes|tienes que|ahora eres)\b"#,
        ]
        words.promises.beginnings = ["voy a", "vamos a", "va a", "van a", "le voy a", "le vamos a", "alguien va a"]
        words.promises.deeds = [
            "enviar", "enviarle", "enviarselo", "mandar", "mandarle", "mandarselo", "llamar", "llamarle", "llamarla", "llamarlo", "avisar", "avisarle", "reembolsar",
            "recetar", "recetarle", "encargar", "descontar", "transferir", "recordarle", "imprimir", "notificar", "contactar",
        ]
        words.promises.whole = [
            "enviare": "enviar", "enviaremos": "enviar", "enviaran": "enviar", "mandare": "mandar", "mandaremos": "mandar", "mandaran": "mandar", "llamaremos": "llamar",
            "llamaran": "llamar", "avisare": "avisar", "avisaremos": "avisar", "reembolsaremos": "reembolsar", "recetaremos": "recetar", "notificaremos": "notificar",
            "contactaremos": "contactar", "descontaremos": "descontar", "encargare": "encargar", "encargaremos": "encargar", "transferire": "transferir",
        ]
        words.stopWords = Set(
            """
            a al ante bajo con de del desde el ella en entre era es esa ese eso esta este esto ha hay la las le les lo los me mi mis muy \
            no nos o para pero por porque que quien se si sin sobre soy su sus tambien te tengo tiene un una uno y ya yo cita citas doctor \
            doctora quiero quisiera necesito gracias favor hola senor senora nombre llamo
            """.split(whereSeparator: \.isWhitespace).map(String.init))
        var agreement = AgreementWords()
        agreement.openings = ["si", "claro", "vale", "bueno", "correcto", "exacto", "perfecto", "ok", "okay", "dale", "bien", "cierto"]
        agreement.phrases = ["de acuerdo", "por supuesto", "esta bien", "muy bien", "me parece bien", "asi es", "eso es", "adelante",
            "hagalo", "como no", "por que no", "sin problema", "desde luego", "me va bien"]
        agreement.refusals = ["no", "nunca", "tampoco"]
        agreement.refusalPhrases = ["no gracias", "mejor no", "para nada", "de ninguna manera", "dejelo", "olvidelo", "no hace falta",
            "ahora no", "claro que no"]
        agreement.fillers = ["gracias", "por", "favor", "muchas", "senor", "senora", "que", "esta", "es", "eso", "lo", "ya", "todo", "pues"]
        agreement.doubts = ["pero", "espere", "espera", "mejor"]
        words.agreement = agreement
        return words
    }()

    static let names = NameWords(
        titles: ["dr", "dra", "doctor", "doctora", "sr", "sra", "srta", "senor", "senora", "senorita", "don", "dona", "licenciada", "licenciado", "ingeniera", "ingeniero", "profesora", "profesor", "abogada", "abogado"],
        openings: ["me", "llamo", "mi", "nombre", "es", "soy", "el", "la", "para", "si", "hola", "se", "llama", "a", "de", "con", "bueno",
            "eh", "buenos", "buenas", "dias", "tardes", "habla", "hablo", "saluda", "llama", "aqui", "oye", "oiga", "mire", "mira"],
        closings: ["por", "favor", "gracias", "se", "deletrea", "escribe", "con", "es", "mi", "nombre", "y", "senor", "senora", "si"],
        common: conversation.stopWords.union(["manana", "hoy", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo",
            "semana", "dia", "hora", "primera", "segunda", "media", "cuarto", "nada", "buenos", "buenas", "dias", "tardes", "agende", "ahora",
            "ande", "andele", "apunte", "apunteme", "bueno", "cambie", "cancele", "claro", "correcto", "deme", "diga", "digame", "disculpe", "eso",
            "exacto", "mire", "mueva", "necesito", "oiga", "perdone", "perfecto", "ponga", "pongame", "pues", "quiere", "quiero", "quisiera", "quite",
            "quiteme", "reserve", "vale"]),
        never: ["ademas", "alguien", "aunque", "contra", "cuando", "desde", "donde", "durante", "entonces", "entre", "hacia", "hasta", "mientras",
            "nadie", "nunca", "porque", "segun", "siempre", "sobre", "tambien", "todavia"],
        particles: ["de", "del", "la", "las", "los", "y"],
        introductions: ["soy", "yo soy", "me llamo", "mi nombre es", "habla", "le habla", "le habla la", "le habla el", "le saluda", "le saluda la", "le saluda el", "habla la", "habla el", "aqui", "llamo de"],
        relations: ["esposa", "esposo", "exesposa", "exesposo", "exmarido", "exmujer", "mujer", "marido", "pareja", "novia", "novio", "ex", "madre", "mama", "padre", "papa", "hijo", "hija", "hermano", "hermana",
            "abuela", "abuelo", "nieto", "nieta", "tia", "tio", "prima", "primo", "sobrina", "sobrino", "suegra", "suegro", "vecina", "vecino", "amiga", "amigo",
            "jefa", "jefe", "companera", "companero", "empleada", "empleado", "clienta", "cliente", "inquilina", "inquilino", "paciente"],
        relationOpenings: ["mi", "nuestro", "nuestra"],
        sounds: SoundRules(
            vowels: Set("aeiouy"), backVowels: Set("ou"),
            consonants: [
                .init("ch", "C"), .init("ll", "Y"), .init("qu", before: "ei", "K"), .init("q", "K"), .init("gu", before: "ei",
                    "G"), .init("g", before: "ei", "H"),
                .init("j", "H"), .init("h", ""), .init("v", "B"), .init("z", "S"), .init("c", before: "ei", "S"), .init("c",
                    "K"), .init("x",
                    "KS"), .init("ph", "F"),
            ],
            alike: ["B": "P", "D": "T", "G": "K"]),
        letters: [
            "be": "b", "ce": "c", "efe": "f", "ge": "g", "hache": "h", "jota": "j", "ka": "k", "ele": "l", "eme": "m", "ene": "n",
            "cu": "q",
            "erre": "r",
            "ere": "r", "ese": "s", "te": "t", "uve": "v", "ve": "v", "equis": "x", "zeta": "z", "i griega": "y", "ye": "y",
            "doble ve": "w",
            "uve doble": "w", "pe": "p", "de": "d",
        ],
        unsureLetters: [:], examples: [["de"], ["como"], ["como",
            "en"]], repeaters: ["doble": 2], capitals: ["mayuscula"], signs: ["guion": "-", "apostrofe": "'"], joiners: ["y", "luego"])

    static let writing: WritingRules = {
        var rules = WritingRules(
            weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
            months: [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
            ],
            day: "el {weekday} {day} de {month}", dayAndYear: "el {weekday} {day} de {month} de {year}", time: "las {hour}:{minute} de la {half}",
            timeAtFullHour: "las {hour} de la {half}", halves: [0: "noche", 1: "madrugada", 6: "mañana", 12: "tarde", 20: "noche"], and: " y ", or: " o ",
            numbers: [
                "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
                "catorce", "quince",
                "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro",
                "veinticinco",
                "veintiséis", "veintisiete", "veintiocho", "veintinueve",
            ],
            tens: [30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa"], tensJoiner: " y ")
        rules.timeAtOne = "la 1:{minute} de la {half}"
        rules.timeAtOneFullHour = "la 1 de la {half}"
        rules.andBefore = ["i": " e ", "hi": " e "]
        rules.orBefore = ["o": " u ", "ho": " u "]
        return rules
    }()

    static let spokenForms = SpokenForms(
        written: ["dr.": "doctor", "dra.": "doctora", "sr.": "señor", "sra.": "señora", "srta.": "señorita", "%": " por ciento", "&": " y ", "okay": "ok"],
        dollars: "dólares", cents: "centavos", zeroMinute: "y",
        hundreds: [
            100: "ciento", 200: "doscientos", 300: "trescientos", 400: "cuatrocientos", 500: "quinientos", 600: "seiscientos", 700: "setecientos",
            800: "ochocientos", 900: "novecientos",
        ],
        exactHundred: "cien", thousand: "mil", partsYears: false,
        ordinals: [
            1: "primero", 2: "segundo", 3: "tercero", 4: "cuarto", 5: "quinto", 6: "sexto", 7: "séptimo", 8: "octavo", 9: "noveno", 10: "décimo",
        ])

    static let phrases = Phrases(
        [
            .didNotCatch: ["Perdone, no le he entendido.", "Disculpe, ¿puede repetirlo?"],
            .oneMoment: ["Un momento, por favor.", "Déjeme ver."],
            .takeYourTime: ["Tómese su tiempo.", "Sin prisa."],
            .anythingElse: ["¿Puedo ayudarle en algo más?", "¿Necesita algo más?"],
            .goodbye: ["¡Adiós!", "Gracias por llamar. ¡Hasta luego!"],
            .handOver: ["Le paso con un compañero. Un momento, por favor."],
            .stillThere: ["¿Sigue ahí?", "¿Me oye?"],
            .readBack: ["{what}. ¿Es correcto?", "Entonces, {what}. ¿Lo confirmo?"],
            .saySpeaks: ["Lo siento, solo hablo {languages}.", "Disculpe, solo puedo ayudarle en {languages}."],
            .doesNotKnow: ["Lo siento, no lo sé.", "No tengo información sobre eso."],
            .doesNotKnowRest: ["Lo otro que pregunta no lo sé, lo siento.", "De lo demás no tengo información."],
            .spellBack: ["He apuntado {spelled}.", "Tengo {spelled}."],
            .dayConflict: ["{day} no es {weekday}. ¿Qué día quiere decir?"],
            .timeIsUp: ["Lo siento, tenemos que terminar aquí. Vuelva a llamar cuando quiera. ¡Adiós!"],
            .hearsNobody: ["No le oigo, así que voy a colgar. Vuelva a llamar, por favor. ¡Adiós!"],
            .noAnswer: ["Lo siento, algo ha fallado por mi parte. ¿Puede repetirlo?"],
            .endsSoon: ["Tenemos que terminar en un minuto."],
            "chat": ["Entiendo. ¿En qué puedo ayudarle?", "De acuerdo. ¿Qué necesita?"],
            .cannotTell: ["Lo siento, eso no se lo puedo decir."],
            .notDoneYet: ["Eso todavía no está hecho."],
            .cannotDo: ["Lo siento, eso no lo puedo hacer desde aquí."],
            .emergency: ["Si es una emergencia, cuelgue ahora y llame al número de emergencias."],
            .gaveUp: ["Lo siento, ahora mismo no lo consigo. ¿Puede decirme otra vez qué necesita?"],
        ], newWord: "nueva palabra")
}
