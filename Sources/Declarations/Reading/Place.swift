/// Where a value stands: the file and the keys that lead to it.
struct Place: Sendable {
    let file: String
    private(set) var path = ""
    /// Whether keys that nobody asks for are read past.
    let admitsUnknownKeys: Bool
    /// What types that are decoded may ask the decoder for.
    let known: [CodingUserInfoKey: any Sendable]

    init(file: String, admitsUnknownKeys: Bool = false, known: [CodingUserInfoKey: any Sendable] = [:]) {
        (self.file, self.admitsUnknownKeys, self.known) = (file, admitsUnknownKeys, known)
    }

    func member(_ key: String) -> Place { adding(path.isEmpty ? key : "." + key) }

    /// The element of a list, from 0.
    func element(_ index: Int) -> Place { adding("[\(index)]") }

    private func adding(_ step: String) -> Place {
        var copy = self
        copy.path += step
        return copy
    }

    func error(_ fault: DeclarationFault, at position: Position?) -> DeclarationError {
        DeclarationError(file: file, position: position, path: path, fault: fault)
    }
}
