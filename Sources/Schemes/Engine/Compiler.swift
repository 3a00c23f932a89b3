import Words

/// Makes the law of one day of a scheme file: names get places, expressions are read, periods are chosen.
struct Compiler {
    let scheme: Scheme
    let day: Day
    let validity: Validity
    let tariffYear: Int
    let lawDay: Day
    let names = Names()
    private(set) var values: [ValueInForce] = []
    private(set) var series: [SeriesInForce] = []
    private(set) var facts: [FactInForce] = []
    private(set) var aggregates: [AggregateInForce] = []
    private(set) var steps: [StepInForce] = []
    private(set) var claimSlots: [Int] = []
    private(set) var remarks: [RemarkInForce] = []
    /// How many numbers only have bounds.
    private var bounded: UInt = 0

    init(_ scheme: Scheme, on day: Day) throws(SchemeError) {
        let validity = try scheme.validity(on: day)
        self.scheme = scheme
        self.day = day
        self.validity = validity
        tariffYear = validity.year ?? day.year
        lawDay = validity.lawDay(on: day)
    }

    mutating func compile() throws(SchemeError) {
        addBuiltIns()
        try addValues()
        for (index, code) in scheme.codes.enumerated() {
            try refuseRepeated(code.name)
            names.addCode(code.name, at: index)
        }
        try addFacts()
        for (index, declaration) in scheme.aggregates.enumerated() {
            try refuseRepeated(declaration.name)
            names.add(declaration.name, .aggregate(index))
        }
        for declaration in scheme.steps where declaration.holds(on: lawDay) { try add(declaration) }
        try addAggregates()
        for remark in scheme.remarks {
            remarks.append(
                RemarkInForce(condition: try expression(remark.condition, "remarks"), text: remark.text))
        }
    }

    private mutating func addBuiltIns() {
        names.add("tariff_year", .tariffYear)
        names.add("civil_year", .civilYear)
        names.add("today", .today)
        names.add("created", .created)
        names.add("claims_known", .areClaimsKnown)
        for field in ClaimField.allCases {
            claimSlots.append(names.origins.count)
            names.add(Names.claimPrefix + field.rawValue, .claim(field))
        }
    }

    private mutating func addValues() throws(SchemeError) {
        for (index, value) in scheme.values.enumerated() {
            try refuseRepeated(value.name)
            let period = value.period(on: lawDay)
            let estimates = value.estimates.filter { $0.period.contains(lawDay) }
            let hasBounds = period?.content.hasBounds ?? false || !estimates.isEmpty
            values.append(
                ValueInForce(
                    name: value.name, unit: value.unit, period: period, estimates: estimates, bit: nextBit(hasBounds)))
            if value.isList {
                names.addList(value.name, period.flatMap { $0.content.codes })
            } else {
                names.add(value.name, .value(index))
            }
        }
    }

    private mutating func addFacts() throws(SchemeError) {
        for declaration in scheme.series {
            try refuseRepeated(declaration.name)
            let fallback = declaration.fallback.flatMap { names.series($0) }
            names.addSeries(declaration.name, at: series.count)
            series.append(
                SeriesInForce(
                    name: declaration.name, field: SeriesField(declaration.name), fallback: fallback,
                    fallbackGrade: declaration.fallbackGrade, events: declaration.events,
                    givenBounds: declaration.givenBounds, bit: nextBit(declaration.givenBounds != nil)))
        }
        for declaration in scheme.facts { try add(declaration) }
    }

    private mutating func add(_ declaration: FactDeclaration) throws(SchemeError) {
        let name = declaration.name
        try refuseRepeated(name)
        let fact = FactInForce(
            name: name, fallback: try optionalExpression(declaration.fallback, name),
            fallbackGrade: declaration.fallbackGrade, between: declaration.between,
            bit: nextBit(declaration.between != nil), least: try optionalExpression(declaration.least, name),
            most: try optionalExpression(declaration.most, name))
        names.add(name, .fact(facts.count))
        facts.append(fact)
    }

    /// The next free place among the numbers that only have bounds; any, for a number that is known.
    private mutating func nextBit(_ isBounded: Bool) -> UInt {
        guard isBounded else { return 0 }
        bounded += 1
        return bounded - 1
    }

    /// The two sums of an aggregate may read steps, and come after them.
    private mutating func addAggregates() throws(SchemeError) {
        for declaration in scheme.aggregates {
            aggregates.append(
                AggregateInForce(
                    name: declaration.name, groups: declaration.groups.compactMap { names.code($0) },
                    numerator: try expression(declaration.numerator, declaration.name),
                    denominator: try expression(declaration.denominator, declaration.name),
                    given: scheme.givenAggregates[declaration.name]))
        }
    }

    private mutating func add(_ declaration: StepDeclaration) throws(SchemeError) {
        try refuseRepeated(declaration.name)
        let place = "\(declaration.reader.place) (\(declaration.name))"
        let rounding = try declaration.rounding.map { name throws(SchemeError) in
            try self.rounding(name, place: place)
        }
        var input = RuleInput(declaration.reader, place: place, names: names, values: values)
        let rule = try RuleKinds.rule(declaration.kind, &input)
        try input.finish()
        let slot = names.origins.count
        names.add(declaration.name, .step(steps.count))
        steps.append(
            StepInForce(declaration, slot: slot, rule: rule, rounding: rounding, arguments: input.arguments))
    }

    private func refuseRepeated(_ name: String) throws(SchemeError) {
        guard !names.holds(name) else { throw .malformed(place: scheme.name, fault: .repeated(name)) }
    }
}

extension Scheme {
    /// The law of `day`. A day without law is an error that lists the periods that have one.
    public func inForce(on day: Day) throws(SchemeError) -> SchemeInForce {
        try SchemeInForce(Compiler(self, on: day))
    }
}

extension Scheme {
    /// - Throws: `outsideValidity`, with the periods that there are.
    func validity(on day: Day) throws(SchemeError) -> Validity {
        if let found = validity.first(where: { $0.period.contains(day) }) { return found }
        throw .outsideValidity(scheme: name, day: day, periods: validity.map(\.period.text))
    }

    /// The day whose values hold on `day`: the first of the year of its tariff, which may not be the civil year.
    /// - Throws: `outsideValidity`, with the periods that there are.
    public func lawDay(on day: Day) throws(SchemeError) -> Day { try validity(on: day).lawDay(on: day) }
}

extension Validity {
    fileprivate func lawDay(on day: Day) -> Day { year.flatMap { Day.first(of: $0) } ?? day }
}
