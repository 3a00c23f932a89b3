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

    /// Columns that no figure uses.
    public var unusedColumns: [String] { plan.unusedColumns }
    /// Optional columns that the file lacks.
    public var absentColumns: [String] { plan.absentColumns }
    /// The dimensions by which the file can be broken down.
    public var dimensions: Set<Dimension> { plan.dimensions }
}
