/// What rows of one key say otherwise of one measure, whatever the order in which they were read.
///
/// The first value tells whether a further row disagrees; the line is that of the first row that does. Merging the parts of a file in
/// their order gives what reading it whole does.
struct ExposureDisagreement: Sendable {
    /// The value of the first row, in parts of the measure's scale.
    let first: Int64
    /// The value that differs most from the one that counts: the largest of the file, or that of another file.
    private(set) var other: Int64
    /// The first line whose value is another one; 0 where it is not known.
    let line: Int32
    /// The file of that line; nil until its table is one of a folder.
    var resource: String?

    init(first: Int64, other: Int64, line: Int32, resource: String? = nil) {
        (self.first, self.other, self.line, self.resource) = (first, max(first, other), line, resource)
    }

    /// Another file says `other`, which never counts.
    init(first: Int64, ofAnotherFile other: Int64, line: Int32) {
        (self.first, self.other, self.line) = (first, other, line)
    }

    mutating func note(_ value: Int64) { other = max(other, value) }
}
