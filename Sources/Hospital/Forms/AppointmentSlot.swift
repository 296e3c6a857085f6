import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A slot for which appointment: by its number, as one of those that were told, or all of them.
struct AppointmentSlot: SlotType {
    static let all: JSONValue = ["all": true]

    func spans(in words: String, at moment: Moment) -> [String] {
        // The year of a date of birth is nobody's number, nor with the "I" behind it: "1978, I had to ask her".
        let births = moment.language.birthDates(in: words, today: moment.today).map(\.range)
        let numbers = moment.language.identifiers(in: words).filter { found in !births.contains { $0.overlaps(found.range) } }
        return numbers.map { String(words[$0.range]) } + moment.choicesOfOffers(in: words)
    }

    var takesAnyNumber: Bool { true }

    func read(_ span: String, at moment: Moment) -> SlotValue? {
        if let number = moment.language.identifiers(in: span).last, let id = Self.id(number.value.text) {
            // "March 14th, 1985", as a whole, is no number.
            if moment.language.birthDates(in: span, today: moment.today).contains(where: { $0.range.overlaps(number.range) }) { return nil }
            return SlotValue(.string(id), spoken: .text(id))
        }
        guard let choice = moment.choiceOfOffers(in: span) else { return nil }
        // "Both of them" is an answer where nothing was offered as well.
        if choice.precision == .choice(.all) { return SlotValue(Self.all, spoken: .text(span), precision: .open) }
        return choice
    }

    /// `APT-1001` for "A P T one zero zero one", "1001".
    static func id(_ text: String) -> String? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        return digits.isEmpty || digits.count > 12 ? nil : "APT-\(digits)"
    }

    /// The numbers of a value, or of a model's argument.
    static func ids(_ argument: JSONValue?) -> [String] {
        guard let argument else { return [] }
        return (argument.arrayValue ?? [argument]).compactMap { $0.stringValue.flatMap(id) }
    }
}

/// The caller's appointments that a request to cancel or to move speaks of.
struct AppointmentSearch {
    enum Result: Hashable {
        case found([Appointment], Fit)
        case ask(SlotQuestion)
        case refused(Line)
    }

    /// How well what was found fits what was said.
    enum Fit {
        /// The caller has said enough that no other can be meant.
        case named
        case perhaps
        /// Not in everything: it is what comes nearest.
        case nearest
    }

    /// Whether several at once are an answer: all can be cancelled, but not moved.
    var takesAll = false
    /// Asked where several are left.
    var which: Phrases.Key
    /// By which keys they are told apart, besides the number.
    var doctor: String?
    var day: CalendarDay?
    /// Whether the day was said as a weekday and nothing else.
    var isWeekday = false
    var time: [ClockTime] = []
    let store: any HospitalStore

    func result(_ request: FormRequest, _ context: ToolContext) async throws -> Result {
        let files = try await PatientFiles(store, request, context)
        let ids = AppointmentSlot.ids(request["number"])
        if !ids.isEmpty { return try await numbered(ids, request, files) }
        // What this call has just booked or moved.
        if let id = AppointmentSlot.ids(request.base["number"]?.argument).first, isOfBase(request, files), let own = try await store.appointment(id: id), own.status == .booked {
            return .found([own], .named)
        }
        switch files.find(request.text("name"), askName: Line("askNameOfAppointment")) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .file(let file): return which(of: file, request)
        }
    }

    /// Unless another name has been said.
    private func isOfBase(_ request: FormRequest, _ files: PatientFiles) -> Bool {
        guard let name = request.text("name"), let own = request.base["name"]?.argument.stringValue else { return true }
        return files.isMatch(name, own) && (doctor == nil || .string(doctor ?? "") == request.base["doctor"]?.argument)
    }

    /// Who changes an appointment says whose it is: its number follows the one before, and can be guessed.
    private func numbered(_ ids: [String], _ request: FormRequest, _ files: PatientFiles) async throws -> Result {
        var found: [Appointment] = []
        for id in ids {
            guard let appointment = try await store.appointment(id: id) else { return .ask(SlotQuestion("number", Line("noSuchNumber", ["number": .text(id)]))) }
            found.append(appointment)
        }
        guard let name = request.text("name"), files.isFull(name) else { return .ask(SlotQuestion("name", Line("askNameForNumber"))) }
        guard found.allSatisfy({ files.isMatch(name, $0.patientName) }) else {
            return .ask(SlotQuestion("number", Line("notUnderThatName", ["number": .list(ids.map { .text($0) }), "name": .text(name)])))
        }
        switch files.refusal(of: found[0].patientName) {
        case .ask(let question)?: return .ask(question)
        case .refused(let line)?: return .refused(line)
        case .file?, nil: return .found(found, .named)
        }
    }

    private func nearest(_ own: [Appointment]) -> [Appointment] {
        func fit(_ appointment: Appointment) -> Int {
            [appointment.doctor == doctor, appointment.day == day || isWeekday && appointment.day.weekday == day?.weekday, time.contains(appointment.time)].count { $0 }
        }
        let best = own.map(fit).max() ?? 0
        return own.filter { fit($0) == best }
    }

    private func which(of file: PatientFile, _ request: FormRequest) -> Result {
        let own = file.appointments
        guard !own.isEmpty else { return .ask(SlotQuestion("name", Line("noAppointment", ["name": .text(file.name)]), reason: .findsNothing)) }
        let isAll = request["number"] == AppointmentSlot.all
        let left = own.filter { appointment in
            (doctor == nil || appointment.doctor == doctor) && (day == nil || appointment.day == day) && (time.isEmpty || time.contains(appointment.time))
        }
        // Where nothing fits altogether, what fits best; it is read back.
        // "The one on Thursday and the one in January, both of them": of one there are no two.
        let isMore = isAll && takesAll && left.count < 2 && own.count == 2
        let meant = isMore ? own : left.isEmpty ? nearest(own) : left
        if meant.count == 1 || isAll && takesAll {
            let details = [doctor != nil, day != nil, !time.isEmpty].count { $0 }
            return .found(meant, isMore ? .perhaps : left.isEmpty ? .nearest : details > 1 && meant.count == 1 ? .named : .perhaps)
        }
        let options = meant.map { SlotValue(.string($0.id), spoken: $0.spoken) }
        return .ask(SlotQuestion("number", Line(which, ["appointments": .list(options.map(\.spoken))]), options: options))
    }
}

extension FormRequest {
    /// The one day that a wish for a day names.
    func day(_ key: String, at moment: Moment) -> CalendarDay? {
        guard case .day(let day)? = self[key].flatMap({ DayWish($0, at: moment) }) else { return nil }
        return day
    }

    func times(_ key: String, at moment: Moment) -> [ClockTime] {
        guard case .at(let times)? = self[key].flatMap({ TimeWish($0, at: moment) }) else { return [] }
        return times
    }
}
