/// Numbers as messages and calculations write them.
public enum NumberText {
    /// Without decimals in vain.
    public static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}
