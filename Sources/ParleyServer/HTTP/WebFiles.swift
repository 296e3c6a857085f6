import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The web page's files, served where no route answers.
///
/// They are few and small: all are read at the start, and a request can name no other file, whatever
/// its path looks like.
struct WebFiles: RouterMiddleware {
    typealias Context = BasicRequestContext

    private struct File: Sendable {
        var body: ByteBuffer
        var type: String
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "json": "application/json",
        "webmanifest": "application/manifest+json", "png": "image/png",
    ]

    /// By the path of the URL.
    private let files: [String: File]

    /// - Throws: ``ParleyServerError/webFilesMissing(path:)``.
    init() throws(ParleyServerError) {
        try self.init(directory: Bundle.module.bundleURL.appending(path: "Web"))
    }

    init(directory: URL) throws(ParleyServerError) {
        var files: [String: File] = [:]
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: directory.path)) ?? []
        for name in names {
            guard let type = Self.types[URL(filePath: name).pathExtension],
                let data = try? Data(contentsOf: directory.appending(path: name))
            else { continue }
            files["/" + name] = File(body: ByteBuffer(bytes: data), type: type)
        }
        guard let index = files["/index.html"] else { throw .webFilesMissing(path: directory.path) }
        files["/"] = index
        self.files = files
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            guard request.method == .get || request.method == .head, let file = files[request.uri.path] else {
                throw error
            }
            return response(file, withBody: request.method == .get)
        }
    }

    private func response(_ file: File, withBody: Bool) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = file.type
        headers[.contentLength] = String(file.body.readableBytes)
        // The page and the server are of one version: after an update neither is to meet an older one.
        headers[.cacheControl] = "no-cache"
        headers[.xContentTypeOptions] = "nosniff"
        headers[.contentSecurityPolicy] =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self' ws: wss:; worker-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'"
        if let policy = HTTPField.Name("Permissions-Policy") {
            headers[policy] = "microphone=(self), camera=(), geolocation=()"
        }
        return Response(
            status: .ok, headers: headers, body: withBody ? ResponseBody(byteBuffer: file.body) : ResponseBody())
    }
}
