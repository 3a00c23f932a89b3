/// Graduations at multiples of 1, 2 or 5 times a power of ten, kept as integers until they are read.
struct AxisTicks: Sendable, Equatable {
    /// 1, 2 or 5.
    let step: Int
    /// The power of ten that multiplies the step.
    let exponent: Int
    /// The first and last graduations, counted in steps from zero.
    let indices: ClosedRange<Int>

    /// The graduations, each the floating-point number nearest to its decimal writing: 0.3, not 3 × 0.1.
    var values: [Double] {
        indices.map { PowerOfTen.scale(Double($0 * step), by: exponent) }
    }

    /// From the first graduation to the last.
    var domain: ClosedRange<Double> {
        let values = values
        return values[0]...values[values.count - 1]
    }
}

extension AxisTicks {
    /// The finest graduations that cover `range` in at most `count` intervals, or one more at each end when a bound falls
    /// between two of them.
    ///
    /// `range` comes from ``AxisDomain``: not empty, and not so narrow that its steps could not be counted.
    init(covering range: ClosedRange<Double>, intervals count: Int) {
        let rough = (range.upperBound - range.lowerBound) / Double(count)
        var exponent = PowerOfTen.exponent(of: rough)
        var step = Self.step(atLeast: PowerOfTen.scale(rough, by: -exponent))
        if step == 10 { (step, exponent) = (1, exponent + 1) }
        let lower = PowerOfTen.scale(range.lowerBound, by: -exponent) / Double(step)
        let upper = PowerOfTen.scale(range.upperBound, by: -exponent) / Double(step)
        self.step = step
        self.exponent = exponent
        // A bound that misses a graduation by rounding alone must not call for one more.
        indices = Int(flooring: lower + 1e-9)...(-Int(flooring: 1e-9 - upper))
    }

    /// Graduations whose labels fit and all differ: fewer of them when the format prints fewer decimals than they need,
    /// since "0, 1, 1, 2, 2" would mislead.
    static func readable(
        _ range: ClosedRange<Double>, format: NumberFormat, fits: ([String]) -> Bool = { _ in true }
    ) -> AxisTicks {
        for count in stride(from: 5, to: 1, by: -1) {
            let ticks = AxisTicks(covering: range, intervals: count)
            let labels = ticks.values.map(format)
            if Set(labels).count == labels.count, fits(labels) { return ticks }
        }
        return AxisTicks(covering: range, intervals: 1)
    }

    private static func step(atLeast mantissa: Double) -> Int {
        [1, 2, 5].first { Double($0) >= mantissa - 1e-9 } ?? 10
    }
}

/// Powers of ten without a logarithm, whose last digit differs between C libraries.
enum PowerOfTen {
    /// `number` × 10^`exponent`: one correctly rounded operation while the power is exact, up to 10²².
    static func scale(_ number: Double, by exponent: Int) -> Double {
        exponent < 0 ? number / power(-exponent) : number * power(exponent)
    }

    /// The largest e such that 10^e ≤ `number`, for a positive number.
    static func exponent(of number: Double) -> Int {
        var exponent = 0
        while number >= power(exponent + 1) { exponent += 1 }
        while number < scale(1, by: exponent) { exponent -= 1 }
        return exponent
    }

    private static func power(_ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}
