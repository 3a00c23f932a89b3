import DelimitedText

extension FolderReader {
    private static let sampleRecords = 200

    /// The columns of amounts whose first values do not say whether their mark separates thousands or decimals, though the
    /// descriptor declares it one of decimals.
    ///
    /// - Throws: ``IntakeError/unsettledMark(_:file:line:)`` where it declares nothing: what is not known is not guessed.
    func unsettledMarks(_ text: DetectedText, _ plan: ResourcePlan, _ resource: Resource) throws(IntakeError)
        -> [UnsettledMark]
    {
        let columns =
            plan.amounts.map { ($0.column, $0.form, $0.measure.scale) }
            + plan.claimColumns.map { ($0.column, $0.form, $0.scale) }
        guard !columns.isEmpty else { return [] }
        // What is wrong in these records is said when they are read.
        let head = try? readHead(of: text.file, form: plan.form, records: plan.form.headerRecord + Self.sampleRecords)
        let rows = (head ?? []).dropFirst(plan.form.headerRecord)
        var found: [UnsettledMark] = []
        for (column, form, scale) in columns {
            let cells = rows.compactMap { column < $0.count ? $0[column] : nil }
                .filter { plan.missing.meaning(of: Array($0.utf8).span) == nil }
            guard case .unsettled(let mark, let example) = DraftNumber(cells), mark == form.decimalMark,
                cells.contains(where: { Self.isRead($0, mark, form, scale: scale) })
            else { continue }
            let name = plan.header[column]
            let unsettled = UnsettledMark(column: name, mark: String(Unicode.Scalar(mark)), example: example)
            guard resource.schema.fields.first(where: { $0.name == name })?.decimalChar != nil else {
                throw .unsettledMark(unsettled, file: resource.file, line: text.detected.headerLine)
            }
            found.append(unsettled)
        }
        return found
    }

    /// Whether a value with the mark is read as it stands; one with more decimals than its measure keeps is refused in its row.
    private static func isRead(_ text: String, _ mark: UInt8, _ form: NumberForm, scale: Int64) -> Bool {
        guard text.utf8.contains(mark), case .success = form.parts(Array(text.utf8).span, scale: scale) else {
            return false
        }
        return true
    }
}
