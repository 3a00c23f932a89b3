import DelimitedText
import Foundation
import Words

/// What `init` found in one file of a folder.
public struct Recognition: Sendable {
    /// The name of the file in its folder.
    public let file: String
    /// How the file is written, and why this was decided.
    public let detected: DetectedForm
    /// The names of the columns, as the file writes them.
    public let header: [String]
    /// What the descriptor will say of the file.
    public internal(set) var resource: Resource
    /// Nil for a file that no layout fits.
    public let layout: Layout?
    /// Whether somebody must complete the descriptor: the layout is unknown, or the year is.
    public let isComplete: Bool
    /// Columns without a meaning.
    public let unknownColumns: [String]
    /// Columns without a name that hold something, from 0.
    public let unnamedColumns: [Int]
    /// Nil where neither the header nor the name of the file says the year.
    public let year: FoundYear?
    /// The likeliest layout of a file that no layout fits, if one comes near.
    public let nearest: NearLayout?
    /// The columns of an unknown file in which a mark may separate thousands or decimals.
    public let unsettledMarks: [UnsettledMark]

    /// Whether nobody needs to complete the descriptor or to correct the file.
    public var canBeRead: Bool { isComplete && repeatedColumn == nil }

    /// A described name that several columns bear, so that nobody knows which of them is meant.
    public var repeatedColumn: String? {
        do {
            _ = try FieldMatch(resource.schema.fields, header: header, file: file, line: detected.headerLine)
        } catch .duplicatedColumn(_, let column, _) {
            return column
        } catch {
            // What else does not match is said when the file is read.
            return nil
        }
        return nil
    }
}

/// The standard input, recognised and kept: it cannot be read twice.
public struct RecognisedInput: Sendable {
    /// What was found in it.
    public let recognition: Recognition
    let file: TextFile
}

extension LayoutCatalogue {
    /// Recognises or drafts every CSV, TSV or text file that stands directly in `folder`, in the order of their names.
    public func recognise(folder: String, forcing overrides: TextFormOverrides) throws(IntakeError) -> [Recognition] {
        var recognitions: [Recognition] = []
        for file in try FolderListing(folder: folder).files {
            var recognition = try recognise(file, in: folder, forcing: overrides)
            let like = recognitions.count { Self.slug($0.file) == recognition.resource.name }
            if like > 0 { recognition.resource.name += "-\(like + 1)" }
            recognitions.append(recognition)
        }
        return recognitions
    }

    /// Recognises or drafts the standard input, which is read to its end and kept.
    public func recogniseStandardInput(forcing overrides: TextFormOverrides) throws(IntakeError) -> RecognisedInput {
        let (file, recognition): (TextFile, Recognition)
        do throws(DelimitedTextError) {
            file = try TextFile.standardInput(encoding: overrides.encoding)
            recognition = try recognise(file, named: Resource.standardInput, forcing: overrides)
        } catch {
            throw .text(error)
        }
        try check(recognition)
        return RecognisedInput(recognition: recognition, file: file)
    }

    private func recognise(
        _ file: String, in folder: String, forcing overrides: TextFormOverrides
    ) throws(IntakeError) -> Recognition {
        let recognition: Recognition
        do throws(DelimitedTextError) {
            let text = try TextFile(path: folder + "/" + file, encoding: overrides.encoding)
            recognition = try recognise(text, named: file, forcing: overrides)
        } catch {
            throw .text(error)
        }
        try check(recognition)
        return recognition
    }

    /// A descriptor must not name columns after what a row of data holds.
    private func check(_ recognition: Recognition) throws(IntakeError) {
        guard HeaderDoubt.isData(recognition.header) else { return }
        throw .headerIsData(file: recognition.file, line: recognition.detected.headerLine)
    }

    private func recognise(
        _ file: TextFile, named name: String, forcing overrides: TextFormOverrides
    ) throws(DelimitedTextError) -> Recognition {
        var text = try DetectedText(file, forcing: overrides)
        let head: [[String]]
        do {
            head = try text.reading {
                try readHead(of: $0.file, form: $0.detected.form, records: $0.detected.form.headerRecord + 200)
            }
        } catch {
            throw error as? DelimitedTextError ?? .empty(file: file.name)
        }
        let form = text.detected.form
        guard head.count >= form.headerRecord else {
            throw .missingHeader(file: file.name, headerRecord: form.headerRecord, records: head.count)
        }
        let header = HeaderNames.joined(Array(head[..<form.headerRecord].suffix(form.headerHeight)))
        let rows = Array(head.dropFirst(form.headerRecord))
        guard let fit = recognise(header, evidence: [name] + (rows.first ?? [])) else {
            return draft(name, detected: text.detected, header: header, rows: rows)
        }
        let titles = head.prefix(form.headerRecord - form.headerHeight).flatMap { $0 }.filter { !$0.isEmpty }
        return recognition(name, detected: text.detected, header: header, rows: rows, titles: titles, fit: fit)
    }

    private func recognition(
        _ file: String, detected: DetectedForm, header: [String], rows: [[String]], titles: [String], fit: LayoutFit
    ) -> Recognition {
        var meaning = fit.layout.meaning
        let found = FoundYear(fit, titles: titles, file: file)
        // Years of the columns are said by the columns; only a year of the whole file is a constant.
        let year = fit.hasYearColumns ? nil : found?.years.first
        if let year { meaning.constants = (meaning.constants ?? [:]).merging(["year": Constant(year)]) { $1 } }
        meaning.source = meaning.source?.replacingOccurrences(of: Layout.yearMark, with: year ?? "")
        let resource = Resource(
            name: Self.slug(file), path: file, encoding: Self.encoding(detected.form),
            dialect: Self.dialect(detected.form), vigie: meaning,
            schema: TableSchema(
                fields: fit.fields,
                missingValues: ConventionalAbsences.added(to: fit.layout.schema.missingValues ?? [.empty])))
        return Recognition(
            file: file, detected: detected, header: header, resource: resource, layout: fit.layout,
            isComplete: found != nil,
            unknownColumns: fit.fields.filter { $0.vigie == nil && !$0.name.isEmpty }.map(\.name),
            unnamedColumns: Self.unnamedColumns(header, rows), year: found, nearest: nil, unsettledMarks: [])
    }

    /// Those that some of the rows fill, from 0: a separator at the end of every line makes none.
    static func unnamedColumns(_ header: [String], _ rows: [[String]]) -> [Int] {
        header.indices.filter { column in
            header[column].isEmpty && rows.contains { column < $0.count && !$0[column].isEmpty }
        }
    }

    /// A resource name as the standard wants it: lower case, digits, `-`, `_` and `.`.
    static func slug(_ file: String) -> String {
        if file == Resource.standardInput { return "standard-input" }
        let base = FoldedName((FolderListing.plainName(file) as NSString).deletingPathExtension).text
        return String(base.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    static func dialect(_ form: TextForm) -> Dialect {
        let delimiter = String(Unicode.Scalar(form.delimiter))
        let rows = form.headerRecord - form.headerHeight + 1...max(form.headerRecord, 1)
        return Dialect(delimiter: delimiter, headerRows: rows == 1...1 ? nil : Array(rows))
    }

    /// The IANA name that others read the file under: with its mark, UTF-16 is `utf-16`.
    static func encoding(_ form: TextForm) -> String {
        let isMarked = form.encoding.isUTF16 && form.hasByteOrderMark
        return isMarked ? "utf-16" : form.encoding.rawValue
    }
}
