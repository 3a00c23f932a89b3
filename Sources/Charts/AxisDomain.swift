/// The interval of numbers an axis covers.
enum AxisDomain {
    /// The smallest interval with all the values, and zero if asked; one with some width even for a single value.
    static func covering(_ values: [Double], includingZero: Bool) -> ClosedRange<Double> {
        let values = (includingZero ? [0] : []) + values.filter(\.isDrawable)
        let lower = values.min() ?? 0
        let upper = values.max() ?? 0
        let size = max(abs(lower), abs(upper))
        // Below these widths the steps of the axis could not be counted in integers.
        guard upper - lower > max(size * 1e-9, 1e-100) else { return around(upper) }
        return lower...upper
    }

    private static func around(_ value: Double) -> ClosedRange<Double> {
        guard abs(value) > 1e-90 else { return 0...1 }
        return (value - abs(value) / 10)...(value + abs(value) / 10)
    }
}

extension Double {
    /// Whether an axis can hold the number. A number that is not is drawn as missing.
    var isDrawable: Bool {
        isFinite && magnitude <= 1e100
    }
}

extension Double? {
    /// The number, if an axis can hold it.
    var drawable: Double? {
        flatMap { $0.isDrawable ? $0 : nil }
    }
}
