/// What holds during one period, and who says so.
public struct Dated<Content> {
    public let period: LegalPeriod
    /// Article of law, table or page.
    public let reference: String
    public let grade: Grade
    public let content: Content

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
