import Facts
import Tables

/// One made-up file of a folder, written as rows, for tests that need to know every figure by hand.
struct SyntheticFile {
    struct Row {
        let codes: [Dimension: String]
        /// In parts of each measure's scale; nil where the file declares the value missing.
        let amounts: [Measure: Int64?]
    }

    struct PublishedRow {
        let indicator: String
        let codes: [Dimension: String]
        let value: Double?
        var flags: Flags = []
    }

    var name = "file"
    var isSeries = false
    var isClaimLevel = false
    var secrecy = Secrecy.published
    var zeroReveals = false
    var countingRule: CountingRule?
    var country: String?
    /// That of a table of the insurer where it is nil.
    var source: String?
    var observed: String?
    var breaks: [SeriesBreak] = []
    var dimensions: [Dimension] = [.year, .event]
    var measures: [Measure] = [.claims]
    var rows: [Row] = []
    var exposureKey: [Dimension] = [.year]
    var exposureMeasures: [Measure] = [.employees, .hours]
    var exposures: [Row] = []
    var published: [PublishedRow] = []

    mutating func add(_ codes: [Dimension: String], _ amounts: [Measure: Int64?]) {
        rows.append(Row(codes: codes, amounts: amounts))
    }

    mutating func expose(_ codes: [Dimension: String], _ amounts: [Measure: Int64?]) {
        exposures.append(Row(codes: codes, amounts: amounts))
    }

    var facts: ResourceFacts {
        var book = CodeBook()
        var identity = ResourceIdentity(
            name: name, isSeries: isSeries, isClaimLevel: isClaimLevel,
            source: source ?? "Assurance Maladie – Risques professionnels, \(name)", observed: observed,
            secrecy: secrecy, zeroReveals: zeroReveals, countingRule: countingRule, country: country)
        identity.breaks = breaks
        var result = ResourceFacts(identity: identity, groups: [group(&book)], exposures: nil, published: [])
        if !exposures.isEmpty { result.exposures = table(&book) }
        result.published = publishedTables(&book)
        result.book = book
        return result
    }

    private func group(_ book: inout CodeBook) -> FactGroup {
        var group = FactGroup(dimensions: Set(dimensions), measures: measures, requests: [Set(dimensions)])
        for row in rows {
            let place = group.cubes[0].place(of: key(row.codes, group.cubes[0].dimensions, &book))
            for (index, measure) in measures.enumerated() {
                guard let amount = row.amounts[measure] else { continue }
                if let amount {
                    group.cubes[0].add(amount, at: place, measure: index)
                } else {
                    group.cubes[0].addMissing(at: place, measure: index)
                }
            }
        }
        return group
    }

    private func table(_ book: inout CodeBook) -> ExposureTable {
        var table = ExposureTable(key: exposureKey, attributes: [], measures: exposureMeasures)
        for row in exposures {
            let amounts = exposureMeasures.map { row.amounts[$0] ?? nil }
            table.insert(key(row.codes, table.dimensions, &book), amounts: amounts)
        }
        return table
    }

    private func publishedTables(_ book: inout CodeBook) -> [PublishedTable] {
        var tables: [String: PublishedTable] = [:]
        for (line, row) in published.enumerated() {
            let dimensions = row.codes.keys.sorted()
            let figure = PublishedFigure(
                value: row.value, absence: row.value == nil ? "NC" : nil, flags: row.flags, line: line + 2)
            tables[row.indicator, default: PublishedTable(indicator: row.indicator, dimensions: dimensions)]
                .insert(figure, at: key(row.codes, dimensions, &book))
        }
        return tables.keys.sorted().compactMap { tables[$0] }
    }

    private func key(_ codes: [Dimension: String], _ dimensions: [Dimension], _ book: inout CodeBook) -> CubeKey {
        var key = CubeKey()
        for (place, dimension) in dimensions.enumerated() {
            key[place] = book[dimension].number(of: codes[dimension] ?? "")
        }
        return key
    }
}
