import Facts
import Intake
import Schemes

extension PortfolioColumns {
    /// What is doubtful in a row of establishments, the words and numbers of which can be read.
    func doubts(_ row: EstablishmentRow, _ words: PortfolioWords) -> [PortfolioDoubt] {
        var doubts = [identifierDoubt(row.id), payrollDoubt(row)].compactMap(\.self)
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

    /// The columns that bear, by the descriptor, a name that no scheme asks for.
    func unreadDoubts(_ words: PortfolioWords) -> [PortfolioDoubt] {
        guard let names = words.names else { return [] }
        return all.filter { $0.column.field.vigie?.portfolio != nil }.compactMap { named in
            let known =
                switch named.kind {
                case .fact: names.numbers
                case .series: names.series
                case .code: names.codes.union([Dimension.holding.rawValue])
                default: Set([named.called])
                }
            return known.contains(named.called) ? nil : doubt(named.column, named.called, .unreadName)
        }
    }

    private func identifierDoubt(_ id: String) -> PortfolioDoubt? {
        guard let column = self[.establishment], let problem = identifiers.problem(id) else { return nil }
        return doubt(column, id, problem)
    }

    /// An identifier that another row writes with other zeros before it: two enterprises where there is one.
    func otherZerosDoubt(_ id: String, as other: String) -> PortfolioDoubt? {
        self[.establishment].map { doubt($0, id, .otherLeadingZeros(of: other)) }
    }

    private func payrollDoubt(_ row: EstablishmentRow) -> PortfolioDoubt? {
        guard let column = self[.payroll], let employees = number(.employees, in: row.numbers),
            let payroll = number(.payroll, in: row.numbers),
            let problem = ImplausiblePayroll(payroll, employees: employees)
        else { return nil }
        return doubt(column, NumberText.plain(payroll), .payroll(problem))
    }

    /// - Parameter year: of a row before which the enterprise lacks one.
    func gapDoubt(before year: Int) -> PortfolioDoubt? {
        self[.year].map { doubt($0, String(year), .missingYearBefore) }
    }

    /// A claim of a year after the last of the portfolio is in no window of any law.
    func lateDoubt(_ content: AttachedRow.Content, last: Int) -> PortfolioDoubt? {
        guard case .claim(let claim) = content, claim.year > last, let column = self[.year] else { return nil }
        return doubt(column, String(claim.year), .lateClaim)
    }

    /// A row that appears twice counts twice.
    func repeatDoubt(_ content: AttachedRow.Content) -> PortfolioDoubt? {
        guard let column = claimNumber ?? self[.establishment] else { return nil }
        return switch content {
        case .claim: doubt(column, "", .repeatedClaim(hasNumber: claimNumber != nil))
        case .action, .aid: doubt(column, "", .repeatedRow)
        }
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
