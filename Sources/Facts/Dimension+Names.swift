import Words

extension Dimension {
    /// The heading of a column of the dimension.
    public var name: Bilingual {
        switch self {
        case .year: Bilingual("Année", "Year")
        case .event: Bilingual("Événement", "Event")
        case .ctn: Bilingual("Comité technique national", "Technical committee (CTN)")
        case .naf5: Bilingual("Activité (NAF)", "Activity (NAF)")
        case .naf2: Bilingual("Division NAF", "NAF division")
        case .naf38: Bilingual("Secteur (NAF 38)", "Sector (NAF 38)")
        case .tableau: Bilingual("Tableau de MP", "Disease table")
        case .familleMP: Bilingual("Famille de MP", "Family of diseases")
        case .syndrome: Bilingual("Syndrome", "Syndrome")
        case .regionCorps: Bilingual("Région du corps", "Body region")
        case .chapitreCIM10: Bilingual("Chapitre CIM-10", "ICD-10 chapter")
        case .cause: Bilingual("Cause de l'accident", "Cause of accident")
        case .region: Bilingual("Caisse ou région", "Fund or region")
        case .taille: Bilingual("Taille", "Size band")
        case .codeRisque: Bilingual("Code risque", "Risk code")
        case .establishment: Bilingual("Établissement", "Establishment")
        case .country: Bilingual("Pays", "Country")
        case .nace: Bilingual("Activité (NACE)", "Activity (NACE)")
        case .decision: Bilingual("Décision de l'assureur", "Decision of the insurer")
        case .holding: Bilingual("Groupe d'entreprises", "Holding")
        case .commune: Bilingual("Commune", "Commune")
        }
    }
}

extension Dimension {
    /// One code within a sentence: « code risque 802CA ».
    public func naming(_ code: String) -> Bilingual {
        let name = name.lowercasedFirst
        return Bilingual("\(name.french) \(code)", "\(name.english) \(code)")
    }
}

extension Event {
    /// The event in words.
    public var name: Bilingual {
        switch self {
        case .accident: Bilingual("Accidents du travail", "Accidents at work")
        case .commuting: Bilingual("Accidents de trajet", "Commuting accidents")
        case .disease: Bilingual("Maladies professionnelles", "Occupational diseases")
        case .risk: Bilingual("Accidents du travail et maladies professionnelles", "Accidents at work and diseases")
        }
    }
}
