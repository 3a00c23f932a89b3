import Facts

/// From how many days of absence a country's statistic counts an accident, and within how many a death.
struct CountryRule: Sendable, Decodable {
    let country: String
    /// The statistic that the rule is of.
    let statistic: String
    /// Nil where no source says it.
    let absenceDays: Int?
    let delay: Delay?
    let source: String
    let grade: String

    enum Delay: Sendable, Hashable {
        case days(Int)
        /// A death counts whenever it occurs.
        case unlimited
    }
}

extension CountryRule.Delay: Decodable {
    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let days = try? box.decode(Int.self) {
            self = .days(days)
        } else if try box.decode(String.self) == "unlimited" {
            self = .unlimited
        } else {
            throw DecodingError.dataCorruptedError(in: box, debugDescription: "a number of days, or \"unlimited\"")
        }
    }
}

extension AnchorBook {
    /// How each country counts.
    var ruleTable: CellTable {
        CellTable(
            name: "regles",
            keys: [
                CellTable.Heading("pays", "Pays"), CellTable.Heading("statistique", "Statistique"),
                CellTable.Heading("source", "Source"), CellTable.Heading("grade", "Grade"),
            ],
            measures: [
                CellTable.Heading("absence", "Absence comptée à partir de (jours)"),
                CellTable.Heading("delai", "Décès comptés jusqu'à (jours)"),
            ],
            rows: rules.map { rule in
                let words = [rule.country, rule.statistic, rule.source, rule.grade]
                return CellTable.Row(words.map { CellTable.Word($0, $0) }, [rule.absenceCell, rule.delayCell])
            },
            sources: [])
    }
}

extension CountryRule {
    fileprivate var absenceCell: Cell {
        absenceDays.map { Cell(value: Double($0), unit: .days) }
            ?? .unavailable(.absentInSource("seuil d'absence non relevé"), unit: .days)
    }

    fileprivate var delayCell: Cell {
        switch delay {
        case .days(let days): Cell(value: Double(days), unit: .days)
        case .unlimited: .unavailable(.absentInSource("décès sans limite de délai"), unit: .days)
        case nil: .unavailable(.absentInSource("délai des décès non relevé"), unit: .days)
        }
    }
}
