/// The header of a column that holds several codes between commas, before columns of years: `freq,unit,geo\TIME_PERIOD`.
///
/// Source: Eurostat, « TSV data structure », dissemination API; older files write `geo\time`.
public struct CompositeKey: Sendable, Hashable {
    /// The names of the codes, in their order.
    public let names: [String]

    /// Nil where `cell` is no such header: one backslash, commas before it, and one name behind it.
    public init?(_ cell: String) {
        let parts = cell.split(separator: "\\", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].contains(","), !parts[1].isEmpty, !parts[1].contains(",") else { return nil }
        names = parts[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}
