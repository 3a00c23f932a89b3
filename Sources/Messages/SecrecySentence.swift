import Disclosure
import Indicators

/// The sentences of tables that no secrecy can be given to: none of them is printed.
enum SecrecySentence {
    static func fault(_ error: SecrecyError) -> Fault {
        switch error {
        case .negativeContribution(let amount), .negativeCell(let amount):
            Fault(
                .dataError,
                "an amount of \(amount) under one of the rows: secrecy has no rule for negative contributions; correct the "
                    + "file, or leave the measure out")
        case .cannotProtect, .contradiction, .solverFailed:
            Fault(.internalError, "the tables cannot be protected, and none is printed (\(error))")
        }
    }

    /// Figures that cannot leave beside what left before.
    static func fault(_ conflict: ReleaseConflict) -> Fault {
        let subject =
            switch conflict.subject {
            case .measure(let measure, let year): "\(measure.name(.english)) \(year)"
            case .study(let name): name
            }
        return Fault(
            .dataError,
            "\(subject): with what was released before (\(conflict.releases.joined(separator: ", "))) a hidden figure could be "
                + "computed whatever is hidden now; ask for fewer tables, or for none that crosses those of that release"
        )
    }
}
