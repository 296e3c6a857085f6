import ParleyAgent

extension FrontDesk {
    struct Reservations: Encodable {
        var guest: String
        var reservations: [StayReport]
    }

    var findStayTool: FunctionTool {
        let guestName = ToolInput<String>("guest_name", "The guest's name as said.")
        return FunctionTool(
            name: "find_stay", description: "a guest's reservations with their numbers", parameters: [guestName.required],
            filler: "Let me look that up.", grounding: ["guest_name": .guestName]
        ) { arguments, context in
            try await .of(findStay(guestName: guestName.value(in: arguments), context: context))
        }
    }

    private func findStay(guestName: String, context: ToolContext) async throws -> Reservations {
        let stays = try await stays(of: guestName, context)
        return Reservations(guest: stays.first?.guest ?? "", reservations: stays.map { StayReport($0) })
    }

    var cancelStayTool: FunctionTool {
        let reservationNumber = ToolInput<String>("reservation_number", "Such as R-2001; find_stay has it.")
        return FunctionTool(
            .changes, name: "cancel_stay", description: "cancel a reservation", parameters: [reservationNumber.required],
            filler: "Let me see to that.",
            grounding: [
                "reservation_number": GroundingRule(
                    .identifier, ask: "the reservation number, or a name to find it by with find_stay",
                    question: "What name is the reservation under?")
            ], wording: Self.cancellingWording
        ) { arguments, context in
            try await .of(cancelStay(reservationNumber: reservationNumber.value(in: arguments), context: context))
        }
    }

    private func cancelStay(reservationNumber: String, context: ToolContext) async throws -> StayReport {
        let digits = reservationNumber.filter { $0.isASCII && $0.isNumber }
        switch try await store.cancel(id: "R-\(digits)") {
        case .cancelled(let stay): return StayReport(stay, status: "cancelled")
        case .alreadyCancelled(let stay): return StayReport(stay, status: "already cancelled")
        case .notFound: throw ToolRefusal("There is no reservation with that number. Ask: What name is the reservation under?")
        }
    }

    private static let cancellingWording = ToolWording(
        requests: ["cancel", "call off", "can't come", "cannot come", "won't come", "won't be able", "unable", "don't need", "no longer need"],
        asks: ["cancel", "call off", "can't come", "cannot come", "no longer need"],
        question: "Shall I cancel the {room} from {arrival} to {departure}?",
        done: "I have cancelled your {room} from {arrival} to {departure}.",
        claims: [
            "i have cancelled", "i've cancelled", "i cancelled", "i have canceled", "i've canceled", "has been cancelled", "has been canceled",
            "is cancelled", "is canceled",
        ],
        undone: "I have not cancelled anything yet.")
}
