import Declarations

/// A calculation on published figures, as the file of findings writes it: a number, the name of a figure, or an operation
/// with its terms, for example `{"quotient": ["cout", "entreprises"]}`.
indirect enum Calculation: Sendable, Hashable {
    case number(Double)
    case figure(String)
    case operation(Operation, [Calculation])

    enum Operation: String, Sendable, Hashable, CaseIterable {
        case sum
        /// The first term less the others.
        case difference
        case product
        /// The first term divided by the second.
        case quotient
    }

    /// The names of the figures that it uses.
    var figures: [String] {
        switch self {
        case .number: []
        case .figure(let name): [name]
        case .operation(_, let terms): terms.flatMap(\.figures)
        }
    }

    /// The result; nil where it divides by zero. Every figure that it names must be there.
    func value(_ figures: AnchorFigures) -> Double? {
        switch self {
        case .number(let number): return number
        case .figure(let name): return figures[name]?.value
        case .operation(let operation, let terms):
            let values = terms.compactMap { $0.value(figures) }
            return values.count == terms.count ? operation.applied(to: values) : nil
        }
    }
}

extension Calculation.Operation {
    fileprivate func applied(to values: [Double]) -> Double? {
        guard let first = values.first else { return nil }
        let others = values.dropFirst()
        switch self {
        case .sum: return values.reduce(0, +)
        case .difference: return others.reduce(first, -)
        case .product: return values.reduce(1, *)
        case .quotient: return others.first.flatMap { $0 == 0 ? nil : first / $0 }
        }
    }
}

extension Calculation: Decodable {
    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let number = try? box.decode(Double.self) {
            self = .number(number)
        } else if let name = try? box.decode(String.self) {
            self = .figure(name)
        } else {
            let terms = try box.decode([String: [Calculation]].self)
            guard terms.count == 1, let entry = terms.first, let operation = Operation(rawValue: entry.key),
                entry.value.count > 1, operation != .quotient || entry.value.count == 2
            else {
                throw DeclarationFault.wrongValue(
                    expected: "one of sum, difference, product (two terms or more) or quotient (two)",
                    found: terms.keys.sorted().joined(separator: ", "))
            }
            self = .operation(operation, entry.value)
        }
    }
}
