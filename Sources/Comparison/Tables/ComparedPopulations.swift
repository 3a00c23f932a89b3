import Words

/// Which enterprises the tables of a comparison are about: laws that are set side by side stand on the same ones.
struct ComparedPopulations {
    private let context: ComparisonContext
    private let style = NumberStyle(.french)

    init(_ context: ComparisonContext) { self.context = context }

    private var isCommon: Bool { context.secrecy.isReleased && !context.plan.commonBases.isEmpty }

    /// Below the results of each scheme, which stand on its own enterprises.
    var ownBases: String {
        let own = "chaque dispositif porte sur les entreprises qui ont une réponse sous lui."
        let uneven = isCommon ? context.plan.commonBases.filter(isUneven) : []
        guard !uneven.isEmpty else { return own }
        return own + " Elles ne sont pas les mêmes d'un droit à l'autre (" + uneven.map(counts).joined(separator: " ; ")
            + ") : les totaux sur les mêmes entreprises sont au tableau suivant."
    }

    private func isUneven(_ base: [Int]) -> Bool {
        base.contains { context.tally.columns[$0].all.undetermined > 0 }
    }

    /// How many enterprises each law of a base answers.
    private func counts(_ base: [Int]) -> String {
        let columns = base.map { index in
            let sums = context.tally.columns[index].all
            return "\(number(sums.eligible + sums.refused)) sous \(law(index, base))"
        }
        return "\(title(base)) : \(columns.joined(separator: ", "))"
    }

    /// Below figures that are set beside one another.
    var commonBases: String {
        let others = "à toutes les entreprises qui ont une réponse sous lui."
        guard isCommon else { return "chaque dispositif est rapporté \(others)" }
        return "deux droits comparés sont rapportés aux mêmes entreprises, celles qui ont une réponse sous chacun. "
            + context.plan.commonBases.map(common).joined(separator: " ")
            + " Tout autre dispositif est rapporté \(others)"
    }

    private func common(_ base: [Int]) -> String {
        let (all, kept) = (
            context.tally.population.all.enterprises, context.tally.columns[base[0]].common.all.enterprises
        )
        let text = "\(title(base)) : \(number(kept)) entreprises sur \(number(all))"
        guard kept < all else { return text + "." }
        let missing = base.map { index in
            "\(number(context.tally.columns[index].all.undetermined)) sous \(law(index, base))"
        }
        return text
            + " ; \(number(all - kept)) laissées de côté faute de réponse (\(missing.joined(separator: ", ")) ; "
            + "motifs au tableau des entreprises sans réponse)."
    }

    private func title(_ base: [Int]) -> String { titles(base).joined(separator: " et ") }

    private func titles(_ base: [Int]) -> [String] {
        base.map { context.plan.columns[$0].scheme.title.french }.uniqued
    }

    /// A law among those of its base: its year, or its title where the base holds several schemes.
    private func law(_ index: Int, _ base: [Int]) -> String {
        let column = context.plan.columns[index]
        let year = "le droit de \(column.year)"
        return titles(base).count == 1 ? year : "« \(column.scheme.title.french) », \(year)"
    }

    private func number(_ value: Double) -> String { style.text(value, decimals: 0) }
}
