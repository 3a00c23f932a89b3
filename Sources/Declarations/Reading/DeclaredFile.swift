/// A file of JSON that a person wrote: descriptor, scheme, questionnaire, parameter. Read whole, and strictly.
public struct DeclaredFile: Sendable {
    /// What messages call it.
    public let name: String
    /// The value that the whole file is.
    public let root: Node

    /// Reads the file at `path`, which messages call by its path or by `name`.
    public init(path: String, name: String? = nil) throws(DeclarationError) {
        let name = name ?? path
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path)
        } catch {
            throw Place(file: name).error(error.isAbsent ? .notFound : .unreadable(errno: error.code), at: nil)
        }
        try self.init(bytes: bytes, name: name)
    }

    /// Reads the bytes of a file.
    public init(bytes: [UInt8], name: String) throws(DeclarationError) {
        do {
            var parser = NodeParser(try ReadableText.utf8(bytes))
            root = try parser.document()
            self.name = name
        } catch {
            throw Place(file: name).error(error.fault, at: error.position)
        }
    }

    /// The members of the object that the file holds.
    public func object<Failure: DeclarationFailure>() throws(Failure) -> ObjectReader<Failure> {
        try ObjectReader(root, place: Place(file: name))
    }

    /// The file decoded; a key that `Content` does not ask for is an error.
    ///
    /// - Parameters:
    ///   - admitsUnknownKeys: whether such keys are read past: of a file that an earlier Vigie wrote.
    ///   - known: what types that are decoded may ask the decoder for.
    public func decoded<Content: Decodable>(
        as type: Content.Type = Content.self, admitsUnknownKeys: Bool = false,
        knowing known: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(DeclarationError) -> Content {
        let place = Place(file: name, admitsUnknownKeys: admitsUnknownKeys, known: known)
        return try NodeDecoder.decode(type, from: root, place: place)
    }
}
