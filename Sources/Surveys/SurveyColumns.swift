import Fragility
import Intake

/// Where each described thing stands in a file.
struct SurveyColumns {
    private var single: [FragilityColumn: DescribedColumn] = [:]
    private var multiple: [(holds: FragilityColumn, name: String, column: DescribedColumn)] = []
    private let descriptor: String
    private let resource: String

    init(_ table: DescribedTable, descriptor: String) throws(SurveyError) {
        self.descriptor = descriptor
        resource = table.resource.name
        for column in table.columns {
            guard let holds = column.field.vigie?.holds else { continue }
            let name = column.field.vigie?.name ?? column.field.name
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

    subscript(holds: FragilityColumn) -> DescribedColumn? { single[holds] }

    func required(_ holds: FragilityColumn) throws(SurveyError) -> DescribedColumn {
        guard let column = single[holds] else {
            throw fault(.missingColumn(holds: holds))
        }
        return column
    }

    func named(_ holds: FragilityColumn) -> [(name: String, column: DescribedColumn)] {
        multiple.filter { $0.holds == holds }.map { ($0.name, $0.column) }
    }
}
