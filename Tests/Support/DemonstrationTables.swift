/// The files of the demonstration, line by line.
enum DemonstrationTables {
    private static let identity = ["NIR", "Date de naissance", "Sexe", "Caisse"]

    private static func text(_ lines: [[String]]) -> String {
        lines.map { $0.joined(separator: ";") + "\n" }.joined()
    }

    /// A number with one decimal and a decimal comma.
    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10),\(tenths % 10)"
    }

    /// Shares of the answer oui for somebody of middling fragility, and how they change with it.
    private static let answers: [(share: Double, slope: Double)] = [
        (0.14, 0.11), (0.90, -0.06), (0.62, -0.10), (0.55, -0.13), (0.22, 0.14), (0.60, -0.13), (0.48, -0.14),
        (0.58, -0.15), (0.80, -0.09), (0.84, -0.09), (0.80, -0.10),
    ]

    static func epices(
        _ persons: [DemonstrationPerson], _ source: inout DemonstrationSource
    ) -> (text: String, answers: [[String]]) {
        var lines = [identity + ["Emploi"] + (1...11).map { "Q\($0)" }]
        var all: [[String]] = []
        for person in persons where source.happens(0.6) {
            let given = answers.map { answer -> String in
                let probability = min(0.97, max(0.03, answer.share + answer.slope * person.fragility))
                if source.happens(0.003) { return "" }
                return source.happens(probability) ? "oui" : "non"
            }
            all.append(given)
            lines.append(person.identity + [person.occupation] + given)
        }
        return (text(lines), all)
    }

    /// Signals of the observatory on people of 55 and over, whether found or not.
    static func observatory(_ persons: [DemonstrationPerson], _ source: inout DemonstrationSource) -> String {
        var lines = [identity + ["Repéré"]]
        for person in persons where person.age >= 55 && source.happens(0.7) {
            let isFound = person.fragility + source.normal() * 0.8 > 0.7
            lines.append(person.identity + [isFound ? "oui" : "non"])
        }
        return text(lines)
    }

    /// Files of the health accompaniment: only people found, each with the state of the file; some come back.
    static func accompaniment(_ persons: [DemonstrationPerson], _ source: inout DemonstrationSource) -> String {
        var lines = [identity + ["État"]]
        for person in persons where source.happens(0.06 + 0.09 * max(0, person.fragility)) {
            for _ in 0..<(source.happens(0.02) ? 2 : 1) { lines.append(person.identity + [state(&source)]) }
        }
        return text(lines)
    }

    private static func state(_ source: inout DemonstrationSource) -> String {
        let shares: [(String, Double)] = [
            ("soins-realises", 0.27), ("bilan-droits", 0.09), ("contacte", 0.11), ("en-accompagnement", 0.18),
            ("classe-sans-suite", 0.16), ("interrompu", 0.07), ("oriente-service-social", 0.04), ("refus", 0.05),
            ("hors-criteres", 0.03),
        ]
        var rest = source.uniform()
        for (state, share) in shares {
            rest -= share
            if rest < 0 { return state }
        }
        return "bilan-droits"
    }

    /// Targeting by data mining of people over 55, the ages for which the law allows it.
    static func dataMining(_ persons: [DemonstrationPerson], _ source: inout DemonstrationSource) -> String {
        var lines = [identity + ["Repéré"]]
        for person in persons where person.age > 55 && source.happens(0.7) {
            let isFound = person.fragility + source.normal() > 0.9
            lines.append(person.identity + [isFound ? "oui" : "non"])
        }
        return text(lines)
    }

    /// Conclusions of FRAGIRE on pensioners, with their GIR: the points of the instrument are not published.
    static func fragire(_ persons: [DemonstrationPerson], _ source: inout DemonstrationSource) -> String {
        var lines = [identity + ["GIR", "Repéré"]]
        for person in persons where person.age >= 68 && source.happens(0.55) {
            let isFound = person.fragility + Double(person.age - 75) / 12 + source.normal() * 0.7 > 0.5
            lines.append(person.identity + [String(person.gir), isFound ? "oui" : "non"])
        }
        return text(lines)
    }

    static func territories(_ caisses: [DemonstrationCaisse], _ source: inout DemonstrationSource) -> String {
        var lines = [
            [
                "Code", "Caisse", "Population", "Taux de pauvreté", "Personnes de 75 ans et plus seules",
                "Sans recours aux soins 24 mois", "Médecins pour 10 000", "Demandeurs d'emploi", "Éligibles C2S",
                "Bénéficiaires C2S",
            ]
        ]
        for caisse in caisses {
            let population = caisse.employees / 45
            let eligible = Int(Double(population) * (0.14 + 0.03 * caisse.fragility))
            let taken = Int(Double(eligible) * (0.70 - 0.05 * caisse.fragility + 0.03 * source.normal()))
            lines.append([
                caisse.code, caisse.label, String(population), tenths(14.5 + 3 * caisse.fragility + source.normal()),
                tenths(38 + 2 * caisse.fragility + 2 * source.normal()),
                tenths(6.5 + 1.2 * caisse.fragility + 0.7 * source.normal()),
                tenths(9 - 1.1 * caisse.fragility + 0.6 * source.normal()),
                tenths(7.5 + 1.4 * caisse.fragility + 0.8 * source.normal()), String(eligible), String(taken),
            ])
        }
        return text(lines)
    }

    /// Musculoskeletal disorders and days, made up from the published employees and accidents.
    static func occupational(_ caisses: [DemonstrationCaisse], _ source: inout DemonstrationSource) -> String {
        var lines = [["Code caisse", "Année", "Salariés", "Heures", "TMS", "Journées AT"]]
        for caisse in caisses {
            let disorders =
                Double(caisse.employees) / 1000 * max(0.3, 2.1 + 0.5 * caisse.fragility + 0.4 * source.normal())
            let days = Double(caisse.accidents) * (88 + 9 * source.normal())
            lines.append([
                caisse.code, "2024", String(caisse.employees), String(caisse.employees * 1500), String(Int(disorders)),
                String(Int(days)),
            ])
        }
        return text(lines)
    }
}
