import Comparison

/// The sentences of comparisons that cannot be made.
enum ComparisonSentence {
    static func fault(_ error: ComparisonError) -> Fault {
        switch error {
        case .notAScheme(let label): .usage("\(label) is not a scheme; write NAME or NAME@YEAR")
        case .repeated(let label, let year, let amongAll):
            .usage(
                "--schemes has \(label) twice (a name without a year is of \(year)); "
                    + remedy(year, amongAll: amongAll))
        case .noDifference(let label):
            .usage("--between names \(label) twice; nothing changes from it to itself")
        case .noBudget(let scheme, let aids):
            .usage(
                "--envelope \(scheme): this scheme sets a rate and has no budget; those with one: "
                    + aids.joined(separator: ", "))
        case .noLaw(let years, let periods):
            Fault(
                .dataError,
                "no scheme has law in \(years.map(String.init).joined(separator: " or ")); their periods: "
                    + periods.map { "\($0.label): \($0.periods.joined(separator: ", "))" }.joined(separator: "; "))
        }
    }

    private static func remedy(_ year: Int, amongAll: Bool) -> String {
        amongAll
            ? "all holds every scheme of the year: leave it alone, or add another year, such as NAME@\(year - 1)"
            : "name each once, or another year of it, such as NAME@\(year - 1)"
    }
}
