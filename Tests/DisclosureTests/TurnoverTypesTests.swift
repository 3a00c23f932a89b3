import Foundation
import Testing

@testable import Disclosure

/// The numbers of enterprises of rtauargus's `turnover_act_cj`: activities in three levels by three legal types, with what
/// breaks FREQ(3, 10) or NK(1, 85).
///
/// Source: InseeFrLab/rtauargus, vignettes/tauargus_files/ex3 (act_cj.tab, and act_cj.hst without the cells that it takes
/// over from another table); divisions stand in a file next to this one, the other levels here.
@Suite("The table of activities by legal type of rtauargus's vignette")
struct TurnoverTypesTests {
    private static let types = ["SP", "LL", "PA"]
    private static let sensitiveMargins = [
        "06 Total", "07 Total", "09 Total", "12 Total", "19 Total", "61 Total", "65 Total", "78 Total", "85 Total",
        "87 Total", "B SP", "F PA", "FZ PA", "H PA", "O PA", "P LL", "P Total",
    ]

    private let linked: LinkedTables
    /// The cells of the vignette that break a rule.
    private let published: Set<Int>

    init() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles/turnover-act-cj.txt")
        var (counts, sensitive) = ([TurnoverAmounts.Place: Double](), Set<TurnoverAmounts.Place>())
        for words in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map({
            $0.split(separator: " ")
        }) {
            for (type, word) in zip(Self.types, words.dropFirst()) {
                let place = TurnoverAmounts.Place(activity: String(words[0]), size: type)
                counts[place] = Double(word.filter(\.isNumber)).flatMap { $0 > 0 ? $0 : nil }
                if word.hasSuffix("B") { sensitive.insert(place) }
            }
        }
        for words in Self.sensitiveMargins.map({ $0.split(separator: " ").map(String.init) }) {
            sensitive.insert(TurnoverAmounts.Place(activity: words[0], size: words[1]))
        }
        linked = try LinkedTables(
            TurnoverTable.attributes.map { TurnoverTable.table(by: $0, sizes: Self.types) { counts[$0] } })
        let numbers = linked.placesOfTurnover
        published = Set(sensitive.compactMap { numbers[$0] })
    }

    /// 35 cells for the rule on their number, 60 in all with dominance, as the vignette has them.
    @Test("406 cells, 35 with fewer than three enterprises, which are among the 60 that break a rule")
    func primary() {
        let few = linked.sensitiveCounts(below: 3)
        #expect(linked.system.cells.count == 406 && few.count == 35 && published.count == 60)
        #expect(published.isSuperset(of: few.keys))
    }

    @Test("Protected, they give nothing back; each hidden cell shown again does")
    func protection() throws {
        let protections = linked.sensitiveCounts(below: 3)
        let hidden = try SuppressionProblem(linked.system, protections: protections).pattern()
        func findings(_ hidden: Set<Int>) throws -> Int {
            try Audit(linked.system, hidden: hidden, protections: protections).findings.count
        }
        #expect(try findings(hidden.hidden) == 0)
        for shown in hidden.secondary { #expect(try findings(hidden.hidden.subtracting([shown])) > 0) }
    }
}
