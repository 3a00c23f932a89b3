/// A layout that a header nearly follows.
public struct NearLayout: Sendable {
    /// The layout that comes near.
    public let layout: Layout
    /// Required columns that the header lacks.
    public let missing: [String]
}

extension LayoutCatalogue {
    /// The layout that lacks the smallest share of its required columns, if at least half of them are there; the first
    /// by name where two come as near. A layout of one data set of a portal is near only where `evidence` names that data set:
    /// no other one is to become it.
    public func nearest(_ header: [String], evidence: [String]) -> NearLayout? {
        let folded = FoldedHeader(header)
        let near = layouts.filter { $0.isNamed(in: evidence) }.compactMap {
            layout -> (share: Double, near: NearLayout)? in
            let missing = LayoutFit(layout, header: folded).missing
            // A layout that lacks nothing was refused for another reason: the file is of another data set.
            guard !missing.isEmpty, missing.count * 2 <= layout.requiredColumns.count, !layout.requiredColumns.isEmpty
            else { return nil }
            let share = Double(missing.count) / Double(layout.requiredColumns.count)
            return (share, NearLayout(layout: layout, missing: missing))
        }
        return near.min { $0.share < $1.share }?.near
    }
}
