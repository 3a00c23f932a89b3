import DelimitedText
import Fragility
import Intake

/// Lays the described columns of a file of persons on its header.
struct SurveyPlanBuilder {
    let resource: Resource
    let meaning: ResourceMeaning
    let descriptor: String
    let text: DetectedForm
    let header: [String]
    let study: SurveyStudy

    func plan() throws(SurveyError) -> SurveyPlan {
        let columns = try columns()
        let questionnaire = try questionnaire()
        let tool = try tool(questionnaire)
        return SurveyPlan(
            file: resource.path, form: text.form, header: header, nir: try columns.required(.nir),
            nirKey: columns[.nirKey], birthDate: try columns.required(.birthDate), sex: try columns.required(.sex),
            territory: columns[.territory], found: columns[.found], state: columns[.state],
            gir: try gir(columns, tool: tool), groups: try groups(columns),
            items: try items(columns, questionnaire), tool: tool, questionnaire: questionnaire, codes: study.codes,
            day: study.declaration.day, key: study.key, isQuestionnaire: questionnaire != nil)
    }

    private func columns() throws(SurveyError) -> SurveyColumns {
        let match: FieldMatch
        do {
            match = try FieldMatch(
                resource.schema.fields, header: header, file: resource.path, line: text.headerLine)
        } catch {
            throw .intake(error)
        }
        return try SurveyColumns(match.matched, descriptor: descriptor, resource: resource.name)
    }

    private func questionnaire() throws(SurveyError) -> Questionnaire? {
        guard meaning.role == .questionnaire else { return nil }
        guard let code = meaning.instrument else {
            throw fault(.noInstrument)
        }
        guard let questionnaire = study.questionnaires.first(where: { $0.code == code }) else {
            throw fault(.unknownInstrument(code, known: study.questionnaires.map(\.code)))
        }
        return questionnaire
    }

    private func tool(_ questionnaire: Questionnaire?) throws(SurveyError) -> Int {
        guard let code = meaning.tool ?? questionnaire?.code else {
            throw fault(.noTool)
        }
        let known = study.declaration.tools.map(\.code)
        guard let tool = known.firstIndex(of: code) else {
            throw fault(.unknownTool(code, known: known))
        }
        return tool
    }

    private func gir(
        _ columns: SurveyColumns, tool: Int
    ) throws(SurveyError) -> (column: Int, kept: [String])? {
        guard let kept = study.declaration.tools[tool].gir else { return nil }
        return (try columns.required(.gir), kept)
    }

    private func groups(_ columns: SurveyColumns) throws(SurveyError) -> [(column: Int, group: Int)] {
        var groups: [(column: Int, group: Int)] = []
        for (name, column) in columns.named(.group) {
            guard let group = study.codes.groups.firstIndex(where: { $0.name == name }) else {
                throw fault(.unknownGroup(name))
            }
            groups.append((column, group))
        }
        return groups
    }

    private func items(_ columns: SurveyColumns, _ questionnaire: Questionnaire?) throws(SurveyError) -> [ItemColumn] {
        guard let questionnaire else { return [] }
        var items: [ItemColumn] = []
        let described = columns.named(.item)
        for (name, _) in described where !questionnaire.items.contains(where: { $0.code == name }) {
            throw fault(.unknownItem(name, instrument: questionnaire.code))
        }
        for (index, item) in questionnaire.items.enumerated() {
            if let column = described.first(where: { $0.name == item.code })?.column {
                items.append(ItemColumn(column: column, item: index, questionnaire))
            } else if item.isScored {
                throw fault(.missingItem(item.code, instrument: questionnaire.code))
            }
        }
        return items
    }

    private func fault(_ fault: SurveyError.DescriptionFault) -> SurveyError {
        .description(descriptor: descriptor, resource: resource.name, fault: fault)
    }
}

/// Where each described thing stands in a file.
struct SurveyColumns {
    private var single: [FragilityColumn: Int] = [:]
    private var multiple: [(holds: FragilityColumn, name: String, column: Int)] = []
    private let descriptor: String
    private let resource: String

    init(
        _ matched: [(field: Field, column: Int)], descriptor: String, resource: String
    ) throws(SurveyError) {
        self.descriptor = descriptor
        self.resource = resource
        for (field, column) in matched {
            guard let holds = field.vigie?.holds else { continue }
            let name = field.vigie?.name ?? field.name
            let isNamed = [.item, .group, .indicator].contains(holds)
            let isRepeated =
                isNamed ? multiple.contains { $0.holds == holds && $0.name == name } : single[holds] != nil
            if isRepeated {
                throw fault(.repeatedColumn(holds: holds, name: isNamed ? name : nil))
            }
            if isNamed { multiple.append((holds, name, column)) } else { single[holds] = column }
        }
    }

    private func fault(_ fault: SurveyError.DescriptionFault) -> SurveyError {
        .description(descriptor: descriptor, resource: resource, fault: fault)
    }

    subscript(holds: FragilityColumn) -> Int? { single[holds] }

    func required(_ holds: FragilityColumn) throws(SurveyError) -> Int {
        guard let column = single[holds] else {
            throw fault(.missingColumn(holds: holds))
        }
        return column
    }

    func named(_ holds: FragilityColumn) -> [(name: String, column: Int)] {
        multiple.filter { $0.holds == holds }.map { ($0.name, $0.column) }
    }
}
