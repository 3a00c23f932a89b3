/// A run of whole records, as read from the file.
struct Slice: Sendable {
    var bytes: [UInt8]
    /// Offset in the file of the first byte.
    let offset: Int
    /// Physical line of the first byte, from 1.
    let line: Int
    let survey: TextSurvey
}

/// A place in a file, between two records.
struct FilePosition: Equatable, Sendable {
    var offset: Int
    var line: Int
}
