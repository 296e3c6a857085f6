/// Why the server could not begin.
public enum ParleyServerError: Error, Hashable, CustomStringConvertible {
    case portInUse(host: String, port: Int)
    /// Other reasons why the address cannot be listened on, in the system's words.
    case cannotListen(host: String, port: Int, reason: String)
    case invalidConfiguration(String)
    /// The files of the web page are not where the build put them.
    case webFilesMissing(path: String)

    public var description: String {
        switch self {
        case .portInUse(let host, let port):
            "Port \(port) on \(host) is in use by another program. Stop that program or choose another port."
        case .cannotListen(let host, let port, let reason):
            "The server cannot listen on \(host):\(port): \(reason)"
        case .invalidConfiguration(let words): words
        case .webFilesMissing(let path): "The web page's files are missing from \(path)."
        }
    }
}
