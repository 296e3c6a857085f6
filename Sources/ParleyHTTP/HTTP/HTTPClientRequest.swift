package import NIOCore
package import NIOHTTP1

/// A request as it is asked for. `Host` and `Content-Length` are added to its headers.
package struct HTTPClientRequest: Sendable {
    package var url: String
    package var method = HTTPMethod.GET
    package var headers = HTTPHeaders()
    package var body: ByteBuffer?

    package init(url: String) {
        self.url = url
    }

    func head(to target: HTTPTarget) -> HTTPRequestHead {
        var fields = HTTPHeaders([("Host", target.authority)])
        for (name, value) in headers where !["host", "content-length", "transfer-encoding"].contains(name.lowercased()) {
            fields.add(name: name, value: value)
        }
        if let body {
            fields.add(name: "Content-Length", value: String(body.readableBytes))
        } else if [.POST, .PUT, .PATCH].contains(method) {
            fields.add(name: "Content-Length", value: "0")
        }
        return HTTPRequestHead(version: .http1_1, method: method, uri: target.path, headers: fields)
    }
}
