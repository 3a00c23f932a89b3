import Facts
import Tables
import Words

/// From how many days of absence a country's statistic counts an accident, and within how many a death.
struct CountryRule: Sendable, Decodable {
    /// Its name; a statistic of several countries bears that of their union.
    let country: Bilingual
    /// The statistic that the rule is of.
    let statistic: Bilingual
    /// Nil where no source says it.
    let absenceDays: Int?
    let delay: DeathDelay?
    let source: Bilingual
    let grade: AnchorGrade
}

extension AnchorBook {
    /// How each country counts.
    var ruleTable: Table {
        Table(
            name: "regles",
            keys: [
                Table.Heading("pays", "Pays", "Country"), Table.Heading("statistique", "Statistique", "Statistic"),
                Table.Heading("absence", "Un accident compte à partir de", "An accident counts from"),
                Table.Heading("delai", "Un décès compte jusqu’à", "A death counts within"),
                Table.Heading("source", "Source", "Source"),
                Table.Heading("fiabilite", "Fiabilité", "Reliability"),
            ],
            measures: [],
            rows: rules.map { rule in
                let words = [
                    rule.country, rule.statistic, rule.absenceWords, rule.delayWords, rule.source,
                    Bilingual(same: rule.grade.grade.rawValue),
                ]
                return Table.Row(words.map { Table.Word($0.french, $0) }, [])
            },
            sources: [])
    }
}

extension CountryRule {
    fileprivate var absenceWords: Bilingual {
        switch absenceDays {
        case nil: Bilingual("non relevé", "not recorded")
        case 0: Bilingual("tous les cas déclarés", "all reported cases")
        case 1: Bilingual("un jour d'absence", "one day of absence")
        case let days?: Bilingual("\(days) jours d'absence", "\(days) days of absence")
        }
    }

    fileprivate var delayWords: Bilingual {
        switch delay {
        case nil: Bilingual("non relevé", "not recorded")
        case .unlimited: Bilingual("sans limite de délai", "no time limit")
        case .days(0): Bilingual("le jour même", "the same day")
        case .days(let days): Bilingual("\(days) jours", "\(days) days")
        }
    }
}
