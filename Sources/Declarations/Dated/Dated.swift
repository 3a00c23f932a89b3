/// What holds during one period, and who says so.
public struct Dated<Content> {
    /// The days on which it holds.
    public let period: LegalPeriod
    /// Article of law, table or page.
    public let reference: String
    /// How well it is known.
    public let grade: Grade
    /// What holds: a number, entries, codes, brackets.
    public let content: Content

    /// `reference` is an article of law, a table or a page.
    public init(period: LegalPeriod, reference: String, grade: Grade, content: Content) {
        self.period = period
        self.reference = reference
        self.grade = grade
        self.content = content
    }
}

extension Dated: Sendable where Content: Sendable {}
extension Dated: Equatable where Content: Equatable {}
extension Dated: Hashable where Content: Hashable {}
