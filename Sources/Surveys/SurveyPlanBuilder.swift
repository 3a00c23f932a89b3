import DelimitedText
import Fragility
import Intake

/// Finds in the described columns of a file of persons what its rows are read with.
struct SurveyPlanBuilder {
    let table: DescribedTable
    let meaning: ResourceMeaning
    let descriptor: String
    let study: SurveyStudy

    func plan() throws(SurveyError) -> SurveyPlan {
        let columns = try SurveyColumns(table, descriptor: descriptor)
        let questionnaire = try questionnaire()
        let tool = try tool(questionnaire)
        return SurveyPlan(
            file: table.file, header: table.header, nir: try columns.required(.nir),
            nirKey: columns[.nirKey], birthDate: try columns.required(.birthDate), sex: try columns.required(.sex),
            territory: try territory(columns), found: columns[.found],
            declaresMissing: table.resource.schema.missingValues != nil, state: columns[.state],
            gir: try gir(columns, tool: tool), groups: try groups(columns),
            items: try items(columns, questionnaire), tool: tool, questionnaire: questionnaire, codes: study.codes,
            day: study.declaration.day, key: study.key, isQuestionnaire: questionnaire != nil)
    }

    /// Where no file says which territories there are, no code of them can be read.
    private func territory(_ columns: SurveyColumns) throws(SurveyError) -> DescribedColumn? {
        if let column = columns[.territory], !study.hasTerritories { throw fault(.noTerritories(column.field.name)) }
        return columns[.territory]
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
    ) throws(SurveyError) -> (column: DescribedColumn, kept: [String])? {
        guard let kept = study.declaration.tools[tool].gir else { return nil }
        return (try columns.required(.gir), kept)
    }

    private func groups(_ columns: SurveyColumns) throws(SurveyError) -> [(column: DescribedColumn, group: Int)] {
        var groups: [(column: DescribedColumn, group: Int)] = []
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
        .description(descriptor: descriptor, resource: table.resource.name, fault: fault)
    }
}
