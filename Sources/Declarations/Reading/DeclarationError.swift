import Words

/// Why a declared file cannot be used, and where. Facts only.
public struct DeclarationError: Error, Sendable, Hashable {
    /// What messages call the file.
    public let file: String
    /// Nil where the file as a whole is meant.
    public let position: Position?
    /// The keys that lead to the place: `resources[0].vigie.role`; empty for the whole.
    public let path: String
    /// What is wrong there.
    public let fault: DeclarationFault

    /// `path` is made of keys and places in lists, as in `resources[0].vigie.role`.
    public init(file: String, position: Position?, path: String, fault: DeclarationFault) {
        self.file = file
        self.position = position
        self.path = path
        self.fault = fault
    }
}

/// What is wrong with a declared file. A type that is decoded may throw one: the reader adds the place.
public enum DeclarationFault: Error, Sendable, Hashable {
    /// The file does not exist.
    case notFound
    /// The file is there and cannot be read; `errno` is the reason of the system, 0 where it gives none.
    case unreadable(errno: Int32)
    /// Some byte is not of UTF-8.
    case notUTF8
    /// A character stands where JSON has none: a comma too many, a missing quote.
    case notJSON
    /// The text ends before it is whole.
    case cutShort
    /// Objects and lists in each other beyond any use.
    case tooDeep
    /// A text holds a line end or another control character that is not escaped.
    case controlCharacter
    /// A backslash and what follows make no character.
    case badEscape
    /// A number, as it is written, that no double or no whole number holds: `1e400`.
    case beyondNumbers(String)
    /// The object has the key already, at `first`: one of the two values would be lost.
    case repeatedKey(String, first: Position)
    /// Nobody asks for the key; `known` are those that somebody does.
    case unknownKey(String, known: [String])
    /// A key without which the object means nothing.
    case missingKey(String)
    /// What JSON calls the value that is expected, and the value that stands there.
    case wrongType(expected: String, found: String)
    /// A word out of a closed list.
    case unknownWord(String, known: [String])
    /// The value is of the right type and cannot be used; what is expected of it, in words.
    case wrongValue(expected: String, found: String)

    /// The known name that an unknown one most resembles; nil where none is near.
    public var nearest: String? {
        switch self {
        case .unknownKey(let name, let known), .unknownWord(let name, let known): FoldedName(name).nearest(in: known)
        case .notFound, .unreadable, .notUTF8, .notJSON, .cutShort, .tooDeep, .controlCharacter, .badEscape,
            .beyondNumbers,
            .repeatedKey, .missingKey, .wrongType, .wrongValue:
            nil
        }
    }
}

/// The error of a module that declared files can cause.
public protocol DeclarationFailure: Error {
    /// The fault of a declared file, as an error of the module.
    init(_ error: DeclarationError)
}

extension DeclarationError: DeclarationFailure {
    /// The error itself, for readers that add nothing to it.
    public init(_ error: DeclarationError) { self = error }
}
