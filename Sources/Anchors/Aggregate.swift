import Words

/// One scheme in one period: what it spent, on whom.
public struct Aggregate: Sendable, Decodable {
    let code: String
    let country: String
    let scheme: Bilingual
    let period: String
    /// Calculations on the figures; absent where no source gives them.
    let spend: Calculation?
    /// Enterprises, aids or contracts paid.
    let beneficiaries: Calculation?
    /// Enterprises that might have been aided.
    let eligible: Calculation?
    /// Employees or full-time equivalents that the aid covers.
    let employees: Calculation?
    /// What is counted, and what differs from the other lines.
    let note: Bilingual

    var calculations: [Calculation] { [spend, beneficiaries, eligible, employees].compactMap(\.self) }
}
