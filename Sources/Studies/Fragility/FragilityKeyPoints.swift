import Fragility
import Tables
import Words

/// What a report on fragilities says first, and what is to be known of its priorities, from its tables.
struct FragilityKeyPoints {
    private let points: KeyPoint

    init(_ tables: [Table]) { points = KeyPoint(tables) }

    var lines: [Bilingual] { [found, byOneTool, withoutPath, overloaded, stable].compactMap(\.self) }

    private var found: Bilingual? {
        guard let examined = points.value("couverture", "total", "examines"),
            let found = points.value("couverture", "total", "reperes")
        else { return nil }
        let (all, some) = (Bilingual(examined, decimals: 0), Bilingual(found, decimals: 0))
        let rate = points.value("couverture", "total", "taux-couverture").map { KeyPoint.percent($0, decimals: 2) }
        return Bilingual(
            "Personnes repérées par un outil au moins : \(some.french), sur \(all.french) personnes examinées"
                + (rate.map { " (\($0.french) de la population)" } ?? "") + ".",
            "Persons found by one tool at least: \(some.english), of \(all.english) persons examined"
                + (rate.map { " (\($0.english) of the population)" } ?? "") + ".")
    }

    /// Those whom each tool alone found; where one is hidden, the others are a lower bound.
    private var byOneTool: Bilingual? {
        let counts = points.rows("outils").map { points.value("outils", $0, "seul") }
        guard let all = points.value("couverture", "total", "reperes"), all > 0, counts.contains(where: { $0 != nil })
        else { return nil }
        let sum = counts.compactMap(\.self).reduce(0, +)
        let (number, share) = (Bilingual(sum, decimals: 0), KeyPoint.percent(100 * sum / all, decimals: 1))
        let isBound = counts.contains(nil)
        return Bilingual(
            "Personnes repérées par un seul outil : \(isBound ? "au moins " : "")\(number.french), soit \(share.french) "
                + "des personnes repérées.",
            "Persons found by one tool alone: \(isBound ? "at least " : "")\(number.english), that is \(share.english) "
                + "of the persons found.")
    }

    private var withoutPath: Bilingual? {
        guard let count = points.value("parcours", "aucun", "personnes"),
            let share = points.value("parcours", "aucun", "part")
        else { return nil }
        let (number, part) = (Bilingual(count, decimals: 0), KeyPoint.percent(share, decimals: 1))
        return Bilingual(
            "Personnes repérées qui ne remplissent les conditions d'aucun parcours : \(number.french), soit "
                + "\(part.french) des personnes repérées.",
            "Persons found who meet the conditions of no path: \(number.english), that is \(part.english) of the persons "
                + "found.")
    }

    private var overloaded: Bilingual? {
        let paths = points.rows("parcours").compactMap { row in
            points.value("parcours", row, "charge").flatMap { load in
                load > 100 ? (label: row.words[0].label, value: KeyPoint.percent(load, decimals: 0)) : nil
            }
        }
        guard !paths.isEmpty else { return nil }
        let list = KeyPoint.list(paths)
        return Bilingual(
            "Parcours au-delà de leur capacité annuelle : \(list.french).",
            "Paths beyond their yearly capacity: \(list.english).")
    }

    /// The priorities that no variant takes away.
    private var stable: Bilingual? {
        let rows = leading.filter { $0.share == 100 }
        guard !rows.isEmpty else { return nil }
        let names = rows.map(\.label).joined(separator: Bilingual(same: ", "))
        return Bilingual(
            "Territoires prioritaires dans toutes les variantes de l'indicateur composite : \(names.french).",
            "Territories that are priorities in all variants of the composite indicator: \(names.english).")
    }
}

extension FragilityKeyPoints {
    private typealias Priority = (code: String, label: Bilingual, share: Double)

    private var leading: [Priority] { shares("territoires-prioritaires") }

    private func shares(_ table: String) -> [Priority] {
        points.rows(table).compactMap { row in
            points.value(table, row, "variantes-prioritaire").map { (row.words[0].code, row.words[0].label, $0) }
        }
    }

    /// How many territories and variants there are, and which territories outside the first ranks are priorities more
    /// often than one inside; nil where the ranks are hidden.
    ///
    /// - Parameter count: how many first ranks are called priorities.
    func priorities(_ count: Int) -> Bilingual? {
        let table = "territoires-prioritaires"
        guard let weakest = leading.min(by: { $0.share < $1.share }), let first = points.rows(table).first,
            let variants = points.cell(table, first, "variantes-prioritaire")?.denominator
        else { return nil }
        let inside = Set(leading.map(\.code))
        let outside = shares("territoires").filter { !inside.contains($0.code) && $0.share > weakest.share }
        let opening = Bilingual(
            "Les territoires des \(count) premiers rangs sont dits prioritaires ; \(variants) variantes sont calculées.",
            "The territories of the first \(count) ranks are called priorities; \(variants) variants are computed.")
        guard !outside.isEmpty else { return opening }
        let list = KeyPoint.list(outside.map { (label: $0.label, value: KeyPoint.percent($0.share, decimals: 0)) })
        let last = KeyPoint.list([(label: weakest.label, value: KeyPoint.percent(weakest.share, decimals: 0))])
        return Bilingual(
            "\(opening.french) Hors de ces rangs, mais prioritaires dans plus de variantes que \(last.french) : \(list.french).",
            "\(opening.english) Outside these ranks, yet priorities in more variants than \(last.english): \(list.english)."
        )
    }
}
