/// Sizes past which a record is held to be damaged, whatever the slice size and the number of workers.
public enum Limits {
    /// Bytes of one record in UTF-8, its line break included.
    public static let recordBytes = 1 << 20
    /// Bytes of a quoted field that is still open at the end of a line.
    public static let openQuoteBytes = 64 << 10
    /// Line breaks in a quoted field.
    public static let openQuoteLineBreaks = 100
}
