/// What tells whether two identities are nearly the same, while the files of one folder are read.
///
/// Unlike a pseudonym it is the identity itself: it ends with the reading, and nothing keeps it.
package struct IdentityTrace: Sendable, Hashable {
    /// The thirteen characters of the number of registration, four bits each, the first one highest.
    package let number: UInt64
    /// The day AAAAMMJJ.
    package let birth: Int32
    /// Whether the number is a provisional one.
    package let isProvisional: Bool

    /// Places of the characters of the number, from the last one.
    package static let places = 0..<13

    /// The number without the character at a place.
    package func number(without place: Int) -> UInt64 { number & ~(0xF << UInt64(4 * place)) }
}

extension Identity {
    /// What it is compared by.
    package var trace: IdentityTrace {
        let number = nir.characters.reduce(UInt64(0)) { number, character in
            let value = character >= UInt8(ascii: "A") ? 10 + (character - UInt8(ascii: "A")) : character - 0x30
            return number << 4 | UInt64(value)
        }
        return IdentityTrace(number: number, birth: birth.number, isProvisional: isProvisional)
    }
}
