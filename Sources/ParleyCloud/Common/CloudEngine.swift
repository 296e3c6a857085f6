/// An engine that is somewhere else, and can be asked whether it is there.
public protocol CloudEngine: Sendable {
    /// Makes the smallest request that the engine's real work needs too: its key, host, model and
    /// voice are then known to be good.
    /// - Throws: ``CloudError``, one clear line; `CancellationError`.
    func check() async throws
}
