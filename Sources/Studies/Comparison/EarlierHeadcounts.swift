import Comparison
import Reports
import Words

/// The enterprises that are taken with the headcount of an earlier year: the year compared has none.
struct EarlierHeadcounts {
    private let year: Int
    /// Latest year first.
    private let counts: [(year: Int, enterprises: Double)]

    /// Nil when every headcount is that of the year compared, or unknown altogether.
    init?(_ tally: ComparisonTally, year: Int) {
        guard !tally.earlierHeadcounts.isEmpty else { return nil }
        self.year = year
        counts = tally.earlierHeadcounts.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    private var all: Double { counts.reduce(0) { $0 + $1.enterprises } }

    private func years(_ style: NumberStyle, colon: String) -> String {
        counts.map { "\($0.year)\(colon)\(style.text($0.enterprises, decimals: 0))" }.joined(separator: ", ")
    }

    /// Of a portfolio that was never released, no number.
    func english(isReleased: Bool) -> String {
        let style = NumberStyle(.english)
        guard isReleased else {
            return "headcounts of \(year) are missing, and those of the latest earlier year are taken: give them"
        }
        return
            "enterprises without headcount of \(year): \(style.text(all, decimals: 0)); that of the latest earlier year is "
            + "taken (\(years(style, colon: ": "))): give it"
    }

    func french(isReleased: Bool) -> String {
        let style = NumberStyle(.french)
        guard isReleased else {
            return "Des effectifs de \(year) manquent : ceux de la dernière année connue sont pris."
        }
        return
            "Entreprises sans effectif de \(year) : \(style.text(all, decimals: 0)) ; celui de la dernière année connue est "
            + "pris (\(years(style, colon: " : ")))."
    }
}
