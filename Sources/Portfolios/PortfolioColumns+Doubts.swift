import Intake

extension PortfolioColumns {
    /// What is doubtful in a row of establishments, the words and numbers of which can be read.
    func doubts(_ row: EstablishmentRow, _ words: PortfolioWords) -> [PortfolioDoubt] {
        var doubts: [PortfolioDoubt] = []
        for (named, text) in zip(codes, row.codes) {
            guard let text, let known = words.codes[named.called], !known.contains(text) else { continue }
            doubts.append(doubt(named.column, text, .unknownCode(named.called)))
        }
        for (named, number) in zip(numbers, row.numbers) {
            switch (named.kind, number) {
            case (.employees, nil): doubts.append(doubt(named.column, "", .unknownHeadcount))
            case (.employees, 0), (.payroll, 0): doubts.append(doubt(named.column, "0", .zero))
            default: break
            }
        }
        return doubts
    }

    /// What is doubtful in an action or an aid.
    func doubt(_ content: AttachedRow.Content, _ words: PortfolioWords) -> PortfolioDoubt? {
        switch content {
        case .claim: nil
        case .action(let action): doubt(.kind, action.kind, words.kinds, .unknownKind)
        case .aid(let aid): doubt(.regime, aid.regime, words.regimes, .unknownRegime)
        }
    }

    /// That the last row of the file may be cut: in its last column.
    var unended: PortfolioDoubt {
        PortfolioDoubt(file: table.file, column: table.header.last ?? "", value: "", problem: .unended)
    }

    /// Nil where no scheme knows a word of the kind: there is nothing to compare with.
    private func doubt(
        _ kind: PortfolioColumn, _ text: String, _ known: Set<String>, _ problem: PortfolioDoubt.Problem
    ) -> PortfolioDoubt? {
        guard let column = self[kind], !known.isEmpty, !known.contains(text) else { return nil }
        return doubt(column, text, problem)
    }

    private func doubt(
        _ column: DescribedColumn, _ value: String, _ problem: PortfolioDoubt.Problem
    ) -> PortfolioDoubt {
        PortfolioDoubt(file: table.file, column: column.field.name, value: value, problem: problem)
    }
}
