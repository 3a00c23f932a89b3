import Foundation

@testable import Disclosure

/// The turnover of rtauargus's `turnover_act_size` and what τ-Argus hides of it: every cell with its status, B for those
/// that break FREQ(3, 10) or NK(1, 85), D for those hidden beside them, V for the others.
///
/// Source: InseeFrLab/rtauargus, vignettes/tauargus_files/ex2 (ex2.hst and ex2.csv); the file stands next to this one.
struct TurnoverAmounts {
    /// A cell by activity (a division, `A` for a section, `AZ` for a group, or `Total`) and size.
    struct Place: Hashable {
        let activity: String
        let size: String
    }

    let statuses: [Place: Character]
    let linked: LinkedTables
    private let numbers: [Place: Int]

    /// Amounts have four decimals.
    private static let parts = 10_000.0

    init() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles/turnover-act-size.txt")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        var (statuses, amounts) = ([Place: Character](), [Place: Double]())
        for words in lines.map({ $0.split(separator: " ").map(String.init) }) {
            for (size, word) in zip(["Total", "tr1", "tr2", "tr3"], words.dropFirst()) where word != "-" {
                let place = Place(activity: words[0], size: size)
                statuses[place] = word.last
                if word.count > 1 { amounts[place] = Double(word.dropLast()) }
            }
        }
        self.statuses = statuses
        let tables = TurnoverTable.attributes.map {
            TurnoverTable.table(by: $0) { amounts[$0].map { ($0 * Self.parts).rounded() } }
        }
        linked = try LinkedTables(tables, keepsZeros: true)
        numbers = linked.placesOfTurnover
    }

    /// The numbers of the cells with a status.
    func cells(_ status: Character) -> [Int] {
        statuses.filter { $0.value == status }.compactMap { numbers[$0.key] }.sorted()
    }

    /// What the vignette asks of every cell that breaks a rule: a tenth of its value on both sides.
    var protections: [Int: Protection] {
        let cells = cells("B").filter { linked.system.value($0) > 0 }
        return Dictionary(
            uniqueKeysWithValues: cells.map { cell in
                let margin = (linked.system.value(cell) / 10).rounded(.down)
                return (cell, Protection(below: margin, above: margin))
            })
    }

    /// Thousands of euros, as the vignette has them.
    func cost(_ cells: some Sequence<Int>) -> Double { cells.reduce(0) { $0 + linked.system.value($1) } / Self.parts }
}
