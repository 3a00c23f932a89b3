import Schemes

/// Obstacles in the words of a report.
enum StopWords {
    static func french(_ stop: Stop) -> String {
        switch stop {
        case .refused(_, let reason, _): reason.french
        case .missingFact("claims"): "le portefeuille n'a pas de fichier de sinistres"
        case .missingFact(let name): "donnée absente : \(name)"
        case .missingYear(let fact, let year): "donnée absente : \(fact) de \(year)"
        case .missingCode(let name): "code absent : \(name)"
        case .missingAggregate(let name): "somme nationale ni donnée ni calculée : \(name)"
        case .noValue(let value, let day): "valeur de la loi inconnue au \(day) : \(value)"
        case .noCell(let value, let keys, let day):
            "absent de la table \(value) au \(day) : \(keys.joined(separator: ", "))"
        case .noBracket(let value, _): "aucune tranche : \(value)"
        case .noClass(let step): "sinistre hors des classes : \(step)"
        case .missingClaimCost(let step): "coût de chaque sinistre nécessaire : \(step)"
        case .divisionByZero(let step): "division par zéro : \(step)"
        case .notADay(let step): "date nécessaire : \(step)"
        case .beyondMeasure: "montant trop grand"
        case .undecidedByBounds: "les tables non publiques laissent possibles une aide et un refus"
        }
    }

    /// The same for programs.
    static func code(_ stop: Stop) -> String {
        switch stop {
        case .refused(let step, _, _): "refused:\(step)"
        case .missingFact(let name): "missing-fact:\(name)"
        case .missingYear(let fact, let year): "missing-year:\(fact):\(year)"
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
