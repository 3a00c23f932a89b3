/// Words for people, in the two languages of reports. A file may give one text for both.
public struct Wording: Sendable, Hashable {
    public let french: String
    public let english: String

    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }
}
