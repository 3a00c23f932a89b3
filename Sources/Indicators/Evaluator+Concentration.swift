import Facts
import Statistics

extension Evaluator {
    /// The share of the claims of a year that the establishments with the most have, or its level by chance, in percent.
    ///
    /// All establishments of the files of contributions count, those without a claim too. To be read beside its level
    /// by chance: with few claims for many establishments, some have several for no reason (methods.md 8).
    func concentration(_ question: Question, year: Int, byChance: Bool) -> YearAnswer {
        let indicator = question.expression.indicator
        guard question.by.isEmpty, question.selection.dimensions.isEmpty, !question.distributions.isEmpty,
            let percent = question.expression.topPercent
        else { return absent(question, .onlyOfAll(indicator: question.expression.code)) }
        guard let counted = base.distribution(question.distributions, year: year), counted.claims > 0 else {
            return absent(question, .noData(.establishments, event: question.distributions.first?.event))
        }
        // What one or two establishments hold would be theirs alone.
        if hasSecrets, percent / 100 * Double(counted.establishments) < Self.fewestAtTheTop {
            return YearAnswer(cells: [[]: .concealed(.confidential, unit: .percent)], resources: counted.resources)
        }
        let cell = try? cell(counted, fraction: percent / 100, byChance: byChance)
        guard let cell else { return absent(question, .notPublished(indicator: indicator.code)) }
        return YearAnswer(cells: [[]: cell], resources: counted.resources)
    }

    /// The fewest establishments of which a figure of unreleased files may tell (INSEE, secret des entreprises).
    private static let fewestAtTheTop = 3.0

    private func cell(_ counted: ClaimDistribution, fraction: Double, byChance: Bool) throws -> Cell {
        let all = Quantity(Int64(counted.claims))
        if byChance {
            let mean = Double(counted.claims) / Double(counted.establishments)
            let share = try TopShare.expectedByChance(mean: mean, fraction: fraction)
            return Cell(value: 100 * share, denominator: all, unit: .percent, reasons: [.noIntervalMethod])
        }
        let histogram = counted.histogram.map { (value: $0.claims, units: $0.establishments) }
        let top = try TopShare(histogram: histogram, units: counted.establishments, fraction: fraction)
        let isWhole = top.held == top.held.rounded()
        return Cell(
            value: 100 * top.share, numerator: isWhole ? Quantity(Int64(top.held)) : nil, denominator: all,
            unit: .percent, reasons: [.noIntervalMethod])
    }
}
