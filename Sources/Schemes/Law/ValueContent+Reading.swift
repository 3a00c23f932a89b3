import Declarations

extension ValueContent {
    /// Reads `value`, `bounds`, `brackets`, `entries` or `codes`, whichever stands there.
    init(_ reader: inout NodeReader) throws(SchemeError) {
        let rows = try reader.objects("brackets")
        if !rows.isEmpty {
            var brackets: [Bracket] = []
            for var row in rows { brackets.append(try Bracket(&row)) }
            self = .brackets(brackets)
        } else if reader.node("entries") != nil {
            self = .table(try reader.numbersByPath("entries"), grades: [:])
        } else if reader.node("codes") != nil {
            self = .codes(try reader.texts("codes"))
        } else if let low = reader.lowerBound("bounds") {
            self = .bounds(low: low, high: .infinity)
        } else if let bounds = try reader.optionalInterval("bounds", "[lowest, highest]") {
            self = .bounds(low: bounds.lowerBound, high: bounds.upperBound)
        } else if let number = try reader.optionalNumber("value") {
            self = .number(number)
        } else {
            throw reader.missing("value")
        }
    }

    /// What a parameter file gives: its table, or the number under `path`; nil when it has no such number.
    init?(_ parameter: ParameterContent, path: [String]) {
        if path.isEmpty, !parameter.entries.isEmpty {
            self = .table(parameter.entries, grades: parameter.grades)
        } else if path.isEmpty, !parameter.codes.isEmpty {
            self = .codes(parameter.codes)
        } else if let number = path.isEmpty ? parameter.number : parameter.entries[path] {
            self = .number(number)
        } else {
            return nil
        }
    }
}

extension Bracket {
    /// `from` and `upTo` belong to the bracket, `above` and `below` do not.
    fileprivate init(_ reader: inout NodeReader) throws(SchemeError) {
        low = try Self.limit(&reader, included: "from", excluded: "above")
        high = try Self.limit(&reader, included: "upTo", excluded: "below")
        if var inner = try reader.optionalObject("cells") {
            var cells: [String: ValueContent] = [:]
            for name in inner.names { cells[name] = try Self.cell(name, &inner) }
            self.cells = cells
        } else {
            cells = ["value": try ValueContent(&reader)]
        }
        try reader.finish()
    }

    private static func cell(_ name: String, _ reader: inout NodeReader) throws(SchemeError) -> ValueContent {
        if case .number(let number)? = reader.node(name)?.value { return .number(number) }
        guard let bounds = try reader.optionalInterval(name, "a number, or [lowest, highest]") else {
            throw reader.missing(name)
        }
        return .bounds(low: bounds.lowerBound, high: bounds.upperBound)
    }

    private static func limit(
        _ reader: inout NodeReader, included: String, excluded: String
    ) throws(SchemeError) -> Limit? {
        if let number = try reader.optionalNumber(included) { return Limit(number: number, isIncluded: true) }
        return try reader.optionalNumber(excluded).map { Limit(number: $0, isIncluded: false) }
    }
}
