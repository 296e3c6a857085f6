import Testing

@testable import ParleyEmbedded

@Suite("Threads of a decode")
struct ThreadGovernorTests {
    private let start = ContinuousClock.now

    private func experienced() -> ThreadGovernor {
        var governor = ThreadGovernor(threads: 2, threadsUnderLoad: 1)
        for _ in 0..<10 { governor.note(tokens: 1, threads: 2, duration: .milliseconds(30), at: start) }
        return governor
    }

    @Test func aQuietMachineGivesBothCores() {
        let governor = experienced()
        #expect(governor.choose(at: start) == 2)
    }

    @Test func aDecodeThatWasHeldUpIsFollowedByOneThreadForAWhile() {
        var governor = experienced()
        governor.note(tokens: 1, threads: 2, duration: .milliseconds(90), at: start)
        #expect(governor.choose(at: start + .milliseconds(1_900)) == 1)
        #expect(governor.choose(at: start + .milliseconds(2_100)) == 2)
    }

    @Test func aLongerDecodeIsNotASlowerOne() {
        var governor = experienced()
        governor.note(tokens: 200, threads: 2, duration: .milliseconds(1_500), at: start)
        #expect(governor.choose(at: start) == 2)
    }

    /// What decodes of so many tokens took on two quiet cores.
    @Test(arguments: [(1, 36), (2, 63), (4, 103), (8, 260), (12, 321), (16, 300), (64, 993), (512, 5_208)])
    func aFewWordsAreNoSignOfABusyMachine(tokens: Int, milliseconds: Int) {
        var governor = experienced()
        governor.note(tokens: tokens, threads: 2, duration: .milliseconds(milliseconds), at: start)
        #expect(governor.choose(at: start) == 2)
    }

    @Test func aFewWordsThatAreHeldUpAreSeenBesideOthersOfTheirNumber() {
        var governor = experienced()
        for _ in 0..<5 { governor.note(tokens: 6, threads: 2, duration: .milliseconds(80), at: start) }
        governor.note(tokens: 7, threads: 2, duration: .milliseconds(95), at: start)
        #expect(governor.choose(at: start) == 2)
        governor.note(tokens: 5, threads: 2, duration: .milliseconds(240), at: start)
        #expect(governor.choose(at: start) == 1)
    }

    @Test func oneThreadIsExpectedToTakeLonger() {
        var governor = experienced()
        governor.note(tokens: 1, threads: 1, duration: .milliseconds(300), at: start)
        #expect(governor.choose(at: start) == 2)
    }

    @Test func oneQuickDecodeIsForgottenInTime() {
        var governor = experienced()
        governor.note(tokens: 1, threads: 2, duration: .milliseconds(10), at: start)
        for _ in 0..<1_000 { governor.note(tokens: 1, threads: 2, duration: .milliseconds(30), at: start) }
        let later = start + .seconds(10)
        governor.note(tokens: 1, threads: 2, duration: .milliseconds(40), at: later)
        #expect(governor.choose(at: later) == 2)
    }
}
