import Declarations
import Foundation

/// The scheme files of a folder. Files of worked examples stand beside them: `fr-tarif.examples.json`.
public struct SchemeLibrary: Sendable {
    /// The folder of the files.
    public let folder: String
    /// Where values that name a parameter find it, before `tables` beside the file.
    public let parameters: ParameterFiles

    /// Nothing is read before a scheme is asked for.
    public init(folder: String, parameters: ParameterFiles) {
        self.folder = folder
        self.parameters = parameters
    }

    static let examplesSuffix = ".examples.json"

    /// Names of the schemes, in order.
    public var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".json") && !$0.hasSuffix(Self.examplesSuffix) }
            .map { String($0.dropLast(5)) }.sorted()
    }

    /// Reads the scheme of a file.
    ///
    /// - Throws: ``SchemeError/unknownScheme(name:known:)``, or what is wrong in the file.
    public func scheme(_ name: String) throws(SchemeError) -> Scheme {
        guard names.contains(name) else { throw .unknownScheme(name: name, known: names) }
        return try Scheme(file: folder + "/" + name + ".json", parameters: parameters)
    }

    /// Reads every scheme, in the order of ``names``; the first that is wrong is thrown.
    public func all() throws(SchemeError) -> [Scheme] {
        var schemes: [Scheme] = []
        for name in names { schemes.append(try scheme(name)) }
        return schemes
    }

    /// The worked examples of `name`; none when it has no file of them.
    public func examples(of name: String) throws(SchemeError) -> [WorkedExample] {
        try WorkedExample.beside(folder + "/" + name + ".json")
    }
}
