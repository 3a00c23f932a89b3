import Tables
import Words

/// Sums by row, and the resources they come from.
public struct Answer: Sendable {
    /// By the codes of the dimensions asked for, in their order.
    public var rows: CodedRows<Sum>
    /// Positions in `FactBase.resources`.
    public var resources: Set<Int>

    /// `resources` are positions in `FactBase.resources`.
    public init(rows: CodedRows<Sum>, resources: Set<Int>) {
        self.rows = rows
        self.resources = resources
    }
}

/// What is asked of the claims of one year and event.
public struct ClaimQuestion: Sendable, Hashable {
    /// What is summed.
    public let measure: Measure
    /// Neither year nor event.
    public let by: [Dimension]
    /// Which claims; conditions on the year and on the event stand apart.
    public let selection: Selection

    /// `by` gives the order of the codes of an answer's rows.
    public init(measure: Measure, by: [Dimension], selection: Selection) {
        self.measure = measure
        self.by = by
        self.selection = selection
    }

    var needed: Set<Dimension> {
        Set(by).union(selection.dimensions.filter { $0 != .year && $0 != .event })
    }
}

extension FactBase {
    /// The sums that answer `question` for one year and event, or why there are none.
    public func claims(_ question: ClaimQuestion, year: String, event: Event) -> Result<Answer, Unanswered> {
        let covering = groups(for: question, year: year, event: event)
        guard !covering.isEmpty else { return .failure(Unanswered(.noData(question.measure, event: event))) }
        let claims = covering.filter { !resources[$0.resource].identity.isSeries }
        let able: (GroupPlace) -> Bool = { place in
            question.needed.isSubset(of: self.resources[place.resource].groups[place.group].dimensions)
        }
        if !claims.isEmpty, claims.allSatisfy(able) {
            if let reason = whyNotAdded(Set(claims.map(\.resource)), by: question.by) {
                return .failure(Unanswered(reason))
            }
            return added(claims, question, year: year, event: event)
        }
        let series = covering.filter { resources[$0.resource].identity.isSeries && able($0) }
        let answers = series.lazy.map { self.added([$0], question, year: year, event: event) }
        // A table with a hole does not hide another that is whole.
        if let answer = answers.first(where: \.isComplete) ?? answers.first { return answer }
        return .failure(Unanswered(.dimensionAbsent(lacking(covering, question), question.measure)))
    }

    /// Figures of several rules are never one sum, nor two states of the same file; by country, each row is of its own.
    private func whyNotAdded(_ places: Set<Int>, by: [Dimension]) -> Reason? {
        let byCountry = Dictionary(grouping: places.map { resources[$0].identity }, by: \.country)
        let dates = byCountry.values.map { Set($0.compactMap(\.observed)).sortedByScalars() }.filter { $0.count > 1 }
        if let first = dates.min(by: { $0.precedesByScalars($1) }) { return .snapshotsDoNotAdd(first) }
        let rules = countingRules(of: places)
        return rules.count > 1 && !by.contains(.country) ? .rulesDoNotAdd(rules) : nil
    }

    private struct GroupPlace {
        let resource: Int
        let group: Int
    }

    private func groups(for question: ClaimQuestion, year: String, event: Event) -> [GroupPlace] {
        var places: [GroupPlace] = []
        for (resource, facts) in resources.enumerated()
        where facts.identity.answers(question.selection) {
            for (index, group) in facts.groups.enumerated() where group.measures.contains(question.measure) {
                if facts.covers(group, year: year, event: event) {
                    places.append(GroupPlace(resource: resource, group: index))
                }
            }
        }
        return places
    }

    private func added(
        _ places: [GroupPlace], _ question: ClaimQuestion, year: String, event: Event
    ) -> Result<Answer, Unanswered> {
        var answer = Answer(rows: [:], resources: [])
        let period = Period(year: year, event: event.rawValue)
        for place in places {
            let facts = resources[place.resource]
            guard
                let rollup = Rollup(
                    facts.groups[place.group], book: facts.book, measure: question.measure, by: question.by,
                    selection: question.selection, period: period)
            else { return .failure(Unanswered(.noData(question.measure, event: event))) }
            if rollup.overflowed { return .failure(Unanswered(.overflow)) }
            answer.resources.insert(place.resource)
            answer.add(rollup.rows[period] ?? [:], measure: question.measure)
        }
        return .success(answer)
    }

    private func lacking(_ places: [GroupPlace], _ question: ClaimQuestion) -> Dimension {
        let offered = places.map { resources[$0.resource].groups[$0.group].dimensions }
        let inOrder = question.needed.sorted()
        return inOrder.first { dimension in !offered.contains { $0.contains(dimension) } } ?? inOrder[0]
    }
}

/// The reason why a question has no answer in the folder.
public struct Unanswered: Error, Sendable, Hashable {
    /// Printed in place of the figure.
    public let reason: Reason
    /// An error only in the sense of `Result`: nothing is thrown.
    public init(_ reason: Reason) { self.reason = reason }
}

extension Result where Success == Answer {
    /// Whether no value of the answer is declared missing: a table with holes answers only where no other can.
    fileprivate var isComplete: Bool {
        guard case .success(let answer) = self else { return false }
        return answer.rows.values.allSatisfy { $0.missing == 0 }
    }
}

extension Answer {
    /// Adds another part of the rows.
    fileprivate mutating func add(_ part: CodedRows<Sum>, measure: Measure) {
        rows.merge(part) { $0.add($1, as: measure) }
    }

    /// Adds another part to a row.
    public mutating func add(_ sum: Sum, at codes: [String], measure: Measure) {
        rows[codes, default: Sum(amount: 0)].add(sum, as: measure)
    }
}

extension ResourceFacts {
    /// Whether the group holds facts of the event and the year.
    func covers(_ group: FactGroup, year: String, event: Event) -> Bool {
        guard let cube = group.cubes.min(by: { $0.count < $1.count }),
            let yearPlace = cube.dimensions.firstIndex(of: .year),
            let eventPlace = cube.dimensions.firstIndex(of: .event),
            let yearNumber = book[.year].codes.firstIndex(of: year),
            let eventNumber = book[.event].codes.firstIndex(of: event.rawValue)
        else { return false }
        return cube.keys.indices.contains { row in
            Int(cube.keys.number(at: yearPlace, of: row)) == yearNumber
                && Int(cube.keys.number(at: eventPlace, of: row)) == eventNumber
        }
    }
}
