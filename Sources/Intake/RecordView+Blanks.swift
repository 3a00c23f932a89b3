import DelimitedText

extension Span<UInt8> {
    /// How many bytes a blank takes at `index`, 0 when none starts there: space, tab, U+00A0, U+202F, U+2009.
    func blankWidth(at index: Int) -> Int {
        let byte = self[index]
        if byte == 0x20 || byte == 0x09 { return 1 }
        if byte == 0xC2, index + 1 < count, self[index + 1] == 0xA0 { return 2 }
        if byte == 0xE2, index + 2 < count, self[index + 1] == 0x80 {
            let last = self[index + 2]
            return last == 0xAF || last == 0x89 ? 3 : 0
        }
        return 0
    }

    /// Whether nothing but blanks stands here: a cell that people see empty.
    package var isBlank: Bool {
        var index = 0
        while index < count {
            let width = blankWidth(at: index)
            if width == 0 { return false }
            index += width
        }
        return true
    }
}

extension RecordView {
    /// Whether field `index` has nothing but blanks: spreadsheets and web pages leave no-break ones in empty cells.
    func isBlank(_ index: Int) -> Bool { bytes(index).isBlank }
}
