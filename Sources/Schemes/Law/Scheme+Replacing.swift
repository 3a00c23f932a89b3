extension Scheme {
    /// The scheme with the number of one value, or of one sum over the whole, replaced in every period: what a reform, or another reading of the law,
    /// would give. The value then has grade C and says that it was given.
    ///
    /// - Throws: `replacement` when the scheme has no such value, when it is a table, brackets or a list, or when `number`
    ///   is outside what its unit can hold.
    public func replacing(_ name: String, with number: Double) throws(SchemeError) -> Scheme {
        if aggregates.contains(where: { $0.name == name }) {
            guard (0...1e12).contains(number) else {
                throw .replacement(
                    scheme: self.name, value: name, fault: .outOfRange(number, unit: "", range: 0...1e12))
            }
            var copy = self
            copy.givenAggregates[name] = number
            return copy
        }
        guard let index = values.firstIndex(where: { $0.name == name }) else {
            throw .replacement(scheme: self.name, value: name, fault: .unknown(known: replaceable))
        }
        let value = values[index]
        guard value.isNumber else {
            throw .replacement(scheme: self.name, value: name, fault: .notANumber(replaceable: replaceable))
        }
        guard value.range.contains(number) else {
            throw .replacement(
                scheme: self.name, value: name, fault: .outOfRange(number, unit: value.unit, range: value.range))
        }
        var copy = self
        copy.values[index] = value.replaced(by: number)
        return copy
    }

    private var replaceable: [String] { values.filter(\.isNumber).map(\.name) + aggregates.map(\.name) }
}

extension SchemeValue {
    /// Whether the value is one number, or one between bounds, in every period.
    fileprivate var isNumber: Bool {
        periods.allSatisfy {
            switch $0.content {
            case .number, .bounds: true
            case .brackets, .table, .codes: false
            }
        }
    }

    /// What a number of the unit can be; below zero only where the law itself goes below zero.
    fileprivate var range: ClosedRange<Double> {
        let high = Self.highest[unit] ?? 1e12
        return unit == "year" ? 1900...high : (goesBelowZero ? -high : 0)...high
    }

    /// Ten times the whole for shares and rates; a day counts from 1970.
    private static let highest: [String: Double] = [
        "percent": 1000, "per mille": 10_000, "ratio": 10_000, "points": 10_000, "year": 2100, "years": 200,
        "months": 2400, "days": 73_000, "day": 73_000,
    ]

    private var goesBelowZero: Bool {
        periods.contains {
            switch $0.content {
            case .number(let number): number < 0
            case .bounds(let low, _): low < 0
            case .brackets, .table, .codes: false
            }
        }
    }

    fileprivate func replaced(by number: Double) -> SchemeValue {
        let replaced = periods.map {
            ValuePeriod(period: $0.period, reference: "given by the user", grade: .c, content: .number(number))
        }
        return SchemeValue(name: name, title: title, unit: unit, checked: checked, periods: replaced, estimates: [])
    }
}
