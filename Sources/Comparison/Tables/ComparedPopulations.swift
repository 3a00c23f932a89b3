import Words

/// Which enterprises the tables of a comparison are about: laws that are set side by side stand on the same ones.
struct ComparedPopulations {
    private let context: ComparisonContext

    init(_ context: ComparisonContext) { self.context = context }

    private var isCommon: Bool { context.secrecy.isReleased && !context.plan.commonBases.isEmpty }

    /// Below the results of each scheme, which stand on its own enterprises.
    var ownBases: Bilingual {
        let own = Bilingual(
            "chaque dispositif porte sur les entreprises dont le montant est calculable.",
            "each scheme covers the enterprises that have a result under it.")
        let uneven = isCommon ? context.plan.commonBases.filter(isUneven) : []
        guard !uneven.isEmpty else { return own }
        let counts = uneven.map(counts).joined(separator: Bilingual(" ; ", "; "))
        return Bilingual(
            own.french + " Elles ne sont pas les mêmes d'une année de droit à l'autre (" + counts.french
                + ") : le droit d'une autre année est au tableau suivant, sur les mêmes entreprises.",
            own.english + " They differ from one year of law to another (" + counts.english
                + "): the law of another year is in the next table, over the same enterprises.")
    }

    private func isUneven(_ base: [Int]) -> Bool {
        base.contains { context.tally.columns[$0].all.undetermined > 0 }
    }

    /// How many enterprises each law of a base answers.
    private func counts(_ base: [Int]) -> Bilingual {
        let columns = underLaws(base) { $0.eligible + $0.refused }
        return Bilingual(
            "\(title(base).french) : \(columns.french)", "\(title(base).english): \(columns.english)")
    }

    /// A number of enterprises under each law of a base.
    private func underLaws(_ base: [Int], _ count: (GroupSums) -> Double) -> Bilingual {
        base.map { index in
            let number = number(count(context.tally.columns[index].all))
            let law = law(index, base)
            return Bilingual("\(number.french) dans \(law.french)", "\(number.english) under \(law.english)")
        }.joined(separator: Bilingual(same: ", "))
    }

    /// Below figures that are set beside one another.
    var commonBases: Bilingual {
        let others = Bilingual(
            "à toutes les entreprises dont le montant est calculable.",
            "covers all enterprises that have a result under it.")
        guard isCommon else {
            return Bilingual(
                "chaque dispositif est rapporté \(others.french)", "each scheme \(others.english)")
        }
        let bases = context.plan.commonBases.map(common).joined(separator: Bilingual(same: " "))
        return Bilingual(
            "deux droits comparés sont rapportés aux mêmes entreprises, celles dont le montant est calculable dans chacun. "
                + bases.french + " Tout autre dispositif est rapporté \(others.french)",
            "two laws that are compared cover the same enterprises, those that have a result under both. "
                + bases.english + " Any other scheme \(others.english)")
    }

    private func common(_ base: [Int]) -> Bilingual {
        let (all, kept) = (
            context.tally.population.all.enterprises, context.tally.columns[base[0]].common.all.enterprises
        )
        let (title, of, on) = (title(base), number(all), number(kept))
        let french = "\(title.french) : \(on.french) entreprises sur \(of.french)"
        let english = "\(title.english): \(on.english) of \(of.english) enterprises"
        guard kept < all else { return Bilingual(french + ".", english + ".") }
        let (left, missing, covered) = (number(all - kept), underLaws(base, \.undetermined), covered(base[0]))
        return Bilingual(
            french + covered.french + " ; \(left.french) laissées de côté, faute de montant calculable "
                + "(\(missing.french) ; motifs au tableau des montants non calculables).",
            english + covered.english + "; \(left.english) left out for want of a result (\(missing.english); "
                + "reasons in the table of enterprises without a result).")
    }

    /// How much of the portfolio the enterprises of a base make: those that are left out may be the large ones.
    private func covered(_ index: Int) -> Bilingual {
        let (whole, kept) = (context.tally.population.all, context.tally.columns[index].common.all)
        guard whole.employees > 0, whole.payroll > 0 else { return Bilingual(same: "") }
        let employees = Bilingual(100 * kept.employees / whole.employees, decimals: 1)
        let payroll = Bilingual(100 * kept.payroll / whole.payroll, decimals: 1)
        return Bilingual(
            ", \(employees.french) % des salariés et \(payroll.french) % de la masse salariale",
            ", \(employees.english)% of employees and \(payroll.english)% of payroll")
    }

    private func title(_ base: [Int]) -> Bilingual {
        titles(base).joined(separator: Bilingual(" et ", " and "))
    }

    private func titles(_ base: [Int]) -> [Bilingual] { base.map { context.plan.columns[$0].scheme.title }.uniqued }

    /// A law among those of its base: its year, or its title where the base holds several schemes.
    private func law(_ index: Int, _ base: [Int]) -> Bilingual {
        let column = context.plan.columns[index]
        let (year, title) = (column.year, column.scheme.title)
        guard titles(base).count > 1 else { return Bilingual("le droit de \(year)", "the law of \(year)") }
        return Bilingual(
            "« \(title.french) », le droit de \(year)", "“\(title.english)”, the law of \(year)")
    }

    private func number(_ value: Double) -> Bilingual { Bilingual(value, decimals: 0) }
}
