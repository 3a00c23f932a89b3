import DelimitedText
import Facts

/// What reading one file of the folder gave.
public struct ResourceReading: Sendable {
    /// What the descriptor says of the file.
    public let resource: Resource
    /// The bytes as the user gave them.
    public let original: StoredFile
    /// How the file is written.
    public let detected: DetectedForm
    let plan: ResourcePlan
    /// All that its rows gave.
    public let part: ResourcePart

    /// Columns of amounts whose declared decimal mark may be one of thousands.
    public let unsettledMarks: [UnsettledMark]
    /// Fields that are read and hardly meant so, by line: the first of each column and kind.
    public var oddFields: [OddField] {
        part.oddFields.first.sorted {
            ($0.line, $0.index, $0.oddity.rawValue) < ($1.line, $1.index, $1.oddity.rawValue)
        }
    }
    /// Why no row of a file that has some is read, where columns select rows.
    public var refusedSelections: [RefusedSelection] { part.unselected.refusals(plan.selectors, plan.header) }

    /// Columns that no figure uses.
    public var unusedColumns: [String] { plan.unusedColumns }
    /// Optional columns that the file lacks.
    public var absentColumns: [String] { plan.absentColumns }
    /// Whether the file counts claims and neither a column nor a constant says which event they are.
    public var lacksEvent: Bool {
        let variants = plan.groups.flatMap(\.variants)
        return !variants.isEmpty && !plan.dimensions.contains(.event)
            && variants.contains { $0.constants[.event] == nil }
    }
    /// Columns that describe single claims and are not read, as the file does not say that a row is one claim.
    public var claimColumnsNotRead: [String] {
        guard plan.rowKind == .sum else { return [] }
        let absent = Set(absentColumns)
        return resource.schema.fields.filter { $0.vigie?.claim != nil }.map(\.name).filter { !absent.contains($0) }
    }
    /// The dimensions by which the file can be broken down.
    public var dimensions: Set<Dimension> { plan.dimensions }
}
