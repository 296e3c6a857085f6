import ArgumentParser

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve.")
    func run() async throws {}
}
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bench.")
    func run() async throws {}
}
