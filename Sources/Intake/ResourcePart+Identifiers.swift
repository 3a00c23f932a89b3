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
            claimMarks.append(ClaimMark(fingerprint: RecordFingerprint.of(record, column), line: line))
        } else {
            claimMarks.append(ClaimMark(fingerprint: RecordFingerprint.of(record), line: line))
        }
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
