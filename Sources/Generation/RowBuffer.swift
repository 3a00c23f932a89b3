/// Rows of a French file as bytes: `;` between cells, a decimal comma, LF at the end.
struct RowBuffer {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func text(_ text: [UInt8]) {
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: ";"))
    }

    /// A number of at least `width` digits, with leading zeros.
    mutating func digits(_ number: Int, width: Int = 1) {
        append(number, width: width)
        bytes.append(UInt8(ascii: ";"))
    }

    /// An amount in hundredths, with two decimals.
    mutating func decimal(_ hundredths: Int) {
        let (units, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        append(units, width: 1)
        bytes.append(UInt8(ascii: ","))
        append(rest, width: 2)
        bytes.append(UInt8(ascii: ";"))
    }

    mutating func empty() { bytes.append(UInt8(ascii: ";")) }

    /// Turns the last `;` into the end of the row.
    mutating func endRow() { bytes[bytes.count - 1] = UInt8(ascii: "\n") }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// The powers of ten of an `Int`, from 1.
    private static let powers: [Int] = (0..<19).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

    /// Digits are written from the last to the first, in place: a slice that is turned round would be copied.
    private mutating func append(_ number: Int, width: Int) {
        var (length, rest) = (width, number)
        while length < 19, number >= Self.powers[length] { length += 1 }
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: length))
        var place = bytes.count - 1
        while rest > 0 {
            let (tens, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes[place] += UInt8(truncatingIfNeeded: digit)
            (rest, place) = (tens, place - 1)
        }
    }
}
