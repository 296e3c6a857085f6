/// The first words of what models write between marks to tell how something is said: `*smiles*`.
public enum StageDirectionWords {
    /// What is written most, in the languages that models write it in, whichever is spoken.
    public static let all: Set<String> = [
        "smile", "smiles", "smiling", "laugh", "laughs", "laughing", "laughter", "chuckle", "chuckles", "chuckling", "giggle", "giggles",
        "sigh", "sighs", "sighing", "pause", "pauses", "pausing", "beat", "silence", "gasp", "gasps", "cough", "coughs", "coughing", "sniff",
        "sniffs", "yawn", "yawns", "whisper", "whispers", "whispering", "shout", "shouts", "nod", "nods", "nodding", "grin", "grins", "wink",
        "winks", "winking", "shrugs", "blushes", "breathes", "inhales", "exhales", "clears", "throat-clearing", "typing", "types", "hums", "humming",
        "cheerfully", "warmly", "softly", "gently", "excitedly", "sadly", "sarcastically", "sympathetically", "apologetically", "politely",
        "happily", "enthusiastically", "sarcastic", "excited", "crying", "cries", "groans", "groaning", "mumbles", "claps", "applause", "bows", "waves",
        "sonríe", "sonriendo", "risas", "ríe", "suspira", "pausa", "lacht", "lächelt", "seufzt", "kichert", "räuspert", "sourit", "rit", "rires",
        "soupire", "sorri", "risos", "ride", "sorride", "sospira",
    ]
}
