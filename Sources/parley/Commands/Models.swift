import ArgumentParser
struct Models: AsyncParsableCommand {
    func run() async throws {}
}
