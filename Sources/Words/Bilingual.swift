/// One text in the two languages of reports.
public struct Bilingual: Sendable, Hashable {
    public let french: String
    public let english: String

    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }

    public func text(_ language: Language) -> String { language == .french ? french : english }
}
