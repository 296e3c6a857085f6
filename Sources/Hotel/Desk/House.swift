/// What the hotel has, and when.
enum House {
    /// What is known about what the words speak of, by topic.
    static func topics(in words: String) -> [String: String] {
        let found = all.filter { topic in topic.words.contains { words.contains($0) } }
        return Dictionary(found.map { ($0.name, $0.text) }) { first, _ in first }
    }

    private static let all: [(name: String, words: [String], text: String)] = [
        ("breakfast", ["breakfast", "food", "eat", "meal"], "from 7 to 10:30 in the morning, included in the price"),
        ("restaurant", ["dinner", "restaurant", "lunch", "bar"], "the restaurant is open from 6 to 10 in the evening"),
        ("parking", ["park", "car", "garage"], "in the garage under the house, 15 euros a night"),
        ("pool", ["pool", "swim", "sauna", "gym", "fitness"], "pool and gym are on the top floor, open from 6 AM to 10 PM"),
        ("wifi", ["wifi", "wi-fi", "internet", "wireless"], "free in the whole house"),
        ("pets", ["pet", "dog", "cat", "animal"], "dogs are welcome for 20 euros a night"),
        ("check-in", ["check-in", "checkin", "check in", "arriv"], "from 3 in the afternoon"),
        ("check-out", ["check-out", "checkout", "check out", "leav", "depart"], "until 11 in the morning, later on request"),
        ("address", ["address", "where", "locat", "find", "direction"], "12 Harbour Street, five minutes from the station"),
    ]
}
