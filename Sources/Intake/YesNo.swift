/// The words that files write for yes and no.
package enum YesNo {
    /// In lower case.
    package static let yesWords = ["oui", "o", "1", "vrai", "true", "yes", "y", "ja"]
    /// In lower case.
    package static let noWords = ["non", "n", "0", "faux", "false", "no", "nein"]
    private static let yes = yesWords.map { Array($0.utf8) }
    private static let no = noWords.map { Array($0.utf8) }

    /// Nil for another word. Case does not matter; bytes are compared, since this is asked on every row.
    package static func meaning(of bytes: Span<UInt8>) -> Bool? {
        if yes.contains(where: { equal($0, bytes) }) { return true }
        return no.contains { equal($0, bytes) } ? false : nil
    }

    private static func equal(_ word: [UInt8], _ bytes: Span<UInt8>) -> Bool {
        guard word.count == bytes.count else { return false }
        for index in word.indices where word[index] != lowercased(bytes[index]) { return false }
        return true
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
