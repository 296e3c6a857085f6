import ParleyLanguage

extension HotelPhrases {
    static let english: [Phrases.Key: [String]] = parts.merging(questions) { $1 }.merging(changes) { $1 }.merging(facts) { $1 }

    private static let parts: [Phrases.Key: [String]] = [
        "single": ["a single"],
        "double": ["a double"],
        "suite": ["a suite"],
        "roomAtPrice": ["{room} at {price} euros a night"],
        "oneNight": ["one night"],
        "nights": ["{count} nights"],
        "stay": ["{room} from {arrival} to {departure}"],
        "stayWithNumber": ["{room} from {arrival} to {departure}, number {number}"],
        "wakeUpCall": ["a wake-up call"],
        "lateCheckOut": ["a late check-out"],
    ]

    private static let questions: [Phrases.Key: [String]] = [
        "askRoom": ["Would you like a single, a double or a suite?", "Which kind of room would you like: a single, a double or a suite?"],
        "askArrival": ["Which day will you arrive?", "What day would you like to arrive?"],
        "askNights": ["How many nights will you stay?", "For how many nights, please?"],
        "nightsOutOfRange": ["A stay is from one night to {longest}. How many nights will you stay?", "We book from one night to {longest}. For how many nights shall it be?"],
        "askGuest": ["What name is the room for, please?", "May I have the guest's name, please, first and last?"],
        "askFullName": ["May I have the full name, please, first and last?", "I need the first and the last name. What is the full name?"],
        "askNameOfStay": ["What name is the reservation under, please?", "May I have the name the room was booked under?"],
        "askNameAgain": ["Several guests have a name like that. May I have the full name, please?", "I'm not sure which name that is. Could you spell the name for me?"],
        "whichOfTheseDays": ["Do you mean {days}? Which day is it?", "Which day do you mean, {days}?"],
        "dayPast": ["I'm afraid {day} has passed; today is {today}. Which day will you arrive?", "{day} is in the past. Which other day would it be?"],
        "dayTooFar": ["We book rooms at most a year ahead. Which earlier day would it be?", "{day} is more than a year away. What earlier day would suit you?"],
        "fullTakeOther": ["No room like that is left for the night of {day}. There is {rooms}. Would you like that?", "For {day} that kind is fully booked. I have {rooms}. Would you like that?"],
        "fullWhichOther": ["No room like that is left for the night of {day}. There is {rooms}. Which would you like?", "For {day} that kind is fully booked. I have {rooms}. Which room shall it be?"],
        "full": ["Nothing is left for the night of {day}. Which other day would suit you?", "We are fully booked on {day}. What other day would you like?"],
        "noStay": ["I can't find a reservation for {name}. What other name could it be under?", "There is no reservation for {name}. Under which name was it made?"],
        "noSuchNumber": ["There is no reservation {number}. Could you give me the reservation number again?", "I can't find {number}. What is the reservation number, please?"],
        "notUnderThatName": ["I can't find {number} under the name {name}. What is the reservation number, please?", "{number} isn't under that name. Could you give me the reservation number again?"],
        "whichToCancel": ["You have {stays}. Which one shall I cancel?", "There is {stays}. Which of them do you want to cancel?"],
        "whichToChange": ["You have {stays}. Which one is to be changed?", "There is {stays}. Which of them shall I change?"],
        "askChange": ["You have {room} from {arrival} to {departure}. What shall it be instead: another room, another day or another number of nights?", "That is {room} from {arrival} to {departure}. What would you like to have changed: the room, the day or the nights?"],
        "whichStay": ["You have {stays}. For which one is it?", "There is {stays}. Which stay is it for?"],
        "askService": ["Is it a wake-up call or a late check-out?", "Which is it: a wake-up call, or a late check-out?"],
        "askWakeUpTime": ["What time shall we wake you?", "For which time is the wake-up call?"],
        "askCheckOutTime": ["Until what time would you like to keep the room? Which time, please?", "Until which time would you like the room?"],
        "latestCheckOut": ["You can keep the room until {time} at the latest. Would that suit you?", "The latest is {time}, I'm afraid. Would that work?"],
        "notInStay": ["Your stay is from {arrival} to {departure}. Which day in between is it?", "That day is outside your stay, which is from {arrival} to {departure}. Which day would it be?"],
    ]

    private static let changes: [Phrases.Key: [String]] = [
        // What any conversation has, in this hotel's words.
        // Only somebody says this who has done it.
        "claims_book_stay": ["i have reserved", "i've reserved", "i have booked", "i've booked", "i just booked"],
        "claims_cancel_stay": ["i have cancelled", "i've cancelled", "i have canceled", "i've canceled", "i just cancelled", "i just canceled"],
        "claims_change_stay": ["i have changed", "i've changed", "i have moved", "i've moved", "i just changed", "i have extended", "i've extended"],
        "claims_request_service": ["i have noted", "i've noted", "i have arranged", "i've arranged"],
        "emergency": ["If this is an emergency, please hang up now and call 112.", "Please hang up and call 112 at once."],
        "whatToChange": ["What shall it be instead: another room, day or number of nights?", "What would you like to change?"],
        "whatCanIDo": ["What can I do for you?", "Tell me what I can do for you: would you like a room?"],
        "leftAsItIs": ["All right, it stays as it is.", "Fine, I leave it as it is."],
        "noPerson": ["I'm sorry, I can't put you through to anybody from here. I can help with rooms.", "There is nobody I could put you through to, I'm sorry. I can do reservations."],
        "systemFailed": ["I'm sorry, our system isn't answering. Could you try again in a moment?", "I'm sorry, that didn't work just now. Shall we try it once more?"],
        "shallIReserve": ["Shall I reserve {room} from {arrival} to {departure} for {name}?", "That is {room} from {arrival}, for {nights}, for {name}. Shall I book it?", "So {room} from {arrival} to {departure}, for {name}. Is that right?"],
        "reserved": ["That is booked: {room} from {arrival} to {departure}, for {name}. Your number is {number}.", "You are booked: {room} from {arrival} to {departure}, for {name}. The number is {number}."],
        "alreadyReserved": ["That is booked: {room} from {arrival} to {departure}, for {name}. The number is {number}.", "You have that: {room} from {arrival} to {departure}, number {number}."],
        "justFull": ["I'm sorry, the last one for the night of {day} has just been taken. Which other room or day would you like?", "Somebody was faster, the night of {day} is gone. What other day or room would suit you?"],
        "shallIChange": ["Shall I change it to {room} from {arrival} to {departure}, {nights}?", "That would be {room} from {arrival} to {departure}, {nights}. Shall I change it?"],
        "changed": ["I have changed it: {room} from {arrival} to {departure}. The number is still {number}.", "It is changed to {room} from {arrival} to {departure}, number {number} as before."],
        "isThenAlready": ["You have {room} from {arrival} to {departure}; that stands.", "It stands as it is: {room} from {arrival} to {departure}."],
        "shallICancel": ["Shall I cancel {room} from {arrival} to {departure}?", "That is {room} from {arrival} to {departure}. Shall I cancel it?"],
        "shallICancelAll": ["You have {stays}. Shall I cancel them all?", "That is {stays}. Shall I cancel all of them?"],
        "cancelled": ["I have cancelled {room} from {arrival} to {departure}.", "It is cancelled: {room} from {arrival} to {departure}."],
        "cancelledAll": ["I have cancelled {stays}.", "They are cancelled: {stays}."],
        "isCancelled": ["The reservation, {room} from {arrival} to {departure}, was cancelled before.", "That one, {room} from {arrival} to {departure}, is off the books already."],
        "shallINote": ["Shall I note {service} on {day} at {time} for {name}?", "That is {service} on {day} at {time}, for {name}. Is that right?"],
        "noted": ["I have noted {service} for {name} on {day} at {time}.", "It is noted: {service} on {day} at {time}, for {name}."],
    ]

    private static let facts: [Phrases.Key: [String]] = [
        "roomIsFree": ["Yes, {room} is free from {arrival} to {departure}, at {price} euros a night.", "There is {room} free from {arrival} to {departure}. It is {price} euros a night."],
        "roomIsFull": ["I'm sorry, that is fully booked from {arrival} to {departure}.", "From {arrival} to {departure} no room of that kind is free, I'm afraid."],
        "roomIsFullButOthers": ["I'm sorry, that kind is fully booked from {arrival} to {departure}, but there is {rooms}.", "No room of that kind is free from {arrival} to {departure}. There is {rooms}."],
        "roomsAreFree": ["From {arrival} to {departure} there is {rooms}.", "We have {rooms} free from {arrival} to {departure}."],
        "yourStay": ["You have {room} from {arrival} to {departure}, {nights}. The number is {number}.", "There is {room} for you from {arrival} to {departure}, number {number}."],
        "yourStays": ["You have {stays}.", "There is {stays}."],
        "prices": ["We have {rooms}, breakfast included.", "There is {rooms}, with breakfast."],
        "houseTwo": ["{first} {second}"],
        "notTold": ["I'm sorry, about our guests and their stays I can tell nobody anything.", "That I may tell nobody but the guest, I'm sorry."],
        "services": ["I can reserve, change and cancel rooms, tell you which are free and what you have reserved, and note wake-up calls and late check-outs."],
        "notKnownOfHouse": ["I'm sorry, I don't know that. The manager could tell you.", "That I can't tell you, I'm afraid; the manager would know."],
        "breakfast": ["Breakfast is from 7 to 10:30 in the morning and included in the price."],
        "restaurant": ["The restaurant is open from 6 to 10 in the evening."],
        "parking": ["You can park in the garage under the house, for 15 euros a night."],
        "pool": ["The pool and the gym are on the top floor, open from 6 AM to 10 PM."],
        "wifi": ["The wifi is free in the whole house."],
        "pets": ["Dogs are welcome, for 20 euros a night."],
        "checkin": ["Check-in is from 3 in the afternoon."],
        "checkout": ["Check-out is until 11 in the morning, later on request."],
        "address": ["We are at 12 Harbour Street, five minutes from the station."],
    ]
}
