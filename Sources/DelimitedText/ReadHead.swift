/// The first records of a file, decoded: titles, header and the data below, up to `records` of them.
///
/// Blank lines are skipped; fewer records are returned when the file has fewer. Throws what is wrong in these records
/// only; `.empty` when there is none at all.
public func readHead(of file: TextFile, form: TextForm, records: Int) throws(DelimitedTextError) -> [[String]] {
    let head = try Head(of: file, encoding: form.encoding, delimiter: form.delimiter, limit: max(records, 1))
    if let problem = head.problem { throw problem }
    guard !head.records.isEmpty else { throw .empty(file: file.name) }
    return Array(head.records.prefix(records))
}

/// The place of the first data record: after the titles and the header.
func positionOfData(in file: TextFile, form: TextForm) throws(DelimitedTextError) -> FilePosition {
    let head = try Head(
        of: file, encoding: form.encoding, delimiter: form.delimiter, limit: max(form.headerRecord, 1))
    if let problem = head.problem { throw problem }
    guard !head.records.isEmpty else { throw .empty(file: file.name) }
    guard form.headerRecord > 0 else { return try SliceReader(file.open(), sliceSize: 1).position }
    guard head.records.count == form.headerRecord else {
        throw .missingHeader(file: file.name, headerRecord: form.headerRecord, records: head.records.count)
    }
    return head.end
}
