import Declarations
import Foundation
import Words

/// Published figures on the schemes of several countries, what is computed of them, and what was found wrong in their
/// sources: `agregats.csv` and `constats.json` of a folder `reperes`.
public struct AnchorBook: Sendable {
    /// Of the two files, below the folder of the data.
    public static let folder = "reperes"
    /// Path of the figures, below the folder of the data.
    public static let figuresFile = folder + "/agregats.csv"
    /// Path of the findings, below the folder of the data.
    public static let findingsFile = folder + "/constats.json"

    /// Every figure that a source prints.
    public let figures: AnchorFigures
    let aggregates: [Aggregate]
    let findings: [Finding]
    let rules: [CountryRule]
    /// Citations, by the name that the figures give.
    let sources: [String: Bilingual]

    private struct FindingsFile: Decodable {
        let sources: [String: Bilingual]
        let rules: [CountryRule]
        let aggregates: [Aggregate]
        let findings: [Finding]
    }

    /// Reads the two files below a data folder; nil where it has none.
    ///
    /// - Throws: `AnchorError`, also where a finding says of a figure what the calculation no longer gives.
    public init?(dataFolder: String) throws {
        guard let data = FileManager.default.contents(atPath: dataFolder + "/" + Self.findingsFile) else { return nil }
        let figures = try AnchorFigures(path: dataFolder + "/" + Self.figuresFile, name: Self.figuresFile)
        try self.init(figures, findings: [UInt8](data))
    }

    init(_ figures: AnchorFigures, findings bytes: [UInt8]) throws(AnchorError) {
        let declared: FindingsFile
        do {
            declared = try DeclaredFile(bytes: bytes, name: Self.findingsFile).decoded()
        } catch {
            throw .findings(error)
        }
        self.figures = figures
        aggregates = declared.aggregates
        findings = declared.findings
        sources = declared.sources
        rules = declared.rules
        for aggregate in aggregates { try checkNames(aggregate.calculations, of: aggregate.code) }
        for finding in findings { try check(finding) }
    }

    /// A finding that no longer holds would lie about the figures.
    private func check(_ finding: Finding) throws(AnchorError) {
        guard let check = finding.check else { return }
        try checkNames([.figure(check.printed), check.computed], of: finding.number)
        guard let result = check.result(figures) else {
            throw .divisionByZero(file: Self.findingsFile, finding: finding.number)
        }
        guard result.holds == check.holds else {
            throw .verdictChanged(
                file: Self.findingsFile, finding: finding.number, declared: check.holds, printed: result.printed,
                computed: result.computed)
        }
    }

    private func checkNames(_ calculations: [Calculation], of finding: String) throws(AnchorError) {
        for name in calculations.flatMap(\.figures) where figures[name] == nil {
            throw .unknownFigure(
                file: Self.findingsFile, finding: finding, name: name,
                nearest: figures.identifiers.filter { $0.hasPrefix(name.prefix(4)) }.sorted().first)
        }
    }
}
