import Disclosure

/// What a study was made of, as the manifest tells it.
public struct StudyAccount: Sendable {
    /// Which study it is.
    public let kind: String
    /// In the order of the descriptor.
    public let inputs: [InputAccount]
    /// The secrecy of its figures; empty where every file was released already.
    public let disclosure: [DisclosureRecord]
    /// What it was asked for, besides the parameters of the notebook.
    public var parameters: [String: String] = [:]
    /// Files that say what the study is, and what its figures are held against.
    public var declarations: [FileRecord] = []
    /// Values of law, nomenclatures and points that were used.
    public var parameterFiles: [FileRecord] = []
    /// Labels of the schemes compared; nil for a study of none.
    public var schemes: [String]?
    /// Questionnaires that may score a file; nil for a study of none.
    public var instruments: [Manifest.Instrument]?
    /// Names the key of pseudonyms without giving anything of it away; nil without pseudonyms.
    public var keyIdentifier: String?

    /// The rest is set where the study has it.
    public init(_ kind: String, inputs: [InputAccount], disclosure: [DisclosureRecord]) {
        (self.kind, self.inputs, self.disclosure) = (kind, inputs, disclosure)
    }
}
