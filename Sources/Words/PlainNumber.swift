/// Numbers for machines: a point, no grouping, the shortest text that reads back to the same double.
public enum PlainNumber {
    /// `12.5`, and `12` for a whole number below 2^53; `value` must be finite.
    public static func text(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 9_007_199_254_740_992 { return String(Int64(value)) }
        return value.description
    }
}
