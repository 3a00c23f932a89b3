import Comparison
import Messages

extension CompareSettings {
    init(_ arguments: Arguments) throws(Fault) {
        let names = Self.words(arguments["schemes"] ?? "")
        guard !names.isEmpty else {
            throw .usage("--schemes is missing; names separated by commas, or all: vigie schemes list shows them")
        }
        guard let year = arguments["year"].flatMap({ Int($0) }), (1900...2100).contains(year) else {
            throw .usage("--year takes one year of four digits: the law and the portfolio of that year are compared")
        }
        self.init(schemes: names, year: year)
        between = Self.words(arguments["between"] ?? "")
        guard between.isEmpty || between.count == 2 else {
            throw .usage("--between takes two schemes, such as fr-tarif@2024,fr-tarif@2025")
        }
        envelope = arguments["envelope"]
        budget = try arguments["budget"].map(Self.wholeBudget)
        guard budget == nil || envelope != nil else {
            throw .usage("--budget is shared out under one scheme: name it with --envelope")
        }
        seed = try arguments.seed()
        lawValues = try arguments.lawValues()
        isEverywhere = arguments.has("everywhere")
        previousRate = try arguments.previousRate()
        schemeFiles = arguments.all("scheme-file")
    }

    private static func wholeBudget(_ text: String) throws(Fault) -> Int {
        guard let number = Int(text), number >= 1, number <= 1_000_000_000_000 else {
            throw .usage("--budget takes a whole number from 1, not \(text)")
        }
        return number
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }
}
