import Disclosure
import Facts
import Statistics
import Tables
import Words

extension Evaluator {
    /// The share of the claims of a year that the establishments with the most have, or its level by chance, in percent.
    ///
    /// All establishments of the files of contributions count, those without a claim too. To be read beside its level
    /// by chance: with few claims for many establishments, some have several for no reason (methods.md 8).
    func concentration(_ question: Question, year: Int, byChance: Bool) -> YearAnswer {
        let indicator = question.expression.indicator
        guard question.by.isEmpty, question.selection.dimensions.isEmpty, !question.distributions.isEmpty,
            let percent = question.expression.topPercent
        else { return absent(question, .onlyOfAll(indicator: question.expression.fullName)) }
        guard let counted = base.distribution(question.distributions, year: year), counted.claims > 0 else {
            return absent(question, .noData(.establishments, event: question.distributions.first?.event))
        }
        if let top = topShares(question, counted, year: year), !top.shows(percent, among: percents(question)) {
            return YearAnswer(cells: [[]: .concealed(.confidential, unit: .percent)], resources: counted.resources)
        }
        let cell = try? cell(counted, fraction: percent / 100, byChance: byChance)
        guard let cell else { return absent(question, .notPublished(indicator: indicator.name)) }
        return YearAnswer(cells: [[]: cell], resources: counted.resources)
    }

    /// What the rules let out of the shares of the top; nil where every file was released.
    private func topShares(_ question: Question, _ counted: ClaimDistribution, year: Int) -> TopShareSecrecy? {
        let secrecy = counted.resources.map { base.resources[$0].identity.secrecy }.max() ?? .published
        guard secrecy != .published else { return nil }
        return TopShareSecrecy(
            units: claimants(question, year: year) ?? counted.claimants, establishments: counted.establishments,
            regime: try? secrecyRules.regimeOfEnterprises(secrecy, year: year))
    }

    /// The claims of each establishment with its holding, where the files know holdings.
    private func claimants(_ question: Question, year: Int) -> [TopShareSecrecy.Unit]? {
        var claims: [[String]: Int64] = [:]
        for count in question.expression.indicator.formula.counts {
            let asked = ClaimQuestion(
                measure: count.measure, by: [.establishment, .holding],
                selection: Self.claimQuestion(question, count).selection)
            for event in count.events {
                guard let rows = try? base.claims(asked, year: String(year), event: event).get().rows else {
                    return nil
                }
                for (codes, sum) in rows { claims[codes, default: 0] += sum.amount }
            }
        }
        let holdings = base.holdings
        return claims.filter { $0.value > 0 && !CodeForm.isNobody($0.key[0]) }.map { codes, number in
            TopShareSecrecy.Unit(
                establishment: codes[0], holding: holdings.group(of: codes[0], saying: codes[1]), claims: Double(number)
            )
        }
    }

    /// The shares of the top of the same claims that leave with this one, in percent.
    private func percents(_ question: Question) -> Set<Double> {
        question.expression.derivation == .concentration
            ? concealment?.topPercents[question.expression.indicator.code] ?? [] : []
    }

    private func cell(_ counted: ClaimDistribution, fraction: Double, byChance: Bool) throws -> Cell {
        let all = Quantity(Int64(counted.claims))
        if byChance {
            let mean = Double(counted.claims) / Double(counted.establishments)
            let share = try ChanceConcentration([(mean: mean, units: 1)]).topShare(fraction)
            return Cell(value: 100 * share, denominator: all, unit: .percent, reasons: [.noIntervalMethod])
        }
        let present = counted.histogram.map { (value: Double($0.claims), units: $0.establishments) }
        let without = counted.establishments - present.reduce(0) { $0 + $1.units }
        let distribution = try Distribution(frequencies: present + [(value: 0, units: without)])
        let held = try distribution.heldByTop(fraction)
        let isWhole = held == held.rounded()
        return Cell(
            value: 100 * (held / distribution.total), numerator: isWhole ? Quantity(Int64(held)) : nil,
            denominator: all, unit: .percent, reasons: [.noIntervalMethod])
    }
}

extension ClaimDistribution {
    /// The establishments that have claims, of which no holding is known.
    fileprivate var claimants: [TopShareSecrecy.Unit] {
        histogram.flatMap { entry in
            (0..<entry.establishments).map { _ in
                TopShareSecrecy.Unit(establishment: "", holding: nil, claims: Double(entry.claims))
            }
        }
    }
}
