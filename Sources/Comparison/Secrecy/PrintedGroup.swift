import Disclosure

/// What a line of the tables is of: all the enterprises, those of one size, or those of one sector.
enum Breakdown: Hashable {
    case all
    case size(SizeBand)
    case sector(String)

    var words: [String] {
        switch self {
        case .all: ["total"]
        case .size(let band): ["taille", band.rawValue]
        case .sector(let code): ["secteur", code]
        }
    }
}

/// The lines of the tables of a comparison, each shown or hidden whole: its counts, amounts and ratios together, for one
/// of them gives back another.
extension CountKey {
    static func population(_ breakdown: Breakdown) -> CountKey { CountKey(words: ["portefeuille"] + breakdown.words) }

    /// - Parameter label: that of a column of the comparison.
    static func column(_ label: String, _ breakdown: Breakdown) -> CountKey {
        CountKey(words: ["dispositif", label] + breakdown.words)
    }

    static func refusal(_ label: String, _ code: String) -> CountKey { CountKey("refus", label, code) }
    static func obstacle(_ label: String, _ code: String) -> CountKey { CountKey("sans-reponse", label, code) }
    static func pair(_ breakdown: Breakdown) -> CountKey { CountKey(words: ["gagnants-perdants"] + breakdown.words) }
    /// Demands on an envelope, and what each rule gives of them.
    static func envelope(_ breakdown: Breakdown) -> CountKey { CountKey(words: ["enveloppe"] + breakdown.words) }
    static func credibility(_ sector: String) -> CountKey { CountKey("credibilite", sector) }
    /// What a published figure becomes for the beneficiaries of a column.
    static func anchor(_ label: String) -> CountKey { CountKey("ancre", label) }

    /// The mean rate of the beneficiaries of a column.
    static func meanRate(_ label: String) -> CountKey { CountKey("taux moyen de \(label)") }
    /// What a column gives to public cases.
    static func cases(_ label: String) -> CountKey { CountKey("cas sous \(label)") }

    /// One quantity of a line.
    func quantity(_ name: String) -> CountKey { CountKey(words: words + [name]) }
}
