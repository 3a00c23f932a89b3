import Tables
import Words

extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// As ``PlainNumber`` spells it.
    mutating func append(_ value: Double) {
        if let whole = PlainNumber.whole(value) { append(whole) } else { append(value.description) }
    }

    /// All its digits.
    mutating func append(_ quantity: Quantity) {
        if quantity.scale == 1 { append(quantity.amount) } else { append(quantity.description) }
    }

    /// In decimal digits.
    mutating func append(_ number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            append(UInt8(ascii: "0") + UInt8(digit))
            rest = quotient
        } while rest > 0
        self[start...].reverse()
    }
}
