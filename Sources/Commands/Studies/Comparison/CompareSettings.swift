import Messages
import Schemes

/// What a comparison is asked.
struct CompareSettings {
    /// Names of schemes, with or without a year; `all` stands for every one.
    let schemes: [String]
    let year: Int
    /// Two columns, by label, whose differences are reported.
    let between: [String]
    /// Scheme whose budget is shared out, and the budget in whole units of currency.
    let envelope: String?
    let budget: Int?
    let seed: UInt64
    /// Values of law that were replaced.
    let lawValues: [LawValue]
    /// Paths of schemes of the user.
    let schemeFiles: [String]

    init(_ arguments: Arguments) throws(Fault) {
        let names = Self.words(arguments["schemes"] ?? "")
        guard !names.isEmpty else {
            throw .usage("--schemes is missing; names separated by commas, or all: vigie schemes list shows them")
        }
        schemes = names
        guard let year = arguments["year"].flatMap({ Int($0) }), (1900...2100).contains(year) else {
            throw .usage("--year takes one year of four digits: the law and the portfolio of that year are compared")
        }
        self.year = year
        between = Self.words(arguments["between"] ?? "")
        guard between.isEmpty || between.count == 2 else {
            throw .usage("--between takes two schemes, such as fr-tarif@2024,fr-tarif@2025")
        }
        envelope = arguments["envelope"]
        budget = try arguments["budget"].map { text throws(Fault) in try Self.whole(text, "budget", from: 1) }
        seed = try GenerationOptions.seed(arguments)
        lawValues = try arguments.lawValues()
        schemeFiles = arguments.all("scheme-file")
    }

    /// Schemes of one year and nothing else.
    init(schemes: [String], year: Int) {
        self.schemes = schemes
        self.year = year
        (between, envelope, budget, seed) = ([], nil, nil, 1)
        (lawValues, schemeFiles) = ([], [])
    }

    /// What was asked, as the manifest tells it.
    var parameters: [String: String] {
        [
            "schemes": schemes.joined(separator: ","), "between": between.joined(separator: ","),
            "envelope": envelope ?? "", "budget": budget.map { String($0) } ?? "", "seed": String(seed),
            "values": lawValues.map { "\($0.name)=\(NumberText.plain($0.number))" }.joined(separator: ","),
        ]
    }

    /// The word for every scheme.
    static let all = "all"

    private static func whole(_ text: String, _ option: String, from least: Int) throws(Fault) -> Int {
        guard let number = Int(text), number >= least, number <= 1_000_000_000_000 else {
            throw .usage("--\(option) takes a whole number from \(least), not \(text)")
        }
        return number
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }
}
