import Statistics

/// A portfolio that nobody has: enterprises drawn from published means, the same for the same seed.
///
/// It shows what a comparison gives and how fast; it says nothing of real enterprises.
public struct SyntheticPortfolio: Sendable {
    public enum File: String, Sendable, CaseIterable {
        case establishments = "etablissements.csv"
        case claims = "sinistres.csv"
        case actions = "actions.csv"

        public var header: String {
            switch self {
            case .establishments:
                "siret;annee;ctn;code_risque;salaries;masse_salariale;cotisations;taux_notifie;taux_collectif;"
                    + "filiere_btp;points_bgn;chiffre_affaires;projet;actions_ot23;sous_limites_es\n"
            case .claims: "siret;annee;evenement;jours_it;taux_ip;deces;cout\n"
            case .actions: "siret;nature;date;montant\n"
            }
        }
    }

    private let model: SyntheticModel
    private let count: Int
    private let seed: UInt64

    public init(model: SyntheticModel, count: Int, seed: UInt64) {
        self.model = model
        self.count = count
        self.seed = seed
    }

    /// Gives the lines of each file, headers first, in pieces of a thousand enterprises.
    public func write(_ sink: (File, String) throws -> Void) rethrows {
        for file in File.allCases { try sink(file, file.header) }
        var random = SeededRandom(seed: seed)
        var texts: [File: String] = [:]
        for number in 1...max(1, count) {
            let enterprise = SyntheticEnterprise(number: number, model, &random)
            texts[.establishments, default: ""] += enterprise.establishmentLines(model)
            texts[.claims, default: ""] += enterprise.claimLines
            texts[.actions, default: ""] += enterprise.actionLines(model)
            if number % 1000 == 0 || number == count {
                for file in File.allCases { try sink(file, texts[file] ?? "") }
                texts = [:]
            }
        }
    }
}

extension SyntheticEnterprise {
    fileprivate func establishmentLines(_ model: SyntheticModel) -> String {
        years.map { year in
            let isLast = year.year == model.year
            let contributions = Int(Double(year.payroll) * Double(year.rate) / 10_000)
            let rate = isLast ? "" : Self.decimal(year.rate)
            let own = "\(id);\(year.year);\(sector.ctn);\(isLast && hasUnknownCode ? "99.9ZZ" : "")"
            let sums = "\(year.employees);\(year.payroll);\(contributions);\(rate)"
            return "\(own);\(sums);\(isLast ? facts : ";;;;;;")\n"
        }.joined()
    }

    /// What only the year compared holds.
    private var facts: String {
        let collective = hasUnknownCode ? "" : Self.decimal(Int((100 * sector.rate).rounded()))
        let branch = sector.ctn == "BB" ? (isShellWork ? "gros-oeuvre" : "second-oeuvre") : ""
        return "\(collective);\(branch);\(fulfilment);\(turnover);\(project);\(hasGoodActions ? 1 : 0);"
            + "\(isBelowLimits ? 1 : 0)"
    }

    fileprivate var claimLines: String {
        claims.map { claim in
            let kind = claim.kind
            let incapacity = kind.incapacity > 0 ? String(kind.incapacity) : ""
            return "\(id);\(claim.year);\(kind.event);\(kind.days);\(incapacity);\(kind.death ? "oui" : "non");"
                + "\(kind.cost)\n"
        }.joined()
    }

    fileprivate func actionLines(_ model: SyntheticModel) -> String {
        guard let investment else { return "" }
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
