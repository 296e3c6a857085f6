import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Moves an appointment to another day, time or doctor.
struct MoveForm: HospitalForm {
    let store: any HospitalStore
    private(set) var form: Form
    private let doctors: DoctorSlot

    let definition = ToolDefinition(
        name: "reschedule_appointment", description: "move an appointment to another day or time",
        parameters: [
            ToolParameter(name: "appointment_id", description: "Such as APT-1001, if it is known.", isRequired: false),
            ToolParameter(name: "patient_name", description: "The patient's name as said.", isRequired: false),
            ToolParameter(name: "doctor_name", description: "Another doctor, if the caller wants one.", isRequired: false),
            ToolParameter(name: "from", description: "The day it is on now, if the caller said it.", isRequired: false),
            ToolParameter(name: "date", description: "The new day in the caller's own words; none for the same day.", isRequired: false),
            ToolParameter(name: "time", description: "The new time in the caller's own words.", isRequired: false),
            ToolParameter(name: "date_of_birth", description: "The patient's, if it was given.", isRequired: false),
        ])

    init(store: any HospitalStore, doctors: [Doctor], language: Language) {
        self.store = store
        self.doctors = DoctorSlot(doctors: doctors)
        form = Form(
            name: definition.name, act: "move", meaning: "wants an appointment they have at another time or with another doctor", changes: true,
            slots: [.day, .time, .doctor(doctors), FormSlot("from", type: DaySlot()), .number, .patient, .birthDate, .party, .specialty],
            amendedBy: definition.name, examples: HospitalExamples.of("move", language))
        form.whole = Self.fromAndTo(self.doctors)
    }

    /// Of two days, or times, the first is likely the one it is at, and a day that is counted from another the one it is to go
    /// to. Of two doctors it is to go to the one it is not with.
    private static func fromAndTo(_ slot: DoctorSlot) -> @Sendable (String, Moment) -> [String: SlotValue] {
        { words, moment in
            var values: [String: SlotValue] = [:]
            let days = DaySlot().spans(in: words, at: moment).compactMap { DaySlot().read($0, at: moment) }
            // "Next week, but is there anything sooner?"
            if days.count > 1, let soonest = days.last(where: { $0.argument["wish"] == "earliest" }) { values["day"] = soonest }
            // "I work that day" speaks of the one it is at.
            let (exact, counted) = (days.filter { $0.precision == .exact }, days.filter { $0.precision == .relative && $0.argument["shift"]?["days"] != 0 })
            if exact.count == 1, counted.isEmpty {
                values["day"] = exact[0]
            } else if let counted = counted.last, !exact.isEmpty {
                (values["from"], values["day"]) = (exact.count == 1 ? exact[0] : nil, counted)
            } else if exact.count == 2, exact[0].argument != exact[1].argument {
                (values["from"], values["day"]) = (exact[0], exact[1])
            }
            let all = OpeningSlot().spans(in: words, at: moment).compactMap { OpeningSlot().read($0, at: moment) }
            let times = all.filter { $0.precision == .exact }
            if let later = all.last(where: { $0.precision == .relative }), !times.isEmpty { values["time"] = later }
            // "You have me at nine. Can it be the last one of that day?"
            else if times.count == 1, let wish = all.last(where: { $0.argument["wish"] != nil }) { values["time"] = wish }
            else if times.count == 2, times[0].argument != times[1].argument { values["time"] = times[1] }
            // "I'm down for Wednesday at two, is there anything on Friday morning?"
            else if exact.count == 2, times.count == 1, let part = all.last, part.precision == .open, all.first?.argument == times[0].argument { values["time"] = part }
            if case .several(let named)? = slot.find(words, moment.language), named.count == 2 {
                values["doctor"] = SlotValue(["one_of": .array(named.map { .string($0.name) })], spoken: .text(""), precision: .open)
            }
            return values
        }
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let doctor: Doctor? = if case .doctor(let doctor)? = request["doctor"].flatMap({ DoctorChoice.named($0, doctors, context.language) }) { doctor } else { nil }
        switch try await appointment(request, doctor, context) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .found(let found, _): return try await prepare(turned(request, found[0]), found[0], doctor ?? other(request, than: found[0], context), context)
        }
    }

    /// "Friday instead of Thursday": the days were said the other way round.
    private func turned(_ request: FormRequest, _ appointment: Appointment) -> FormRequest {
        let day = JSONValue.string(appointment.day.iso)
        guard let from = request.values["from"], from.argument != day, request["day"] == day else { return request }
        var request = request
        (request.values["from"], request.values["day"]) = (request.values["day"], from)
        return request
    }

    /// The one of two doctors whom the appointment is not with.
    private func other(_ request: FormRequest, than appointment: Appointment, _ context: ToolContext) -> Doctor? {
        guard case .several(let named)? = request["doctor"].flatMap({ DoctorChoice.named($0, doctors, context.language) }) else { return nil }
        let others = named.filter { $0.name != appointment.doctor }
        return others.count == 1 ? others[0] : nil
    }

    /// The appointment as it is: what was said may tell which one it is as well as where it is to go.
    private func appointment(_ request: FormRequest, _ doctor: Doctor?, _ context: ToolContext) async throws -> AppointmentSearch.Result {
        let moment = context.moment
        var search = AppointmentSearch(which: "whichToMove", store: store)
        search.day = request.day("from", at: moment)
        search.isWeekday = request.values["from"]?.isLoose ?? false
        let plain = try await search.result(request, context)
        guard case .ask(let question) = plain, question.key == "number", !question.options.isEmpty else { return plain }
        // One of several: it may be the doctor or the day that was named.
        search.doctor = doctor?.name ?? DoctorChoice.treating(request, in: doctors)?.name
        if search.day == nil, request["time"] == nil {
            search.day = request.day("day", at: moment)
            search.isWeekday = request.values["day"]?.isLoose ?? false
        }
        return try await search.result(request, context)
    }

    private func prepare(_ request: FormRequest, _ appointment: Appointment, _ doctor: Doctor?, _ context: ToolContext) async throws -> Preparation {
        let moment = context.moment
        guard appointment.status == .booked else { return .refused(Line("isCancelledBook", appointment.said)) }
        if !appointment.isAhead(at: moment) { return .refused(Line("isOver", appointment.said)) }
        var day = resolved("day", DaySlot(), request, from: SlotValue(.string(appointment.day.iso), spoken: .day(appointment.day)), moment)
        // "I'm down for next week, can it be sooner?" tells which one it is.
        if case .days(let span)? = day.flatMap({ DayWish($0.argument, at: moment) }), request["from"] == nil, request["time"] == nil, span.contains(appointment.day) { day = nil }
        var time = resolved("time", TimeSlot(), request, from: SlotValue(.string(appointment.time.iso), spoken: .time(appointment.time)), moment)
        let other = doctor.flatMap { $0.name == appointment.doctor ? nil : $0 }
        // The day that it is on, and nothing besides, says which one is to be moved.
        let isItsDay = day.flatMap { DayWish($0.argument, at: moment) } == .day(appointment.day)
        if isItsDay, time == nil, other == nil, !request.isAgreed {
            return request.base["number"] == nil ? askWhere(appointment, isSaid: true) : .refused(Line("isThenAlready", appointment.said))
        }
        if day == nil, time == nil, other == nil { return askWhere(appointment) }
        let isOther = other != nil && day == nil && time == nil
        if day == nil { day = SlotValue(.string(appointment.day.iso), spoken: .day(appointment.day)) }
        if isOther { time = SlotValue(.string(appointment.time.iso), spoken: .time(appointment.time)) }
        let target = other ?? doctors.doctors.first { $0.name == appointment.doctor } ?? Doctor(name: appointment.doctor, specialty: "")
        if let stays = stays(appointment, target, day, time, moment) {
            return request.isAgreed ? stays : .refused(Line("isThenAlready", appointment.said))
        }
        let search = OpeningSearch(
            doctors: [target], day: day, time: time, usualTime: appointment.time, askDay: Line("askOtherDay"), store: store, moment: moment)
        switch try await search.result() {
        case .ask(let question):
            let offered = question.options.compactMap { OfferedTime($0.argument) }
            let isLater = offered.allSatisfy { ($0.day, $0.time) > (appointment.day, appointment.time) }
            return isEarliest(day) && !offered.isEmpty && isLater ? .refused(Line("isThenAlready", appointment.said)) : .ask(question)
        // Who wants the first there is has it.
        case .opening(let opening) where isEarliest(day) || isEarliest(time) && target.name == appointment.doctor && opening.slot.day == appointment.day:
            let isSooner = (opening.slot.day, opening.slot.time) < (appointment.day, appointment.time)
            return isSooner ? ready(appointment, opening.slot, isExact: opening.isExact) : .refused(Line("isThenAlready", appointment.said))
        case .opening(let opening): return ready(appointment, opening.slot, isExact: opening.isExact)
        }
    }

    private func isEarliest(_ value: SlotValue?) -> Bool { value?.argument["wish"] == "earliest" }

    private func askWhere(_ appointment: Appointment, isSaid: Bool = false) -> Preparation {
        .ask(SlotQuestion("day", Line("askWhere", appointment.said), reason: isSaid ? .changesNothing : .missing))
    }

    /// A wish for a day or a time, counted from the appointment where it is relative.
    private func resolved(_ key: String, _ type: any SlotType, _ request: FormRequest, from base: SlotValue, _ moment: Moment) -> SlotValue? {
        guard var value = request.values[key] else { return nil }
        if value.argument.stringValue != nil, let read = value.argument.stringValue.flatMap({ type.read($0, at: moment) }) { value.argument = read.argument }
        guard value.argument["shift"] != nil else { return value }
        return type.resolve(value, from: base, at: moment)
    }

    /// It is where it is to go: asked for again, it is told so.
    private func stays(_ appointment: Appointment, _ doctor: Doctor, _ day: SlotValue?, _ time: SlotValue?, _ moment: Moment) -> Preparation? {
        guard doctor.name == appointment.doctor, day.flatMap({ DayWish($0.argument, at: moment) }) == .day(appointment.day),
            case .at(let times)? = time.flatMap({ TimeWish($0.argument, at: moment) }), times.contains(appointment.time)
        else { return nil }
        return ready(appointment, appointment.slot, isExact: true)
    }

    private func ready(_ appointment: Appointment, _ slot: Slot, isExact: Bool) -> Preparation {
        let arguments: [String: JSONValue] = [
            "appointment_id": .string(appointment.id), "patient_name": .string(appointment.patientName), "doctor_name": .string(slot.doctor),
            "date": .string(slot.day.iso), "time": .string(slot.time.iso),
        ]
        let said: [String: Spoken] = ["old": appointment.spoken, "doctor": .doctor(slot.doctor), "day": .day(slot.day), "time": .time(slot.time)]
        return .ready(arguments: arguments, readBack: Line(slot.doctor == appointment.doctor ? "shallIMove" : "shallIMoveToDoctor", said), isExact: isExact)
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        guard let slot = Slot(arguments), let id = AppointmentSlot.ids(arguments["appointment_id"]).first else { throw FormRefusal(Line("askOtherDay")) }
        let said: [String: Spoken] = ["doctor": .doctor(slot.doctor), "day": .day(slot.day), "time": .time(slot.time)]
        switch try await store.reschedule(id: id, to: slot, key: context.idempotencyKey) {
        case .rescheduled(let moved, let from):
            var members = moved.json(at: context.moment, status: "rescheduled")
            let language = context.language
            members["previous"] = .string(HospitalPhrases.wording(context.moment).text(Line("dayAndTime", ["day": .day(from.day), "time": .time(from.time)])) ?? language.spoken(from.day))
            return .object(members)
        case .existing(let moved): return .object(moved.json(at: context.moment, status: "already at that time"))
        case .taken(let unchanged): throw FormRefusal(Line("justTakenStays", said.merging(["old": unchanged.spoken]) { $1 }))
        case .away: throw FormRefusal(Line("away", said))
        case .cancelled(let gone): throw FormRefusal(Line("isCancelledBook", gone.said))
        case .notFound: throw FormRefusal(Line("noSuchNumber", ["number": .text(id)]))
        }
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let appointment = Appointment(result) else { return (nil, [:]) }
        return (Line(result["status"] == "rescheduled" ? "moved" : "isThenAlready", appointment.said), appointment.values)
    }
}
