/// Words for people, in the two languages of reports. A file may give one text for both.
public struct Wording: Sendable, Hashable {
    /// Printed in French reports.
    public let french: String
    /// Printed in English reports.
    public let english: String

    /// French first, as everywhere in the files.
    public init(_ french: String, _ english: String) {
        self.french = french
        self.english = english
    }
}
