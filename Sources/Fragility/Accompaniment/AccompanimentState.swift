/// Where the file of a person stands in the health accompaniment of the Assurance Maladie (PFIDASS, since 2020 mission
/// accompagnement santé).
///
/// The six steps are those that caisses describe: détection, saisine, bilan des droits, prise de contact,
/// accompagnement, sortie. The names of the states are ours.
/// Sources: CPAM de Paris, « La PFIDASS, un accès aux soins et à la santé pour tous »; Resolis, fiche 1422.
public enum AccompanimentState: String, Sendable, Hashable, CaseIterable {
    /// A tool found the person, and nobody asked yet.
    case detecte
    /// The person declined: no file is opened without consent.
    case refus
    /// The person agreed, and the mission was asked for.
    case saisi
    /// The request does not meet the criteria of inclusion.
    case horsCriteres = "hors-criteres"
    /// The rights of the person are being reviewed.
    case bilanDroits = "bilan-droits"
    /// An adviser reached the person.
    case contacte
    /// Care is being arranged.
    case enAccompagnement = "en-accompagnement"
    /// The person received the care: the accompaniment ended well.
    case soinsRealises = "soins-realises"
    /// Closed without care, for one reason or another.
    case classeSansSuite = "classe-sans-suite"
    /// The person, or the caisse, ended it after it had begun.
    case interrompu
    /// Handed to the social service.
    case orienteServiceSocial = "oriente-service-social"

    /// The states that may come next; empty for an end.
    public var next: [AccompanimentState] {
        switch self {
        case .detecte: [.refus, .saisi]
        case .saisi: [.horsCriteres, .bilanDroits]
        case .bilanDroits: [.contacte, .classeSansSuite, .orienteServiceSocial]
        case .contacte: [.enAccompagnement, .classeSansSuite, .interrompu, .orienteServiceSocial]
        case .enAccompagnement: [.soinsRealises, .classeSansSuite, .interrompu, .orienteServiceSocial]
        default: []
        }
    }

    /// Whether nothing follows.
    public var isEnd: Bool { next.isEmpty }

    /// The furthest step that a file in this state has surely reached.
    ///
    /// A file closed without follow-up may have stopped right after the review of rights: it is not counted further.
    public var reached: AccompanimentStep {
        switch self {
        case .detecte, .refus: .detection
        case .saisi, .horsCriteres: .saisine
        case .bilanDroits, .classeSansSuite, .orienteServiceSocial: .bilanDesDroits
        case .contacte, .interrompu: .contact
        case .enAccompagnement: .accompagnement
        case .soinsRealises: .soinsRealises
        }
    }
}

/// The steps of the funnel, in their order.
public enum AccompanimentStep: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Found by a tool, asked for, rights reviewed, reached, accompanied, cared for.
    case detection, saisine, bilanDesDroits, contact, accompagnement, soinsRealises

    public static func < (first: AccompanimentStep, second: AccompanimentStep) -> Bool {
        first.rawValue < second.rawValue
    }
}

/// What became of an opened file.
public enum AccompanimentOutcome: String, Sendable, Hashable, CaseIterable {
    /// The person received the care.
    case soinsRealises = "soins-realises"
    /// The file is still open.
    case enCours = "en-cours"
    /// Closed without follow-up, or interrupted.
    case sansSuite = "sans-suite"
    /// Handed to the social service.
    case orienteServiceSocial = "oriente-service-social"
}

extension AccompanimentState {
    /// The outcome of a file in this state; nil when no file is opened: detection alone, refusal, criteria not met.
    public var outcome: AccompanimentOutcome? {
        switch self {
        case .detecte, .refus, .horsCriteres: nil
        case .saisi, .bilanDroits, .contacte, .enAccompagnement: .enCours
        case .soinsRealises: .soinsRealises
        case .classeSansSuite, .interrompu: .sansSuite
        case .orienteServiceSocial: .orienteServiceSocial
        }
    }
}
