import Messages
import Portfolios

extension PortfolioDoubt {
    /// - Parameter place: of this doubt, in its file.
    func finding(_ place: PortfolioDoubts.Place, _ words: PortfolioWords) -> Finding {
        Finding(
            kind: kind, file: file, line: place.line, column: column, value: value,
            text: PortfolioDoubtSentence.text((self, place), words))
    }

    private var kind: Finding.Kind {
        switch problem {
        case .unknownKind, .unknownRegime, .unreadName: .unknownWord
        case .unknownCode: .unknownCode
        case .zero: .zeroYear
        case .missingYearBefore, .lateClaim: .absentRows
        case .unknownHeadcount: .emptyHeadcount
        case .payroll: .implausible
        case .identifierLength, .identifierKey, .otherLeadingZeros: .identifier
        case .repeatedClaim: .repeatedClaim
        case .repeatedRow: .duplicatedKey
        case .unended: .truncatedFile
        }
    }
}
