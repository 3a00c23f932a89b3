import Declarations
import Words

/// The declared table of a questionnaire as its file holds it.
struct QuestionnaireTable: Decodable, HasOtherKeys {
    /// For whoever fills the table.
    static let otherKeys: Set<String> = ["note"]
    let code: String
    let title: Bilingual
    let version: Bilingual?
    let source: String?
    let decimals: Int
    let constant: Double?
    let items: [Item]
    let missing: Missing?
    let scale: Scale?
    let classes: [Class]?
    let thresholds: [Threshold]?

    struct Item: Decodable {
        let code: String
        let label: String
        let scored: Bool?
        let answers: [Answer]
    }

    struct Answer: Decodable {
        /// The ways to write the answer in a file.
        let spellings: [String]
        /// Null in a template.
        let points: Double?
    }

    struct Missing: Decodable {
        /// `undefined` or `prorated`.
        let rule: Rule
        let maximum: Int?

        enum Rule: String, KnownWord { case undefined, prorated }
    }

    /// Two intervals of two numbers.
    struct Scale: Decodable {
        let from: [Double]
        let to: [Double]
    }

    struct Class: Decodable {
        let code: String
        let label: Bilingual
        let from: Double
    }

    struct Threshold: Decodable {
        /// First and last completed year; absent for every age.
        let ages: [Int]?
        let from: Double
    }
}
