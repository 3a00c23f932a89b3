import Foundation

/// How the records of a slice are split.
public enum Lane: String, Sendable, CaseIterable {
    /// By libcsv, which is the definition of what a record is.
    case libcsv
    /// By vector instructions where the slice is regular, with the same records; by libcsv elsewhere.
    case vector

    /// `vector`, unless the environment variable `VIGIE_LANE` says `libcsv`: to compare the two.
    public static let usual = Lane(rawValue: ProcessInfo.processInfo.environment["VIGIE_LANE"] ?? "") ?? .vector
}
