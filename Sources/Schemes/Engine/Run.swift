import Declarations

/// One scheme on one enterprise: numbers are computed when they are asked for, once.
struct Run {
    let law: SchemeInForce
    let enterprise: Enterprise
    let circumstances: Circumstances
    /// For each value that only has bounds, whether its highest is taken.
    let boundChoice: UInt
    /// NaN: not computed yet.
    private var slots: [Double]
    private(set) var usedBounds: UInt = 0
    /// Of the weakest value read; nil while none was.
    private(set) var grade: Grade?
    /// Values of law and aggregates that were read, and what was assumed: few, each once.
    private(set) var usedValues: [Int] = []
    /// Those of which a cell was only estimated.
    var estimatedValues: [Int] = []
    private(set) var assumptions: [Assumption] = []
    private(set) var usedAggregates: [String: Circumstances.Source] = [:]
    /// Steps in the order in which they came to an end.
    private(set) var finished: [Int] = []
    private var current: Int?

    init(_ law: SchemeInForce, _ enterprise: Enterprise, _ circumstances: Circumstances, boundChoice: UInt) {
        self.law = law
        self.enterprise = enterprise
        self.circumstances = circumstances
        self.boundChoice = boundChoice
        slots = [Double](repeating: .nan, count: law.origins.count)
    }

    /// Name of the step that is being computed; empty for the amount itself.
    var currentStep: String { current.map { law.steps[$0].declaration.name } ?? "" }

    /// Article of that step.
    var currentReference: String { current.map { law.steps[$0].declaration.reference } ?? "" }

    mutating func quantity(_ slot: Int) throws(Obstacle) -> Double {
        let known = slots[slot]
        if !known.isNaN { return known }
        let number = try computed(law.origins[slot])
        slots[slot] = number
        return number
    }

    /// The number of a slot that was computed.
    func computedNumber(_ slot: Int) -> Double? { slots[slot].isNaN ? nil : slots[slot] }

    private mutating func computed(_ origin: Origin) throws(Obstacle) -> Double {
        switch origin {
        case .tariffYear: Double(law.tariffYear)
        case .civilYear: Double(law.day.year)
        case .today: Double(law.day.serial)
        case .created: try creation()
        case .areClaimsKnown: enterprise.areClaimsKnown ? 1 : 0
        case .claim: throw .missingClaimCost(step: currentStep)
        case .fact(let index): try fact(law.facts[index])
        case .aggregate(let index): try aggregate(law.aggregates[index])
        case .value(let index): try number(of: index)
        case .step(let index): try step(index)
        }
    }

    private func creation() throws(Obstacle) -> Double {
        guard let created = enterprise.created else { throw .missingFact("created") }
        return Double(created)
    }

    private mutating func step(_ index: Int) throws(Obstacle) -> Double {
        let step = law.steps[index]
        let outer = current
        current = index
        let raw = try step.rule.value(in: &self)
        let number = step.rounding.map { $0(raw) } ?? raw
        guard number.isFinite else { throw .divisionByZero(step: currentStep) }
        current = outer
        finished.append(index)
        return number
    }

    private mutating func fact(_ fact: FactInForce) throws(Obstacle) -> Double {
        if let number = enterprise.facts[fact.name] ?? enterprise.answers[fact.name] {
            try refuseImpossible(number, fact)
            return number
        }
        if let between = fact.between {
            assume(fact.name, .between(between), grade: fact.fallbackGrade)
            return end(low: between.lowerBound, high: between.upperBound, bit: fact.bit)
        }
        guard let fallback = fact.fallback else { throw .missingFact(fact.name) }
        let number = try fallback.value(in: &self)
        assume(fact.name, .number(number), grade: fact.fallbackGrade)
        return number
    }

    /// A number outside what the fact can be is a slip of the data: no law refuses it, and none answers.
    private mutating func refuseImpossible(_ number: Double, _ fact: FactInForce) throws(Obstacle) {
        let least = try fact.least?.value(in: &self)
        let most = try fact.most?.value(in: &self)
        guard number < least ?? number || number > most ?? number else { return }
        throw .impossibleFact(fact.name, number: number, least: least, most: most)
    }

    /// What the enterprise states stands before what the user gives for all, and that before what was summed.
    private mutating func aggregate(_ aggregate: AggregateInForce) throws(Obstacle) -> Double {
        let name = aggregate.name
        if let number = enterprise.facts[name] ?? aggregate.given {
            usedAggregates[name] = .parameter
            return number
        }
        guard let known = circumstances.aggregates[name] else { throw .missingAggregate(name) }
        usedAggregates[name] = known.source
        if let number = known.value { return number }
        guard let group = group(aggregate) else {
            throw .missingCode(aggregate.groups.last.map { law.codes[$0].name } ?? name)
        }
        guard let number = known.groups[group] else { throw .missingAggregate(name) }
        return number
    }

    /// The group of enterprises of which an aggregate is the ratio: by the first of its codes that is known.
    func group(_ aggregate: AggregateInForce) -> Circumstances.CodeGroup? {
        for index in aggregate.groups {
            let name = law.codes[index].name
            if let text = enterprise.codes[name] { return Circumstances.CodeGroup(code: name, text: text) }
        }
        return nil
    }

    /// Asks for a number without keeping a failure: whether a fact is known.
    func isKnown(_ slot: Int) -> Bool {
        switch law.origins[slot] {
        case .fact(let index):
            let name = law.facts[index].name
            return enterprise.facts[name] != nil || enterprise.answers[name] != nil
        case .aggregate(let index):
            let aggregate = law.aggregates[index]
            return enterprise.facts[aggregate.name] != nil || aggregate.given != nil
                || circumstances.aggregates[aggregate.name] != nil
        case .value(let index): return law.values[index].period != nil
        case .created: return enterprise.created != nil
        case .tariffYear, .civilYear, .today, .areClaimsKnown, .claim, .step: return true
        }
    }
}

extension Run {
    mutating func read(_ claim: Claim) {
        for (slot, field) in zip(law.claimSlots, ClaimField.allCases) { slots[slot] = field.number(of: claim) }
    }

    mutating func leaveClaims() {
        for slot in law.claimSlots { slots[slot] = .nan }
    }

    mutating func code(_ index: Int) throws(Obstacle) -> String {
        let declaration = law.codes[index]
        if let code = enterprise.codes[declaration.name] { return code }
        guard let fallback = declaration.fallback else { throw .missingCode(declaration.name) }
        assume(declaration.name, .code(fallback))
        return fallback
    }

    func isCodeKnown(_ index: Int) -> Bool { enterprise.codes[law.codes[index].name] != nil }

    /// Marks a value as used: its grade counts, and its gap is stated.
    mutating func use(_ index: Int, grade used: Grade) {
        if !usedValues.contains(index) { usedValues.append(index) }
        grade = max(grade ?? used, used)
    }

    /// One end of the bounds, as `boundChoice` says.
    mutating func end(low: Double, high: Double, of index: Int) -> Double {
        end(low: low, high: high, bit: law.values[index].bit)
    }

    /// One end of the bounds of the number at that place among those that only have bounds.
    mutating func end(low: Double, high: Double, bit place: UInt) -> Double {
        let bit = UInt(1) << place
        usedBounds |= bit
        return boundChoice & bit == 0 ? low : high
    }

    /// - Parameter weight: how well what is taken is known; nil: it does not weaken the result.
    mutating func assume(_ name: String, _ taken: Assumption.Taken, grade weight: Grade? = nil) {
        if let weight { grade = max(grade ?? weight, weight) }
        if !assumptions.contains(where: { $0.name == name }) {
            assumptions.append(Assumption(name: name, taken: taken))
        }
    }
}
