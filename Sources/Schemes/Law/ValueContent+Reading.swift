extension ValueContent {
    /// Reads `value`, `bounds`, `brackets`, `entries` or `codes`, whichever stands there.
    init(_ reader: inout NodeReader) throws(SchemeError) {
        let rows = try reader.objects("brackets")
        if !rows.isEmpty {
            var brackets: [Bracket] = []
            for var row in rows { brackets.append(try Bracket(&row)) }
            self = .brackets(brackets)
        } else if let entries = reader.node("entries") {
            self = .table(try ValueContent.cells(entries, reader), grades: [:])
        } else if reader.node("codes") != nil {
            self = .codes(try reader.texts("codes"))
        } else if let bounds = try ValueContent.bounds(&reader) {
            self = bounds
        } else if let number = try reader.optionalNumber("value") {
            self = .number(number)
        } else {
            throw reader.missing("value")
        }
    }

    fileprivate static func bounds(_ reader: inout NodeReader) throws(SchemeError) -> ValueContent? {
        let ends = try reader.list("bounds")
        guard !ends.isEmpty else { return nil }
        guard ends.count == 2, case .number(let low) = ends[0], case .number(let high) = ends[1], low <= high else {
            throw reader.wrong("bounds", "[lowest, highest]")
        }
        return .bounds(low: low, high: high)
    }

    private static func cells(_ node: DataNode, _ reader: NodeReader) throws(SchemeError) -> [[String]: Double] {
        switch node {
        case .number(let number): return [[]: number]
        case .members(let members):
            var cells: [[String]: Double] = [:]
            for (key, inner) in members {
                for (path, number) in try Self.cells(inner, reader) { cells[[key] + path] = number }
            }
            return cells
        default: throw reader.wrong("entries", "numbers under keys")
        }
    }
}

extension Bracket {
    /// `from` and `upTo` belong to the bracket, `above` and `below` do not.
    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        low = try Self.limit(&reader, included: "from", excluded: "above")
        high = try Self.limit(&reader, included: "upTo", excluded: "below")
        if let columns = reader.node("cells") {
            var inner = try NodeReader(columns, place: reader.place)
            var cells: [String: ValueContent] = [:]
            for name in inner.names { cells[name] = try Self.cell(name, &inner) }
            self.cells = cells
        } else {
            cells = ["value": try ValueContent(&reader)]
        }
        try reader.finish()
    }

    private static func cell(_ name: String, _ reader: inout NodeReader) throws(SchemeError) -> ValueContent {
        if case .list(let ends)? = reader.node(name), ends.count == 2, case .number(let low) = ends[0],
            case .number(let high) = ends[1], low <= high
        {
            return .bounds(low: low, high: high)
        }
        guard let number = try reader.optionalNumber(name) else { throw reader.missing(name) }
        return .number(number)
    }

    private static func limit(
        _ reader: inout NodeReader, included: String, excluded: String
    ) throws(SchemeError) -> Limit? {
        if let number = try reader.optionalNumber(included) { return Limit(number: number, isIncluded: true) }
        return try reader.optionalNumber(excluded).map { Limit(number: $0, isIncluded: false) }
    }
}
