import Messages
import Schemes

/// The schemes at hand: those of `Datasets/schemes` and those of `--scheme-file`, with the values that
/// `--value` replaces.
struct SchemeCatalogue {
    private let library: SchemeLibrary
    private let files: [String]
    private let replacements: [LawValue]

    init(_ arguments: Arguments) throws {
        library = try InstalledData.located().schemes
        files = arguments.all("scheme-file")
        replacements = try arguments.lawValues()
    }

    /// Every scheme by name; a file of the user takes the place of the scheme of its name.
    func all() throws -> [Scheme] {
        let own = try own()
        let names = Set(own.map(\.name))
        let shipped = try library.names.filter { !names.contains($0) }.map { try library.scheme($0) }
        return (shipped + own).sorted { $0.name < $1.name }
    }

    /// One scheme; without a name, the only file of the user.
    func scheme(_ name: String?) throws -> Scheme {
        if name == nil, files.count == 1 { return try changed(Scheme(file: files[0], parameters: library.parameters)) }
        guard let name else { throw Fault.usage("the name of a scheme is missing; vigie schemes list shows them") }
        if let own = try own().first(where: { $0.name == name }) { return try changed(own) }
        guard library.names.contains(name) else {
            throw SchemeError.unknownScheme(name: name, known: try all().map(\.name))
        }
        return try changed(library.scheme(name))
    }

    /// The schemes of the user's files.
    private func own() throws -> [Scheme] { try files.map { try Scheme(file: $0, parameters: library.parameters) } }

    /// Worked examples beside the scheme: `S.examples.json` in its folder.
    func examples(of scheme: Scheme) throws -> [WorkedExample] {
        for file in files where try Scheme(file: file, parameters: library.parameters).name == scheme.name {
            return try WorkedExample.beside(file)
        }
        return try library.examples(of: scheme.name)
    }

    private func changed(_ scheme: Scheme) throws -> Scheme {
        try replacements.reduce(scheme) { try $0.replacing($1.name, with: $1.number) }
    }
}
