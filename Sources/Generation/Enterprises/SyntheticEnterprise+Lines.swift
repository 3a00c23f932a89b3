extension SyntheticEnterprise {
    /// The rows of the enterprise in one file.
    func lines(of file: SyntheticPortfolio.File, _ model: SyntheticModel) -> String {
        switch file {
        case .establishments: years.map { line($0, model) }.joined()
        case .claims: claims.enumerated().map { line($1, place: $0 + 1) }.joined()
        case .actions: investment.map { lines($0, model) } ?? ""
        }
    }

    private func line(_ year: Year, _ model: SyntheticModel) -> String {
        let isLast = year.year == model.year
        let contributions = Int(Double(year.payroll) * Double(year.rate) / 10_000)
        let rate = isLast ? "" : Self.decimal(year.rate)
        let code = isLast && answers.hasUnknownCode ? "99.9ZZ" : ""
        return "\(id);\(year.year);\(sector.ctn);\(code);\(year.employees);\(year.payroll);\(contributions);\(rate);"
            + "\(isLast ? facts(model) : ";;;;;;;")\n"
    }

    /// What only the year compared holds.
    private func facts(_ model: SyntheticModel) -> String {
        let collective = answers.hasUnknownCode ? "" : Self.decimal(Int((100 * sector.rate).rounded()))
        let branch = sector.ctn == "BB" ? (answers.isShellWork ? "gros-oeuvre" : "second-oeuvre") : ""
        return "\(collective);\(branch);\(answers.fulfilment);\(answers.turnover);\(answers.project);"
            + "\(answers.hasGoodActions ? 1 : 0);\(answers.isBelowLimits ? 1 : 0);"
            + Self.decimal(Int((100 * sector.rate * model.italianScale).rounded()))
    }

    /// - Parameter place: of the claim among those of the enterprise, from 1; its number is made of both.
    private func line(_ claim: Claim, place: Int) -> String {
        let kind = claim.kind
        let incapacity = kind.incapacity > 0 ? String(kind.incapacity) : ""
        return
            "\(id)-\(place);\(id);\(claim.year);\(kind.event);\(kind.days);\(incapacity);\(kind.death ? "oui" : "non");"
            + "\(kind.cost)\n"
    }

    /// One investment is asked of France and of Italy; every third one followed a diagnosis, and every ninth is of the
    /// year before.
    private func lines(_ investment: Investment, _ model: SyntheticModel) -> String {
        let year = investment.day % 9 == 0 ? model.year - 1 : model.year
        let date = "\(year)-\(Self.two(investment.month))-\(Self.two(investment.day))"
        let diagnosis = "\(id);TMS-DIAGNOSTIC;\(date);\(investment.cost / 5)\n"
        return "\(id);TMS-ACTION;\(date);\(investment.cost)\n\(id);ISI;\(date);\(investment.cost)\n"
            + (investment.month % 3 == 0 ? diagnosis : "")
    }

    /// Hundredths as a number with a decimal comma.
    private static func decimal(_ hundredths: Int) -> String { "\(hundredths / 100),\(two(hundredths % 100))" }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
