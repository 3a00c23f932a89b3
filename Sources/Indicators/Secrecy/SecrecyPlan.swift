import Declarations
import Disclosure
import Facts
import Tables

/// Decides, for all the figures that leave together, which cells may not.
struct SecrecyPlan {
    let base: FactBase
    let rules: SecrecyRules
    private var families: [TableFamily] = []
    private let released: ReleasedCells

    /// `releases` are those that were made before.
    init(_ questions: [Question], base: FactBase, rules: SecrecyRules, after releases: [Release]) {
        self.base = base
        self.rules = rules
        released = ReleasedCells(releases)
        for question in questions where !question.isOfSingleUnits { add(question, isAsked: true) }
        for question in releases.flatMap(\.questions) { add(question, isAsked: false) }
    }

    private mutating func add(_ question: Question, isAsked: Bool) {
        let years = question.years ?? base.years.compactMap(Int.init)
        for year in Set(years.flatMap(question.years(behind:))).sorted() {
            for ingredient in question.ingredients { add(ingredient, year: year, isAsked: isAsked) }
        }
    }

    /// A measure and year of which nothing is asked tells nothing new.
    private mutating func add(_ ingredient: Ingredient, year: Int, isAsked: Bool) {
        let known = families.firstIndex { $0.measure == ingredient.measure && $0.year == year }
        if known == nil, !isAsked { return }
        if known == nil { families.append(TableFamily(measure: ingredient.measure, year: year)) }
        families[known ?? families.count - 1].add(ingredient, isAsked: isAsked)
    }

    /// - Throws: `SecrecyError` where an amount is negative or the solver gives up; `ParameterError` where no rule is in
    ///   force; `ReleaseConflict` where what was released before betrays a cell whatever is hidden now.
    func concealment() throws -> Concealment {
        var concealment = Concealment()
        let units = UnitNumbers(base.holdings)
        var made: [(family: TableFamily, linked: LinkedFamily)] = []
        var tied = TiedMeasures()
        for family in families {
            for ingredient in family.asked {
                let place = Coordinates(ingredient) { base.codes(of: $0) }
                concealment.note(family, place.attributes)
            }
            let before = ReleasedTable(
                cells: released, measure: family.measure, year: family.year,
                minimum: try rules.regime(secrecy, year: family.year).minimum)
            guard let linked = family.linked(base, units: units, released: before) else { continue }
            try tied.learn(family, linked, try regimes(linked, year: family.year))
            made.append((family, linked))
        }
        let bounding = made.filter { !$0.family.measure.leastOfEach.isEmpty }
        for (family, linked) in bounding + made.filter({ $0.family.measure.leastOfEach.isEmpty }) {
            try protect(family, tied.applied(to: linked, of: family, shown: concealment.shown), in: &concealment)
        }
        return concealment
    }

    /// The strictest of the files.
    private var secrecy: Secrecy { base.resources.map(\.identity.secrecy).max() ?? .published }

    private func protect(
        _ family: TableFamily, _ linked: LinkedFamily, in concealment: inout Concealment
    ) throws {
        let regimes = try regimes(linked, year: family.year)
        let tables = try LinkedTables(
            linked.tables, groups: linked.space.groups, nestings: linked.space.nestings,
            keepsZeros: linked.hasZeros)
        let protected = try ProtectedCells(
            tables.system, cells: tables.cells, regimes: regimes, zeroReveals: linked.hasZeros)
        let releases = released.releases(family.measure, family.year)
        if protected.isBetrayed, !releases.isEmpty {
            throw ReleaseConflict(.measure(family.measure, year: family.year), releases: releases)
        }
        for (number, cell) in tables.cells.enumerated() where cell.isPrinted || protected.hidden.contains(number) {
            let value = protected.hidden.contains(number) ? nil : cell.value
            for address in addresses(of: number, tables, linked, family) { concealment.note(address, value) }
        }
        concealment.summarize { summary in
            summary.rules[linked.secrecy] = regimes.numbers.texts
            if regimes.contributors != regimes.numbers { summary.rules[.enterprises] = regimes.contributors.texts }
            summary.hidesZeros = summary.hidesZeros || linked.hasZeros
            if linked.isProxy { summary.proxies.insert(family.measure) }
            if family.measure.countsClaims {
                summary.minimums[family.measure] = min(
                    summary.minimums[family.measure] ?? .max, regimes.numbers.minimum)
            }
            protected.count(tables.cells, into: &summary)
        }
    }

    /// A file on persons that also tells their establishments gives neither away.
    private func regimes(_ linked: LinkedFamily, year: Int) throws(ParameterError) -> SecrecyRules.Regimes {
        let own = try rules.regime(linked.secrecy, year: year)
        guard linked.secrecy == .persons, linked.hasUnits else { return SecrecyRules.Regimes(own) }
        return SecrecyRules.Regimes(try rules.regime(.enterprises, year: year), numbers: own)
    }

    /// The names under which figures print a cell.
    private func addresses(
        of cell: Int, _ tables: LinkedTables, _ linked: LinkedFamily, _ family: TableFamily
    ) -> [CellAddress] {
        guard let place = tables.places[cell] else { return [] }
        let attributes = tables.tables[place.table].attributes
        return linked.printed.filter { $0.table == attributes }.map { printed in
            CellAddress(family.measure, family.year, place.codes, of: attributes, names: printed.names)
        }
    }
}

extension ProtectedCells {
    fileprivate func count(_ cells: [LinkedTable.Cell], into summary: inout SecrecySummary) {
        summary.cells += cells.count { $0.isPrinted && !$0.isPublic }
        summary.hidden += hidden.count
        if isBetrayed { summary.betrayed += 1 }
        if isOptimal { summary.optimal += 1 } else { summary.heuristic += 1 }
    }
}
