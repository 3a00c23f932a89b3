import Declarations

/// A cell of a table that no text gives, with the bounds between which it lies and the reason for them.
struct CellEstimate: Sendable, Hashable {
    let period: LegalPeriod
    /// Of the cell, as the table has them.
    let keys: [String]
    let bounds: ClosedRange<Double>
    let reference: String
    let grade: Grade

    init(_ reader: inout NodeReader) throws(SchemeError) {
        period = try LegalPeriod(&reader)
        keys = try reader.texts("keys")
        guard let bounds = try reader.optionalInterval("bounds", "[lowest, highest]") else {
            throw reader.missing("bounds")
        }
        self.bounds = bounds
        reference = try reader.text("reference")
        grade = try reader.grade("grade")
        try reader.finish()
    }
}
