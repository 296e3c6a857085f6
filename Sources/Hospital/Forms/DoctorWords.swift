import ParleyLanguage

/// What the hospital's doctors treat, in callers' words: the hospital's own table.
struct DoctorWords: Sendable {
    /// By specialty: words that mean it wherever they stand, by their beginnings where these have six letters and
    /// more. What is in the records under another specialty is known by that word alone.
    var fields: [String: [String]]
    /// What doctors of a specialty call themselves.
    var titles: [String: [String]]
    /// What stands before a doctor's name.
    var forms: Set<String>
    /// Words for somebody who is yet to be found: "someone for my knee", "the bone doctor".
    var persons: Set<String>
    /// What a doctor is called behind what they treat: "the bone doctor".
    var callings: Set<String>
    /// Phrases that leave the choice to the hospital.
    var open: [String]
    /// The specialty that everybody may go to.
    static let general = "General Medicine"

    static func of(_ language: Language) -> DoctorWords { language.identifier == "es" ? .spanish : .english }

    /// The specialties that a text speaks of; the general one only where there is no other.
    func specialties(in words: [String]) -> [String] {
        let found = Set(fields.keys).union(titles.keys).filter { specialty in
            words.contains { word in isOf(specialty, word) }
        }.sorted()
        let special = found.filter { $0 != Self.general }
        return special.isEmpty ? found : special
    }

    func isOf(_ specialty: String, _ word: String) -> Bool {
        ((fields[specialty] ?? []) + (titles[specialty] ?? [])).contains { stem in
            // A short stem is a whole word, perhaps a plural: "hip" is not in "hippo".
            stem.count >= 6 ? word.hasPrefix(stem) : word == stem || word == stem + "s" || word == stem + "'s"
        }
    }

    func isTitle(_ specialty: String, _ word: String) -> Bool { (titles[specialty] ?? []).contains { word.hasPrefix($0) } }

    static let english = DoctorWords(
        fields: [
            "Cardiology": ["heart", "chest", "palpit", "cardiac", "circul", "pulse"],
            "Orthopedics": [
                "bone", "joint", "knee", "shoulder", "hip", "fractur", "broken", "ankle", "wrist", "spine", "elbow", "back", "leg", "arm", "foot", "feet",
                "finger", "toe", "neck", "sprain", "twiste", "tendon", "ligame", "hand",
            ],
            "Pediatrics": [
                "child", "childr", "kid", "baby", "babies", "son", "daught", "infant", "toddle", "newbor", "teenag", "boy", "girl", "little one",
            ],
            general: [
                "family", "primary", "checkup", "check-up", "fever", "flu", "cold", "cough", "headac", "sick", "stomac", "throat", "ill", "unwell", "skin",
                "rash", "allerg", "tired", "dizzy", "dizzin", "nausea", "vaccin", "blood", "eye", "ear", "migrai", "asthma", "diabet", "temper", "belly",
                "tummy", "sinus", "sleep",
            ],
        ],
        titles: [
            "Cardiology": ["cardiol", "cardio"], "Orthopedics": ["orthop", "ortho"], "Pediatrics": ["pediat", "paediat"],
            general: ["general", "gp", "physic", "practit"],
        ],
        forms: ["dr", "doctor", "doc"],
        persons: [
            "doctor", "doctors", "dr", "doc", "specialist", "surgeon", "someone", "somebody", "anyone", "anybody", "whoever", "who", "one", "person",
            "physician", "department", "guy", "lady", "does", "treats", "sees", "handles",
        ],
        callings: ["doctor", "doc", "specialist", "surgeon", "physician"],
        open: [
            "anyone", "anybody", "any doctor", "any of them", "any of the doctors", "any one of them", "whoever", "whichever", "whichever doctor", "no preference",
            "first available", "doesn't matter", "don't mind", "don't care", "all the same", "all of them",
        ])

    static let spanish = DoctorWords(
        fields: [
            "Cardiology": ["corazon", "pecho", "palpit", "cardiac", "pulso"],
            "Orthopedics": [
                "hueso", "articu", "rodill", "hombro", "cadera", "fractu", "roto", "rota", "tobill", "muneca", "espald", "codo", "pierna", "brazo", "pie",
                "dedo", "cuello", "torcid", "esguin", "tendon", "mano", "columna",
            ],
            "Pediatrics": ["nino", "nina", "bebe", "hijo", "hija", "crio", "pequen", "adoles"],
            general: [
                "revisi", "cheque", "fiebre", "gripe", "resfri", "catarr", "tos", "cabeza", "estoma", "gargan", "enferm", "piel", "sarpul", "alergi",
                "cansad", "mareo", "nausea", "vacuna", "sangre", "ojo", "oido", "migran", "asma", "diabet", "tripa", "familia", "cabecera",
            ],
        ],
        titles: [
            "Cardiology": ["cardiol", "cardio"], "Orthopedics": ["ortope", "traumat"], "Pediatrics": ["pediat"], general: ["general", "internis"],
        ],
        forms: ["dr", "dra", "doctor", "doctora"],
        persons: [
            "doctor", "doctora", "dr", "dra", "medico", "medica", "especialista", "cirujano", "alguien", "quien", "cualquiera", "trata",
            "atiende", "lleva",
        ],
        // In Spanish they are called so behind the word: "el médico del corazón".
        callings: [],
        open: [
            "cualquiera", "quien sea", "me da igual", "da igual", "el primero que este libre", "el que este libre", "quien este libre",
            "no tengo preferencia", "cualquier medico", "cualquier doctor",
        ])
}
