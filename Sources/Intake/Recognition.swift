import DelimitedText
import Foundation

/// What `init` found in one file of a folder.
public struct Recognition: Sendable {
    public let file: String
    public let detected: DetectedForm
    public let header: [String]
    public let resource: Resource
    /// Nil for a file that no layout fits.
    public let layout: Layout?
    /// Whether somebody must complete the descriptor: the layout is unknown, or the year is.
    public let isComplete: Bool
    /// Columns without a meaning.
    public let unknownColumns: [String]
    /// Nil where neither the header nor the name of the file says the year.
    public let year: FoundYear?
    /// The likeliest layout of a file that no layout fits, if one comes near.
    public let nearest: NearLayout?
}

extension LayoutCatalogue {
    /// Recognises or drafts every CSV, TSV or text file that stands directly in `folder`, in the order of their names.
    public func recognise(folder: String, forcing overrides: TextFormOverrides) throws(IntakeError) -> [Recognition] {
        var recognitions: [Recognition] = []
        for file in try FolderListing(folder: folder).files {
            recognitions.append(try recognise(file, in: folder, forcing: overrides))
        }
        return recognitions
    }

    private func recognise(
        _ file: String, in folder: String, forcing overrides: TextFormOverrides
    ) throws(IntakeError) -> Recognition {
        let path = folder + "/" + file
        do throws(DelimitedTextError) {
            let detected = try detectForm(ofFile: path, forcing: overrides)
            let head = try readHead(ofFile: path, form: detected.form, records: detected.form.headerRecord + 200)
            guard head.count >= detected.form.headerRecord else {
                throw .missingHeader(file: path, headerRecord: detected.form.headerRecord, records: head.count)
            }
            let header = head[detected.form.headerRecord - 1]
            guard let fit = recognise(header) else {
                let rows = Array(head.dropFirst(detected.form.headerRecord))
                return draft(file, detected: detected, header: header, rows: rows)
            }
            return recognition(file, detected: detected, header: header, fit: fit)
        } catch {
            throw .text(error)
        }
    }

    private func recognition(
        _ file: String, detected: DetectedForm, header: [String], fit: LayoutFit
    ) -> Recognition {
        var meaning = fit.layout.meaning
        let found = FoundYear(fit, file: file)
        // Years of the columns are said by the columns; only a year of the whole file is a constant.
        let year = fit.hasYearColumns ? nil : found?.years.first
        if let year { meaning.constants = (meaning.constants ?? [:]).merging(["year": Constant(year)]) { $1 } }
        meaning.source = meaning.source?.replacingOccurrences(of: Layout.yearMark, with: year ?? "")
        let resource = Resource(
            name: Self.slug(file), path: file, encoding: detected.form.encoding.rawValue,
            dialect: Self.dialect(detected.form), vigie: meaning,
            schema: TableSchema(fields: fit.fields, missingValues: fit.layout.schema.missingValues))
        return Recognition(
            file: file, detected: detected, header: header, resource: resource, layout: fit.layout,
            isComplete: found != nil,
            unknownColumns: fit.fields.filter { $0.vigie == nil && !$0.name.isEmpty }.map(\.name),
            year: found, nearest: nil)
    }

    /// A resource name as the standard wants it: lower case, digits, `-`, `_` and `.`.
    static func slug(_ file: String) -> String {
        let base = FoldedName((file as NSString).deletingPathExtension).text
        return String(base.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    static func dialect(_ form: TextForm) -> Dialect {
        let delimiter = String(Unicode.Scalar(form.delimiter))
        return Dialect(delimiter: delimiter, headerRows: form.headerRecord == 1 ? nil : [form.headerRecord])
    }
}
