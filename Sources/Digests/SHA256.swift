import CLibCrypto

/// SHA-256 by OpenSSL: the one place that calls libcrypto.
/// Safe: the context is private, made once and freed once.
@safe
public struct SHA256: ~Copyable {
    private let context: OpaquePointer

    /// Nil when OpenSSL has no memory left or no SHA-256.
    public init?() {
        guard let context = unsafe EVP_MD_CTX_new() else { return nil }
        guard unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            unsafe EVP_MD_CTX_free(context)
            return nil
        }
        unsafe self.context = context
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    /// Adds bytes to the message.
    public func update(_ bytes: ArraySlice<UInt8>) {
        _ = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    }

    /// The digest in hexadecimal; nothing may be added afterwards.
    public consuming func finish() -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = unsafe digest.withUnsafeMutableBufferPointer {
            unsafe EVP_DigestFinal_ex(context, $0.baseAddress, nil)
        }
        return digest.map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
    }

    /// The digest of a whole text or file content in memory.
    public static func hexadecimal(_ bytes: [UInt8]) -> String? {
        guard let digest = SHA256() else { return nil }
        digest.update(bytes[...])
        return digest.finish()
    }
}
