import ParleyLanguage
import Testing

@Suite("Days and times as Spanish speakers say them")
struct SpanishTests {
    /// A Tuesday.
    private static let today = CalendarDay(year: 2026, month: 11, day: 24)
    private static let now = ClockTime(hour: 11)

    private static func days(_ text: String) -> String { Short.days(Language.spanish.days(in: text, today: today)) }
    private static func times(_ text: String) -> String { Short.times(Language.spanish.times(in: text, today: today, now: now)) }

    @Test("Days", arguments: Case.table("""
        hoy → 2026-11-24
        mañana → 2026-11-25
        pasado mañana → 2026-11-26
        ayer → 2026-11-23
        esta tarde → 2026-11-24
        mañana por la mañana → 2026-11-25
        el viernes → 2026-11-27
        este viernes → 2026-11-27
        viernes → 2026-11-27
        el miércoles, por favor → 2026-11-25
        el próximo viernes → 2026-12-04
        el viernes que viene → 2026-12-04
        el lunes de la semana que viene → 2026-11-30
        la semana que viene, el jueves → 2026-12-03
        el lunes pasado → 2026-11-23
        dentro de dos días → 2026-11-26
        en tres semanas → 2026-12-15
        en un mes → 2026-12-24
        dentro de un par de semanas → 2026-12-08
        hace tres días → 2026-11-21
        el 27 → 2026-11-27
        el día 3 → 2026-12-03
        el cinco de mayo → 2027-05-05
        el 2 de diciembre → 2026-12-02
        el primero de diciembre → 2026-12-01
        el uno de enero → 2027-01-01
        3 de marzo de 2027 → 2027-03-03
        el veintisiete de noviembre → 2026-11-27
        el viernes 27 → 2026-11-27
        el viernes 27 de noviembre → 2026-11-27
        el lunes 27 de noviembre → conflict:1:2026-11-27
        25/12 → 2026-12-25
        el 3/4 → 2027-04-03
        2026-12-03 → 2026-12-03
        el primer lunes de diciembre → 2026-12-07
        el último viernes de diciembre → 2026-12-25
        Navidad → 2026-12-25
        Nochebuena → 2026-12-24
        Nochevieja → 2026-12-31
        el día después de Navidad → 2026-12-26
        dos días antes de Navidad → 2026-12-23
        esta semana → 2026-11-24..2026-11-29
        la próxima semana → 2026-11-30..2026-12-06
        el fin de semana → 2026-11-28..2026-11-29
        el mes que viene → 2026-12-01..2026-12-31
        en diciembre → 2026-12-01..2026-12-31
        a principios de mayo → 2027-05-01..2027-05-10
        a finales de la semana que viene → 2026-12-03..2026-12-04
        del jueves al domingo → 2026-11-26..2026-11-29
        entre el lunes y el miércoles → 2026-11-30..2026-12-02
        a partir del lunes → 2026-11-30..
        después del viernes → 2026-11-28..
        antes del viernes → ..2026-11-26
        hasta el domingo → ..2026-11-29
        lo antes posible → earliest
        cuanto antes → earliest
        cualquier día → any
        el día siguiente → +1
        el mismo día → same
        una semana después → +7
        otro día → other
        el jueves o el viernes → 2026-11-26 2026-11-27
        el jueves no, el viernes → x2026-11-26 2026-11-27
        no el jueves → -2026-11-26
        el miércoles, no, perdón, el jueves → x2026-11-25 2026-11-26
        """))
    func days(example: Case) { #expect(Self.days(example.text) == example.expected) }

    @Test("Times", arguments: Case.table("""
        a las dos → 14:00/02:00
        a las nueve → 09:00/21:00
        a la una → 13:00/01:00
        a las tres y media → 15:30/03:30
        a las 3 y cuarto → 15:15/03:15
        las doce menos cuarto → 11:45/23:45
        a las doce menos cinco → 11:55/23:55
        a las tres y veinte → 15:20/03:20
        a las tres y treinta y cinco → 15:35/03:35
        a las dos de la tarde → 14:00
        a las ocho de la tarde → 20:00
        a las nueve de la mañana → 09:00
        a las nueve de la noche → 21:00
        a las 15 horas → 15:00
        a las 3 pm → 15:00
        15:30 → 15:30
        a las 10:30 → 10:30/22:30
        mediodía → 12:00
        medianoche → 00:00
        a las diez en punto → 10:00/22:00
        sobre las tres → ~15:00/03:00
        mañana a las once → 11:00/23:00
        el 2 de diciembre a las nueve → 09:00/21:00
        por la mañana → 06:00..12:00
        por la tarde → 12:00..20:00
        esta noche → 20:00..23:59
        después de las tres → 15:00..
        antes de las diez → ..10:00
        entre las dos y las cuatro → 14:00..16:00
        hasta las cinco → ..17:00
        lo más temprano posible → earliest
        a primera hora → earliest
        a cualquier hora → any
        a la misma hora → same
        media hora más tarde → +30
        una hora antes → -60
        dentro de dos horas → 13:00
        no a las dos, a las nueve → -14:00/02:00 09:00/21:00
        a las nueve, no, perdón, a las diez → x09:00/21:00 10:00/22:00
        dos → 14:00/02:00?
        """))
    func times(example: Case) { #expect(Self.times(example.text) == example.expected) }

    @Test("No days", arguments: [
        "dos visitas", "por la mañana", "buenos días", "tres días", "me duele desde hace tiempo", "la segunda visita", "cada lunes", "", "habitación 12", "hola, buenas tardes",
    ])
    func noDays(text: String) { #expect(Self.days(text) == "") }

    @Test("No times", arguments: [
        "dos visitas", "tengo dos hijos", "para tres personas", "habitación 12", "el 2 de diciembre", "en dos días", "mañana", "el viernes", "diez minutos", "",
    ])
    func noTimes(text: String) { #expect(Self.times(text) == "") }

    @Test("Numbers, names and what is said")
    func others() {
        let spanish = Language.spanish
        #expect(spanish.numbers(in: "mil novecientos ochenta y cinco").map(\.value.value) == [1985])
        #expect(spanish.numbers(in: "treinta y dos").map(\.value.value) == [32])
        #expect(spanish.counts(in: "dos noches para tres personas").map(\.value) == [CountReading(2, .nights), CountReading(3, .people)])
        #expect(spanish.birthDates(in: "el 14 de marzo de 1985", today: Self.today).map(\.value) == [[CalendarDay(year: 1985, month: 3, day: 14)]])
        #expect(
            spanish.birthDates(in: "catorce de marzo de mil novecientos ochenta y cinco", today: Self.today).map(\.value)
                == [[CalendarDay(year: 1985, month: 3, day: 14)]])
        #expect(spanish.birthDates(in: "3/4/1985", today: Self.today).map(\.value) == [[CalendarDay(year: 1985, month: 4, day: 3)]])
        #expect(spanish.name("Me llamo María López, por favor")?.name == "María López")
        #expect(spanish.choices(in: "la segunda").map(\.value) == [.place(1)])
        #expect(spanish.agreement(in: "Sí, claro.") == .yes)
        #expect(spanish.agreement(in: "No, gracias.") == .no)
        #expect(spanish.agreement(in: "No, el viernes") == nil)
        #expect(spanish.spoken(Self.today) == "el martes 24 de noviembre")
        #expect(spanish.spoken(ClockTime(hour: 14)) == "las 2 de la tarde")
        #expect(spanish.spoken(ClockTime(hour: 1, minute: 30)) == "la 1:30 de la madrugada")
        #expect(spanish.list(["padre", "hijo"]) == "padre e hijo")
        #expect(spanish.spoken(number: 32) == "treinta y dos")
        #expect([100, 132, 1_000, 2_500].map { spanish.spelled(number: $0) } == ["cien", "ciento treinta y dos", "mil", "dos mil quinientos"])
        #expect([3, 12].map { spanish.spelled(ordinal: $0) } == ["tercero", "doce"])
        for number in 0..<100 { #expect(spanish.number(spanish.spoken(number: number)) == number) }
        #expect(NameMatcher(language: .spanish).isMatch("Jimenez", "Giménez"))
        #expect(!NameMatcher(language: .spanish).isMatch("Pedro", "Pablo"))
    }

    @Test("The questions that one sentence asks") func questionsOfOne() {
        #expect(Language.spanish.questions(of: "¿Cuánto cuesta una doble y hay garaje en el hotel?") == ["¿Cuánto cuesta una doble?", "hay garaje en el hotel?"])
        #expect(Language.spanish.questions(of: "¿Puedo ir con mi hijo y mi hija?") == ["¿Puedo ir con mi hijo y mi hija?"])
    }

    @Test("Who speaks, and of whom")
    func whoSpeaks() {
        #expect(Language.spanish.names(in: "Buenos días, señorita. Habla Emily Davis.").map(\.value.name) == ["Emily Davis"])
        #expect(Language.spanish.introductions(in: "Le saluda la licenciada Ortega, de recursos humanos.") == ["Ortega"])
        #expect(Language.spanish.relatives(in: "Un empleado nuestro, John Smith, dice que tiene cita.") == ["John Smith"])
        #expect(Language.spanish.relatives(in: "Es para mi esposa, Emily Davis.") == ["Emily Davis"])
    }
}
