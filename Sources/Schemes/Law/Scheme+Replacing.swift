extension Scheme {
    /// The scheme with the number of one value replaced in every period: what a reform, or another reading of the law,
    /// would give. The value then has grade C and says that it was given.
    public func replacing(_ name: String, with number: Double) throws(SchemeError) -> Scheme {
        guard let index = values.firstIndex(where: { $0.name == name }) else {
            let fault = SchemeError.Fault.unknownName(
                name, known: values.map(\.name), expression: "\(name) = \(number)")
            throw .malformed(place: self.name, fault: fault)
        }
        var copy = self
        copy.values[index] = values[index].replaced(by: number)
        return copy
    }
}

extension SchemeValue {
    fileprivate func replaced(by number: Double) -> SchemeValue {
        let replaced = periods.map {
            ValuePeriod(period: $0.period, reference: "given by the user", grade: .c, content: .number(number))
        }
        return SchemeValue(name: name, title: title, unit: unit, checked: checked, periods: replaced)
    }
}
