/// A number of registration of persons (NIR) without its key digits: thirteen characters, `2A` and `2B` kept for Corsica.
///
/// The number never leaves this type but to be turned into a pseudonym: no description, no rejection holds it.
/// Source of the key: 97 - (NIR mod 97), with 2A read 19 and 2B read 18.
public struct NIR: Sendable, Hashable {
    /// Thirteen ASCII characters, letters in upper case.
    let characters: [UInt8]

    /// Reads a number with its two key digits, blanks, dots and hyphens between groups left out.
    public static func read(_ text: [UInt8]) -> Result<NIR, NIRProblem> {
        let characters = text.filter { ![0x20, 0x2E, 0x2D].contains($0) }.map(upper)
        guard characters.count == 15 else { return .failure(characters.count == 13 ? .noKey : .length) }
        guard let number = number(characters[..<13]), let key = digits(characters[13...]) else {
            return .failure(.format)
        }
        return 97 - number % 97 == key ? .success(NIR(characters: Array(characters[..<13]))) : .failure(.key)
    }

    /// Whether the number is one of those given while the civil status is being checked: it changes later, and one person
    /// may then count twice.
    public var isProvisional: Bool { characters[0] > UInt8(ascii: "2") }

    /// The thirteen characters as a number, Corsica's letters replaced; nil for another form.
    private static func number(_ characters: ArraySlice<UInt8>) -> Int? {
        guard (0x31...0x38).contains(characters[0]) else { return nil }
        var plain = Array(characters)
        if plain[6] == UInt8(ascii: "A") || plain[6] == UInt8(ascii: "B") {
            guard plain[5] == UInt8(ascii: "2") else { return nil }
            plain[5] = UInt8(ascii: "1")
            plain[6] = plain[6] == UInt8(ascii: "A") ? UInt8(ascii: "9") : UInt8(ascii: "8")
        }
        return digits(plain[...])
    }

    private static func digits(_ characters: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for character in characters {
            guard (0x30...0x39).contains(character) else { return nil }
            number = number * 10 + Int(character - 0x30)
        }
        return number
    }

    private static func upper(_ character: UInt8) -> UInt8 {
        (0x61...0x7A).contains(character) ? character - 0x20 : character
    }
}

/// Why a text is no number of registration.
public enum NIRProblem: Error, Sendable, Hashable {
    /// Neither thirteen nor fifteen characters.
    case length
    /// Thirteen characters: the two key digits are missing, and nothing says that the number was copied well.
    case noKey
    /// Characters that no number of registration has in that place.
    case format
    /// The key digits are not those of the number.
    case key
}
