import Testing

@testable import ParleyCore

struct ClientPlayerTests {
    @Test func whatIsHeardIsWhatWasPlayedAtThatTime() {
        var player = ClientPlayer()
        player.receive([Int16](repeating: 1, count: 240), at: .milliseconds(100))
        player.receive([Int16](repeating: 2, count: 240), at: .milliseconds(100))
        player.receive([Int16](repeating: 3, count: 240), at: .milliseconds(200))
        // 5 ms before the first sample to 5 ms behind the second piece's last.
        let heard = player.heard(from: .milliseconds(95), count: 720)
        #expect(heard[..<120].allSatisfy { $0 == 0 })
        #expect(heard[120..<360].allSatisfy { $0 == 1 })
        #expect(heard[360..<600].allSatisfy { $0 == 2 })
        #expect(heard[600...].allSatisfy { $0 == 0 })
        #expect(player.heard(from: .milliseconds(205), count: 240) == [Int16](repeating: 3, count: 120) + [Int16](repeating: 0, count: 120))
        #expect(player.heard(from: .seconds(9), count: 4) == [0, 0, 0, 0])
        #expect(player.heard(from: .milliseconds(-20), count: 4) == [0, 0, 0, 0])
    }
}
