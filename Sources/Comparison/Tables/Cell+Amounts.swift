import Facts
import Tables

extension Cell {
    /// A number of enterprises; weights may make it fractional.
    static func enterprises(_ count: Double) -> Cell { Cell(value: count, unit: .count) }

    /// Euros of an amount in cents.
    static func euros(_ cents: Double) -> Cell { Cell(value: cents / 100, unit: .euros) }

    static func undefined(_ why: EnterpriseReason, _ unit: Unit) -> Cell { .unavailable(.undefined(why), unit: unit) }
}

/// The figures of a group of enterprises under one scheme.
struct GroupCells {
    let sums: GroupSums

    /// An amount over something, both ends where a table of the law could not be read; `scale` turns cents into the unit. Where
    /// the law covers none of those who have an answer, it is zero, which is known.
    func amount(over divisor: Double = 1, scale: Double = 0.01, unit: Unit = .euros, otherwise: EnterpriseReason)
        -> Cell
    {
        guard sums.eligible + sums.refused > 0 else { return .undefined(.noAnswer, unit) }
        guard divisor > 0 else { return .undefined(otherwise, unit) }
        var cell = Cell(value: (sums.low + sums.high) / 2 * scale / divisor, unit: unit)
        if sums.low < sums.high {
            cell.lower = sums.low * scale / divisor
            cell.upper = sums.high * scale / divisor
            cell.flags.insert(.estimated)
        }
        return cell
    }

    var total: Cell { amount(otherwise: .noAnswer) }
    /// For each enterprise that receives or pays.
    var mean: Cell { amount(over: sums.eligible, otherwise: .noBeneficiary) }
    var perEmployee: Cell { amount(over: sums.employees, otherwise: .noAnswer) }
    var perEnterprise: Cell { amount(over: sums.eligible + sums.refused, otherwise: .noAnswer) }
    var shareOfPayroll: Cell { amount(over: sums.payroll, scale: 100, unit: .percent, otherwise: .noAnswer) }
    var shareOfContributions: Cell {
        amount(over: sums.contributions, scale: 100, unit: .percent, otherwise: .noContributions)
    }

    /// Of the enterprises that have an answer.
    var eligibleShare: Cell {
        let answered = sums.eligible + sums.refused
        return answered > 0
            ? Cell(value: 100 * sums.eligible / answered, unit: .percent) : .undefined(.noAnswer, .percent)
    }
}
