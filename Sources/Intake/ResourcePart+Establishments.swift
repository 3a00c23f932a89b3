import DelimitedText
import Facts

extension ResourcePart {
    /// Whose row it is.
    mutating func identity(of record: borrowing RecordView, plan: ResourcePlan) -> EstablishmentID {
        guard let column = plan.identifierColumn else { return EstablishmentID(number: 0, digits: 0) }
        if let plain = Self.plainID(record, column) { return plain }
        let text = record.text(column)
        if CodeForm.hasTextMark(text) { note(.textMark, line: record.line) }
        return canonicalID(text)
    }

    /// Sums the exposures of establishments, and notes whose they are: whether they count is for the register to say.
    mutating func addEstablishments(_ exposure: ExposurePlan) {
        exposureCube?.add(state.waiting, exposure.summed, cells: &state.cells)
        establishmentRows.append(state.waiting, cells: state.cells, sources: exposure.sources)
    }

    /// Gives single claims the codes of their establishments that their own file lacks, and counts them for those.
    mutating func join(plan: ResourcePlan) {
        if let join = plan.join { take(from: join, plan: plan) }
        for position in plan.distributions.indices { tally(plan.distributions[position], position, plan) }
    }

    private mutating func take(from join: JoinPlan, plan: ResourcePlan) {
        let years = facts.book[.year].codes.indices.map {
            state.joined.year(UInt32($0), in: facts.book, register: join.register)
        }
        let profiles = join.register.profiles(of: state.waiting, texts: establishmentRows.texts, years: years)
        let position = plan.claimsPosition
        for row in profiles.indices where profiles[row] == nil {
            facts.unmatchedClaims += claims(in: row, position)
        }
        for (place, (dimension, numbers)) in join.dimensions.enumerated() {
            let slot = plan.slots.slot(of: dimension)
            for row in profiles.indices {
                let number = profiles[row].map {
                    state.joined.number(
                        of: numbers[$0], (place, dimension), from: join.register, into: &facts.book)
                }
                state.waiting.set(number ?? state.constants[slot], of: dimension, row: row)
            }
        }
    }

    private mutating func tally(_ distribution: Distribution, _ position: Int, _ plan: ResourcePlan) {
        // Taken out meanwhile, so that it is not copied.
        guard var tally = facts.tallies.removeValue(forKey: distribution) else { return }
        let years = facts.book[.year].codes.map { Int($0) }
        let (block, claims) = (state.waiting, plan.claimsPosition)
        var tallied = NumberMap()
        swap(&tallied, &state.tallied[position])
        let (events, rowYears) = (block.codes(.event, in: 0..<block.count), block.codes(.year, in: 0..<block.count))
        for row in events.indices {
            let code = distribution.dimension.map { block.code($0, row: row) } ?? 0
            guard counts(events[row], code, for: distribution, &tallied), let year = years[Int(rowYears[row])] else {
                continue
            }
            tally.add(
                block.identities[row], texts: establishmentRows.texts, year: year, claims: self.claims(in: row, claims))
        }
        swap(&tallied, &state.tallied[position])
        facts.tallies[distribution] = tally
    }

    /// How many claims a row that waits tells: one, or the sum that stands at a position.
    private func claims(in row: Int, _ position: Int?) -> Int {
        position.map { Int(state.waiting.amount(at: $0, row: row) ?? 0) } ?? 1
    }

    /// Whether a distribution counts an event with a code; each pair is looked at once.
    private func counts(
        _ event: UInt32, _ code: UInt32, for distribution: Distribution, _ tallied: inout NumberMap
    ) -> Bool {
        let key = UInt64(event) << 32 | UInt64(code)
        if let known = tallied[key] { return known == 1 }
        let isEvent = facts.book[.event].codes[Int(event)] == distribution.event.rawValue
        let isCode =
            distribution.dimension.map { distribution.codes.contains(facts.book[$0].codes[Int(code)]) } ?? true
        tallied.insert(isEvent && isCode ? 1 : 0, for: key)
        return isEvent && isCode
    }

    /// The identity of an establishment named by up to 16 digits, as SIRET are.
    private static func plainID(_ record: borrowing RecordView, _ column: Int) -> EstablishmentID? {
        guard let words = record.words(column), let number = words.number else { return nil }
        return number >> 56 == 0 ? EstablishmentID(number: number, digits: words.count) : nil
    }

    /// The blanks that people put into a SIRET do not count: what is left may be digits after all.
    private mutating func canonicalID(_ text: String) -> EstablishmentID {
        let canonical = CodeForm.canonical(text, of: .establishment)
        return EstablishmentID(digits: canonical) ?? establishmentRows.id(ofText: canonical)
    }
}

/// Numbers of the register written as numbers of the part that reads: each code is looked up once.
struct JoinedNumbers: Sendable {
    /// One more than the number of the year, 0 where the register has no such year.
    private var years = DerivedNumbers()
    /// By the place of the dimension among those that are joined.
    private var numbers: [DerivedNumbers]

    /// `columns` is how many dimensions are joined.
    init(columns: Int) { numbers = Array(repeating: DerivedNumbers(), count: columns) }

    /// The register's number of a year; nil where it has no such year.
    mutating func year(_ number: UInt32, in book: CodeBook, register: EstablishmentRegister) -> UInt32? {
        if let known = years[number] { return known == 0 ? nil : known - 1 }
        let found = register.book[.year].codes.firstIndex(of: book[.year].codes[Int(number)]).map(UInt32.init)
        years.set(found.map { $0 + 1 } ?? 0, for: number)
        return found
    }

    mutating func number(
        of source: UInt32, _ column: (place: Int, dimension: Dimension), from register: EstablishmentRegister,
        into book: inout CodeBook
    ) -> UInt32 {
        if let known = numbers[column.place][source] { return known }
        let (dimension, table) = (column.dimension, register.book[column.dimension])
        let number = book[dimension].number(of: table.codes[Int(source)])
        book[dimension].label(number, as: table.label(of: source) ?? "")
        numbers[column.place].set(number, for: source)
        return number
    }
}
