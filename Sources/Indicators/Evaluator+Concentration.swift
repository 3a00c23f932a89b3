import Disclosure
import Facts
import Statistics
import Tables

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
        if isConfidential(counted, fraction: percent / 100, year: year) {
            return YearAnswer(cells: [[]: .concealed(.confidential, unit: .percent)], resources: counted.resources)
        }
        let cell = try? cell(counted, fraction: percent / 100, byChance: byChance)
        guard let cell else { return absent(question, .notPublished(indicator: indicator.code)) }
        return YearAnswer(cells: [[]: cell], resources: counted.resources)
    }

    /// Whether a rule hides what the establishments at the top have together, or what is left to the others, which the
    /// share gives back too. The one that the limit of the top cuts is in neither.
    private func isConfidential(_ counted: ClaimDistribution, fraction: Double, year: Int) -> Bool {
        let secrecy = counted.resources.map { base.resources[$0].identity.secrecy }.max() ?? .published
        guard secrecy != .published else { return false }
        let top = fraction * Double(counted.establishments)
        guard let regime = try? secrecyRules.regimeOfEnterprises(secrecy, year: year), top >= Double(regime.minimum)
        else {
            return true
        }
        let amounts = counted.histogram.flatMap { Array(repeating: Double($0.claims), count: $0.establishments) }
        return [amounts.prefix(Int(top)), amounts.dropFirst(Int(top.rounded(.up)))].contains { part in
            guard let contributions = try? Contributions(Array(part)) else { return true }
            return regime.rules.contains { $0.isUnsafe(contributions) }
        }
    }

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
