import DelimitedText
import Facts

/// Turns the descriptor of one resource, the header of its file and the questions into a plan.
struct PlanBuilder {
    let resource: Resource
    let meaning: ResourceMeaning
    let descriptor: String
    let form: TextForm
    let header: [String]
    /// Physical line on which the header starts.
    let headerLine: Int
    let derivations: Derivations
    /// Bytes of the file.
    var size = 0
    /// The establishments of the files of contributions, to which claims may be joined.
    var register: EstablishmentRegister?

    func plan(requests: FactRequests) throws(IntakeError) -> ResourcePlan {
        let match = try FieldMatch(resource.schema.fields, header: header, file: resource.file, line: headerLine)
        let constants = try dimensions(of: meaning.constants)
        let codeFields = match.matched.filter { $0.field.vigie?.dimension != nil }
        let coded = Set((codeFields.map(\.field.vigie) + match.parts.map(\.meaning)).compactMap { $0?.dimension })
        let given = coded.union(constants.keys)
        let own = derivations.closure(given)
        let join = joinPlan(requests, own: own)
        let available = own.union(join?.dimensions.map(\.dimension) ?? [])
        let amounts = amountColumns(match)
        let claimColumns = claimColumns(match)
        let exposure = exposurePlan(
            amounts, available: available, following: own.subtracting(given), requests: requests)
        let needed = neededDimensions(requests, available: available, given: given, exposure: exposure)
        let derived = derivations.steps(
            from: given, to: needed.subtracting(join?.dimensions.map(\.dimension) ?? []))
        var codes = codeColumns(codeFields, match: match, needed: needed)
        let origin = derived.first { $0.target == .year }?.source
        for place in codes.indices { codes[place].tellsYear = codes[place].dimension == origin }
        var plan = ResourcePlan(
            file: resource.file, form: form, header: header, identity: identity(constants),
            rowKind: meaning.row ?? .sum, codes: codes, labelColumns: codes.compactMap(\.labelColumn),
            amounts: amounts, figures: try figureColumns(match), claimColumns: claimColumns, missing: missing,
            cancerMark: match.column(marking: "cancer"), selectors: selectors(match),
            observedColumn: match.column(marking: "observed"),
            personColumns: Set(match.matched.filter { $0.field.vigie?.identifies == "persons" }.map(\.column)),
            constants: constants,
            groups: try groupPlans(
                match, amounts: amounts, claimColumns: claimColumns, available: available, requests: requests),
            exposure: exposure, identifierColumn: match.column(of: .establishment),
            hasSiret: siretColumn(match) != nil, checksKeys: requests.isThorough,
            repeats: repeatPlan(match, requests), join: join,
            distributions: distributions(requests, available: available),
            derivations: derivations,
            derived: derived,
            slots: try slots(needed.union(constants.keys).union(join?.dimensions.map(\.dimension) ?? [])),
            unusedColumns: match.unknown
                + match.matched.filter { $0.field.vigie?.meansSomething != true }.map(\.field.name),
            absentColumns: match.absent)
        try check(plan, match)
        plan.decoding = RowDecoding(plan)
        return plan
    }

    private func slots(_ dimensions: Set<Dimension>) throws(IntakeError) -> DimensionSlots {
        guard dimensions.count <= DimensionSlots.maximum else { throw .tooManyDimensions(dimensions.sorted()) }
        return DimensionSlots(dimensions)
    }

    private func identity(_ constants: [Dimension: String]) -> ResourceIdentity {
        var identity = ResourceIdentity(
            name: resource.name, isSeries: meaning.role.isSeries, isClaimLevel: meaning.row?.isClaimLevel ?? false,
            limits: constants.filter { $0.key.describesClaim && $0.key != .event },
            source: resource.citation, observed: meaning.observed,
            secrecy: meaning.secrecy ?? .enterprises, zeroReveals: meaning.zeroReveals ?? false,
            countingRule: meaning.countingRule, country: constants[.country])
        identity.population = meaning.population
        identity.breaks = meaning.breaks ?? []
        return identity
    }

    /// A file that holds facts must say of which year they are.
    private func check(_ plan: ResourcePlan, _ match: FieldMatch) throws(IntakeError) {
        let hasFacts = !plan.groups.isEmpty || plan.exposure != nil || !plan.figures.isEmpty
        let variants = plan.groups.flatMap(\.variants).map(\.constants) + plan.figures.map(\.constants)
        // Published figures stand under the codes of their rows alone.
        let isGiven = Set(plan.codes.map(\.dimension)).union(plan.constants.keys).contains(.year)
        let follows = plan.figures.isEmpty && plan.dimensions.contains(.year)
        let everywhere = isGiven || follows || (!variants.isEmpty && variants.allSatisfy { $0[.year] != nil })
        if hasFacts && !everywhere { throw .noYear(resource: resource.name, file: resource.file) }
        if let flags = match.column(marking: "flags"), !plan.amounts.isEmpty {
            throw .badDescriptor(
                file: descriptor, place: "resource \(resource.name), field \(header[flags])",
                detail:
                    "\"marks\": \"flags\" qualifies published figures, and sums of \"measure\" would leave the flags out; "
                    + "write \"published\": \"AT\" (an indicator) in place of \"measure\", or remove \"marks\"")
        }
        if let exposure = plan.exposure, exposure.needed.count > Cube.maximumDimensions {
            throw .tooManyDimensions(exposure.needed)
        }
    }

    func dimensions(of constants: [String: Constant]?) throws(IntakeError) -> [Dimension: String] {
        var result: [Dimension: String] = [:]
        for (name, constant) in constants ?? [:] {
            guard let dimension = derivations.dimensions.ofConstant(name) else {
                throw .badDescriptor(
                    file: descriptor, place: "resource \(resource.name), constants",
                    detail: "\"\(name)\" is not a dimension")
            }
            let code = CodeForm.canonical(constant.text, of: dimension)
            if dimension == .event, Event(rawValue: code) == nil { throw unknownEvent(constant.text) }
            if dimension == .year, case .failure = YearText.year(of: code) {
                throw .badDescriptor(
                    file: descriptor, place: "resource \(resource.name), constants",
                    detail: "\"year\" is \(code), and years from 1900 to 2100 are read, of four digits")
            }
            result[dimension] = code
        }
        return result
    }

    private func unknownEvent(_ text: String) -> IntakeError {
        .badDescriptor(
            file: descriptor, place: "resource \(resource.name), constants",
            detail: "\"\(text)\" is not an event; known: \(Event.allCases.map(\.rawValue).joined(separator: ", "))")
    }

    private func neededDimensions(
        _ requests: FactRequests, available: Set<Dimension>, given: Set<Dimension>, exposure: ExposurePlan?
    ) -> Set<Dimension> {
        var needed = requests.union.union([.year, .event]).union(exposure?.needed ?? [])
        needed.formUnion(requests.distributions.compactMap(\.dimension))
        if resource.schema.meanings.contains(where: { $0.published != nil || $0.figures == true }) {
            needed.formUnion(resource.columnDimensions)
        }
        // Every row has a year: a date beside it is not read for that.
        for dimension in needed where dimension != .year || !given.contains(.year) {
            needed.formUnion(derivations.sources(of: dimension))
        }
        return needed.intersection(available)
    }
}
