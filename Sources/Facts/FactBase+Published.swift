extension FactBase {
    /// Published figures of an indicator for one year, by exactly the dimensions asked for or selected.
    public func published(
        _ indicator: String, year: String, by: [Dimension], selection: Selection
    ) -> Result<PublishedAnswer, Unpublished> {
        let asked = Set(by).union(selection.dimensions).subtracting([.year])
        // Where one country only is read, nobody needs to name it.
        let free: Set<Dimension> = countries.count > 1 || asked.contains(.country) ? [] : [.country]
        var refusal = Unpublished.absent
        for (position, facts) in resources.enumerated() {
            for table in facts.published where table.indicator == indicator {
                let offered = Set(table.dimensions).subtracting([.year]).subtracting(free)
                let figures = facts.figures(of: table, year: year, by: by, selection: selection)
                guard !figures.isEmpty else { continue }
                guard offered == asked else {
                    refusal = table.mismatch(asked: asked, offered: offered)
                    continue
                }
                var rows = CodedRows<PublishedFigure>()
                for (codes, figure) in figures where rows[codes] == nil { rows[codes] = figure }
                // Several selected codes in one row: the figure of one must not pass for all.
                guard rows.count == figures.count else {
                    refusal = table.mismatch(asked: Set(by), offered: offered)
                    continue
                }
                return .success(PublishedAnswer(rows: rows, resource: position))
            }
        }
        return .failure(refusal)
    }
}

extension FactBase {
    /// The countries that files name, in a column or for all their rows.
    private var countries: Set<String> {
        Set(resources.flatMap { [$0.identity.country].compactMap(\.self) + $0.book[.country].codes.dropFirst() })
    }

    /// Whether some file gives the indicator, for whatever year and by whatever dimensions.
    public func publishes(_ indicator: String) -> Bool {
        resources.contains { $0.published.contains { $0.indicator == indicator && !$0.figures.isEmpty } }
    }

    /// Whether some published figure is marked as a break by its source.
    public var hasBreaksInSources: Bool {
        resources.contains {
            $0.published.contains { $0.figures.values.contains { $0.flags.contains(.breakInSeries) } }
        }
    }
}

/// Why no published figure answers.
public enum Unpublished: Error, Sendable, Hashable {
    /// No file has the figure by these dimensions.
    case absent
    /// Files have it by these dimensions besides, over which it does not add.
    case doesNotAdd(over: [Dimension])
}

/// Published figures by row, and the resource they stand in.
public struct PublishedAnswer: Sendable {
    /// By the codes of the dimensions asked for, in their order.
    public let rows: CodedRows<PublishedFigure>
    /// Position in `FactBase.resources`.
    public let resource: Int
}

extension PublishedTable {
    fileprivate func mismatch(asked: Set<Dimension>, offered: Set<Dimension>) -> Unpublished {
        let over = offered.subtracting(asked).sorted()
        return over.isEmpty ? .absent : .doesNotAdd(over: over)
    }
}

extension ResourceFacts {
    fileprivate func figures(
        of table: PublishedTable, year: String, by: [Dimension], selection: Selection
    ) -> [([String], PublishedFigure)] {
        var rows: [([String], PublishedFigure)] = []
        for key in table.keys {
            let codes = Dictionary(
                uniqueKeysWithValues: table.dimensions.enumerated().map { ($1, book[$1].codes[Int(key[$0])]) })
            guard let figure = table.figures[key], codes[.year] == year,
                table.dimensions.allSatisfy({ selection.admits(codes[$0] ?? "", of: $0) })
            else { continue }
            rows.append((by.map { codes[$0] ?? "" }, figure))
        }
        return rows
    }
}
