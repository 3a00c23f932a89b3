import Words

extension Measure {
    /// The measure in words, without an article.
    public func name(_ language: Language) -> String { words.text(language) }

    private var words: Bilingual {
        switch self {
        case .claims: Bilingual("sinistres", "claims")
        case .claimsOfFourDays: Bilingual("sinistres de quatre jours ou plus", "claims of four days or more")
        case .codedClaims: Bilingual("accidents codés par cause", "accidents coded by cause")
        case .newIncapacities: Bilingual("nouvelles IP", "new permanent incapacities")
        case .newIncapacitiesBelow10: Bilingual("nouvelles IP de moins de 10 %", "new incapacities below 10 %")
        case .newIncapacitiesFrom10: Bilingual("nouvelles IP de 10 % ou plus", "new incapacities of 10 % or more")
        case .deaths: Bilingual("décès", "deaths")
        case .days: Bilingual("les journées", "days")
        case .incapacityPoints, .incapacityPointsBelow10, .incapacityPointsFrom10:
            Bilingual("les taux d'IP", "incapacity rates")
        case .cost: Bilingual("les montants", "amounts")
        case .declarations: Bilingual("déclarations", "declarations")
        case .recognised: Bilingual("sinistres reconnus", "recognised claims")
        case .employees: Bilingual("salariés", "employees")
        case .hours: Bilingual("heures", "hours")
        case .establishments: Bilingual("établissements", "establishments")
        case .payroll: Bilingual("masse salariale", "payroll")
        case .contributions: Bilingual("cotisations", "contributions")
        default: Bilingual(rawValue, rawValue)
        }
    }
}
