import DelimitedText
import Facts

extension ResourcePart {
    /// Notes whose row it is.
    mutating func identify(_ record: borrowing RecordView, plan: ResourcePlan) {
        guard let column = plan.identifierColumn else { return }
        state.identity = Self.plainID(record, column) ?? canonicalID(record.text(column))
    }

    /// Sums the exposure of an establishment, and notes whose it is: whether it counts is for the register to say.
    mutating func addEstablishment(_ exposure: ExposurePlan) {
        guard let dimensions = exposureCube?.dimensions else { return }
        var key = CubeKey()
        for place in dimensions.indices { key[place] = state.numbers[dimensions[place].index] }
        let place = exposureCube?.addRow(key, amounts: state.amounts, sources: exposure.optionalSources) ?? 0
        establishmentRows.append(state.identity, place: place, amounts: state.amounts, sources: exposure.sources)
    }

    /// Gives a single claim the codes of its establishment that its own file lacks, and counts it for its establishment.
    mutating func join(plan: ResourcePlan) {
        if let join = plan.join { take(from: join) }
        for position in plan.distributions.indices { tally(plan.distributions[position], position) }
    }

    private mutating func take(from join: JoinPlan) {
        let year = state.joined.year(state.numbers[Dimension.year.index], in: facts.book, register: join.register)
        let texts = establishmentRows.texts
        guard let year, let profile = join.register.profile(of: state.identity, texts: texts, year: year) else {
            facts.unmatchedClaims += 1
            return
        }
        for (dimension, place) in join.dimensions {
            let number = state.joined.number(of: profile[place], dimension, from: join.register, into: &facts.book)
            state.numbers[dimension.index] = number
        }
    }

    private mutating func tally(_ distribution: Distribution, _ position: Int) {
        let event = state.numbers[Dimension.event.index]
        let code = distribution.dimension.map { state.numbers[$0.index] } ?? 0
        let key = UInt64(event) << 32 | UInt64(code)
        if state.tallied[position][key] == nil {
            let isEvent = facts.book[.event].codes[Int(event)] == distribution.event.rawValue
            let isCode =
                distribution.dimension.map { distribution.codes.contains(facts.book[$0].codes[Int(code)]) } ?? true
            state.tallied[position].insert(isEvent && isCode ? 1 : 0, for: key)
        }
        guard state.tallied[position][key] == 1,
            let year = Int(facts.book[.year].codes[Int(state.numbers[Dimension.year.index])])
        else { return }
        facts.tallies[distribution]?.add(state.identity, texts: establishmentRows.texts, year: year)
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
    private var numbers: [DerivedNumbers] = Array(repeating: DerivedNumbers(), count: Dimension.allCases.count)

    /// The register's number of a year; nil where it has no such year.
    mutating func year(_ number: UInt32, in book: CodeBook, register: EstablishmentRegister) -> UInt32? {
        if let known = years[number] { return known == 0 ? nil : known - 1 }
        let found = register.book[.year].codes.firstIndex(of: book[.year].codes[Int(number)]).map(UInt32.init)
        years.set(found.map { $0 + 1 } ?? 0, for: number)
        return found
    }

    mutating func number(
        of source: UInt32, _ dimension: Dimension, from register: EstablishmentRegister, into book: inout CodeBook
    ) -> UInt32 {
        if let known = numbers[dimension.index][source] { return known }
        let table = register.book[dimension]
        let number = book[dimension].number(of: table.codes[Int(source)])
        book[dimension].label(number, as: table.labels[Int(source)] ?? "")
        numbers[dimension.index].set(number, for: source)
        return number
    }
}
