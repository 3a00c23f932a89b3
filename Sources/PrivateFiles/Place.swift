import Foundation

/// Where a path leads, whatever links stand on the way.
struct Place {
    private let whole: String

    init(_ path: String) { whole = URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    /// Whether the other place is below this one, at any depth.
    func holds(_ other: Place) -> Bool { other.whole.hasPrefix(whole == "/" ? whole : whole + "/") }
}
