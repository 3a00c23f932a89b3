/// One text in the two languages of reports.
public struct Bilingual: Sendable, Hashable {
    public let french: String
    public let english: String

    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }

    /// A text that reads the same in both, such as a name that comes from data.
    public init(same text: String) { self.init(text, text) }

    public func text(_ language: Language) -> String { language == .french ? french : english }
}
