import CVector

/// What some bytes hold, as far as choosing how to split them needs to know.
struct TextSurvey: Sendable, Equatable {
    private(set) var lineFeeds: Int
    private(set) var quotes: Int
    /// Whether no byte is above 7F: the same text in every encoding that is read.
    private(set) var isASCII: Bool
    /// Whether a NUL stands somewhere, which no text holds.
    private(set) var hasNul: Bool
    /// Whether a space or a tab stands somewhere: without any, no field has padding.
    private(set) var hasBlank: Bool
    private var hasLoneCarriageReturn: Bool

    /// Linear, at several bytes a nanosecond.
    init(of bytes: Span<UInt8>) {
        let found = unsafe bytes.withUnsafeBytes { buffer in
            unsafe split_survey(buffer.baseAddress, buffer.count)
        }
        lineFeeds = found.line_feeds
        isASCII = found.has_high_byte == 0
        hasBlank = found.has_blank != 0
        hasNul = found.has_nul != 0
        hasLoneCarriageReturn = found.has_lone_cr != 0
        quotes = found.quotes
    }

    /// Whether line feeds, and CR before one, are the only line breaks: outside quotes, every delimiter then ends a field, and
    /// every line feed a record.
    var isRegular: Bool { !hasLoneCarriageReturn }

    /// Takes in the bytes that follow; no CR that ends the bytes before may have its LF there.
    mutating func add(_ later: TextSurvey) {
        lineFeeds += later.lineFeeds
        quotes += later.quotes
        isASCII = isASCII && later.isASCII
        hasNul = hasNul || later.hasNul
        hasBlank = hasBlank || later.hasBlank
        hasLoneCarriageReturn = hasLoneCarriageReturn || later.hasLoneCarriageReturn
    }

    /// Leaves out the last bytes. What stood only among them may still be said to stand somewhere.
    mutating func remove(_ last: TextSurvey) {
        lineFeeds -= last.lineFeeds
        quotes -= last.quotes
    }

    /// Physical lines ended in `bytes`, of which this is the survey.
    func lineBreaks(in bytes: Span<UInt8>) -> Int {
        hasLoneCarriageReturn ? bytes.lineBreaks : lineFeeds
    }
}

extension Span<UInt8> {
    /// Whether some blank stands beside a delimiter, a line break or an end of these bytes: fields must then be trimmed.
    func hasPadding(delimiter: UInt8) -> Bool {
        unsafe withUnsafeBytes { buffer in unsafe split_has_padding(buffer.baseAddress, buffer.count, delimiter) != 0 }
    }
}
