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

    /// What a message says of it. Of a portfolio that was never released, no number.
    func warning(isReleased: Bool) -> String {
        let style = NumberStyle(.english)
        guard isReleased else {
            return "headcounts of \(year) are missing, and those of the latest earlier year are taken: give them"
        }
        return
            "enterprises without headcount of \(year): \(style.text(all, decimals: 0)); that of the latest earlier year is "
            + "taken (\(years(style, colon: ": "))): give it"
    }

    /// What a report says of it. Of a portfolio that was never released, no number.
    func sentence(isReleased: Bool) -> Bilingual {
        guard isReleased else {
            return Bilingual(
                "Des effectifs de \(year) manquent : ceux de la dernière année connue sont pris.",
                "Headcounts of \(year) are missing: those of the latest known year are taken.")
        }
        let (french, english) = (NumberStyle(.french), NumberStyle(.english))
        return Bilingual(
            "Entreprises sans effectif de \(year) : \(french.text(all, decimals: 0)) ; celui de la dernière année connue est "
                + "pris (\(years(french, colon: " : "))).",
            "Enterprises without a headcount of \(year): \(english.text(all, decimals: 0)); that of the latest known year is "
                + "taken (\(years(english, colon: ": "))).")
    }
}
