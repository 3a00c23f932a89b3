import CVector

/// What a function of CVector finds in a text.
struct FoundMarks: Equatable {
    private(set) var marks: [UInt32]
    private(set) var feeds: [UInt32]
    private(set) var odd: [UInt32]

    init(marks: [UInt32], feeds: [UInt32], odd: [UInt32]) {
        (self.marks, self.feeds, self.odd) = (marks, feeds, odd)
    }

    /// The records of a text of which these are all the marks.
    mutating func records(of text: [UInt8]) -> [decode_record] {
        var records = [decode_record](repeating: decode_record(), count: text.count)
        let counts = (marks: UInt32(marks.count), feeds: UInt32(feeds.count), odd: UInt32(odd.count))
        var count = 0
        unsafe withMarks { marks in
            unsafe (marks.count, marks.feed_count, marks.odd_count) = (counts.marks, counts.feeds, counts.odd)
            count = unsafe decode_records(text, marks, decode_progress(), 1 << 20, &records).records
        }
        return Array(records.prefix(count))
    }

    /// `add` is given the text and room for as many marks, odd bytes and line feeds as it has bytes.
    init(_ text: [UInt8], _ add: (UnsafePointer<UInt8>, inout split_marks) -> Void) {
        let room = [UInt32](repeating: 7, count: text.count + 64)
        self.init(marks: room, feeds: room, odd: room)
        var counts = (marks: 0, feeds: 0, odd: 0)
        unsafe withMarks { marks in
            unsafe text.withUnsafeBufferPointer { text in
                if let start = text.baseAddress { unsafe add(start, &marks) }
            }
            counts = unsafe (Int(marks.count), Int(marks.feed_count), Int(marks.odd_count))
        }
        marks.removeLast(marks.count - counts.marks)
        feeds.removeLast(feeds.count - counts.feeds)
        odd.removeLast(odd.count - counts.odd)
    }

    /// Lends the room to C, which has found nothing yet.
    private mutating func withMarks(_ body: (inout split_marks) -> Void) {
        unsafe marks.withUnsafeMutableBufferPointer { marks in
            unsafe feeds.withUnsafeMutableBufferPointer { feeds in
                unsafe odd.withUnsafeMutableBufferPointer { odd in
                    var lent = unsafe split_marks(
                        places: marks.baseAddress, feeds: feeds.baseAddress, odd: odd.baseAddress, count: 0,
                        feed_count: 0, odd_count: 0)
                    unsafe body(&lent)
                }
            }
        }
    }
}
