import Schemes
import Words

/// Obstacles in the words of a report: values of law by their title, codes by their label.
struct ObstacleWords {
    let scheme: Scheme
    /// Names of sectors by code.
    let sectors: [String: Bilingual]

    /// The words of obstacles of one code, in any order.
    func words(_ obstacles: [Obstacle]) -> Bilingual {
        var gaps: [[String]] = []
        for case .noCell(_, let keys, _) in obstacles { gaps.append(keys) }
        guard obstacles.count > 1, case .noCell(let value, let keys, let day)? = obstacles.first, keys.count > 1 else {
            return obstacles.map(words).sorted { $0.french.precedesByScalars($1.french) }.first ?? Bilingual(same: "")
        }
        let places = gaps.compactMap(\.first).uniqued.sortedByScalars().map(label)
        return noCells(title(value), places.joined(separator: Bilingual(same: ", ")), gaps.count, day.year)
    }

    func words(_ obstacle: Obstacle) -> Bilingual {
        switch obstacle {
        case .refused(_, let reason, _): reason
        case .missingFact("claims"):
            Bilingual("le portefeuille n'a pas de fichier de sinistres", "the portfolio has no file of claims")
        case .missingFact(let name): missing(FactWords.words(name))
        case .missingYear(let fact, let year): missing(FactWords.words(fact), year)
        case .zeroYear(let fact, let year): zero(FactWords.words(fact), year)
        case .missingCode(let name):
            Bilingual(
                "code absent : \(FactWords.words(name).french)", "missing code: \(FactWords.words(name).english)")
        case .missingAggregate(let name):
            Bilingual(
                "somme nationale ni donnée ni calculée : \(name)",
                "national total neither given nor computed: \(name)")
        case .noValue(let value, let day): noValue(title(value), day.year)
        case .noCell(let value, let keys, let day): noCell(value, keys, day.year)
        case .noBracket(let value, _):
            Bilingual("aucune tranche : \(title(value).french)", "no bracket: \(title(value).english)")
        case .noClass(let step):
            Bilingual("sinistre hors des classes : \(step)", "claim outside the classes: \(step)")
        case .missingClaimCost(let step):
            Bilingual("coût de chaque sinistre nécessaire : \(step)", "cost of each claim needed: \(step)")
        case .divisionByZero(let step): Bilingual("division par zéro : \(step)", "division by zero: \(step)")
        case .notADay(let step): Bilingual("date nécessaire : \(step)", "date needed: \(step)")
        case .impossibleFact(let name, _, _, _):
            Bilingual(
                "donnée impossible, à corriger : \(FactWords.words(name).french)",
                "impossible data, to be corrected: \(FactWords.words(name).english)")
        case .beyondMeasure: Bilingual("montant trop grand", "amount too large")
        case .undecidedByBounds:
            Bilingual(
                "ce qui n'est pas connu laisse possibles une aide et un refus",
                "with what is not known, both an aid and a refusal are possible")
        }
    }

    private func missing(_ fact: Bilingual) -> Bilingual {
        Bilingual("donnée absente : \(fact.french)", "missing data: \(fact.english)")
    }

    private func missing(_ fact: Bilingual, _ year: Int) -> Bilingual {
        Bilingual("donnée absente : \(fact.french) de \(year)", "missing data: \(fact.english) of \(year)")
    }

    private func zero(_ fact: Bilingual, _ year: Int) -> Bilingual {
        Bilingual(
            "\(fact.french) de \(year) : zéro, un taux n'y a pas de sens",
            "\(fact.english) of \(year): zero, for which a rate has no meaning")
    }

    private func noValue(_ value: Bilingual, _ year: Int) -> Bilingual {
        Bilingual(
            "valeur inconnue dans le droit de \(year) : \(value.french)",
            "value unknown in the law of \(year): \(value.english)")
    }

    /// A code that no year of a table has is no gap of one year: it may be a slip of the portfolio.
    private func noCell(_ value: String, _ codes: [String], _ year: Int) -> Bilingual {
        let (keys, isKnown) = (codes.map(label), scheme.value(value)?.hasCell(codes) ?? true)
        let value = title(value)
        if codes.count == 1, !isKnown {
            return Bilingual(
                "code absent de nos tables : \(keys[0].french) (\(value.french))",
                "code missing from our tables: \(keys[0].english) (\(value.english))")
        }
        let joined = keys.joined(separator: Bilingual(same: ", "))
        return Bilingual(
            "pas de valeur dans nos données pour le droit de \(year) : \(value.french) ; \(joined.french)",
            "no value in our data for the law of \(year): \(value.english); \(joined.english)")
    }

    /// The same of several cells of a table: what their first codes say, and how many they are.
    private func noCells(_ value: Bilingual, _ places: Bilingual, _ count: Int, _ year: Int) -> Bilingual {
        Bilingual(
            "\(count) valeurs absentes de nos données pour le droit de \(year) : \(value.french) ; \(places.french)",
            "\(count) values missing from our data for the law of \(year): \(value.english); \(places.english)")
    }

    private func title(_ value: String) -> Bilingual { scheme.value(value)?.title ?? Bilingual(same: value) }

    private func label(_ code: String) -> Bilingual {
        guard let sector = sectors[code] else { return scheme.classTitle(code) ?? Bilingual(same: code) }
        return Bilingual("\(sector.french) (\(code))", "\(sector.english) (\(code))")
    }

    /// The same for programs. What a table by several codes lacks of one year is one obstacle: it is one gap of our data.
    static func code(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .refused(let step, _, _): "refused:\(step)"
        case .missingFact(let name): "missing-fact:\(name)"
        case .missingYear(let fact, let year): "missing-year:\(fact):\(year)"
        case .zeroYear(let fact, let year): "zero-year:\(fact):\(year)"
        case .missingCode(let name): "missing-code:\(name)"
        case .missingAggregate(let name): "missing-aggregate:\(name)"
        case .noValue(let value, _): "no-value:\(value)"
        case .noCell(let value, let keys, let day):
            keys.count == 1 ? "no-cell:\(value):\(keys[0])" : "no-cell:\(value):\(day.year)"
        case .noBracket(let value, _): "no-bracket:\(value)"
        case .noClass(let step): "no-class:\(step)"
        case .missingClaimCost(let step): "missing-claim-cost:\(step)"
        case .divisionByZero(let step): "division-by-zero:\(step)"
        case .notADay(let step): "not-a-day:\(step)"
        case .impossibleFact(let name, _, _, _): "impossible-fact:\(name)"
        case .beyondMeasure: "beyond-measure"
        case .undecidedByBounds: "undecided-by-bounds"
        }
    }
}

extension SchemeValue {
    /// Whether the table of any year has the cell.
    fileprivate func hasCell(_ codes: [String]) -> Bool {
        periods.contains { period in
            guard case .table(let cells, _) = period.content else { return false }
            return cells[codes] != nil
        }
    }
}
