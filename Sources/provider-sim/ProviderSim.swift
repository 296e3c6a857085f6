import ArgumentParser

@main
struct ProviderSim: ParsableCommand {
    func run() {}
}
