import Facts
import Tables
import Words

extension Ratio {
    /// The ratio as an entry of the catalogue, with words that follow from those of its two parts.
    var indicator: Indicator {
        Indicator(
            text.code,
            name: [numerator.name, denominator.name.lowercasedFirst].joined(separator: Bilingual(same: " / ")),
            definition: definition, unit: unit, unitWords: unitWords,
            population: said(numerator.population, denominator.population), confusion: confusion, interval: interval,
            source: [numerator.source, denominator.source].uniqued.joined(separator: " ; "),
            minimumClaims: isOfCounts ? 10 : nil, minimumPopulation: isPerEmployees && isOfCounts ? 2000 : nil,
            decimals: decimals, series: [numerator.code, denominator.code],
            partSheets: [numerator.sheet, denominator.sheet].compactMap(\.self), formula: formula)
    }

    private var definition: Bilingual {
        let quotient = [numerator.name.lowercasedFirst, denominator.name.lowercasedFirst]
            .joined(separator: Bilingual(same: " / "))
        let factor =
            times == 1
            ? Bilingual(same: "") : [shown(times), Bilingual(same: "")].joined(separator: Bilingual(same: " × "))
        let whole = Bilingual(
            (factor.french + quotient.french).uppercasedFirst, (factor.english + quotient.english).uppercasedFirst)
        guard isNarrowed else { return whole }
        return [
            whole,
            Bilingual(
                "le numérateur est celui des seuls sinistres du dénominateur",
                "the numerator is that of the claims of the denominator alone"),
        ].joined(separator: Bilingual(" ; ", "; "))
    }

    /// Those of the whole, each once.
    private func said(_ first: Bilingual, _ second: Bilingual) -> Bilingual {
        [first, second].uniqued.joined(separator: Bilingual(" ; ", "; "))
    }

    private func shown(_ number: Double) -> Bilingual {
        Bilingual(number, decimals: number == number.rounded() ? 0 : 3)
    }

    /// Whether the numerator is a number of claims.
    private var isOfCounts: Bool {
        if case .claims(let count)? = numerator.formula.ratioPart { count.measure.isNumberOfClaims } else { false }
    }

    private var people: Measure? {
        if case .people(let measure)? = denominator.formula.ratioPart { measure } else { nil }
    }

    private var isPerEmployees: Bool { people == .employees }

    /// The unit of the official tables where the figure has it.
    private var unit: Unit {
        switch (numerator.unit, denominator.unit, times) {
        case (.count, .employees, 1000): .per1000Employees
        case (.count, .hours, 1_000_000): .perMillionHours
        case (.days, .hours, 1000): .daysPer1000Hours
        case (.points, .hours, 1_000_000): .pointsPerMillionHours
        case (_, _, 100) where numerator.unit == denominator.unit: .percent
        case (_, _, 1000) where numerator.unit == denominator.unit: .perMille
        case (.euros, .count, 1): .euros
        case (.days, .count, 1): .days
        case (.points, .count, 1): .points
        default: .ratio
        }
    }

    /// What is divided by what, where the unit leaves it open.
    private var unitWords: Bilingual? {
        guard [.ratio, .euros, .days, .points].contains(unit), numerator.unit != denominator.unit else { return nil }
        let above = numerator.unit == .count ? Bilingual("cas", "cases") : name(of: numerator.unit)
        if times == 1 { return Bilingual("\(above.french) par \(one.french)", "\(above.english) per \(one.english)") }
        let (number, below) = (shown(times), several)
        return Bilingual(
            "\(above.french) pour \(number.french) \(below.french)",
            "\(above.english) per \(number.english) \(below.english)")
    }

    private func name(of unit: Unit) -> Bilingual { Bilingual(unit.name(.french), unit.name(.english)) }

    /// One unit of the denominator, which the name of the figure names.
    private var one: Bilingual {
        switch denominator.unit {
        case .employees: Bilingual("salarié", "employee")
        case .hours: Bilingual("heure", "hour")
        case .count: Bilingual("cas", "case")
        default: Bilingual("unité", "unit")
        }
    }

    /// Several of them.
    private var several: Bilingual {
        switch denominator.unit {
        case .employees, .hours: name(of: denominator.unit)
        case .count: Bilingual("cas", "cases")
        default: Bilingual("unités", "units")
        }
    }

    /// Small quotients keep enough of their digits; a mean number of days has one more than a sum of days.
    private var decimals: Int? {
        switch unit {
        case .ratio: isOfCounts && people != nil ? 4 : 2
        case .days, .points: 1
        default: nil
        }
    }

    private var confusion: Bilingual {
        switch interval {
        case .wilson:
            Bilingual("La même part dans les journées ou dans les coûts", "The same share of days off or of costs")
        case .exactPoisson:
            Bilingual(
                "La part des personnes touchées : une personne peut avoir plusieurs sinistres",
                "The share of people concerned: one person may have several claims")
        case .exactRatio, .none:
            Bilingual(
                "Une part : le numérateur n'est pas contenu dans le dénominateur",
                "A share: the numerator is no part of the denominator")
        case .compoundPoisson, .meanAmount:
            Bilingual(
                "Une moyenne des sinistres de l'année : le numérateur est celui de l'année, quelle que soit celle du sinistre",
                "A mean of the claims of the year: the numerator is that of the year, whatever the year of the claim")
        }
    }
}
