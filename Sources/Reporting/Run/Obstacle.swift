/// What speaks against putting a report in the place of an earlier one, whatever its notebook says.
public enum Obstacle: Sendable, Hashable {
    /// The file stops in the middle of a row.
    case cut(file: String, line: Int)
    /// The file has much less than when the earlier report was made: so many rows that count, or bytes.
    case shrunk(file: String, now: Int, before: Int, unit: Unit)
    /// The earlier report was made of this file too, and this one is not.
    case gone(file: String)

    /// What the size of a file is told in.
    public enum Unit: Sendable, Hashable {
        /// Rows that count; of a file that was never released, rounded.
        case rows
        /// The length of a file whose rows the study does not count.
        case bytes
    }
}

/// The last row of a file that no line end closes.
public struct UnendedFile: Sendable, Hashable {
    /// Path inside the folder.
    public let file: String
    /// Physical line.
    public let line: Int
    /// Whether the row lacks fields: the file was cut, beyond doubt.
    public let lacksFields: Bool

    /// `line` counts from 1.
    public init(file: String, line: Int, lacksFields: Bool) {
        (self.file, self.line, self.lacksFields) = (file, line, lacksFields)
    }
}

extension ReportRun {
    /// What speaks against putting the report in the place of the one in a folder; nothing but cut files where there is none of
    /// the same kind.
    ///
    /// The predecessor of an input is the file of the same name in the earlier report: of that one the manifest tells the rows.
    public func obstacles(replacing out: String) -> [Obstacle] {
        let earlier = (try? Manifest(folder: out)).flatMap { $0.kind == manifest.kind ? $0 : nil }
        return study.unendedFiles.filter { $0.lacksFields || hasFewerRows($0.file, than: earlier) }
            .map { .cut(file: $0.file, line: $0.line) }
            + (earlier.map(shrinkage) ?? [])
    }

    /// A row that is whole and lacks its line end is the last one of many files; one in a file that has become shorter is not.
    private func hasFewerRows(_ file: String, than earlier: Manifest?) -> Bool {
        let before = earlier?.inputs.first { $0.path == file }?.rows?.kept
        let now = manifest.inputs.first { $0.path == file }?.rows?.kept
        guard let before, let now else { return false }
        return now < before
    }

    private func shrinkage(since earlier: Manifest) -> [Obstacle] {
        earlier.inputs.compactMap { before in
            guard let now = manifest.inputs.first(where: { $0.name == before.name }) else {
                return isReplaced(before, of: earlier) ? nil : .gone(file: before.path)
            }
            return now.shrinkage(since: before)
        }
    }

    /// Whether another file of the same layout came in its place, as that of another year does.
    private func isReplaced(_ before: InputRecord, of earlier: Manifest) -> Bool {
        func count(_ inputs: [InputRecord]) -> Int { inputs.count { $0.layout == before.layout } }
        return count(manifest.inputs) >= count(earlier.inputs)
    }
}

extension InputRecord {
    /// Of what a file had, the part below which it has lost too much: the year 2020 took 18 % of the accidents of France.
    private static let least = 0.8

    /// Rounded numbers of rows count with what rounding may have taken or given.
    fileprivate func shrinkage(since before: InputRecord) -> Obstacle? {
        if let now = rows?.kept, let then = before.rows?.kept {
            let most = now + (rowsRoundedTo ?? 0) / 2
            let atLeast = then - (before.rowsRoundedTo ?? 0) / 2
            let isShrunk = Double(most) < Self.least * Double(atLeast)
            return isShrunk ? .shrunk(file: path, now: now, before: then, unit: .rows) : nil
        }
        guard let bytes, let then = before.bytes, Double(bytes) < Self.least * Double(then) else { return nil }
        return .shrunk(file: path, now: bytes, before: then, unit: .bytes)
    }
}
