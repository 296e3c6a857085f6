import ParleyCore

/// What `parley bench turns` found: the parts that were chosen.
struct TurnsReport: Encodable {
    var endings: EndingReport?
    var interruptions: InterruptionReport?
    var echo: EchoReport?
    var answers: AnswerReport?

    var targets: [Target] { (endings?.targets ?? []) + (interruptions?.targets ?? []) + (echo?.targets ?? []) + (answers?.targets ?? []) }

    var table: String {
        let parts = [endings?.table, interruptions?.table, echo?.table, answers?.table].compactMap { $0 }
        return (parts + [targets.map(\.text).joined(separator: "\n")]).joined(separator: "\n\n")
    }

    var page: HTMLPage {
        var page = HTMLPage(title: "Parley: turn-taking", subtitle: "parley bench turns")
        endings?.write(to: &page)
        interruptions?.write(to: &page)
        echo?.write(to: &page)
        answers?.write(to: &page)
        return page
    }
}
