import Schemes

/// Obstacles in the words of a report: values of law by their title, codes by their label.
struct ObstacleWords {
    let scheme: Scheme
    /// Names of sectors by code.
    let sectors: [String: String]

    func french(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .refused(_, let reason, _): reason.french
        case .missingFact("claims"): "le portefeuille n'a pas de fichier de sinistres"
        case .missingFact(let name): "donnée absente : \(FactWords.french(name))"
        case .missingYear(let fact, let year): "donnée absente : \(FactWords.french(fact)) de \(year)"
        case .zeroYear(let fact, let year): "\(FactWords.french(fact)) de \(year) : zéro, un taux n'y a pas de sens"
        case .missingCode(let name): "code absent : \(FactWords.french(name))"
        case .missingAggregate(let name): "somme nationale ni donnée ni calculée : \(name)"
        case .noValue(let value, let day): "valeur inconnue dans le droit de \(day.year) : \(title(value))"
        case .noCell(let value, let keys, let day):
            "pas de valeur dans le droit de \(day.year) : \(title(value)) ; \(keys.map(label).joined(separator: ", "))"
        case .noBracket(let value, _): "aucune tranche : \(title(value))"
        case .noClass(let step): "sinistre hors des classes : \(step)"
        case .missingClaimCost(let step): "coût de chaque sinistre nécessaire : \(step)"
        case .divisionByZero(let step): "division par zéro : \(step)"
        case .notADay(let step): "date nécessaire : \(step)"
        case .beyondMeasure: "montant trop grand"
        case .undecidedByBounds: "les tables non publiques laissent possibles une aide et un refus"
        }
    }

    private func title(_ value: String) -> String { scheme.value(value)?.title.french ?? value }

    private func label(_ code: String) -> String {
        sectors[code].map { "\($0) (\(code))" } ?? scheme.classTitle(code)?.french ?? code
    }

    /// The same for programs.
    static func code(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .refused(let step, _, _): "refused:\(step)"
        case .missingFact(let name): "missing-fact:\(name)"
        case .missingYear(let fact, let year): "missing-year:\(fact):\(year)"
        case .zeroYear(let fact, let year): "zero-year:\(fact):\(year)"
        case .missingCode(let name): "missing-code:\(name)"
        case .missingAggregate(let name): "missing-aggregate:\(name)"
        case .noValue(let value, _): "no-value:\(value)"
        case .noCell(let value, let keys, _): "no-cell:\(value):\(keys.joined(separator: ":"))"
        case .noBracket(let value, _): "no-bracket:\(value)"
        case .noClass(let step): "no-class:\(step)"
        case .missingClaimCost(let step): "missing-claim-cost:\(step)"
        case .divisionByZero(let step): "division-by-zero:\(step)"
        case .notADay(let step): "not-a-day:\(step)"
        case .beyondMeasure: "beyond-measure"
        case .undecidedByBounds: "undecided-by-bounds"
        }
    }
}
