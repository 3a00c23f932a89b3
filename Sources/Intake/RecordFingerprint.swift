import DelimitedText

/// 64 bits made of the fields of a record: rows that differ have others, but for one pair in 2 to the power of 64.
public enum RecordFingerprint {
    /// Of the whole record.
    public static func of(_ record: borrowing RecordView) -> UInt64 {
        var whole = seed
        for column in 0..<record.count { whole = mixed(whole, of(record, column)) }
        return whole
    }

    /// Of one field.
    public static func of(_ record: borrowing RecordView, _ column: Int) -> UInt64 {
        if let words = record.words(column) {
            return mixed(mixed(mixed(seed, words.low), words.high), UInt64(words.count))
        }
        let bytes = record.bytes(column)
        var whole = seed
        for index in bytes.indices { whole = mixed(whole, UInt64(bytes[index])) }
        return mixed(whole, UInt64(bytes.count))
    }

    private static let seed: UInt64 = 0x243F_6A88_85A3_08D3

    /// Spreads every bit of both over all bits (Steele, Lea and Flood, 2014, SplitMix64).
    private static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var word = (first ^ second) &+ 0x9E37_79B9_7F4A_7C15
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }
}
