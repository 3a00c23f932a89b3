import DelimitedText
import Facts

/// What reading one file of the folder gave.
public struct ResourceReading: Sendable {
    public let resource: Resource
    /// The bytes as the user gave them.
    public let original: StoredFile
    public let detected: DetectedForm
    let plan: ResourcePlan
    public let part: ResourcePart

    /// Columns that no figure uses.
    public var unusedColumns: [String] { plan.unusedColumns }
    public var absentColumns: [String] { plan.absentColumns }
    /// The dimensions by which the file can be broken down.
    public var dimensions: Set<Dimension> { plan.dimensions }
}
