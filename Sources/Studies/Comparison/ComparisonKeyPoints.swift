import Comparison
import Tables
import Words

/// What a report on a comparison says first, from its tables.
struct ComparisonKeyPoints {
    private let points: KeyPoint
    private let plan: ComparisonPlan
    /// Size of the enterprise whose time lags are told.
    private let followed: Double

    init(_ study: ComparisonStudy, followed: Double) {
        (points, plan, self.followed) = (KeyPoint(study.tables), study.plan, followed)
    }

    var lines: [Bilingual] {
        let amounts = [
            shares(Bilingual("Payé, en % de la masse salariale", "Paid, in % of payroll")) { $0 < 0 && $1 <= 0 },
            shares(Bilingual("Reçu, en % de la masse salariale", "Received, in % of payroll")) { $0 >= 0 && $1 > 0 },
            shares(
                Bilingual(
                    "De signe inconnu, faute d'une table, en % de la masse salariale",
                    "Of unknown sign, for want of a table, in % of payroll")
            ) { $0 < 0 && $1 > 0 },
        ].compactMap(\.self)
        let caution = Bilingual(
            "Une cotisation entière, une majoration seule et une aide ne se comparent pas entre elles : ces pourcentages "
                + "ne classent pas les pays.",
            "A whole contribution, a surcharge alone and a grant are not comparable with one another: these percentages "
                + "do not rank countries.")
        return amounts + (amounts.isEmpty ? [] : [caution]) + [missing, pair, lags].compactMap(\.self)
    }

    /// Schemes whose lowest and highest amount over payroll are as asked for.
    private func shares(_ title: Bilingual, where isWanted: (Double, Double) -> Bool) -> Bilingual? {
        let items = points.rows("effort").compactMap { row -> (label: Bilingual, value: Bilingual)? in
            guard let cell = points.cell("effort", row, "part-masse-salariale"), let value = cell.value else {
                return nil
            }
            let (low, high) = (cell.lower ?? value, cell.upper ?? value)
            return isWanted(low, high) ? (row.words[1].label, Self.text(low, high)) : nil
        }
        guard !items.isEmpty else { return nil }
        let list = items.map {
            Bilingual("\($0.label.french), \($0.value.french)", "\($0.label.english), \($0.value.english)")
        }.joined(separator: Bilingual(" ; ", "; "))
        return Bilingual("\(title.french) : \(list.french).", "\(title.english): \(list.english).")
    }

    /// Without sign where both ends have the same.
    private static func text(_ low: Double, _ high: Double) -> Bilingual {
        let isSigned = low < 0 && high > 0
        let ends = [low, high].map { Bilingual(isSigned ? $0 : abs($0), decimals: 3) }
        guard low < high else { return ends[0] }
        let (first, last) = isSigned || high > 0 ? (ends[0], ends[1]) : (ends[1], ends[0])
        return Bilingual("entre \(first.french) et \(last.french)", "between \(first.english) and \(last.english)")
    }

    private var missing: Bilingual? {
        let items = points.rows("resultats").compactMap { row in
            points.value("resultats", row, "sans-reponse").flatMap { count in
                count > 0 ? (label: row.words[0].label, value: Bilingual(count, decimals: 0)) : nil
            }
        }
        guard !items.isEmpty else { return nil }
        let list = KeyPoint.list(items)
        return Bilingual(
            "Entreprises dont le montant n'est pas calculable : \(list.french).",
            "Enterprises without a result: \(list.english).")
    }

    private var pair: Bilingual? {
        let table = "gagnants-perdants"
        let names = ["gagnants", "perdants", "inchanges", "solde"]
        let values = names.compactMap { points.value(table, "total", $0) }.map { Bilingual($0, decimals: 0) }
        guard let places = plan.pair, values.count == names.count else { return nil }
        let (before, after) = (plan.columns[places.0], plan.columns[places.1])
        return Bilingual(
            "De « \(before.scheme.title.french) » (\(before.place)) à « \(after.scheme.title.french) » (\(after.place)) : "
                + "entreprises gagnantes \(values[0].french), perdantes \(values[1].french), sans changement "
                + "\(values[2].french) ; solde \(values[3].french) €.",
            "From “\(before.scheme.title.english)” (\(before.place)) to “\(after.scheme.title.english)” (\(after.place)): "
                + "enterprises that gain \(values[0].english), that lose \(values[1].english), unchanged "
                + "\(values[2].english); balance €\(values[3].english).")
    }

    private var lags: Bilingual? {
        let size = String(Int(followed))
        let items = points.rows("delais").filter { $0.words.last?.code == size }.compactMap { row in
            points.value("delais", row, "annees-50").flatMap { half in
                points.value("delais", row, "annees-90").map { most in
                    (
                        label: row.words[0].label,
                        value: Bilingual("\(Int(half)) et \(Int(most))", "\(Int(half)) and \(Int(most))")
                    )
                }
            }
        }
        guard !items.isEmpty else { return nil }
        let list = KeyPoint.list(items)
        return Bilingual(
            "Années avant que la moitié, puis neuf dixièmes du gain d'une prévention soient dans la cotisation calculée "
                + "(\(size) salariés) : \(list.french).",
            "Years before half, then nine tenths of the gain of prevention are in the contribution computed "
                + "(\(size) employees): \(list.english).")
    }
}
