import Facts
import Tables

extension Evaluator {
    /// The rows of a table with the rule by which their accidents are counted; where several rules meet, every figure says
    /// so and bears the flag of another definition.
    func ruled(_ rows: Rows, of question: Question, resources: Set<Int>) -> Rows {
        let indicator = question.expression.indicator
        guard indicator.countsAccidents else { return rows }
        let rules = countingRules(of: resources)
        if rules.count > 1 { return rows.marked(.countedDifferently(rules), flag: .definitionDiffers) }
        guard let only = rules.first else { return rows }
        if let rule = only { return rows.marked(.countedBy(rule, of: indicator)) }
        return question.isByCountry ? rows.marked(.countingUnknown(indicator: indicator.name)) : rows
    }

    /// Why figures of two years do not compare: their sources count by different rules.
    func ruleChange(_ first: YearAnswer, _ second: YearAnswer, _ indicator: Indicator) -> Reason? {
        guard indicator.countsAccidents, !first.resources.isEmpty, !second.resources.isEmpty else { return nil }
        let rules = countingRules(of: first.resources.union(second.resources))
        return rules.count > 1 ? .rulesDoNotAdd(rules) : nil
    }

    private func countingRules(of resources: Set<Int>) -> [CountingRule?] {
        let counts = vocabulary.catalogue.indicators.filter(\.countsAccidents).map(\.code)
        return base.countingRules(of: resources, published: Set(counts))
    }
}

/// Tables printed side by side, of which some count by other rules.
public enum Comparability {
    /// The same tables; where they are by country and count by several rules, every figure says so.
    public static func judged(_ tables: [IndicatorTable]) -> [IndicatorTable] {
        guard tables.contains(where: \.question.isByCountry) else { return tables }
        let rules = tables.flatMap { $0.rows.flatMap(\.cell.reasons) }.compactMap(rule)
        var met: [CountingRule] = []
        for rule in rules where !met.contains(rule) { met.append(rule) }
        guard met.count > 1 else { return tables }
        return tables.map { table in
            guard table.question.expression.indicator.countsAccidents else { return table }
            var judged = table
            judged.rows = table.rows.marked(.countedDifferently(met), flag: .definitionDiffers)
            return judged
        }
    }

    private static func rule(_ reason: Reason) -> CountingRule? {
        if case .countedBy(let rule, _)? = reason.facts as? IndicatorReason { rule } else { nil }
    }
}

extension Question {
    /// Whether rows are countries, or one country is chosen.
    var isByCountry: Bool { by.contains(.country) || selection.dimensions.contains(.country) }
}

extension Indicator {
    /// Whether the figure depends on which accidents and deaths are counted.
    var countsAccidents: Bool { formula.countsAccidents }
}

extension Rows {
    /// The rows whose figures have a value, with one more reason and flag.
    fileprivate func marked(_ reason: Reason, flag: Flags = []) -> Rows {
        mapCells { cell in
            guard cell.value != nil, !cell.reasons.contains(reason) else { return cell }
            var cell = cell
            cell.reasons.append(reason)
            cell.flags.formUnion(flag)
            return cell
        }
    }
}
