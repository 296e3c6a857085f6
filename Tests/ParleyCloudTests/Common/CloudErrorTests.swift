import NIOHTTP1
import ParleyCore
import Testing

@testable import ParleyCloud

struct CloudErrorTests {
    private func error(_ status: Int, _ body: String = "", headers: HTTPHeaders = [:]) -> CloudError {
        testService.error(status: status, headers: headers, body: Array(body.utf8))
    }

    @Test func aWrongKeyNamesTheVariable() {
        let error = error(401, #"{"error":{"message":"Incorrect API key provided: sk-0123456789abcdefghij","code":"invalid_api_key"}}"#)
        #expect(error.reason == .unauthorized)
        #expect(error.description == "Test: the key was refused (401). Set TEST_API_KEY to a valid key.")
        #expect(!error.isRetrySafe)
    }

    @Test func noDescriptionHoldsTheKey() {
        for status in [400, 401, 403, 404, 409, 422, 429, 500, 503] {
            let error = error(status, #"{"detail":"sk-0123456789abcdefghij is unknown to the model"}"#)
            #expect(!"\(error)".contains("0123456789"), "\(error)")
        }
    }

    @Test func theServicesWordsAreOneLine() {
        let error = error(500, "first\nsecond\r\n\tthird \u{1B}[31m")
        #expect(error.description == "Test: it cannot serve right now (500: first second third [31m)")
        #expect(error.isRetrySafe)
    }

    @Test(arguments: [
        (#"{"error":{"message":"The model `x` does not exist","code":"model_not_found"}}"#, 404),
        (#"{"detail":{"type":"validation_error","message":"unsupported","param":"model_id"}}"#, 400),
        (#"{"detail":[{"loc":["body","model_id"],"msg":"Field required","type":"missing"}]}"#, 422),
        (#"{"err_code":"Bad Request","err_msg":"No such model/language/tier combination found."}"#, 400),
    ])
    func anUnknownModelIsTold(body: String, status: Int) {
        #expect(error(status, body).reason == .badModel)
    }

    @Test func anUnknownVoiceIsTold() {
        let error = error(404, #"{"detail":{"status":"voice_not_found","message":"A voice with the voice_id x was not found."}}"#)
        #expect(error.reason == .badVoice)
        #expect(error.detail.contains("test-voice"))
    }

    @Test func aLimitSaysWhenToComeBack() {
        #expect(error(429, headers: ["retry-after": "7"]).reason == .rateLimited(retryAfter: .seconds(7)))
        #expect(error(429, headers: ["retry-after": "7", "retry-after-ms": "250"]).reason == .rateLimited(retryAfter: .milliseconds(250)))
        #expect(error(429, headers: ["retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"]).reason == .rateLimited(retryAfter: nil))
        #expect(error(429).isRetrySafe)
    }

    @Test func anEmptyAccountIsNoReasonToRetry() {
        let error = error(429, #"{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}"#)
        #expect(error.reason == .quotaExceeded)
        #expect(!error.isRetrySafe)
        #expect(self.error(401, #"{"detail":{"status":"quota_exceeded","message":"No credits"}}"#).reason == .quotaExceeded)
    }

    @Test func aPageIsNotQuoted() {
        #expect(error(502, "<html><body>Bad gateway</body></html>").detail == "it cannot serve right now (502)")
    }

    @Test func deepgramsHeaderIsReadWhereTheBodyIsEmpty() {
        let error = error(400, headers: ["dg-error": "Invalid query parameter"])
        #expect(error.detail == "the request was refused (400: Invalid query parameter)")
    }

    @Test(arguments: [
        (#"{"message":"Overloaded","type":"server_error","code":503}"#, CloudError.Reason.unavailable),
        (#"{"message":"Slow down","code":"rate_limit_exceeded"}"#, .rateLimited(retryAfter: nil)),
        (#"{"message":"Something odd"}"#, .providerMessage),
        (#""just words""#, .providerMessage),
    ])
    func anErrorInMidStreamIsClassified(object: String, reason: CloudError.Reason) throws {
        #expect(testService.error(object: try json(object)).reason == reason)
    }

    @Test func whatWasHeardIsNotRetried() {
        let error = testService.error(.connectionLost, "gone")
        #expect(error.isRetrySafe)
        #expect(!error.afterOutput.isRetrySafe)
    }

    @Test func aLongMessageIsCut() {
        #expect(CloudError(service: "T", reason: .providerMessage, detail: String(repeating: "a", count: 999)).detail.count == 300)
    }
}
