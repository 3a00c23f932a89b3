/// How the rows of a file of single claims are distinguished, to find those that are repeated.
struct RepeatPlan: Sendable {
    /// The column of the claim's number; nil where all the fields of the row stand for it.
    let column: Int?
    /// Whether every row is examined; else those of one establishment in 64.
    let isWhole: Bool

    /// Files up to so many bytes are examined whole for every question; a larger one is sampled, so that reading it
    /// takes no longer, and examined whole by `check`.
    static let wholeSize = 16 << 20
}

/// What stands for the claim of a row, and where the row is.
struct ClaimMark: Sendable {
    /// Of 64 bits: among ten million claims, two have the same by chance once in 400 000 folders.
    let fingerprint: UInt64
    let line: Int32
}
