extension SchemeValue {
    /// Whether the value is a list of codes.
    var isList: Bool { periods.contains { $0.content.codes != nil } }
}

extension ValueContent {
    var codes: [String]? {
        if case .codes(let codes) = self { codes } else { nil }
    }

    /// Whether the value, or a cell of its brackets, is only known between bounds.
    var hasBounds: Bool {
        switch self {
        case .bounds: true
        case .brackets(let rows): rows.contains { $0.cells.values.contains { $0.hasBounds } }
        case .number, .table, .codes: false
        }
    }
}
