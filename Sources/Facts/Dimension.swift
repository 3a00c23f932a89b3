import Declarations

/// What a fact may be broken down by.
///
/// The raw value is the name used in descriptors, queries and notebooks.
public enum Dimension: String, CaseIterable, Sendable, Hashable, Codable {
    /// Civil year of the first payment (1er règlement) or of validity of a rate.
    case year
    /// `AT`, `trajet` or `MP`.
    case event
    /// Comité technique national: `AA` to `II`, `ZC` for the compte spécial.
    case ctn
    /// NAF rév. 2, five characters without the dot.
    case naf5
    /// NAF rév. 2, division (two digits).
    case naf2
    /// NAF rév. 2, the 38 aggregated groups (A38).
    case naf38
    /// Tableau de maladie professionnelle, three digits and a letter.
    case tableau
    /// Family of diseases as the annual report groups them (tableau 19).
    case familleMP = "famille-mp"
    /// Code syndrome, or the ICD-10 code of a disease outside the tableaux.
    case syndrome
    /// Region of the body that the fifth character of the syndrome code designates.
    case regionCorps = "region-corps"
    /// Chapter of ICD-10, from the code that ends the syndrome code.
    case chapitreCIM10 = "chapitre-cim10"
    /// Cause of accident, one of the twelve columns of the AT file.
    case cause
    /// Caisse régionale or administrative region.
    case region
    /// Size band of the enterprise.
    case taille
    /// Code risque of the tariff.
    case codeRisque = "code-risque"
    /// SIRET, or any identifier of an establishment.
    case establishment
    /// Country, by the two letters of Eurostat (`EL` for Greece, `UK` for the United Kingdom) or an aggregate (`EU27_2020`).
    case country = "pays"
    /// NACE Rev. 2 as Eurostat writes it: a section, a division (`H49`), a group of divisions, or `TOTAL`.
    case nace
    /// What the insurer decided of a reported case: `P` accepted, `N` refused, `F` too few days, `I` pending (INAIL).
    case decision
    /// Group of enterprises that an establishment belongs to; empty where it stands alone. Establishments of one holding are
    /// one respondent for secrecy.
    case holding
    /// Commune of the establishment, in the codes that the file uses.
    case commune
}

extension Dimension {
    /// Whether the dimension describes the claim itself, not the employees exposed to the risk.
    ///
    /// A rate by such a dimension divides by the whole population (employees do not have a tableau); a rate by
    /// another dimension needs the population broken down by it.
    public var describesClaim: Bool {
        switch self {
        case .event, .tableau, .familleMP, .syndrome, .regionCorps, .chapitreCIM10, .cause, .decision: true
        default: false
        }
    }
}

/// The kinds of occupational-risk event that the insurer counts apart.
public enum Event: String, CaseIterable, Sendable, Hashable {
    /// An accident at work (accident du travail).
    case accident = "AT"
    /// An accident on the way to or from work (accident de trajet).
    case commuting = "trajet"
    /// An occupational disease that was recognised (maladie professionnelle).
    case disease = "MP"
    /// Accidents at work and diseases taken together, as the cost of the risk of the tariff counts them.
    case risk = "AT-MP"
}

extension Dimension: KnownWord {}

extension Event: KnownWord {}
