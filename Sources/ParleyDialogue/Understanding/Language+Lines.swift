import ParleyAgent
import ParleyLanguage

extension Language {
    /// What callers say in any conversation: what a model learns to tell general acts from.
    var lines: [CallerLine] { identifier == "es" ? SpanishLines.all : EnglishLines.all }
}
