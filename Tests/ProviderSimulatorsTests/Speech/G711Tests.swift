@testable import ProviderSimulators
import Testing

@Suite struct G711Tests {
    /// Values of ITU-T G.711's tables, at 16 bits.
    @Test func knownCodes() {
        #expect(G711.muLaw(Int16(0)) == 0xFF)
        #expect(G711.muLaw(Int16(32_767)) == 0x80)
        #expect(G711.muLaw(Int16(-32_768)) == 0x00)
        #expect(G711.muLaw(UInt8(0x00)) == -32_124)
        #expect(G711.muLaw(UInt8(0xFF)) == 0)
        #expect(G711.aLaw(Int16(0)) == 0xD5)
        #expect(G711.aLaw(Int16(32_767)) == 0xAA)
        #expect(G711.aLaw(Int16(-32_768)) == 0x2A)
        #expect(G711.aLaw(UInt8(0xD5)) == 8)
        #expect(G711.aLaw(UInt8(0xAA)) == 32_256)
    }

    @Test func everyCodeComesBack() {
        for code in UInt8.min...UInt8.max {
            #expect(G711.aLaw(G711.aLaw(code)) == code)
            // Mu-law has two codes for nothing.
            if code != 0x7F { #expect(G711.muLaw(G711.muLaw(code)) == code) }
        }
    }

    @Test func noSampleIsFarOff() {
        for sample in stride(from: Int16.min, through: 32_700, by: 61) {
            let allowed = 16 + abs(Int(sample)) / 16
            #expect(abs(Int(G711.aLaw(G711.aLaw(sample))) - Int(sample)) <= allowed)
            #expect(abs(Int(G711.muLaw(G711.muLaw(sample))) - Int(sample)) <= allowed)
        }
    }
}
