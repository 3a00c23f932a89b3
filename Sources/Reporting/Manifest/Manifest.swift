import Declarations
import Digests
import Disclosure
import Facts
import Foundation
import Indicators

/// What a report was made of: enough to make it again and to prove that nothing changed.
///
/// The same type writes the manifest and reads it back, so that what one says the other understands.
public struct Manifest: Codable, Sendable {
    /// The study that it was made from, by the name of its command: `report`, `compare`, `fragility`.
    public let kind: String
    /// Of Vigie, which other bytes may be of.
    public let version: String
    /// Which keys a manifest has; absent in the first form, which has others too.
    public let format: Int?
    /// `vigie`, the kind and the notebook; what else was asked for stands in `parameters`.
    public let command: String
    /// Those of the notebook, with the values of the run.
    public let parameters: [String: String]
    /// Dimensions that the descriptor declares for its folder; absent where there are none.
    public let dimensions: [DimensionDefinition]?
    /// Indicators that the notebook or the descriptor adds to the catalogue; absent where there are none.
    public let indicators: [IndicatorSheet]?
    /// The file that was executed.
    public let notebook: FileRecord
    /// In the order of the descriptor.
    public let inputs: [InputRecord]
    /// Files that say what the study is and what its figures are held against; absent where there are none.
    public let declarations: [FileRecord]?
    /// Values of law and practice, nomenclatures and points of instruments; absent where none was used.
    public let parameterFiles: [FileRecord]?
    /// Labels of the schemes compared.
    public let schemes: [String]?
    /// Questionnaires that may score a file.
    public let instruments: [Instrument]?
    /// Names the key of pseudonyms without giving anything of it away.
    public let keyIdentifier: String?
    /// The secrecy of the figures; empty where every file was released already.
    public let disclosure: [DisclosureRecord]
    /// In the order of the notebook; the manifest itself is not among them.
    public let outputs: [FileRecord]
    /// The lines of the report that have numbers, in its order; absent in earlier forms.
    public let statements: [Statement]?

    /// A questionnaire that scores people.
    public struct Instrument: Codable, Sendable, Hashable {
        /// As `fragilites.json` names it.
        public let code: String
        /// Of the table of its points.
        public let version: String
        /// Who says how many points an answer gives.
        public let source: String

        /// Texts as the table of the instrument gives them.
        public init(code: String, version: String, source: String) {
            (self.code, self.version, self.source) = (code, version, source)
        }
    }

    /// - Parameter key: under which files that were never released are told; without one they are told by name alone.
    init(
        _ account: StudyAccount, _ notebook: Notebook, _ vocabulary: Vocabulary, _ source: NotebookSource,
        files: [ReportFile],
        statements: [Statement], key: SecretKey?
    ) {
        kind = account.kind
        version = Version.text
        format = Self.currentFormat
        command = "vigie \(account.kind) --notebook \(source.name)"
        parameters = notebook.parameters.merging(account.parameters) { $1 }
        let own = vocabulary.own
        dimensions = vocabulary.ownDimensions.isEmpty ? nil : vocabulary.ownDimensions
        indicators = own.isEmpty ? nil : own
        self.notebook = FileRecord(source.name, source.bytes)
        inputs = account.inputs.map { $0.record(key: key) }
        declarations = account.declarations.isEmpty ? nil : account.declarations
        parameterFiles = account.parameterFiles.isEmpty ? nil : account.parameterFiles
        (schemes, instruments, keyIdentifier) = (account.schemes, account.instruments, account.keyIdentifier)
        disclosure = account.disclosure
        self.statements = statements
        outputs = files.map { FileRecord($0.name, [UInt8]($0.text.utf8)) }
    }

    /// What `format` is of a manifest with the keys of this type.
    static let currentFormat = 3

    /// The text of the file: the same content gives the same bytes.
    public func text() throws -> String { String(decoding: try JSONText.data(self), as: UTF8.self) }
}
