import Facts

/// Why partial facts, or the statements that make them, cannot be written. Facts only.
public enum ExchangeError: Error, Sendable {
    /// A sum of the file is beyond 64 bits.
    case overflow(file: String, measure: Measure)
    /// The partial facts are of a form that this version does not know; nil where the manifest tells none.
    case unknownForm(folder: String, form: Int?, known: Int)
    /// A file of partial facts is not the one that was written: it was cut on the way, or somebody changed it.
    case changed(folder: String, file: String)
    /// There is no file of single claims for statements to sum.
    case noClaims(folder: String)
    /// A sum that an engine wrote is not the one that it counted.
    case totalsDiffer(file: String, measure: Measure, told: String, read: String)
    /// The folder has no file of claims, contributions, exposures, rates or series.
    case nothingToKeep(folder: String)
}
