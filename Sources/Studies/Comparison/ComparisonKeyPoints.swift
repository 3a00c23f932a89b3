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
        let amounts = natures.map(shares)
        let caution = Bilingual(
            "Une cotisation, une modulation (majoration ou réduction seule) et une aide ne se comparent pas entre elles : ces "
                + "pourcentages ne classent pas les pays.",
            "A contribution, a modulation (a surcharge or a reduction alone) and an aid are not comparable with one another: "
                + "these percentages do not rank countries.")
        return amounts + (amounts.count > 1 ? [caution] : []) + [missing, pair, lags].compactMap(\.self)
    }

    /// Those that some scheme with an amount has, in the order of the table.
    private var natures: [Table.Word] {
        points.rows("effort").filter { points.value("effort", $0, "part-masse-salariale") != nil }
            .map { $0.words[2] }.uniqued
    }

    /// The schemes of one nature, and what each pays or gives.
    private func shares(_ nature: Table.Word) -> Bilingual {
        let items = points.rows("effort").filter { $0.words[2] == nature }.compactMap { row -> Bilingual? in
            guard let cell = points.cell("effort", row, "part-masse-salariale"), let value = cell.value else {
                return nil
            }
            let (label, share) = (row.words[1].label, Self.text(cell.lower ?? value, cell.upper ?? value))
            return Bilingual("\(label.french), \(share.french)", "\(label.english), \(share.english)")
        }
        let list = items.joined(separator: Bilingual(" ; ", "; "))
        return Bilingual(
            "\(nature.label.french.uppercasedFirst), en % de la masse salariale : \(list.french).",
            "\(nature.label.english.uppercasedFirst), in % of payroll: \(list.english).")
    }

    /// What is paid or received, without sign; both ends of what has two.
    private static func text(_ low: Double, _ high: Double) -> Bilingual {
        let isOpen = low < 0 && high > 0
        let words = high > 0 ? Bilingual("reçu ", "received ") : Bilingual("payé ", "paid ")
        let verb = isOpen ? Bilingual("de signe inconnu, ", "of unknown sign, ") : words
        let ends = (high > 0 ? [low, high] : [high, low]).map { Bilingual(isOpen ? $0 : abs($0), decimals: 3) }
        guard low < high else { return Bilingual(verb.french + ends[0].french, verb.english + ends[0].english) }
        return Bilingual(
            "\(verb.french)entre \(ends[0].french) et \(ends[1].french)",
            "\(verb.english)between \(ends[0].english) and \(ends[1].english)")
    }

    private var missing: Bilingual? {
        let results = points.rows("resultats").map { ("resultats", $0) }
        // The law of another year has its line among the common bases alone.
        let others = points.rows("bases-communes").map { ("bases-communes", $0) }.filter { _, row in
            !results.contains { $0.1.words[0] == row.words[0] }
        }
        let items = (results + others).compactMap { table, row in
            points.value(table, row, "sans-reponse").flatMap { count in
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
