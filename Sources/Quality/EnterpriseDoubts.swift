import Messages
import Portfolios
import Schemes
import Words

/// What is doubtful in an enterprise of a JSON file: names that no scheme reads, and payrolls that cannot be true.
public struct EnterpriseDoubts {
    private let names: FactNames
    private let words: PortfolioWords

    /// A name that none of the schemes reads is doubtful.
    public init(_ schemes: [Scheme]) {
        names = FactNames(schemes)
        words = PortfolioWords(schemes)
    }

    /// One sentence each, with the place in the file, in its order.
    public func sentences(_ enterprise: Enterprise, place: String) -> [String] {
        let lines =
            unread("codes", enterprise.codes.keys, names.codes) + unread("facts", enterprise.facts.keys, names.numbers)
            + unread("answers", enterprise.answers.keys, names.numbers) + enterprise.years.flatMap(year)
            + Set(enterprise.actions.map(\.kind)).sortedByScalars().compactMap(kind)
            + Set(enterprise.aids.map(\.regime)).sortedByScalars().compactMap(regime)
        return lines.map { "\(place), \($0)" }
    }

    private func unread(_ key: String, _ found: some Sequence<String>, _ known: Set<String>) -> [String] {
        found.filter { !known.contains($0) }.sortedByScalars().map {
            "\(key): no scheme reads '\($0)'" + remedy($0, known)
        }
    }

    /// Where the name belongs, else the nearest one.
    private func remedy(_ name: String, _ known: Set<String>) -> String {
        let homes = [("years", names.series), ("facts", names.numbers), ("codes", names.codes)]
        if let home = homes.first(where: { $0.1.contains(name) }) { return "; it belongs under \(home.0)" }
        return ", and it counts for nothing; vigie schemes show says what a scheme needs"
            + Suggestion.sentence(name, in: known.sortedByScalars())
    }

    private func year(_ facts: YearFacts) -> [String] {
        let unread = unread("years (\(facts.year))", facts.others.keys, names.series)
        guard let payroll = facts.payroll.map({ Double($0) / 100 }), let employees = facts.employees,
            let fault = ImplausiblePayroll(payroll, employees: employees)
        else { return unread }
        let amount = "years (\(facts.year)), payroll \(NumberText.plain(payroll))"
        return unread + ["\(amount): \(PortfolioDoubtSentence.payroll(fault).english)"]
    }

    private func kind(_ kind: String) -> String? {
        guard !words.kinds.contains(kind) else { return nil }
        return "actions, kind '\(kind)': \(PortfolioDoubtSentence.unknownKind(kind, words).english)"
    }

    private func regime(_ regime: String) -> String? {
        guard !words.regimes.contains(regime) else { return nil }
        return "aids, regime '\(regime)': \(PortfolioDoubtSentence.unknownRegime(regime, words).english)"
    }
}
