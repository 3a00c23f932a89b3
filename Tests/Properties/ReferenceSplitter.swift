/// A slow reading of well-formed delimited text, one byte after the other, that owes nothing to libcsv.
public struct ReferenceSplitter {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index = 0
    private var line = 1

    public init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    public mutating func rows() -> [Row] {
        var rows: [Row] = []
        while index < bytes.count {
            let start = line
            var cells = [cell()]
            while index < bytes.count, bytes[index] == delimiter {
                index += 1
                cells.append(cell())
            }
            skipLineBreak()
            let isBlank = cells.count == 1 && cells[0] == nil
            if !isBlank { rows.append(Row(start, cells.map { $0 ?? "" })) }
        }
        return rows
    }

    /// Reads one cell and stops at the delimiter or line break behind it; nil when nothing but blanks is there.
    private mutating func cell() -> String? {
        skipBlanks()
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return quoted() }
        var cell: [UInt8] = []
        while index < bytes.count, bytes[index] != delimiter, !isLineBreak(bytes[index]) {
            cell.append(bytes[index])
            index += 1
        }
        while let last = cell.last, isBlank(last) { cell.removeLast() }
        return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
    }

    private mutating func quoted() -> String {
        var cell: [UInt8] = []
        index += 1
        while true {
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
            }
            let start = index
            if isLineBreak(bytes[index]) { skipLineBreak() } else { index += 1 }
            cell += bytes[start..<index]
        }
        skipBlanks()
        return String(decoding: cell, as: UTF8.self)
    }

    private mutating func skipLineBreak() {
        guard index < bytes.count else { return }
        let isPair = bytes[index...].starts(with: [0x0D, 0x0A])
        index += isPair ? 2 : 1
        line += 1
    }

    private mutating func skipBlanks() {
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte != delimiter && (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t"))
    }

    private func isLineBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}
