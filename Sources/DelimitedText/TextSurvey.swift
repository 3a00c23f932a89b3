import CSplit

/// What some bytes hold, as far as choosing how to split them needs to know.
struct TextSurvey: Sendable, Equatable {
    let lineFeeds: Int
    /// Whether no byte is above 7F: the same text in every encoding that is read.
    let isASCII: Bool
    /// Whether a NUL stands somewhere, which no text holds.
    let hasNul: Bool
    /// Whether a space or a tab stands somewhere: without any, no field has padding.
    let hasBlank: Bool
    /// Whether line feeds, and CR before one, are the only line breaks, and no quote stands anywhere: every delimiter
    /// then ends a field, and every line feed a record.
    let isRegular: Bool
    private let hasLoneCarriageReturn: Bool

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
        isRegular = found.quotes == 0 && found.has_lone_cr == 0
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
