extension Language {
    public static let spanish = Language(
        identifier: "es", name: "español", conversation: Spanish.conversation, numbers: Spanish.numbers, names: Spanish.names,
        writing: Spanish.writing, spokenForms: Spanish.spokenForms, phrases: Spanish.phrases, writesMonthFirst: false, dateJoiners: ["de", "del", "el", "en"],
        classes: Spanish.classes, rules: Spanish.dayRules + Spanish.spanRules + Spanish.timeRules + Spanish.choiceRules, light: Spanish.light)
}

/// Spanish, of Spain and of the Americas. Words stand here as they are looked up: in small letters, without accents.
enum Spanish {
    static let classes: [String: [String: Int]] = [
        "weekday": [
            "domingo": 0, "lunes": 1, "martes": 2, "miercoles": 3, "jueves": 4, "viernes": 5, "sabado": 6, "domingos": 0, "sabados": 6,
        ],
        "month": [
            "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
            "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "feb": 2, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "sept": 9, "oct": 10,
            "nov": 11, "dic": 12,
        ],
        "unit": [
            "minuto": 0, "minutos": 0, "hora": 1, "horas": 1, "dia": 2, "dias": 2, "semana": 3, "semanas": 3, "mes": 4, "meses": 4, "ano": 5,
            "anos": 5, "quincena": 6,
        ],
        "dayWord": ["hoy": 0, "manana": 0, "ayer": 0, "tarde": 0, "noche": 0, "mediodia": 0, "proximo": 0, "media": 0, "cuarto": 0],
        "countUnit": [
            "minuto": 0, "minutos": 0, "hora": 1, "horas": 1, "dia": 2, "dias": 2, "semana": 3, "semanas": 3, "mes": 4, "meses": 4, "ano": 5,
            "anos": 5, "noche": 6, "noches": 6, "persona": 7, "personas": 7, "adulto": 7, "adultos": 7, "nino": 7, "ninos": 7, "huesped": 7,
            "huespedes": 7, "quincena": 8,
        ],
        // 1 is more of what was spoken of, 2 is less.
        "betweenCount": ["mas": 1, "menos": 2],
        "moreCount": ["otra": 0, "otro": 0, "otras": 0, "otros": 0],
        "behindCount": ["mas": 1, "adicional": 1, "adicionales": 1, "menos": 2, "extra": 1],
        "alternative": ["o": 0, "y": 0, "ni": 0, "u": 0],
        "turns": ["sino": 0, "pero": 0],
        "moves": ["mover": 0, "mueva": 0, "cambiar": 0, "cambie": 0, "cambio": 0, "pasar": 0, "pase": 0, "muevela": 0, "cambiela": 0],
        "joint": ["al": 0, "a": 0],
        "label": [
            "habitacion": 0, "numero": 0, "piso": 0, "planta": 0, "pagina": 0, "calle": 0, "puerta": 0, "cuarto": 0, "edad": 0, "extension": 0,
            "opcion": 0, "sala": 0, "cama": 0,
        ],
    ]

    static let light: Set<String> = [
        "por", "favor", "gracias", "entonces", "si", "en", "a", "con", "y", "o", "pero", "seria", "es", "esta", "para", "hoy", "manana",
        "el", "la",
        "los", "las", "no", "que", "de", "del", "al", "me", "puedo", "puede", "podria", "quiero", "quisiera", "bien", "mejor", "viene",
        "proximo",
        "proxima", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "hasta", "desde", "antes", "despues", "mas",
        "menos",
        "va", "vale", "perfecto", "doctor", "doctora", "como", "porque", "cuando", "estaria", "funciona", "sirve", "viene", "tambien",
        "este", "ese",
    ]
}
