import DelimitedText
import Disclosure
import Facts
import Foundation
import Fragility
import Indicators
import Messages

/// One file of figures of a report.
struct PublishedTableFile {
    private let record: TableRecord
    private let path: String
    private let header: [String]
    private let records: [[String]]
    /// The column after those of codes.
    private let value: Int

    init(folder: String, record: TableRecord) throws {
        self.record = record
        path = folder + "/" + record.file
        guard FileManager.default.fileExists(atPath: path) else {
            throw Fault(.noInput, "\(path): no such file, though the manifest names it")
        }
        let file = try TextFile(path: path)
        let all = try readHead(of: file, form: try detectForm(of: file).form, records: .max)
        guard let first = all.first, let value = first.firstIndex(of: "value"), value >= (record.from == nil ? 2 : 1)
        else {
            throw Fault(.dataError, "\(path), line 1: not the header of a table of figures")
        }
        (header, self.value) = (first, value)
        records = Array(all.dropFirst())
        if let short = records.firstIndex(where: { $0.count != first.count }) {
            throw Fault(
                .dataError,
                "\(path), line \(short + 2): \(records[short].count) fields, \(first.count) expected; the file was changed"
            )
        }
    }

    /// A table of indicators.
    func table() throws -> ReportedTable {
        let by = try QuestionReader.dimensions(header[2..<value].joined(separator: ","))
        var lines: [ReportedTable.Line] = []
        for (index, fields) in records.enumerated() {
            guard let year = Int(fields[1]), let expression = try QuestionReader.expressions(fields[0]).first else {
                throw Fault(.dataError, "\(path), line \(index + 2): no year; the file was changed")
            }
            lines.append(line(fields, expression, year: year, codes: fields[2..<value]))
        }
        return ReportedTable(
            name: record.file, by: by, selection: try QuestionReader.selection(record.conditions),
            isCut: record.isCut, lines: lines)
    }

    /// The figures of a table on persons.
    var figures: [PrintedFigure] {
        records.map { fields in
            PrintedFigure(
                table: record.from ?? "", measure: fields[0], codes: Array(fields[1..<value]),
                value: number("value", fields), numerator: number("numerator", fields),
                denominator: number("denominator", fields), isConfidential: isConfidential(fields),
                hasBounds: number("lower", fields) != nil)
        }
    }

    /// The indicators of occupational risk that stand beside the composite of territories, as a table by region; nil for a
    /// table without any.
    func risks(year: Int) -> ReportedTable? {
        let lines = records.compactMap { fields in
            (try? QuestionReader.expressions(fields[0]).first).map {
                line(fields, $0, year: year, codes: fields[1..<value])
            }
        }
        guard let from = record.from, from.hasPrefix("territoires"), !lines.isEmpty else { return nil }
        return ReportedTable(
            name: record.file, by: [.region], selection: Selection([:]), isCut: from != "territoires", lines: lines)
    }

    private func line(
        _ fields: [String], _ expression: Indicators.Expression, year: Int, codes: ArraySlice<String>
    ) -> ReportedTable.Line {
        ReportedTable.Line(
            expression: expression, year: year, codes: codes.map { $0 == "nd" ? "" : $0 },
            numerator: number("numerator", fields), denominator: number("denominator", fields),
            isConfidential: isConfidential(fields))
    }

    private func field(_ name: String, _ fields: [String]) -> String {
        header.firstIndex(of: name).map { fields[$0] } ?? ""
    }

    private func isConfidential(_ fields: [String]) -> Bool { field("flag", fields).contains("c") }

    /// A number with a point, or with the comma of `--csv excel-fr`.
    private func number(_ name: String, _ fields: [String]) -> Double? {
        Double(field(name, fields).replacing(",", with: "."))
    }
}
