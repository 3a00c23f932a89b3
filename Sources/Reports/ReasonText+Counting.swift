import Facts
import Indicators
import Words

extension ReasonText {
    /// How accidents and deaths are counted, and what that forbids.
    func counting(_ reason: Reason) -> Bilingual {
        switch reason {
        case .countedBy(let rule, let code):
            return Bilingual("\(code) : \(rule.text.french)", "\(code) counts \(rule.text.english)")
        case .countingUnknown(let code):
            return Bilingual(
                "\(code) : la source ne dit pas à partir de combien de jours d'absence un accident compte",
                "\(code): the source does not say from how many days of absence an accident counts")
        case .countedDifferently(let rules):
            return Bilingual(
                "ne se compare pas : les sources comptent différemment (\(Self.listed(rules, .french)))",
                "not comparable: the sources count differently (\(Self.listed(rules, .english)))")
        case .rulesDoNotAdd(let rules):
            return Bilingual(
                "les sources comptent différemment et ne s'additionnent ni ne se comparent (\(Self.listed(rules, .french)))",
                "the sources count differently and neither add nor compare (\(Self.listed(rules, .english)))")
        case .snapshotsDoNotAdd(let dates):
            return Bilingual(
                "des fichiers observés à des dates différentes ne s'additionnent pas : \(dates.joined(separator: ", "))",
                "files observed on different dates do not add: \(dates.joined(separator: ", "))")
        default: return Bilingual("", "")
        }
    }

    private static func listed(_ rules: [CountingRule?], _ language: Language) -> String {
        let unknown = Bilingual("règle non déclarée", "rule not declared")
        return rules.map { ($0?.text ?? unknown).text(language) }.joined(separator: language == .french ? " ; " : "; ")
    }
}

extension CountingRule {
    fileprivate var text: Bilingual {
        Bilingual(absence.french + ", " + delay.french, absence.english + ", " + delay.english)
    }

    private var absence: Bilingual {
        switch absenceDays {
        case 0: Bilingual("tous les cas déclarés, avec ou sans absence", "all reported cases, with or without absence")
        case 1: Bilingual("accidents à partir d'un jour d'absence", "accidents from one day of absence")
        case let days:
            Bilingual("accidents à partir de \(days) jours d'absence", "accidents from \(days) days of absence")
        }
    }

    private var delay: Bilingual {
        switch deathDelay {
        case nil: Bilingual("délai des décès non déclaré", "delay of deaths not declared")
        case .unlimited: Bilingual("décès sans limite de délai", "deaths without limit of delay")
        case .days(0): Bilingual("décès du jour même", "deaths on the same day")
        case .days(let days): Bilingual("décès dans les \(days) jours", "deaths within \(days) days")
        }
    }
}
