import Words

/// Reasons that any table may have.
public enum GeneralReason: ReasonFacts {
    /// The files hold the measure and have no row for these codes.
    case noRow
    /// The source has no figure here and says so in these words.
    case absentInSource(Bilingual)
    /// Some of the values under this row are declared missing in the source.
    case partsMissing(Int)
    /// The same, without saying how many.
    case someMissing
    /// The figure would divide by zero.
    case zeroBase
    /// All values are the same: they order nothing and explain nothing.
    case oneValue
    /// A sum went beyond 64 bits.
    case overflow
    /// Statistical secrecy hides the figure, or what would give another one back.
    case confidential
    /// The words of the row and of the column do not go together.
    case notApplicable

    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .noRow: Bilingual("aucune ligne pour ce code dans les données", "no row for this code in the data")
        case .absentInSource(let words):
            Bilingual("dans la source : \(words.french)", "in the source: \(words.english)")
        case .partsMissing(1): Bilingual("une valeur manque dans la source", "one value is missing in the source")
        case .partsMissing(let count):
            Bilingual("\(count) valeurs manquent dans la source", "\(count) values are missing in the source")
        case .someMissing: Bilingual("des valeurs manquent dans la source", "values are missing in the source")
        case .zeroBase: Bilingual("base nulle", "the base is zero")
        case .oneValue: Bilingual("toutes les valeurs sont égales", "all values are the same")
        case .overflow: Bilingual("somme trop grande", "sum too large")
        case .confidential: Bilingual("secret statistique", "statistical secrecy")
        case .notApplicable:
            Bilingual("cette ligne et cette colonne ne se croisent pas", "this row and this column do not meet")
        }
    }
}

extension Reason {
    /// The files hold the measure and have no row for these codes.
    public static let noRow = Reason(GeneralReason.noRow)
    /// The figure would divide by zero.
    public static let zeroBase = Reason(GeneralReason.zeroBase)
    /// All values are the same: they order nothing and explain nothing.
    public static let oneValue = Reason(GeneralReason.oneValue)
    /// A sum went beyond 64 bits, and is not shown rather than wrong.
    public static let overflow = Reason(GeneralReason.overflow)
    /// Statistical secrecy hides the figure, or what would give another one back.
    public static let confidential = Reason(GeneralReason.confidential)
    /// The words of the row and of the column do not go together.
    public static let notApplicable = Reason(GeneralReason.notApplicable)

    /// The source has no figure here, and says so in a label of the data: the usual ones have their English, others are
    /// printed as they are.
    public static func absentInSource(_ label: String) -> Reason {
        absentInSource(Bilingual(label, usualAbsences[label] ?? label))
    }
    private static let usualAbsences = [
        "non disponible": "not available", "non calculé": "not calculated", "non publié": "not published",
        "valeur manquante": "missing value", "secret statistique": "statistical secrecy",
    ]
    /// The source has no figure here, and says so in these words.
    public static func absentInSource(_ words: Bilingual) -> Reason { Reason(GeneralReason.absentInSource(words)) }
    /// So many of the values under the row are declared missing in the source.
    public static func partsMissing(_ count: Int) -> Reason { Reason(GeneralReason.partsMissing(count)) }

    /// The same reason, without a number of values that are missing.
    public var withoutCount: Reason {
        if case .partsMissing? = facts as? GeneralReason { return Reason(GeneralReason.someMissing) }
        return self
    }
}
