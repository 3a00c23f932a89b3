import Declarations
import Digests
import Foundation
import Outputs
import Words

/// What partial facts say of themselves: their form, what they were made of, and what was found wrong in it.
package struct PartialFactsAccount: Codable, Sendable {
    /// Whether the facts are protected.
    package enum Kind: String, Codable, Sendable {
        /// Exact and confidential: for the body that merges parts, and nobody else.
        case `internal`
    }

    /// How many forms of partial facts there were: a reader refuses those that it does not know.
    package static let currentForm = 1

    /// `vigie facts` and the notebook, by which a later run knows its own folder.
    package let command: String
    /// See ``currentForm``.
    package let form: Int
    /// Of Vigie.
    package let version: String
    package let kind: Kind
    /// What was found wrong or doubtful in the files of the part, in both languages.
    package let findings: [Bilingual]
    /// The files of the folder, the manifest left out; set when they are written.
    package private(set) var outputs: [Output] = []

    /// A file of the folder.
    package struct Output: Codable, Sendable {
        /// Path below the folder.
        package let name: String
        /// Length.
        package let bytes: Int
        /// 64 hexadecimal digits in lower case.
        package let sha256: String
    }

    /// Of facts that nothing protects.
    package init(notebook: String, version: String, findings: [Bilingual]) {
        (command, form, self.version) = ("vigie facts --for \(notebook)", Self.currentForm, version)
        (kind, self.findings) = (.internal, findings)
    }

    /// The text of the file: the same content gives the same bytes.
    func data(outputs: [OutputFile]) throws -> Data {
        var account = self
        account.outputs = outputs.map { Output(name: $0.name, bytes: $0.bytes, sha256: $0.sha256) }
        return try JSONText.data(account)
    }
}

extension PartialFactsAccount {
    /// What the partial facts of a folder say of themselves, once their files are found whole; nil for another folder.
    ///
    /// - Throws: ``ExchangeError`` where a later version wrote them, or where a file is not the one that was written.
    package init?(folder: String) throws(ExchangeError) {
        guard let file = try? DeclaredFile(path: folder + "/" + OutputFolder.manifestName),
            let opening: Opening = try? file.decoded(admitsUnknownKeys: true), opening.isOfFacts
        else { return nil }
        guard opening.form == Self.currentForm, let account: Self = try? file.decoded() else {
            throw .unknownForm(folder: folder, form: opening.form, known: Self.currentForm)
        }
        for output in account.outputs {
            let digest = FileDigest(file: folder + "/" + output.name)
            guard digest?.sha256 == output.sha256 else { throw .changed(folder: folder, file: output.name) }
        }
        self = account
    }

    /// By what a manifest is known for one of partial facts.
    private struct Opening: Decodable {
        let command: String
        let form: Int?

        var isOfFacts: Bool { command.hasPrefix("vigie facts ") }
    }
}
