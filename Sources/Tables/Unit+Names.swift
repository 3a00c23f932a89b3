import Words

extension Unit {
    /// The unit in words, as a table prints it.
    public func name(_ language: Language) -> String {
        let names: Bilingual =
            switch self {
            case .count: Bilingual("nombre", "number")
            case .employees: Bilingual("salariés", "employees")
            case .hours: Bilingual("heures", "hours")
            case .days: Bilingual("jours calendaires", "calendar days")
            case .fullTimeEquivalents: Bilingual("équivalents temps plein", "full-time equivalents")
            case .euros: Bilingual("euros", "euros")
            case .points: Bilingual("points d'incapacité", "points of incapacity")
            case .per1000Employees: Bilingual("pour 1 000 salariés", "per 1,000 employees")
            case .thousandPersons: Bilingual("milliers", "thousands")
            case .per100000Workers: Bilingual("pour 100 000 travailleurs", "per 100,000 workers")
            case .perMillionHours: Bilingual("pour un million d'heures", "per million hours")
            case .daysPer1000Hours: Bilingual("journées pour 1 000 heures", "days per 1,000 hours")
            case .pointsPerMillionHours: Bilingual("points pour un million d'heures", "points per million hours")
            case .percent: Bilingual("%", "%")
            case .ratio: Bilingual("rapport", "ratio")
            case .perMille: Bilingual("‰", "‰")
            case .score: Bilingual("points de score", "points of score")
            case .rank: Bilingual("rang", "rank")
            case .index: Bilingual("indice base 100", "index, base 100")
            case .years: Bilingual("années", "years")
            }
        return names.text(language).replacing(" 000", with: "\u{202F}000")
    }

    /// Decimals printed for people: the official tables print indices with one.
    public var decimals: Int {
        switch self {
        case .count, .employees, .hours, .days, .euros, .points, .fullTimeEquivalents, .rank, .years: 0
        case .ratio, .perMille: 2
        default: 1
        }
    }
}
