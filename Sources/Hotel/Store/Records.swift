public import ParleyLanguage

/// A kind of room.
public struct RoomType: Sendable, Hashable {
    /// Such as `double`.
    public var name: String
    /// How many there are.
    public var rooms: Int
    /// In euros, for a night.
    public var price: Int

    public init(name: String, rooms: Int, price: Int) {
        self.name = name
        self.rooms = rooms
        self.price = price
    }
}

/// A reservation.
public struct Stay: Sendable, Hashable {
    public enum Status: String, Sendable, Hashable {
        case booked
        case cancelled
    }

    /// Such as `R-2001`.
    public var id: String
    public var guest: String
    /// The room type's name.
    public var room: String
    public var arrival: CalendarDay
    public var nights: Int
    public var status: Status

    public init(id: String, guest: String, room: String, arrival: CalendarDay, nights: Int, status: Status) {
        self.id = id
        self.guest = guest
        self.room = room
        self.arrival = arrival
        self.nights = nights
        self.status = status
    }

    /// The day on which the guest leaves.
    public var departure: CalendarDay { arrival.adding(nights) }
}

/// Something that is done for a guest at a time.
public struct ServiceRequest: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case wakeUpCall = "wake-up call"
        case lateCheckOut = "late check-out"
    }

    public var kind: Kind
    /// Of the stay it is for.
    public var stay: String
    public var day: CalendarDay
    public var time: ClockTime

    public init(kind: Kind, stay: String, day: CalendarDay, time: ClockTime) {
        self.kind = kind
        self.stay = stay
        self.day = day
        self.time = time
    }
}

/// What came of asking for a room.
public enum ReservationOutcome: Sendable, Hashable {
    case booked(Stay)
    /// A retry of the same request, or the same guest has it already.
    case existing(Stay)
    /// No room of that type is left in this night.
    case full(CalendarDay)
}

/// What came of cancelling a stay.
public enum StayCancellation: Sendable, Hashable {
    case cancelled(Stay)
    case alreadyCancelled(Stay)
    case notFound
}

/// What came of changing a stay.
public enum StayChangeOutcome: Sendable, Hashable {
    case changed(Stay)
    /// It was so already: a retry.
    case existing(Stay)
    /// No room of that type is left in this night; the stay is as it was.
    case full(CalendarDay)
    case cancelled(Stay)
    case notFound
}
