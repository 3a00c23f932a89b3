import Declarations
import Words

/// One scheme in one period: what it spent or set aside, on whom.
public struct Aggregate: Sendable, Decodable {
    let code: String
    let country: String
    let scheme: Bilingual
    /// A year, or the first and the last, such as `2010-2014`.
    let period: String
    let nature: Nature
    let amount: Calculation
    /// Enterprises, contacts, aids or contracts; absent where no source gives them.
    let beneficiaries: Calculation?
    /// What is counted, and what differs from the other lines.
    let note: Bilingual

    /// What is counted; amounts of two natures do not compare.
    enum Nature: String, Sendable, KnownWord {
        case service, premium, grant
        /// Announced before any aid is paid.
        case budget
    }

    var calculations: [Calculation] { [amount, beneficiaries].compactMap(\.self) }

    /// Years that the amount covers; 1 for a period that is no pair of years.
    var years: Int {
        let ends = period.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 ? Swift.max(1, ends[1] - ends[0] + 1) : 1
    }
}
