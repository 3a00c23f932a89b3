import Words

extension Expression {
    /// The number, or the reason why there is none.
    func value(in run: inout Run) throws(Obstacle) -> Double {
        switch self {
        case .number(let number): return number
        case .quantity(let slot): return try run.quantity(slot)
        case .series(let series, let first, let last): return try run.sum(series, from: first, through: last)
        case .civilYear(let series): return try run.ofCivilYear(series)
        case .isKnown(let slot): return run.isKnown(slot) ? 1 : 0
        case .isYearKnown(let series, let offset):
            return run.isKnown(series, in: run.law.tariffYear + offset) ? 1 : 0
        case .codeIs(let code, let texts): return texts.contains(try run.code(code)) ? 1 : 0
        case .unknownList(let name): throw .noValue(name, day: run.law.lawDay)
        case .isCodeKnown(let code): return run.isCodeKnown(code) ? 1 : 0
        case .negated(let inner): return -(try inner.value(in: &run))
        case .not(let inner): return try inner.value(in: &run) == 0 ? 1 : 0
        case .binary(let symbol, let left, let right):
            return try Expression.binary(symbol, left, right, &run)
        case .choice(let condition, let then, let otherwise):
            return try condition.value(in: &run) != 0 ? then.value(in: &run) : otherwise.value(in: &run)
        case .call(let function, let arguments): return try function.value(arguments, in: &run)
        }
    }

    private static func binary(
        _ symbol: Operator, _ left: Expression, _ right: Expression, _ run: inout Run
    ) throws(Obstacle) -> Double {
        let first = try left.value(in: &run)
        if symbol == .and, first == 0 { return 0 }
        if symbol == .or, first != 0 { return 1 }
        let second = try right.value(in: &run)
        switch symbol {
        case .add: return first + second
        case .subtract: return first - second
        case .multiply: return first * second
        case .divide:
            guard second != 0 else { throw .divisionByZero(step: run.currentStep) }
            return first / second
        case .less: return first < second ? 1 : 0
        case .lessOrEqual: return first <= second ? 1 : 0
        case .greater: return first > second ? 1 : 0
        case .greaterOrEqual: return first >= second ? 1 : 0
        case .equal: return first == second ? 1 : 0
        case .notEqual: return first != second ? 1 : 0
        case .and, .or: return second != 0 ? 1 : 0
        }
    }
}

extension Expression.Function {
    /// How many arguments the function takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .min, .max: 2...9
        case .floor, .abs, .year: 1...1
        case .day: 3...3
        }
    }

    func value(_ arguments: [Expression], in run: inout Run) throws(Obstacle) -> Double {
        let first = try arguments[0].value(in: &run)
        switch self {
        case .floor: return first.rounded(.down)
        case .abs: return Swift.abs(first)
        case .year:
            guard let day = Day(serial: first) else { throw .notADay(step: run.currentStep) }
            return Double(day.year)
        case .day:
            let month = try arguments[1].value(in: &run)
            return try Self.serial(year: first, month: month, day: try arguments[2].value(in: &run), run)
        case .min, .max:
            var best = first
            for argument in arguments.dropFirst() {
                let other = try argument.value(in: &run)
                best = self == .min ? Swift.min(best, other) : Swift.max(best, other)
            }
            return best
        }
    }

    /// The day that stands `day` - 1 days after the first of the month.
    private static func serial(year: Double, month: Double, day: Double, _ run: Run) throws(Obstacle) -> Double {
        guard year >= 1, year < 9999, month >= 1, month <= 12,
            let first = Day.first(of: Int(year), month: Int(month))
        else { throw .notADay(step: run.currentStep) }
        return Double(first.serial) + day - 1
    }
}
