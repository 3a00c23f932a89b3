import Declarations

extension InstalledData {
    /// The schemes that are shipped.
    public var schemes: SchemeLibrary { SchemeLibrary(folder: path + "/Datasets/schemes", parameters: parameters) }
}

/// The schemes at hand: those of a library and those of the user, with the values of law that were replaced.
public struct SchemeCatalogue: Sendable {
    private let library: SchemeLibrary
    private let files: [String]
    private let replacements: [LawValue]

    /// - Parameters:
    ///   - library: the schemes that are shipped, or those of another folder.
    ///   - files: paths of schemes of the user.
    ///   - replacements: values of law of the scheme that each names, or of every scheme that is asked for; one without such
    ///     a value is an error.
    public init(_ library: SchemeLibrary, files: [String] = [], replacing replacements: [LawValue] = []) {
        self.library = library
        self.files = files
        self.replacements = replacements
    }

    /// Every scheme by name; a file of the user takes the place of the scheme of its name.
    public func all() throws(SchemeError) -> [Scheme] {
        let own = try own()
        let names = Set(own.map(\.name))
        var schemes = own
        for name in library.names where !names.contains(name) { schemes.append(try library.scheme(name)) }
        return schemes.sorted { $0.name < $1.name }
    }

    /// One scheme; without a name, the only file of the user.
    public func scheme(_ name: String?) throws(SchemeError) -> Scheme {
        if name == nil, files.count == 1 { return try changed(Scheme(file: files[0], parameters: library.parameters)) }
        guard let name else { throw .unnamed }
        if let own = try own().first(where: { $0.name == name }) { return try changed(own) }
        guard library.names.contains(name) else { throw .unknownScheme(name: name, known: try all().map(\.name)) }
        return try changed(library.scheme(name))
    }

    /// The schemes of the user's files, in their order.
    public func own() throws(SchemeError) -> [Scheme] {
        var schemes: [Scheme] = []
        for file in files { schemes.append(try Scheme(file: file, parameters: library.parameters)) }
        return schemes
    }

    /// Worked examples beside the scheme: `S.examples.json` in its folder.
    public func examples(of scheme: Scheme) throws(SchemeError) -> [WorkedExample] {
        for file in files where try Scheme(file: file, parameters: library.parameters).name == scheme.name {
            return try WorkedExample.beside(file)
        }
        return try library.examples(of: scheme.name)
    }

    private func changed(_ scheme: Scheme) throws(SchemeError) -> Scheme {
        var scheme = scheme
        for value in replacements where value.scheme == nil || value.scheme == scheme.name {
            scheme = try scheme.replacing(value.name, with: value.number)
        }
        return scheme
    }

    /// Refuses a value of a scheme that is not among those asked for: it would change nothing.
    public func refuseIdleValues(of asked: [String]) throws(SchemeError) {
        for value in replacements {
            guard let scheme = value.scheme, !asked.contains(scheme) else { continue }
            throw .unknownScheme(name: scheme, known: asked)
        }
    }

    /// The path of the user's file that states a scheme; nil for one that is shipped.
    public func file(of name: String) throws(SchemeError) -> String? {
        for file in files where try Scheme(file: file, parameters: library.parameters).name == name { return file }
        return nil
    }
}
