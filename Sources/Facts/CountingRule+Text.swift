import Words

extension CountingRule {
    /// The rule in words: days of absence, then the delay of deaths.
    public var text: Bilingual {
        [accidents, deaths].joined(separator: Bilingual(same: ", "))
    }

    /// Several rules; nil stands for a source that does not say how it counts.
    public static func listed(_ rules: [CountingRule?]) -> Bilingual {
        rules.map { $0?.text ?? Bilingual("règle non déclarée", "rule not declared") }
            .joined(separator: Bilingual(" ; ", "; "))
    }

    /// From which absence an accident counts.
    public var accidents: Bilingual {
        switch absenceDays {
        case 0: Bilingual("tous les cas déclarés, avec ou sans absence", "all reported cases, with or without absence")
        case 1: Bilingual("accidents à partir d'un jour d'absence", "accidents from one day of absence")
        case let days:
            Bilingual("accidents à partir de \(days) jours d'absence", "accidents from \(days) days of absence")
        }
    }

    /// Within what time a death counts.
    public var deaths: Bilingual {
        switch deathDelay {
        case nil: Bilingual("délai des décès non déclaré", "delay of deaths not declared")
        case .unlimited: Bilingual("décès sans limite de délai", "deaths without limit of delay")
        case .days(0): Bilingual("décès du jour même", "deaths on the same day")
        case .days(let days): Bilingual("décès dans les \(days) jours", "deaths within \(days) days")
        }
    }
}
