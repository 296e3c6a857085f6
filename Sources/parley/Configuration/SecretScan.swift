/// Finds keys where they must not be: in a configuration file, which is copied, shared and committed.
enum SecretScan {
    /// Whether a setting of this name is there to hold a key.
    static func isKeyName(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return keyNames.contains(plain) || ["apikey", "secretkey", "accesskey", "authtoken", "accesstoken"].contains { plain.hasSuffix($0) }
    }

    private static let keyNames: Set<String> = [
        "key", "token", "secret", "password", "passwd", "authorization", "bearer", "credentials", "auth",
    ]

    /// Whether a text looks like a key of one of the services, or of any: long, of one word, and random.
    static func looksLikeKey(_ text: String) -> Bool {
        let word = text.trimmingPrefix("Bearer ").trimmingPrefix("Token ")
        if ["sk-", "sk_", "gsk_", "xai-", "AIza", "eyJ"].contains(where: { word.hasPrefix($0) }), word.count >= 20 {
            return true
        }
        guard word.count >= 32, word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) else {
            return false
        }
        // Hexadecimal, as Deepgram's keys and UUIDs without their dashes are; or all kinds mixed.
        if word.allSatisfy(\.isHexDigit) { return true }
        let digits = word.filter(\.isNumber).count
        let capitals = word.filter(\.isUppercase).count
        return digits >= 4 && capitals >= 4 && word.count - digits - capitals >= 4
    }
}
