import Disclosure

/// What a study was made of, as the manifest tells it.
public struct StudyAccount: Sendable {
    public let kind: Manifest.Kind
    public let inputs: [InputRecord]
    /// The secrecy of its figures; empty where every file was released already.
    public let disclosure: [DisclosureRecord]
    /// What it was asked for, besides the parameters of the notebook.
    public var parameters: [String: String] = [:]
    public var declarations: [FileRecord] = []
    public var parameterFiles: [FileRecord] = []
    public var schemes: [String]?
    public var instruments: [Manifest.Instrument]?
    public var keyIdentifier: String?

    public init(_ kind: Manifest.Kind, inputs: [InputRecord], disclosure: [DisclosureRecord]) {
        (self.kind, self.inputs, self.disclosure) = (kind, inputs, disclosure)
    }
}
