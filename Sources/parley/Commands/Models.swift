import ArgumentParser
import Foundation
import ParleyEmbedded

struct Models: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, fetch, verify and remove the embedded models.",
        subcommands: [List.self, Fetch.self, Verify.self, Remove.self], defaultSubcommand: List.self)
}
