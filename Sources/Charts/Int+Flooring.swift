extension Int {
    /// The largest integer that is not above `value`, which must fit.
    ///
    /// `Double.rounded` would tie the module to the C mathematics library, which nothing else here needs.
    init(flooring value: Double) {
        let truncated = Int(value)
        self = Double(truncated) > value ? truncated - 1 : truncated
    }
}
