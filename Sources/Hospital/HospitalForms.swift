import ParleyAgent
public import ParleyDialogue
public import ParleyLanguage

extension HospitalAgent {
    /// The tools as forms, on the hospital's records.
    static func forms(store: any HospitalStore, doctors: [Doctor], language: Language) -> [any FormTool] {
        [
            ScheduleForm(store: store, doctors: doctors, language: language), MoveForm(store: store, doctors: doctors, language: language),
            CancelForm(store: store, doctors: doctors, language: language), AvailabilityForm(store: store, doctors: doctors, language: language),
            OwnAppointmentsForm(store: store, doctors: doctors, language: language), DoctorInfoForm(store: store, doctors: doctors, language: language),
            OwnDataForm(store: store, language: language),
        ]
    }

    /// The receptionist, for models that need the help of forms. Nothing in it depends on the day, so that a model
    /// reads it once for all calls; who works here is read from the records once.
    /// - Throws: ``HospitalStoreError`` where the records cannot be read.
    public static func formDefinition(store: any HospitalStore, language: Language = .english) async throws -> FormAgentDefinition {
        let doctors = try await store.doctors()
        let isSpanish = language.identifier == "es"
        var definition = FormAgentDefinition(
            greeting: greeting(language),
            role: "the receptionist of a hospital", language: language, phrases: HospitalPhrases.of(language),
            tools: forms(store: store, doctors: doctors, language: language), instructions: isSpanish ? spanish(doctors) : english(doctors),
            examples: HospitalExamples.of("other", language))
        definition.safety = safety
        definition.lines = isSpanish ? SpanishHospitalLines.all : EnglishHospitalLines.all
        definition.facts = ["insurance": "factInsurance", "hours": "factHours", "services": "factServices", "emergency": "factEmergency"]
        if !isSpanish { (definition.answers, definition.unknownQuestions) = (answers, unknown) }
        return definition
    }

    private static let answers = [
        ("Do you take Cigna?", "Yes, we accept Cigna."), ("Are you open on Sundays?", "No, we are closed at weekends. We are open from Monday to Friday."),
        ("And Humana?", "I'm sorry, we don't accept Humana."), ("Which doctor is for children?", "Dr. Garcia treats children."),
        ("How early can I come in the morning?", "The first appointments are at 9 AM."), ("Would you take Tricare?", "No, that one we don't accept. You can pay yourself."),
        ("Can I pay it myself?", "Yes, you can."), ("What should I take for a cough?", "I can't give medical advice. A doctor can help you with that."),
        ("Do you see anybody on a Saturday?", "No, only from Monday to Friday."), ("What is the latest I can come?", "The last appointments are at 3:30 PM."),
    ]
    private static let unknown = [
        "Do you have a cafeteria?", "Is there wifi in the waiting room?", "Does Dr. Lee speak Spanish?", "Can I bring my dog?", "What does an X-ray cost?",
        "Who is the head of the hospital?", "Do you do MRI scans?", "Is there a lift?", "Can somebody real call me back?",
    ]

    private static func english(_ doctors: [Doctor]) -> String {
        """
        You are the receptionist of City Hospital on the telephone. Answer the caller's last words in one or two short sentences, as people speak. \
        No lists, no markdown.
        What you know, and nothing else:
        \(knowledge(doctors))
        """
    }

    private static func spanish(_ doctors: [Doctor]) -> String {
        let names = doctors.map { doctor in
            let key = Phrases.Key(rawValue: "specialty\(doctor.specialty.filter(\.isLetter))")
            return "\(doctor.title), \(HospitalPhrases.spanish[key]?.first ?? doctor.specialty)"
        }
        return """
            Usted atiende el teléfono de la recepción del City Hospital. Responda a lo último que ha dicho quien llama en una o dos frases cortas, en español, \
            como se habla. Sin listas ni formato.
            Lo que usted sabe, y nada más:
            Médicos: \(names.joined(separator: "; ")).
            El hospital da citas de lunes a viernes a las 9, a las 10:30, a las 14 y a las 15:30. Abre de 9 a 16 horas y cierra los fines de semana.
            Acepta los seguros Aetna, Blue Cross, Cigna, UnitedHealthcare y Medicare, y a quien paga por su cuenta. No acepta ningún otro seguro.
            Usted puede dar, cambiar y anular citas, decir qué horas hay libres y qué citas tiene alguien, y a qué médico acudir.
            Si no sabe algo, como el aparcamiento, los precios o cómo llegar, dígalo. No invente nada ni prometa nada.
            No da consejos médicos; eso lo hace un médico. En una emergencia hay que colgar y llamar al 911.
            En lo que no sea de este hospital no puede ayudar.
            """
    }
}
