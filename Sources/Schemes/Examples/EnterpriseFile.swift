import Declarations

/// A JSON file of enterprises: `{"enterprises": [{"id": ..., "years": [...]}]}`. One that is wrong does not stop the
/// others.
public struct EnterpriseFile: Sendable {
    private let place: String
    private let readers: [(id: String?, reader: NodeReader)]

    /// Reads the file; enterprises that are wrong are errors only when they are asked for.
    ///
    /// - Throws: ``SchemeError`` where the file is no JSON, has another form or an unknown key.
    public init(_ file: String) throws(SchemeError) {
        place = file
        var reader = try NodeReader(file: file)
        var readers: [(id: String?, reader: NodeReader)] = []
        for var inner in try reader.objects("enterprises") { readers.append((try? inner.text("id"), inner)) }
        try reader.finish()
        self.readers = readers
    }

    /// Where the first enterprise of that identifier stands in the file.
    public func place(of id: String) -> String { readers.first { $0.id == id }?.reader.place ?? place }

    /// Identifiers in the order of the file; those of enterprises without one are left out.
    public var ids: [String] { readers.compactMap(\.id) }

    /// Nil when no enterprise has the identifier; an error when two have it, or when this one is wrong.
    public func enterprise(_ id: String) throws(SchemeError) -> Enterprise? {
        let found = readers.filter { $0.id == id }
        guard found.count < 2 else { throw .malformed(place: place, fault: .repeated(id)) }
        guard var reader = found.first?.reader else { return nil }
        return try Enterprise(&reader, id: id)
    }

    /// What is wrong with the enterprises but `id`, in their order.
    public func faults(besides id: String) -> [SchemeError] {
        readers.filter { $0.id != id }.compactMap { other, reader in
            do throws(SchemeError) {
                guard let other else { throw reader.missing("id") }
                var copy = reader
                _ = try Enterprise(&copy, id: other)
                return nil
            } catch {
                return error
            }
        }
    }
}
