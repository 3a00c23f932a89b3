/// What tells that the first row of a file is data, and not the names of its columns.
///
/// Such a row must not be quoted as if it were names: it may say who somebody is.
enum HeaderDoubt {
    /// Whether one of the names is a number of registration of persons (13 characters or, with its key, 15) or of an
    /// establishment (14): no column is called so.
    static func isData(_ header: [String]) -> Bool { header.contains { isRegistration($0) } }

    private static func isRegistration(_ name: String) -> Bool {
        let letters = name.utf8.filter { $0 != UInt8(ascii: " ") }
        guard (13...15).contains(letters.count) else { return false }
        return letters.enumerated().allSatisfy { place, letter in
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter)
            // Corsica: 2A and 2B.
            return isDigit || (place == 6 && [UInt8(ascii: "A"), UInt8(ascii: "B")].contains(letter & 0xDF))
        }
    }
}
