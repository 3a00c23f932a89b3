import Words

extension Questionnaire {
    /// Parts in one point.
    var unit: Double { (0..<decimals).reduce(1) { unit, _ in unit * 10 } }

    /// A score with its decimals, all of them printed.
    func text(_ parts: Int) -> Bilingual { Bilingual(text(parts, mark: ","), text(parts, mark: ".")) }

    private func text(_ parts: Int, mark: String) -> String {
        let unit = Int(unit)
        let fraction = String(parts.magnitude % unit.magnitude)
        let zeros = String(repeating: "0", count: max(0, decimals - fraction.count))
        let sign = parts < 0 ? "\u{2212}" : ""
        return sign + String(Int(parts.magnitude) / unit) + (decimals == 0 ? "" : mark + zeros + fraction)
    }
}
