import Facts
import Tables

/// From how many days of absence a country's statistic counts an accident, and within how many a death.
struct CountryRule: Sendable, Decodable {
    let country: String
    /// The statistic that the rule is of.
    let statistic: String
    /// Nil where no source says it.
    let absenceDays: Int?
    let delay: DeathDelay?
    let source: String
    let grade: AnchorGrade
}

extension AnchorBook {
    /// How each country counts.
    var ruleTable: Table {
        Table(
            name: "regles",
            keys: [
                Table.Heading("pays", "Pays"), Table.Heading("statistique", "Statistique"),
                Table.Heading("absence", "Un accident compte à partir de"),
                Table.Heading("delai", "Un décès compte jusqu'à"), Table.Heading("source", "Source"),
                Table.Heading("grade", "Grade"),
            ],
            measures: [],
            rows: rules.map { rule in
                let words = [
                    rule.country, rule.statistic, rule.absenceText, rule.delayText, rule.source, rule.grade.rawValue,
                ]
                return Table.Row(words.map { Table.Word($0, $0) }, [])
            },
            sources: [])
    }
}

extension CountryRule {
    fileprivate var absenceText: String {
        switch absenceDays {
        case nil: "non relevé"
        case 0: "tous les cas déclarés"
        case 1: "un jour d'absence"
        case let days?: "\(days) jours d'absence"
        }
    }

    fileprivate var delayText: String {
        switch delay {
        case nil: "non relevé"
        case .unlimited: "sans limite de délai"
        case .days(0): "le jour même"
        case .days(let days): "\(days) jours"
        }
    }
}
