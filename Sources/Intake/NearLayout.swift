/// A layout that a header nearly follows.
public struct NearLayout: Sendable {
    /// The layout that comes near.
    public let layout: Layout
    /// Required columns that the header lacks.
    public let missing: [String]
}

extension LayoutCatalogue {
    /// The layout that lacks the smallest share of its required columns, if at least half of them are there; the first
    /// by name where two come as near.
    public func nearest(_ header: [String]) -> NearLayout? {
        let folded = FoldedHeader(header)
        let near = layouts.compactMap { layout -> (share: Double, near: NearLayout)? in
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
