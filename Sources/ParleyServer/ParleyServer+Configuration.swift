extension ParleyServer {
    /// Where to listen, and how much to take from whom.
    public struct Configuration: Sendable {
        public var host = "127.0.0.1"
        /// 0 lets the system choose.
        public var port = 8080
        /// A further call is refused with status 503.
        public var maximumCalls = 32
        /// A longer message closes its call with code 1009. A second of the caller's audio has 32,000 bytes.
        public var maximumMessageBytes = 1 << 20
        /// Caller's audio that may wait for the call to read it; beyond it the oldest is dropped.
        public var maximumInboundAudio = Duration.seconds(30)
        /// What may wait for the client to read it; beyond it the call is closed with code 1008.
        /// A second of the agent's audio has 48,000 bytes.
        public var maximumOutboundBytes = 1 << 19
        /// A client that sends no message for so long is closed with code 1008. Longer than the 30 s for
        /// which a client that has sent its recording may wait for the answer.
        public var idleTimeout = Duration.seconds(60)
        /// A connection that has not sent a request for so long is closed.
        public var requestTimeout = Duration.seconds(10)
        /// How long a client has to read what is left, and to answer a goodbye.
        public var closeTimeout = Duration.seconds(2)
        /// How long a call may run on after its line is closed, before it is cancelled.
        public var drainTimeout = Duration.seconds(10)
        /// Web pages from elsewhere that may call, such as `https://example.com`, or `*` for all. The
        /// server's own pages always may, and so may clients that are not browsers.
        public var allowedOrigins: Set<String> = []

        public init(host: String = "127.0.0.1", port: Int = 8080) {
            self.host = host
            self.port = port
        }

        /// - Throws: ``ParleyServerError/invalidConfiguration(_:)`` for a value that makes no sense.
        func validate() throws(ParleyServerError) {
            func check(_ holds: Bool, _ words: String) throws(ParleyServerError) {
                guard holds else { throw .invalidConfiguration(words) }
            }
            try check(!host.isEmpty, "The host is empty.")
            try check((0...65535).contains(port), "The port \(port) is not in 0…65535.")
            try check(maximumCalls > 0, "The maximum of calls is \(maximumCalls); it is at least 1.")
            try check(
                (1024...(1 << 30)).contains(maximumMessageBytes),
                "The maximum of bytes in a message is \(maximumMessageBytes); it is at least 1,024 and at most 2^30.")
            try check(
                maximumOutboundBytes >= 65536,
                "The maximum of bytes that wait is \(maximumOutboundBytes); it is at least 65,536.")
            let durations = [
                ("the inbound audio", maximumInboundAudio), ("the idle time-out", idleTimeout),
                ("the request time-out", requestTimeout), ("the close time-out", closeTimeout),
                ("the drain time-out", drainTimeout),
            ]
            for (name, duration) in durations {
                try check(duration > .zero && duration <= .seconds(86400), "Of \(name), \(duration) is not within a day.")
            }
        }
    }
}
