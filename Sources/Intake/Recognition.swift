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
}

extension LayoutCatalogue {
    /// Recognises or drafts every CSV, TSV or text file that stands directly in `folder`, in the order of their names.
    public func recognise(folder: String, forcing overrides: TextFormOverrides) throws(IntakeError) -> [Recognition] {
        guard DescriptorFile.isFolder(folder) else { throw .notAFolder(path: folder) }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let files = names.filter { name in
            !name.hasPrefix(".") && ["csv", "tsv", "txt"].contains((name as NSString).pathExtension.lowercased())
                && !DescriptorFile.isFolder(folder + "/" + name)
        }
        var recognitions: [Recognition] = []
        for file in files.sorted() { recognitions.append(try recognise(file, in: folder, forcing: overrides)) }
        return recognitions
    }

    private func recognise(
        _ file: String, in folder: String, forcing overrides: TextFormOverrides
    ) throws(IntakeError) -> Recognition {
        let path = folder + "/" + file
        do throws(DelimitedTextError) {
            let detected = try detectForm(ofFile: path, forcing: overrides)
            let head = try readHead(ofFile: path, form: detected.form, records: detected.form.headerRecord + 200)
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
        let hasYear = fit.fields.contains { $0.vigie?.dimension == .year || $0.vigie?.constants?["year"] != nil }
        let year = hasYear ? nil : fit.yearInHeader ?? Self.year(inName: file)
        if let year { meaning.constants = (meaning.constants ?? [:]).merging(["year": Constant(year)]) { $1 } }
        meaning.source = meaning.source?.replacingOccurrences(of: Layout.yearMark, with: year ?? "")
        let resource = Resource(
            name: Self.slug(file), path: file, encoding: detected.form.encoding.rawValue,
            dialect: Self.dialect(detected.form), vigie: meaning,
            schema: TableSchema(fields: fit.fields, missingValues: fit.layout.schema.missingValues))
        return Recognition(
            file: file, detected: detected, header: header, resource: resource, layout: fit.layout,
            isComplete: hasYear || year != nil,
            unknownColumns: fit.fields.filter { $0.vigie == nil && !$0.name.isEmpty }.map(\.name))
    }

    /// The one year that a file name holds, if it holds just one.
    static func year(inName file: String) -> String? {
        let years = Set(
            file.split { !$0.isNumber }.filter { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) })
        return years.count == 1 ? years.first.map(String.init) : nil
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
