import Declarations
import Words

extension Scheme {
    /// The law of a civil year. A scheme that accrues by months is cut at each change of law; one that is due once is
    /// taken on the last day of the year on which it is law. A year without law is an error that lists the periods.
    public func inForce(during year: Int) throws(SchemeError) -> SchemeYear {
        guard let first = Day.first(of: year), let last = Day.last(of: year) else {
            throw .malformed(place: name, fault: .wrongPeriod("\(year)"))
        }
        let whole = LegalPeriod(from: first, to: last)
        let held = validity.filter { $0.period.overlaps(whole) }
        guard !held.isEmpty else {
            throw .outsideValidity(scheme: name, day: first, periods: validity.map(\.period.text))
        }
        if accrual == .once {
            let day = held.map { min($0.period.to ?? last, last) }.max() ?? last
            return SchemeYear(scheme: self, year: year, parts: [SchemeYear.Part(law: try inForce(on: day), share: 1)])
        }
        var parts: [SchemeYear.Part] = []
        let cuts = cuts(in: whole, held)
        for (index, cut) in cuts.enumerated() where held.contains(where: { $0.period.contains(cut) }) {
            let end = index + 1 < cuts.count ? cuts[index + 1].monthsFromNewYear : 12
            let share = (end - cut.monthsFromNewYear) / 12
            parts.append(SchemeYear.Part(law: try inForce(on: cut), share: share))
        }
        return SchemeYear(scheme: self, year: year, parts: parts)
    }

    /// The days of the year on which law begins, in order.
    private func cuts(in year: LegalPeriod, _ held: [Validity]) -> [Day] {
        var days: Set<Day> = [max(year.from, held.map(\.period.from).min() ?? year.from)]
        for one in held { days.formUnion([one.period.from, one.period.to?.next].compactMap { $0 }) }
        for value in values where held.contains(where: { $0.year == nil }) {
            for one in value.periods { days.formUnion([one.period.from, one.period.to?.next].compactMap { $0 }) }
        }
        return days.filter { year.contains($0) }.sorted()
    }
}

extension Day {
    /// Months of the year that are over, a part of a month by its days.
    fileprivate var monthsFromNewYear: Double {
        guard let start = Day.first(of: year, month: month),
            let end = month == 12 ? Day.first(of: year + 1) : Day.first(of: year, month: month + 1)
        else { return Double(month - 1) }
        return Double(month - 1) + Double(serial - start.serial) / Double(end.serial - start.serial)
    }
}
