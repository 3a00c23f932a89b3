/// Numbers for machines: a point, no grouping, the shortest text that reads back to the same double.
public enum PlainNumber {
    /// `12.5`, and `12` for a whole number below 2^53; `value` must be finite.
    public static func text(_ value: Double) -> String {
        whole(value).map { String($0) } ?? value.description
    }

    /// The number where it is a whole one below 2^53.
    public static func whole(_ value: Double) -> Int64? {
        value == value.rounded() && value.magnitude < 9_007_199_254_740_992 ? Int64(value) : nil
    }
}
