/// The survey of bytes that are still being read: each is looked at once, while it is in the processor's cache.
struct GrowingSurvey {
    /// Of the bytes examined.
    private(set) var survey = TextSurvey(of: [UInt8]().span)
    private var examined = 0

    /// Examines what was appended to `bytes`. A CR at the end waits until it is known whether an LF follows.
    mutating func add(_ bytes: [UInt8]) {
        examine(bytes, upTo: bytes.last == Byte.carriageReturn ? bytes.count - 1 : bytes.count)
    }

    /// The survey of the first `end` of `bytes`, of which no others will follow, nor an LF that belongs to their last CR.
    mutating func finish(_ bytes: [UInt8], at end: Int) -> TextSurvey {
        if end > examined {
            examine(bytes, upTo: end)
        } else {
            survey.remove(TextSurvey(of: bytes.span.extracting(end..<examined)))
        }
        return survey
    }

    private mutating func examine(_ bytes: [UInt8], upTo end: Int) {
        guard end > examined else { return }
        survey.add(TextSurvey(of: bytes.span.extracting(examined..<end)))
        examined = end
    }
}
