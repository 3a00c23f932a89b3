import Declarations

/// How sure a published figure is, and whether the source document itself is wrong or ambiguous (`A!`).
public struct AnchorGrade: Sendable, Hashable, KnownWord {
    /// A two sources or the official one, B one source, C to be verified.
    public let grade: Grade
    /// Whether the source document contradicts itself, or can be read in two ways.
    public let isSourceWrong: Bool

    /// The grade as files and tables write it.
    public var rawValue: String { grade.rawValue + (isSourceWrong ? "!" : "") }

    public static let allCases = ["A", "A!", "B", "C"].compactMap { AnchorGrade(rawValue: $0) }

    /// `A`, `A!`, `B` or `C`; nil for anything else.
    public init?(rawValue: String) {
        isSourceWrong = rawValue == "A!"
        guard let grade = Grade(rawValue: isSourceWrong ? "A" : rawValue) else { return nil }
        self.grade = grade
    }
}
