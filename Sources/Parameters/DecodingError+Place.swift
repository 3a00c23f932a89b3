extension DecodingError {
    private var context: Context? {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context
        @unknown default: nil
        }
    }

    /// Path of keys to the fault, for example `resources[0].vigie.role`.
    package var place: String {
        var keys = context?.codingPath ?? []
        if case .keyNotFound(let key, _) = self { keys.append(key) }
        return keys.reduce(into: "") { path, key in
            path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue
        }
    }

    /// What is wrong there, in a few words.
    package var sentence: String {
        switch self {
        case .keyNotFound: "the key is missing"
        case .typeMismatch(let type, _): "\(Self.name(of: type)) is expected here"
        case .valueNotFound: "the value is null"
        default: context?.debugDescription ?? "not readable"
        }
    }

    /// What JSON calls a value of the type.
    private static func name(of type: any Any.Type) -> String {
        if type == String.self { return "a text" }
        if type == Int.self { return "a whole number" }
        if type == Bool.self { return "true or false" }
        return String(describing: type).hasPrefix("Array") ? "a list" : "an object"
    }
}
