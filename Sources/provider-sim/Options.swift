import ArgumentParser
import Foundation
import ParleyCore
import ProviderSimulators

struct PlaceOptions: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(name: .shortAndLong, help: "The port; 0 for any that is free. The first line printed tells it.")
    var port = 7700

    @Flag(name: .shortAndLong, help: "Log each request.")
    var verbose = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("A port is 0 to 65535, not \(port).") }
    }
}

struct ContentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What is said and how, see above.", valueName: "file.json"))
    var script: String?

    @Flag(help: "Recognize and speak with the engines that ship with Parley instead.")
    var embedded = false

    @Option(help: ArgumentHelp("The key that a stage's clients must give. Without one, any will do.", valueName: "stage=key"))
    var key: [StageValue] = []

    func apply(to configuration: inout SimulatorConfiguration) throws {
        if let script {
            let text: String
            do {
                text = try String(contentsOfFile: script, encoding: .utf8)
            } catch {
                throw Failure(message: "\(script) cannot be read.", status: 2)
            }
            guard let json = try? JSONValue(parsing: text) else { throw Failure(message: "\(script) is not JSON.", status: 2) }
            try configuration.apply(script: json)
        }
        for key in key {
            switch key.stage {
            case .stt: configuration.stt.key = key.value
            case .llm: configuration.llm.key = key.value
            case .tts: configuration.tts.key = key.value
            }
        }
    }
}

/// `stt=…`, `llm=…` or `tts=…`.
struct StageValue: ExpressibleByArgument {
    var stage: SimulatedStage
    var value: String

    init?(argument: String) {
        let sides = argument.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, let stage = SimulatedStage(rawValue: String(sides[0])) else { return nil }
        self.stage = stage
        value = String(sides[1])
    }
}

struct LatencyOptions: ParsableArguments {
    @Option(help: "From a Finalize, or the end of a turn, to its transcript. (default: 300)")
    var transcriptDelay: Milliseconds?

    @Option(help: "From a request to the model's first token. (default: 300)")
    var firstToken: Milliseconds?

    @Option(help: "From token to token. (default: 30)")
    var perToken: Milliseconds?

    @Option(help: "From a text to its first audio. (default: 200)")
    var firstAudio: Milliseconds?

    @Option(help: "To make each second of audio after that. (default: 100)")
    var perAudioSecond: Milliseconds?

    @Option(help: "From a WebSocket's request to its answer. (default: 0)")
    var connectDelay: Milliseconds?

    func apply(to configuration: inout SimulatorConfiguration) {
        configuration.stt.transcriptDelay = transcriptDelay?.duration ?? configuration.stt.transcriptDelay
        configuration.llm.firstToken = firstToken?.duration ?? configuration.llm.firstToken
        configuration.llm.perToken = perToken?.duration ?? configuration.llm.perToken
        configuration.tts.firstAudio = firstAudio?.duration ?? configuration.tts.firstAudio
        configuration.tts.perAudioSecond = perAudioSecond?.duration ?? configuration.tts.perAudioSecond
        configuration.stt.connectDelay = connectDelay?.duration ?? configuration.stt.connectDelay
        configuration.tts.connectDelay = connectDelay?.duration ?? configuration.tts.connectDelay
    }
}

struct Milliseconds: ExpressibleByArgument {
    var duration: Duration

    init?(argument: String) {
        guard let value = Double(argument), (0...3_600_000).contains(value) else { return nil }
        duration = .seconds(value / 1_000)
    }
}

struct FaultOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Every request of a stage fails so, or only the one of that number. May be repeated.", valueName: "stage[@n]=fault"))
    var fault: [StageFault] = []

    @Option(help: "The probability with which each request of each stage fails, 0 to 1.")
    var chaos: Double?

    @Option(help: "Picks which fail, and how.")
    var seed: UInt64 = 1

    func validate() throws {
        if let chaos, !(0...1).contains(chaos) { throw ValidationError("--chaos is a probability, 0 to 1.") }
    }

    func apply(to configuration: inout SimulatorConfiguration) {
        if let chaos {
            // Each stage has its own luck.
            configuration.stt.faults = .random(probability: chaos, seed: seed)
            configuration.llm.faults = .random(probability: chaos, seed: seed &+ 1)
            configuration.tts.faults = .random(probability: chaos, seed: seed &+ 2)
        }
        for stage in SimulatedStage.allCases {
            let mine = fault.filter { $0.stage == stage }
            guard !mine.isEmpty else { continue }
            let numbered = Dictionary(mine.compactMap { fault in fault.number.map { ($0, fault.fault) } }) { $1 }
            let plan: FaultPlan = mine.last { $0.number == nil }.map { .always($0.fault) } ?? .requests(numbered)
            switch stage {
            case .stt: configuration.stt.faults = plan
            case .llm: configuration.llm.faults = plan
            case .tts: configuration.tts.faults = plan
            }
        }
    }
}

/// `llm=drop` or `llm@3=drop`.
struct StageFault: ExpressibleByArgument {
    var stage: SimulatedStage
    /// From 1; `nil` for all.
    var number: Int?
    var fault: SimulatedFault

    init?(argument: String) {
        let sides = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let fault = SimulatedFault(sides[1]) else { return nil }
        let place = sides[0].split(separator: "@", maxSplits: 1).map(String.init)
        guard let name = place.first, let stage = SimulatedStage(rawValue: name) else { return nil }
        if place.count == 2 {
            guard let number = Int(place[1]), number > 0 else { return nil }
            self.number = number
        }
        self.stage = stage
        self.fault = fault
    }
}
