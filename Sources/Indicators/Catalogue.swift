/// The indicators that Vigie computes, in the order in which reports present them.
public enum Catalogue {
    /// In the order of reports; a code stands once.
    public static let indicators: [Indicator] = [
        .accidentsDuTravail, .accidentsDeTrajet, .maladiesProfessionnelles, .troublesMusculosquelettiques, .partDesTMS,
        .indiceDeFrequence, .indiceDeFrequenceTrajet, .indiceDeFrequenceTMS, .tauxDeFrequence, .tauxDeGravite,
        .indiceDeGravite, .nouvellesIncapacites, .deces, .journeesPerdues, .sommeDesTauxIP, .equivalentsTempsPlein,
        .salaries, .heuresTravaillees, .cout, .coutMoyen, .tauxBrut, .tauxNet, .tauxNotifie, .tauxCalcule,
        .majorationM1, .majorationM2, .majorationM3, .majorationM4, .accidentsDeQuatreJours, .emploi,
        .accidentsDeQuatreJoursParEmploi, .incidenceDeQuatreJours, .incidenceUnJour,
    ]

    /// The figures made of another one: `EVOLUTION(AT)`, `PART(TMS)`, `INDICE(AT/2021)`.
    public static let derivations: [Derivation] = [.evolution, .share, .baseIndex, .concentration, .chanceLevel]

    /// The indicator under a code, in any case.
    public static func indicator(_ code: String) -> Indicator? {
        indicators.first { $0.code == code.uppercased() }
    }
}
