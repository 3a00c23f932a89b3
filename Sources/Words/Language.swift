/// The language of a report.
public enum Language: String, Sendable, CaseIterable {
    /// The language of a report that names none.
    case french = "fr"
    /// British spelling.
    case english = "en"
}
