import Anchors

/// The sentences of problems with published figures and with the findings on them.
enum AnchorSentence {
    static func failure(_ error: AnchorError) -> Failure {
        switch error {
        case .missingColumn(let file, let column):
            Failure(.dataError, "\(file), line 1: no column \"\(column)\"; add it")
        case .badCell(let file, let record, let column, let value, let expected):
            Failure(
                .dataError,
                "\(file), record \(record), column \"\(column)\", value \"\(value)\": \(expected) is expected")
        case .repeatedIdentifier(let file, let record, let identifier):
            Failure(
                .dataError, "\(file), record \(record): \"\(identifier)\" stands twice; give one of them another id")
        case .badFindings(let file, let place, let detail):
            Failure(.dataError, "\(file)\(place.isEmpty ? "" : ", \(place)"): \(detail)")
        case .unknownFigure(let file, let finding, let name, let nearest):
            Failure(
                .dataError,
                "\(file), \(finding): no figure \"\(name)\" in \(AnchorBook.figuresFile)"
                    + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
        case .divisionByZero(let file, let finding): Failure(.dataError, "\(file), \(finding): a division by zero")
        case .verdictChanged(let file, let finding, let declared, let printed, let computed):
            Failure(
                .findings,
                "\(file), finding \(finding): it says that the printed figure \(declared ? "holds" : "does not hold"), and "
                    + "\(printed) printed beside \(computed) computed says the contrary; correct the finding or its figures"
            )
        }
    }
}
