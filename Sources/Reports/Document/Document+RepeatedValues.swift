import Tables

extension Document {
    /// The same document, in which a figure names the table that prints its values, where there is one, and does not repeat
    /// them.
    public var withoutRepeatedValues: Document {
        let tables = blocks.compactMap { block -> (number: Int, table: Table)? in
            guard case .table(let table) = block, table.showsIntervals else { return nil }
            return table.title.map { ($0.number, table.table) }
        }
        let told = blocks.map { block -> Block in
            guard case .figure(var figure) = block else { return block }
            figure.valuesTable = tables.first { figure.values.isPart(of: $0.table) }?.number
            return .figure(figure)
        }
        return Document(language, told)
    }
}

extension Table {
    /// Whether another table has every figure, beside the same words and under the same heading.
    fileprivate func isPart(of other: Table) -> Bool {
        let places = measures.compactMap(other.measures.firstIndex)
        guard !rows.isEmpty, keys == other.keys, places.count == measures.count else { return false }
        let lines = Set(other.rows.map { row in Row(row.words, places.map { row.cells[$0] }) })
        return rows.allSatisfy(lines.contains)
    }
}
