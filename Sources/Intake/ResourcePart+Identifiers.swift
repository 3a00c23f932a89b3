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

    /// Puts identifiers of digits that no row had before among the spellings that are known, where many rows of a batch have
    /// one: these rows are then plain. Whether there were some.
    ///
    /// The codes of a row that is refused are met too, as they are where rows are read one by one.
    mutating func meetIdentifiers(
        of batch: borrowing RecordBatch, _ decoded: borrowing DecodedRows, plan: ResourcePlan
    ) -> Bool {
        let others = batch.count - decoded.plainCount
        // Records that libcsv splits come alone.
        guard batch.count >= 8, others * 8 >= batch.count, let position = plan.codes.firstIndex(where: \.isIdentifier)
        else {
            return false
        }
        var hasMet = false
        for row in 0..<batch.count where !decoded.isPlain(row) {
            let (record, column) = (batch.record(row), plan.codes[position].column)
            if record.count == plan.header.count, state.spellings.number(of: column, in: record) != nil { continue }
            // Codes are numbered in the order of the rows: what is read below a row that needs a closer look waits for it.
            guard record.count == plan.header.count, record.words(column)?.number != nil,
                case .success = meet(record, plan.codes[position], mayTotal: false)
            else { break }
            hasMet = true
        }
        return hasMet
    }
}

extension CodeColumn {
    /// Whether it holds the identifiers of establishments that some question needs one by one, and nothing else.
    fileprivate var isIdentifier: Bool {
        dimension == .establishment && isNeeded && part == nil && labelColumn == nil
    }
}
