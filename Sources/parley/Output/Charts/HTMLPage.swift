import Foundation

/// One page that needs nothing but itself: style and charts are in it.
struct HTMLPage {
    let title: String
    private var body = ""

    init(title: String, subtitle: String) {
        self.title = title
        body = Markup.text("h1", title) + Markup.text("p", ["class": "muted"], subtitle)
    }

    mutating func heading(_ text: String) { body += Markup.text("h2", text) + "\n" }
    mutating func paragraph(_ text: String) { body += Markup.text("p", text) + "\n" }

    /// - Parameter chart: An `svg` element.
    mutating func figure(_ chart: String, caption: String) {
        body += Markup.element("figure", [:], chart + Markup.text("figcaption", caption)) + "\n"
    }

    mutating func table(_ header: [String], _ rows: [[String]]) {
        let head = Markup.element("tr", [:], header.map { Markup.text("th", $0) }.joined())
        let lines = rows.map { Markup.element("tr", [:], $0.map { Markup.text("td", $0) }.joined()) }.joined(separator: "\n")
        body += Markup.element(
            "div", ["class": "scroll"],
            Markup.element("table", [:], Markup.element("thead", [:], head) + Markup.element("tbody", [:], lines.isEmpty ? "<tr><td>–</td></tr>" : lines))) + "\n"
    }

    mutating func targets(_ targets: [Target]) {
        table(
            ["target", "measured", "at most", ""],
            targets.map { [$0.measure, $0.value.map(Target.short) ?? "–", Target.short($0.limit), $0.isMet ? "met" : "missed"] })
    }

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>\(Markup.escaped(title))</title>
        <style>\(Self.style)</style>
        </head>
        <body><main>
        \(body)</main></body>
        </html>

        """
    }

    /// To be asked before an hour of measuring.
    /// - Throws: A usage error for a path that cannot be written.
    static func checkPath(_ path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory.boolValue,
            FileManager.default.isWritableFile(atPath: folder)
        else { throw CommandFailure.usage("\(path) cannot be written: there is no such folder, or it is not yours") }
        guard !FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) || !isDirectory.boolValue else {
            throw CommandFailure.usage("\(path) cannot be written: it is a folder")
        }
    }

    /// - Throws: A usage error for a path that cannot be written.
    func write(to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure.usage("\(path) cannot be written: \(CommandFailure.line(for: error))")
        }
    }

    // The series' colours are Okabe and Ito's, which people tell apart whatever they see of colour.
    private static let style = """
        :root{color-scheme:light dark;--ink:#1d2329;--muted:#66707a;--line:#d8dde2;--paper:#fff;--s0:#0072b2;--s1:#d55e00;--s2:#009e73;--s3:#b0578d;--s4:#a67c00;--s5:#3d97d3}
        @media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--muted:#9aa4ae;--line:#3a424a;--paper:#15191d;--s0:#4fa8dc;--s1:#f08a4b;--s2:#35c59a;--s3:#dd8fbe;--s4:#e0b94a;--s5:#8cc8ee}}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
        main{max-width:60rem;margin:0 auto;padding:1.5rem}
        h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .5rem}
        .muted,figcaption{color:var(--muted)}figure{margin:1rem 0}figcaption{font-size:.9rem}
        svg{width:100%;height:auto;display:block}
        .scroll{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem}
        th,td{text-align:right;padding:.25rem .7rem;border-bottom:1px solid var(--line)}
        th:first-child,td:first-child{text-align:left;padding-left:0}th{color:var(--muted);font-weight:600}
        svg text{fill:var(--ink);font:12px system-ui,sans-serif}svg .label{fill:var(--muted)}svg .title{font-size:14px;font-weight:600}
        svg .grid{stroke:var(--line);stroke-width:1}svg .mark{stroke:var(--ink);stroke-dasharray:5 4;stroke-width:1.5}
        svg .s0{--c:var(--s0)}svg .s1{--c:var(--s1)}svg .s2{--c:var(--s2)}svg .s3{--c:var(--s3)}svg .s4{--c:var(--s4)}svg .s5{--c:var(--s5)}
        svg .fill{fill:var(--c)}svg .stroke{stroke:var(--c);fill:none;stroke-width:2}
        """
}
