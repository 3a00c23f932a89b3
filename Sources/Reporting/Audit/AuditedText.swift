import Disclosure
import Foundation
import Words

/// The tables of a report as people read them, held against the files of figures that stand behind them.
struct AuditedText {
    private let folder: AuditedFolder
    private let language: Language

    init(_ folder: AuditedFolder) {
        self.folder = folder
        language = folder.language
    }

    /// Numbers of the text that are none of the figures of their table, as it rounds them.
    var findings: [ReportAudit.Finding] {
        get throws(AuditError) {
            var findings: [ReportAudit.Finding] = []
            for table in MarkdownTable.all(in: folder.text) where folder.holds(table.source) {
                let figures = try folder.table(table.source)?.lines.flatMap(\.figures) ?? []
                for cell in table.cells {
                    let number = ShownNumber(cell.text, language)
                    guard let number, !number.isOne(of: figures) else { continue }
                    findings.append(
                        .otherText(
                            file: ReportFile.reportName, line: cell.line, text: number.text, table: table.source))
                }
            }
            return findings
        }
    }
}

/// A table of the Markdown of a report that names the file of its figures.
struct MarkdownTable {
    /// What stands in a column of numbers, and on which line.
    private(set) var cells: [(line: Int, text: String)] = []
    /// Below the folder of the report.
    private(set) var source = ""
    /// Those of the text that it stands on.
    private(set) var lines: [Int] = []

    /// Those of a text, in its order.
    static func all(in lines: [Substring]) -> [MarkdownTable] {
        var (tables, current, numbers) = ([MarkdownTable](), MarkdownTable(), [Int]())
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("|") {
                let fields = fields(of: line)
                current.lines.append(index + 1)
                if fields.allSatisfy({ $0.contains("--") && $0.allSatisfy { ":- ".contains($0) } }) {
                    current = MarkdownTable(lines: [index, index + 1])
                    numbers = fields.indices.filter { fields[$0].hasSuffix("--:") }
                } else {
                    current.cells += numbers.filter(fields.indices.contains).map { (index + 1, fields[$0]) }
                }
            } else if let link = line.firstMatch(of: #/\]\((tables\/[^)]+\.csv)\)/#) {
                current.source = String(link.1).removingPercentEncoding ?? String(link.1)
                tables.append(current)
                (current, numbers) = (MarkdownTable(), [])
            }
        }
        return tables
    }

    /// Between bars that no backslash precedes.
    private static func fields(of line: Substring) -> [String] {
        let parts = line.replacing("\\|", with: "\u{1}").split(separator: "|", omittingEmptySubsequences: false)
        return parts.dropFirst().dropLast().map {
            $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces)
        }
    }
}

/// The first number of a cell, and how far it was rounded.
struct ShownNumber {
    /// As the cell has it.
    let text: String
    private let value: Double
    private let half: Double

    /// Nil where the cell begins with no number.
    init?(_ cell: String, _ language: Language) {
        let head = cell.prefix { !"[*<".contains($0) }.trimmingCharacters(in: .whitespaces)
        let (mark, groups): (Character, Set<Character>) =
            language == .french ? (",", ["\u{A0}", "\u{202F}", " "]) : (".", [","])
        let sign = head.filter { !groups.contains($0) }.replacing("\u{2212}", with: "-").replacing("\\", with: "")
        let plain = String(sign.map { $0 == mark ? "." : $0 })
        guard let value = Double(plain), value.isFinite else { return nil }
        (text, self.value) = (head, value)
        half = 0.5 * pow(10, -Double(plain.split(separator: ".").dropFirst().first?.count ?? 0))
    }

    /// Whether one of the figures rounds to it.
    func isOne(of figures: [Double]) -> Bool {
        figures.contains { abs($0 - value) <= half * (1 + 1e-6) + 1e-9 * abs(value) }
    }
}
