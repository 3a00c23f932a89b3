/// The dimensions that the program itself speaks of, each under its name in the files that are shipped.
extension Dimension {
    /// Civil year of the first payment (1er règlement) or of validity of a rate.
    public static let year = Dimension(known: "year")
    /// `AT`, `trajet` or `MP`.
    public static let event = Dimension(known: "event")
    /// Comité technique national: `AA` to `II`, `ZC` for the compte spécial.
    public static let ctn = Dimension(known: "ctn")
    /// NAF rév. 2, five characters without the dot.
    public static let naf5 = Dimension(known: "naf5")
    /// NAF rév. 2, division (two digits).
    public static let naf2 = Dimension(known: "naf2")
    /// NAF rév. 2, the 38 aggregated groups (A38).
    public static let naf38 = Dimension(known: "naf38")
    /// Tableau de maladie professionnelle, three digits and a letter.
    public static let tableau = Dimension(known: "tableau")
    /// Family of diseases as the annual report groups them (tableau 19).
    public static let familleMP = Dimension(known: "famille-mp")
    /// Code syndrome, or the ICD-10 code of a disease outside the tableaux.
    public static let syndrome = Dimension(known: "syndrome")
    /// Region of the body that the fifth character of the syndrome code designates.
    public static let regionCorps = Dimension(known: "region-corps")
    /// Chapter of ICD-10, from the code that ends the syndrome code.
    public static let chapitreCIM10 = Dimension(known: "chapitre-cim10")
    /// Cause of accident, one of the twelve columns of the AT file.
    public static let cause = Dimension(known: "cause")
    /// Caisse régionale or administrative region.
    public static let region = Dimension(known: "region")
    /// Size band of the enterprise.
    public static let taille = Dimension(known: "taille")
    /// Code risque of the tariff.
    public static let codeRisque = Dimension(known: "code-risque")
    /// SIRET, or any identifier of an establishment.
    public static let establishment = Dimension(known: "establishment")
    /// Country, by the two letters of Eurostat (`EL` for Greece, `UK` for the United Kingdom) or an aggregate (`EU27_2020`).
    public static let country = Dimension(known: "pays")
    /// NACE Rev. 2 as Eurostat writes it: a section, a division (`H49`), a group of divisions, or `TOTAL`.
    public static let nace = Dimension(known: "nace")
    /// What the insurer decided of a reported case: `P` accepted, `N` refused, `F` too few days, `I` pending (INAIL).
    public static let decision = Dimension(known: "decision")
    /// Group of enterprises that an establishment belongs to; empty where it stands alone. Establishments of one holding are
    /// one respondent for secrecy.
    public static let holding = Dimension(known: "holding")
    /// Commune of the establishment, in the codes that the file uses.
    public static let commune = Dimension(known: "commune")

    /// The dimension that is shipped under a name. A program without its data files, which refuses to run, knows the name alone.
    private init(known name: String) {
        self = Dimensions.shipped[name] ?? Dimension(DimensionDefinition(name: name))
    }
}
