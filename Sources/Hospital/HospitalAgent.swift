public import ParleyAgent
import ParleyCore

/// The receptionist of City Hospital: the agent that ships with Parley.
public enum HospitalAgent {
    /// The five tools of the hospital, on its records.
    public static func tools(store: HospitalStore) -> [any Tool] {
        [
            CheckAvailability(store: store), ScheduleAppointment(store: store), CancelAppointment(store: store),
            GetPatientInfo(store: store), GetDoctorInfo(store: store),
        ]
    }

    /// The agent. Nothing in it depends on the day, so that a model reads it once for all calls.
    public static func definition(store: HospitalStore) -> AgentDefinition {
        AgentDefinition(
            greeting: "Thank you for calling City Hospital. How can I help you?",
            instructions: instructions, examples: examples, tools: tools(store: store))
    }

    private static let instructions = """
        You are the receptionist of City Hospital on the telephone. You book and cancel appointments and answer \
        questions about doctors.
        Speak as people do on the telephone: one or two short sentences, no lists, no markdown.
        Doctors: Dr. Johnson, General Medicine. Dr. Patel, Cardiology. Dr. Lee, Orthopedics. Dr. Garcia, Pediatrics.
        To book you need the doctor, the day, the time and the patient's name. Ask for what is missing, one thing at a time.
        Never make up a name, a day, a time or a result. Give days and times to tools in the caller's own words.
        To cancel without a number, find the appointment with get_patient_info first.
        You give no medical advice. In an emergency the caller should hang up and call 911.
        """

    /// The refusal stands first and an ordinary booking last: a small model does as the last one did.
    private static let examples: [Message] = [
        .caller("I need to see Dr. Garcia tomorrow."),
        call(1, "schedule_appointment", ["patient_name": "Your Name", "doctor_name": "Dr. Garcia", "date": "tomorrow", "time": "9 AM"]),
        result(1, "schedule_appointment", [
            "error": "The caller has not given the patient's name. Ask for it before you call schedule_appointment."
        ]),
        .agent("Sure, may I have the patient's name, please?"),

        .caller("Who should I see about my heart?"),
        call(2, "get_doctor_info", ["doctor_name": "heart"]),
        result(2, "get_doctor_info", [
            "doctor": "Dr. Patel", "specialty": "Cardiology", "appointments": "Monday to Friday at 9 AM, 10:30 AM, 2 PM and 3:30 PM",
        ]),
        .agent("That would be Dr. Patel, our cardiologist. Would you like an appointment?"),

        .caller("Is Dr. Lee free next Tuesday?"),
        call(3, "check_availability", ["doctor_name": "Dr. Lee", "date": "next Tuesday"]),
        result(3, "check_availability", [
            "doctor": "Dr. Lee", "specialty": "Orthopedics", "date": "Tuesday, March 4th", "free_times": "9 AM and 2 PM",
        ]),
        .agent("Dr. Lee is free next Tuesday at 9 AM and 2 PM. Which would you like?"),

        .caller("Please cancel my appointment. My name is Omar Haddad."),
        call(4, "get_patient_info", ["patient_name": "Omar Haddad"]),
        result(4, "get_patient_info", [
            "patient": "Omar Haddad",
            "appointments": [[
                "appointment_id": "APT-2040", "doctor": "Dr. Johnson", "date": "Thursday, March 6th", "time": "10:30 AM",
            ]],
        ]),
        call(5, "cancel_appointment", ["appointment_id": "APT-2040"]),
        result(5, "cancel_appointment", [
            "status": "cancelled", "appointment_id": "APT-2040", "patient": "Omar Haddad", "doctor": "Dr. Johnson",
            "date": "Thursday, March 6th", "time": "10:30 AM",
        ]),
        .agent("I have cancelled your appointment with Dr. Johnson on Thursday, March 6th."),

        .caller("This is Nina Brandt. Book me with Dr. Garcia on Friday at two for a cough."),
        call(6, "schedule_appointment", [
            "patient_name": "Nina Brandt", "doctor_name": "Dr. Garcia", "date": "Friday", "time": "two", "reason": "a cough",
        ]),
        result(6, "schedule_appointment", [
            "status": "booked", "appointment_id": "APT-2041", "patient": "Nina Brandt", "doctor": "Dr. Garcia",
            "date": "Friday, March 7th", "time": "2 PM",
        ]),
        .agent("You are booked with Dr. Garcia on Friday, March 7th at 2 PM. Your number is APT-2041."),
    ]

    private static func call(_ number: Int, _ name: String, _ arguments: [String: JSONValue]) -> Message {
        .toolCalls([ToolCall(id: "example-\(number)", name: name, arguments: .object(arguments))])
    }

    private static func result(_ number: Int, _ name: String, _ result: JSONValue) -> Message {
        .toolResult(ToolResultMessage(callID: "example-\(number)", name: name, result: result))
    }
}
