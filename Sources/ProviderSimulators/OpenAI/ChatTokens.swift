/// Cuts text into pieces of about the size of a model's tokens: a word with the space before it, long
/// words in parts.
enum ChatTokens {
    /// Joined, the pieces are the text.
    static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            if character.isWhitespace, piece.contains(where: { !$0.isWhitespace }) || piece.count >= longest {
                pieces.append(piece)
                piece = ""
            } else if piece.count >= longest {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static let longest = 8

    /// About how many tokens a text is: four characters each, as a rule of thumb for English.
    static func count(in text: String) -> Int {
        (text.utf8.count + 3) / 4
    }
}
