/// Numbers as SVG writes them.
enum Coordinate {
    /// At most two decimals, a dot, no trailing zero and no negative zero, whatever the locale.
    ///
    /// A coordinate outside ±10⁹ cannot be seen; it is written 0 rather than trap.
    static func text(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let hundredths = Int(flooring: value * 100 + 0.5)
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        return (hundredths < 0 ? "-" : "") + String(whole) + fraction(rest)
    }

    private static func fraction(_ hundredths: Int) -> String {
        switch hundredths {
        case 0: ""
        case 1...9: ".0" + String(hundredths)
        case _ where hundredths % 10 == 0: "." + String(hundredths / 10)
        default: "." + String(hundredths)
        }
    }
}
