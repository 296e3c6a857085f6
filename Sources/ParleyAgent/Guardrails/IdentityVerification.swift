import Foundation
public import ParleyCore
import ParleyLanguage

/// Personal data is for the person whose it is.
///
/// What stands in a person's record is told in three steps: the name, and what hangs on it, only to a
/// caller who has given that full name; what is secret only to one who has given the date of birth
/// besides; and a list of people to nobody. It is the caller's own words that count, wherever in the
/// call: what the model writes into arguments proves nothing. What a caller may not know is taken out
/// of tools' results before the model, or whoever watches the call, sees them, and is not spoken
/// either, should the model come to it by another way.
public struct IdentityVerification: Guardrail {
    /// Which members of a tool's result hold what.
    public struct Fields: Sendable, Hashable {
        /// A person's full name. An object that has one is that person's record.
        public var name: Set<String> = ["patient", "full_name", "patient_name", "guest_name", "customer_name"]
        public var dateOfBirth: Set<String> = ["date_of_birth", "birth_date", "dob"]
        /// For who gives the name.
        public var named: Set<String> = ["appointments", "patient_id", "bookings"]
        /// For who gives the date of birth as well.
        public var secret: Set<String> = ["phone", "phone_number", "insurance", "email", "address"]

        public init() {}
    }

    public var fields: Fields
    /// A date may be misheard and given again; from the next one on it is a guess.
    public var maximumDates: Int
    /// Said in the place of what may not be told.
    public var refusal: String

    public init(
        fields: Fields = Fields(), maximumDates: Int = 3,
        refusal: String = "I'm sorry, I can tell that only to the person themselves, who gives the full name and the date of birth."
    ) {
        self.fields = fields
        self.maximumDates = max(1, maximumDates)
        self.refusal = refusal
    }

    public func admitted(_ result: JSONValue, of call: ToolCall, in conversation: Conversation) -> Admission {
        var admission = Admission(result)
        let proof = IdentityProof(conversation, maximumDates: maximumDates)
        admission.result = admitted(result, proof: proof, withheld: &admission.withheld) ?? Self.asksForName
        return admission
    }

    public func speechFilter(in conversation: Conversation) -> (any SpeechFilter)? {
        let proof = IdentityProof(conversation, maximumDates: maximumDates)
        let secrets = conversation.withheld.filter { !mayKnow($0, proof: proof) }
        return SecretFilter(
            secrets: secrets, open: conversation.withheld.filter { mayKnow($0, proof: proof) }, refusal: refusal, conversation: conversation,
            isDate: { [fields] in fields.dateOfBirth.contains($0) }, isName: { [fields] in fields.name.contains($0) })
    }

    public func facts(in conversation: Conversation) -> [String] {
        let proof = IdentityProof(conversation, maximumDates: maximumDates)
        let records = conversation.turns.flatMap(\.results).flatMap { JSONObjects.all(in: $0.result) }
        let verified = records.compactMap { record in
            name(in: record).flatMap { isVerified(record, name: $0, proof: proof) ? $0 : nil }
        }
        return Set(verified).sorted().map { "\($0) has given the date of birth and may hear the whole record." }
    }

    // MARK: Records

    /// What of a value may be seen; `nil` where nothing of it may.
    private func admitted(_ value: JSONValue, proof: IdentityProof, withheld: inout [Withheld]) -> JSONValue? {
        if let values = value.arrayValue {
            return .array(values.compactMap { element in
                // A list of people is not read out: who was not named is not in it.
                if let record = element.objectValue, let name = name(in: record), !proof.hasNamed(name) {
                    withheld.append(contentsOf: secrets(of: record, and: fields.name))
                    return nil
                }
                return admitted(element, proof: proof, withheld: &withheld)
            })
        }
        guard var record = value.objectValue else { return value }
        let whole = record
        for (key, member) in record { record[key] = admitted(member, proof: proof, withheld: &withheld) }
        guard let name = name(in: whole) else { return .object(record) }
        var hidden = Set<String>()
        if !proof.hasNamed(name) { hidden.formUnion(fields.name.union(fields.named)) }
        if !isVerified(whole, name: name, proof: proof) { hidden.formUnion(fields.secret.union(fields.dateOfBirth)) }
        hidden.formIntersection(whole.keys)
        guard !hidden.isEmpty else { return .object(record) }
        for field in hidden { record[field] = nil }
        withheld.append(contentsOf: secrets(of: whole, and: hidden.intersection(fields.name)).filter { hidden.contains($0.field) })
        record["note"] = record["note"] ?? note(hidden: hidden, proof: proof)
        return .object(record)
    }

    private func note(hidden: Set<String>, proof: IdentityProof) -> JSONValue {
        if !hidden.isDisjoint(with: fields.name.union(fields.named)) {
            return "The caller has not given this person's full name. Ask: May I have your full name, first and last?"
        }
        return proof.birthDates.count == 0
            ? "The rest is told only to the person themselves. If the caller asks for it, ask: What is your date of birth?"
            : "The date of birth that was given is not the one on record. Say that you cannot tell the rest."
    }

    private static let asksForName: JSONValue = [
        "error": "The caller has not given the full name. Ask: May I have your full name, first and last?"
    ]

    private func secrets(of record: [String: JSONValue], and more: Set<String>) -> [Withheld] {
        fields.secret.union(fields.dateOfBirth).union(more).sorted().compactMap { field in
            record[field].map { Withheld(record: record, field: field, value: $0) }
        }
    }

    private func mayKnow(_ secret: Withheld, proof: IdentityProof) -> Bool {
        guard let name = name(in: secret.record), proof.hasNamed(name) else { return false }
        return fields.name.contains(secret.field) || isVerified(secret.record, name: name, proof: proof)
    }

    private func isVerified(_ record: [String: JSONValue], name: String, proof: IdentityProof) -> Bool {
        guard proof.hasNamed(name) else { return false }
        let born = fields.dateOfBirth.sorted().lazy.compactMap { record[$0]?.stringValue }.first
        return born.map(proof.hasGiven) ?? false
    }

    private func name(in record: [String: JSONValue]) -> String? {
        fields.name.sorted().lazy.compactMap { record[$0]?.stringValue }.first { !$0.isEmpty }
    }
}
