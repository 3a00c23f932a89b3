import Digests
import Testing

@Suite("HMAC-SHA-256") struct HMACSHA256Tests {
    @Test("The first two cases of RFC 4231")
    func publishedCases() throws {
        let first = HMACSHA256(key: [UInt8](repeating: 0x0B, count: 20)).code(of: Array("Hi There".utf8))
        #expect(hexadecimal(first) == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        let second = HMACSHA256(key: Array("Jefe".utf8)).code(of: Array("what do ya want for nothing?".utf8))
        #expect(hexadecimal(second) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("An empty message and an empty key have a code")
    func nothing() {
        // Computed with Python: hmac.new(b'', b'', hashlib.sha256).
        let code = HMACSHA256(key: []).code(of: [])
        #expect(hexadecimal(code) == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }

    private func hexadecimal(_ bytes: [UInt8]?) -> String {
        (bytes ?? []).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
