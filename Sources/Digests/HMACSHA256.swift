import CLibCrypto

/// HMAC-SHA-256 by OpenSSL: a digest that only the holder of the key can make or check.
///
/// Source: RFC 2104 (the construction), RFC 4231 (test vectors).
public struct HMACSHA256: Sendable {
    private let key: [UInt8]

    /// `key` is used as it is; a key of 32 random bytes is as strong as the digest.
    public init(key: [UInt8]) { self.key = key }

    /// The 32 bytes of the code of `message`; nil when OpenSSL has no memory left or no SHA-256.
    public func code(of message: [UInt8]) -> [UInt8]? {
        var code = [UInt8](repeating: 0, count: 32)
        let isMade = unsafe key.withUnsafeBytes { key in
            unsafe message.withUnsafeBufferPointer { message in
                unsafe code.withUnsafeMutableBufferPointer { code in
                    unsafe HMAC(
                        EVP_sha256(), key.baseAddress, Int32(key.count), message.baseAddress, message.count,
                        code.baseAddress, nil) != nil
                }
            }
        }
        return isMade ? code : nil
    }
}
