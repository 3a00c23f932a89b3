import Facts

/// The sentence of an exposure that two rows give differently.
enum ConflictSentence {
    static func text(_ conflict: ExposureConflict) -> String {
        let key = zip(conflict.key, conflict.codes).map { "\($0.rawValue) \($1)" }.joined(separator: ", ")
        return "\(key): \(conflict.measure.rawValue) is \(amount(conflict.kept, conflict.measure)) "
            + "and \(amount(conflict.refused, conflict.measure)); the first counts"
    }

    private static func amount(_ amount: Int64?, _ measure: Measure) -> String {
        amount.map { Quantity($0, scale: measure.scale).description } ?? "missing"
    }
}
