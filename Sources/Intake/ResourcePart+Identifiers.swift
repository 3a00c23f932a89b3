import DelimitedText
import Facts

extension ResourcePart {
    /// Notes the claim of the row at `place`, where it is of those that are examined. A claim without a number is no other's
    /// repeat.
    mutating func noteClaim(_ record: borrowing RecordView, _ place: Int, plan: borrowing ResourcePlan) {
        guard let repeats = plan.repeats, repeats.isWhole || state.waiting.identities[place].isSampled else { return }
        let line = Int32(clamping: record.line)
        if let column = repeats.column {
            guard !record.isBlank(column) else { return }
            claimMarks.append(ClaimMark(fingerprint: Self.fingerprint(record, column), line: line))
        } else {
            var whole = Self.seed
            for column in 0..<record.count { whole = Self.mixed(whole, Self.fingerprint(record, column)) }
            claimMarks.append(ClaimMark(fingerprint: whole, line: line))
        }
    }

    private static func fingerprint(_ record: borrowing RecordView, _ column: Int) -> UInt64 {
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

    /// Counts SIRET that have not their digits, or not their key. Texts that are no digits may be pseudonyms.
    mutating func checkSiret(_ places: Range<Int>, plan: borrowing ResourcePlan) {
        guard plan.hasSiret else { return }
        for place in places {
            let identity = state.waiting.identities[place]
            guard let digits = identity.digitCount else { continue }
            if digits != 14 {
                note(.length, line: state.waiting.line(place))
            } else if plan.checksKeys, !identity.hasSiretKey {
                note(.key, line: state.waiting.line(place))
            }
        }
    }

    mutating func note(_ fault: SiretFault, line: Int) {
        let known = facts.siretFaults[fault]
        facts.siretFaults[fault] = ((known?.count ?? 0) + 1, known?.line ?? line)
    }
}
