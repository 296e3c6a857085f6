import Foundation
import ParleyCore

/// A Chromium without a window, with a microphone that plays a file, driven over its DevTools protocol.
///
/// For one test at a time: commands are sent and awaited one after another.
final class Chromium {
    /// Where Chromium is, or `nil` where it is not installed.
    static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        return folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let process: Process
    private let folder: URL
    private let client: WebSocketClient
    private var session: JSONValue = .null
    private var lastID = 0
    /// Errors that the page has reported: on its console, as exceptions, as files that are missing.
    private(set) var complaints: [String] = []

    private init(process: Process, folder: URL, client: WebSocketClient) {
        self.process = process
        self.folder = folder
        self.client = client
    }

    /// Runs `body` with a page that shows `url`, and ends the browser.
    static func withPage(
        _ url: String, microphone: [UInt8], grantsMicrophone: Bool = true, _ body: (Chromium) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let recording = folder.appending(path: "microphone.wav")
        try Data(microphone).write(to: recording)

        let process = Process()
        process.executableURL = URL(filePath: path ?? "chromium")
        process.arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--remote-debugging-port=0", "--user-data-dir=\(folder.path)", "--use-fake-device-for-media-stream",
            "--use-file-for-fake-audio-capture=\(recording.path)",
            grantsMicrophone ? "--use-fake-ui-for-media-stream" : "--deny-permission-prompts", "about:blank",
        ]
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        let (output, continuation) = AsyncStream<String>.makeStream()
        errors.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty { continuation.finish() } else { continuation.yield(String(decoding: data, as: UTF8.self)) }
        }
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
            errors.fileHandleForReading.readabilityHandler = nil
        }
        let endpoint = try await devToolsEndpoint(output)
        let client = try await WebSocketClient.connect(port: endpoint.port, path: endpoint.path)
        let browser = Chromium(process: process, folder: folder, client: client)
        try await browser.open(url)
        try await body(browser)
    }

    /// Chromium says on its standard error where its DevTools listen.
    private static func devToolsEndpoint(_ output: AsyncStream<String>) async throws -> (port: Int, path: String) {
        var said = ""
        for await part in output {
            said += part
            if let match = said.firstMatch(of: /DevTools listening on ws:\/\/[^:]+:(\d+)(\/\S+)\s/), let port = Int(match.1) {
                return (port, String(match.2))
            }
        }
        throw Failure(description: "Chromium did not start: \(said)")
    }

    private func open(_ url: String) async throws {
        let target = try await command("Target.createTarget", ["url": "about:blank"])
        let attached = try await command(
            "Target.attachToTarget", ["targetId": target["targetId"] ?? .null, "flatten": true])
        session = attached["sessionId"] ?? .null
        for domain in ["Page", "Runtime", "Log"] { _ = try await command("\(domain).enable") }
        _ = try await command("Page.navigate", ["url": .string(url)])
        try await wait(until: "document.readyState === 'complete' && location.href.startsWith('http')")
    }

    // MARK: What a test does

    /// The value of an expression; of a promise, what it resolves to.
    func evaluate(_ expression: String) async throws -> JSONValue {
        let answer = try await command(
            "Runtime.evaluate",
            ["expression": .string(expression), "awaitPromise": true, "returnByValue": true])
        if let exception = answer["exceptionDetails"] { throw Failure(description: "\(expression): \(exception.text)") }
        return answer["result"]?["value"] ?? .null
    }

    /// Returns when the expression is true. The test's time limit is the deadline.
    func wait(until condition: String) async throws {
        let expression = """
            new Promise((resolve) => {
              const look = () => { let holds = false; try { holds = \(condition); } catch {} holds ? resolve(true) : setTimeout(look, 10); };
              look();
            })
            """
        while true {
            // A page that navigates meanwhile takes the promise with it.
            if let value = try? await evaluate(expression), value == true { return }
            try Task.checkCancellation()
        }
    }

    /// A click of the mouse: what browsers call a user's gesture.
    func click(_ selector: String) async throws {
        let box = try await evaluate(
            "(() => { const r = document.querySelector('\(selector)').getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()")
        guard let x = box.arrayValue?.first, let y = box.arrayValue?.last else { throw Failure(description: selector) }
        for type in ["mousePressed", "mouseReleased"] {
            _ = try await command(
                "Input.dispatchMouseEvent",
                ["type": .string(type), "x": x, "y": y, "button": "left", "clickCount": 1])
        }
    }

    /// Writes a PNG of the page into the folder that `PARLEY_SCREENSHOTS` names, if it does.
    func screenshot(_ name: String, width: Int, height: Int, dark: Bool = false) async throws {
        guard let folder = ProcessInfo.processInfo.environment["PARLEY_SCREENSHOTS"] else { return }
        _ = try await command(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1,
                "mobile": false,
            ])
        _ = try await command(
            "Emulation.setEmulatedMedia",
            ["features": [["name": "prefers-color-scheme", "value": dark ? "dark" : "light"]]])
        let image = try await command("Page.captureScreenshot", ["format": "png"])
        guard let data = image["data"]?.stringValue.flatMap({ Data(base64Encoded: $0) }) else { return }
        try data.write(to: URL(filePath: folder).appending(path: "\(name).png"))
    }

    func command(_ method: String, _ parameters: JSONValue = [:]) async throws -> JSONValue {
        lastID += 1
        let id = JSONValue.number(Double(lastID))
        var message: [String: JSONValue] = ["id": id, "method": .string(method), "params": parameters]
        if session != .null { message["sessionId"] = session }
        try await client.send(text: JSONValue.object(message).text)
        while let event = await client.next() {
            guard case .json(let answer) = event else { continue }
            guard answer["id"] == id else {
                note(answer)
                continue
            }
            if let error = answer["error"] { throw Failure(description: "\(method): \(error.text)") }
            return answer["result"] ?? .null
        }
        throw Failure(description: "\(method): the browser is gone")
    }

    private func note(_ event: JSONValue) {
        let parameters = event["params"] ?? .null
        switch event["method"]?.stringValue {
        case "Runtime.exceptionThrown": complaints.append(parameters.text)
        case "Runtime.consoleAPICalled" where parameters["type"] == "error": complaints.append(parameters.text)
        case "Log.entryAdded" where parameters["entry"]?["level"] == "error": complaints.append(parameters.text)
        default: break
        }
    }
}
