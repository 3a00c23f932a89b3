import DelimitedText
import Facts

extension ResourcePart {
    /// Reads records: many at once where they are plain, the others one by one.
    mutating func read(_ batch: borrowing RecordBatch, plan: ResourcePlan) {
        state.waiting.prepare(for: batch.count)
        if let decoding = plan.decoding {
            read(batch, decoding, plan: plan)
        } else {
            for row in 0..<batch.count { read(batch.record(row), plan: plan) }
        }
        sumWaiting(plan: plan)
    }

    private mutating func read(_ batch: borrowing RecordBatch, _ decoding: RowDecoding, plan: ResourcePlan) {
        // Taken out meanwhile, so that it is not copied.
        var decoded = DecodedRows()
        swap(&decoded, &state.decoded)
        batch.decode(decoding.decoding, state.spellings, into: &decoded)
        if meetIdentifiers(of: batch, decoded, plan: plan) {
            batch.decode(decoding.decoding, state.spellings, into: &decoded)
        }
        var row = 0
        while row < batch.count {
            let plain = decoded.plainRun(from: row)
            if plain > 0 { keep(row..<row + plain, of: batch, decoded, decoding, plan: plan) }
            row += plain
            if row < batch.count { read(batch.record(row), plan: plan) }
            row += 1
        }
        swap(&decoded, &state.decoded)
    }

    /// Keeps rows whose values are decoded.
    private mutating func keep(
        _ rows: Range<Int>, of batch: borrowing RecordBatch, _ decoded: borrowing DecodedRows, _ decoding: RowDecoding,
        plan: ResourcePlan
    ) {
        tally.read += rows.count
        tally.kept += rows.count
        let places = state.waiting.append(rows.count)
        put(rows, of: decoded, decoding, in: places)
        putClaims(rows, of: decoded, decoding, in: places)
        for (row, place) in zip(rows, places) { state.waiting.setLine(batch.line(row), row: place) }
        derive(places, isCancer: { row in decoding.isCancer(decoded, rows.lowerBound + row) }, plan: plan)
        checkSiret(places, plan: plan)
        if plan.repeats != nil {
            for (row, place) in zip(rows, places) { noteClaim(batch.record(row), place, plan: plan) }
        }
        addExposures(places, plan: plan)
    }

    /// Puts what the rows hold in columns of their own.
    private mutating func put(
        _ rows: Range<Int>, of decoded: borrowing DecodedRows, _ decoding: RowDecoding, in places: Range<Int>
    ) {
        for (slot, value) in decoding.codes {
            state.waiting.put(decoded.values(value).extracting(rows), slot: slot, in: places)
        }
        for (position, value) in decoding.amounts.enumerated() {
            state.waiting.put(decoded.values(value).extracting(rows), asAmount: position, in: places)
        }
        if let identifier = decoding.identifier {
            state.waiting.put(identities: decoded.values(identifier).extracting(rows), in: places)
        }
    }

    /// Puts the measures that single claims give, behind the amounts that their rows hold.
    private mutating func putClaims(
        _ rows: Range<Int>, of decoded: borrowing DecodedRows, _ decoding: RowDecoding, in places: Range<Int>
    ) {
        var amounts: [Int64] = []
        for (index, rule) in decoding.claimRules.enumerated() {
            decoding.read(rule.input, of: decoded, rows, into: &amounts)
            rule.amount.apply(to: &amounts)
            state.waiting.put(amounts.span, asAmount: decoding.amounts.count + index, in: places)
        }
    }
}
