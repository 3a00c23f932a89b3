import Intake
import Messages
import Portfolios
import Schemes

/// What `check` finds in a portfolio of enterprises: refused rows, and words, codes and zeros that somebody should look at.
public struct PortfolioCheck {
    /// In the order of the files and of their lines.
    public let findings: [Finding]
    /// How the files were read.
    public let description: [String]
    /// Paths inside the folder of the files that were read.
    public let files: Set<String>

    /// - Parameter words: those that the files may use.
    public init(_ source: PortfolioSource, _ words: PortfolioWords) throws(IntakeError) {
        let account = try PortfolioAccount(source)
        findings =
            account.rejections.map(FolderCheck.refused)
            + account.doubts.sorted.map { $0.doubt.finding($0.place, words) }
        files = Set(source.files.map(\.file))
        description = Self.description(source, account)
    }

    /// Whether a finding is reported here too: a refused row, or the repeated claims of a file.
    public func holds(_ finding: Finding) -> Bool {
        let ofFile = findings.filter { $0.file == finding.file }
        return (finding.kind == .refusedRow && ofFile.contains { $0.line == finding.line })
            || (finding.kind == .repeatedClaim && ofFile.contains { $0.kind == .repeatedClaim })
    }

    private static func description(_ source: PortfolioSource, _ account: PortfolioAccount) -> [String] {
        let files = source.files.map(\.file).joined(separator: ", ")
        let refused = account.rejections.count
        return [
            "portfolio (\(files)): \(account.rows) rows read = \(account.rows - refused) kept + \(refused) rejected"
        ]
            + source.uncheckedCodes.map { file, column in
                "  \(file), column \"\(column)\": codes not checked, no scheme has a table of them"
            }
    }
}

/// What the passes over a portfolio met, besides its enterprises.
private struct PortfolioAccount {
    private(set) var rejections: [Rejection] = []
    private(set) var doubts = PortfolioDoubts()
    private(set) var rows = 0

    init(_ source: PortfolioSource) throws(IntakeError) {
        for number in 0..<source.passes {
            let pass = try source.pass(number)
            rejections += pass.rejections
            doubts.merge(pass.doubts)
            rows += pass.rows
        }
    }
}
