import Hummingbird
import ParleyCore

/// What the server answers over plain HTTP.
enum Routes {
    static func router(
        slots: CallSlots, counters: Counters, web: WebFiles, metrics: @escaping @Sendable () -> String = { "" }
    ) -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: web)
        router.get("/health") { _, _ in
            json(
                .ok,
                [
                    "status": .string(slots.isDraining ? "draining" : "ok"),
                    "calls": .number(Double(slots.inProgress)), "limit": .number(Double(slots.limit)),
                    "accepted": .number(Double(slots.accepted)), "refused": .number(Double(slots.refused)),
                ])
        }
        router.get("/metrics") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: counters.text(slots) + metrics())))
        }
        router.get("/ws/audio") { _, _ in
            json(
                .upgradeRequired,
                ["error": ["code": "upgrade_required", "message": "Calls are made over a WebSocket, on a connection of their own."]])
        }
        return router
    }

    private static func json(_ status: HTTPResponse.Status, _ value: JSONValue) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: value.text)))
    }
}
