/// Replaces `$name`, `$name-1` and `$name+1` by the parameters of a notebook.
struct Substitution: Sendable {
    let parameters: [String: String]

    /// An unknown name is returned as the failure.
    func applied(_ text: String) -> Result<String, UnknownParameter> {
        var result = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            let name = rest.prefix(while: Self.isOfName)
            guard !name.isEmpty else {
                result += "$"
                continue
            }
            rest = rest.dropFirst(name.count)
            guard let value = parameters[String(name)] else { return .failure(UnknownParameter(name: String(name))) }
            result += shifted(value, by: &rest)
        }
        return .success(result + rest)
    }

    /// The names of the parameters that a text uses, in order.
    static func names(in text: String) -> [String] {
        text.split(separator: "$", omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix(while: isOfName)) }.filter { !$0.isEmpty }
    }

    private static func isOfName(_ character: Character) -> Bool { character.isLetter || character == "_" }

    /// Adds the number that follows a parameter which is a number itself: `$year-4`.
    private func shifted(_ value: String, by rest: inout Substring) -> String {
        guard let number = Int(value), let sign = rest.first, sign == "-" || sign == "+" else { return value }
        let digits = rest.dropFirst().prefix(while: \.isNumber)
        guard (1...2).contains(digits.count), let shift = Int(digits) else { return value }
        rest = rest.dropFirst(1 + digits.count)
        return String(sign == "-" ? number - shift : number + shift)
    }
}

struct UnknownParameter: Error {
    let name: String
}
