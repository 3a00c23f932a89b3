import Threads

/// Writes records in one format, line after line.
public protocol RecordWriter: Sendable {
    /// Appends what stands before the first line.
    func open(_ records: Records, _ bytes: inout [UInt8])
    /// Appends one line.
    func append(_ line: Int, of records: Records, to bytes: inout [UInt8])
    /// Appends what stands behind the last line.
    func close(_ records: Records, _ bytes: inout [UInt8])
}

extension RecordWriter {
    /// The whole text of a file.
    public func text(_ records: Records) -> String {
        var bytes: [UInt8] = []
        open(records, &bytes)
        for line in records.lines.indices { append(line, of: records, to: &bytes) }
        close(records, &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same text, of which a few parts are held at once: each is made on one of `workers` threads and handed to `sink`, on the
    /// calling one, in order.
    public func write(_ records: Records, workers: Int, to sink: ([UInt8]) throws -> Void) throws {
        var head: [UInt8] = []
        open(records, &head)
        try sink(head)
        if records.lines.count <= linesOfPart {
            try sink(part(records.lines.indices, of: records))
        } else {
            try writeParts(of: records, workers: workers, to: sink)
        }
        var tail: [UInt8] = []
        close(records, &tail)
        try sink(tail)
    }

    private func writeParts(of records: Records, workers: Int, to sink: ([UInt8]) throws -> Void) throws {
        var starts = stride(from: 0, to: records.lines.count, by: linesOfPart).makeIterator()
        let work = OrderedWork<Int, [UInt8]>(workers: workers) { start in
            part(start..<min(start + linesOfPart, records.lines.count), of: records)
        }
        try work.run(next: { starts.next() }, deliver: sink)
    }

    private func part(_ lines: Range<Int>, of records: Records) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.count * 96)
        for line in lines { append(line, of: records, to: &bytes) }
        return bytes
    }

    /// Enough for a thread to work some milliseconds.
    private var linesOfPart: Int { 8192 }
}
