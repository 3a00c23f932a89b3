import Anchors

/// The sentences of problems with published figures and with the findings on them.
enum AnchorSentence {
    static func fault(_ error: AnchorError) -> Fault {
        switch error {
        case .missingColumn(let file, let column):
            Fault(.dataError, "\(file), line 1: no column \"\(column)\"; add it")
        case .badCell(let file, let record, let column, let value, let expected):
            Fault(
                .dataError,
                "\(file), record \(record), column \"\(column)\", value \"\(value)\": \(expected) is expected")
        case .repeatedIdentifier(let file, let record, let identifier):
            Fault(
                .dataError, "\(file), record \(record): \"\(identifier)\" appears twice; give one of them another id")
        case .findings(let error): DeclarationSentence.fault(error)
        case .unknownFigure(let file, let finding, let name, let nearest):
            Fault(
                .dataError,
                "\(file), \(finding): no figure \"\(name)\" in \(AnchorBook.figuresFile)"
                    + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
        case .divisionByZero(let file, let finding): Fault(.dataError, "\(file), \(finding): a division by zero")
        case .verdictChanged(let file, let finding, let declared, let printed, let computed):
            Fault(
                .finding,
                "\(file), finding \(finding): it says that the printed figure \(declared ? "holds" : "does not hold"), and "
                    + "\(printed) printed beside \(computed) computed says the contrary; correct the finding or its figures"
            )
        }
    }
}
