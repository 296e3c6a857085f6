import ArgumentParser

struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the agent.", subcommands: [BenchLatency.self, BenchTurns.self, BenchSpeech.self],
        defaultSubcommand: BenchLatency.self)
}
