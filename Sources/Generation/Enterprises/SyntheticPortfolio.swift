import Statistics

/// A portfolio that nobody has: enterprises drawn from published means, the same for the same seed.
///
/// It shows what a comparison gives and how fast; it says nothing of real enterprises. One enterprise is in memory at a
/// time.
public struct SyntheticPortfolio: Sendable {
    /// The files of a portfolio; the raw value is the name.
    public enum File: String, Sendable, CaseIterable {
        /// One row for each enterprise and year.
        case establishments = "etablissements.csv"
        /// One row for each claim.
        case claims = "sinistres.csv"
        /// One row for each action of prevention.
        case actions = "actions.csv"

        var header: String {
            switch self {
            case .establishments:
                "siret;annee;ctn;code_risque;salaries;masse_salariale;cotisations;taux_notifie;taux_collectif;"
                    + "filiere_btp;points_bgn;chiffre_affaires;projet;actions_ot23;sous_limites_es;taux_moyen_it\n"
            case .claims: "numero_sinistre;siret;annee;evenement;jours_it;taux_ip;deces;cout\n"
            case .actions: "siret;nature;date;montant\n"
            }
        }
    }

    private let model: SyntheticModel
    private let count: Int
    private let seed: UInt64

    /// - Precondition: at least one enterprise.
    public init(model: SyntheticModel, count: Int, seed: UInt64) {
        precondition(count > 0)
        self.model = model
        self.count = count
        self.seed = seed
    }

    /// Gives one file, its header first, in pieces of a thousand enterprises.
    public func write(_ file: File, to sink: ([UInt8]) throws -> Void) rethrows {
        var random = SplitMix64(seed: seed)
        var text = file.header
        for number in 1...count {
            let enterprise = SyntheticEnterprise(number: number, model, &random)
            text += enterprise.lines(of: file, model)
            if number % 1000 == 0 || number == count {
                try sink(Array(text.utf8))
                text = ""
            }
        }
    }
}
