extension Run {
    /// A single number of law.
    mutating func number(of index: Int) throws(Obstacle) -> Double {
        let period = try period(of: index)
        switch period.content {
        case .number(let number):
            use(index, grade: period.grade)
            return number
        case .bounds(let low, let high):
            use(index, grade: period.grade)
            return end(low: low, high: high, of: index)
        case .brackets, .table, .codes: throw .noValue(law.values[index].name, day: law.lawDay)
        }
    }

    /// The cell of a table under `keys`.
    mutating func cell(of index: Int, _ keys: [String]) throws(Obstacle) -> Double {
        let period = try period(of: index)
        guard case .table(let cells, let grades) = period.content, let cell = cells[keys] else {
            if let estimate = law.values[index].estimates.first(where: { $0.keys == keys }) {
                use(index, grade: estimate.grade)
                estimatedValues.append(index)
                return end(low: estimate.bounds.lowerBound, high: estimate.bounds.upperBound, of: index)
            }
            throw .noCell(value: law.values[index].name, keys: keys, day: law.lawDay)
        }
        use(index, grade: keys.first.flatMap { grades[$0] } ?? period.grade)
        return cell
    }

    /// The cell under `column` of the bracket that holds `number`.
    mutating func cell(of index: Int, column: String, at number: Double) throws(Obstacle) -> Double {
        let period = try period(of: index)
        guard case .brackets(let rows) = period.content, let row = rows.first(where: { $0.contains(number) }),
            let cell = row.cells[column]
        else { throw .noBracket(value: law.values[index].name, number: number) }
        use(index, grade: period.grade)
        switch cell {
        case .number(let number): return number
        case .bounds(let low, let high): return end(low: low, high: high, of: index)
        case .brackets, .table, .codes: throw .noBracket(value: law.values[index].name, number: number)
        }
    }

    mutating func keys(_ keys: [TableKey]) throws(Obstacle) -> [String] {
        var texts: [String] = []
        for key in keys {
            switch key {
            case .fixed(let text): texts.append(text)
            case .code(let index): texts.append(try code(index))
            }
        }
        return texts
    }

    private mutating func period(of index: Int) throws(Obstacle) -> ValuePeriod {
        guard let period = law.values[index].period else {
            throw .noValue(law.values[index].name, day: law.lawDay)
        }
        return period
    }
}
