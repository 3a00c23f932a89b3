/// A record as the tests compare it.
public struct Row: Equatable, Sendable, CustomStringConvertible {
    public var line: Int
    public var cells: [String]

    public init(_ line: Int, _ cells: [String]) {
        self.line = line
        self.cells = cells
    }

    public var description: String { "\(line): \(cells)" }
}
