import Foundation

/// The demonstration of fragilities: people, answers and indicators that a seeded generator makes up.
///
/// No real person can have one of its numbers of registration: their commune is 000, which INSEE never gives. Employees and
/// accidents of the caisses are the published ones of tableau 9; everything else is synthetic.
public struct Demonstration: Sendable {
    /// Files by name.
    public let files: [String: String]
    /// The thirteen characters of every number of registration, and the answers of every questionnaire.
    public let registrations: [String]
    public let answers: [[String]]

    public static let folder = Project.root + "/Datasets/demonstration-fragilites"
    public static let seed: UInt64 = 20_241_231

    /// `people` persons in a population from `seed`.
    public init(people: Int = 6000, seed: UInt64 = Demonstration.seed) throws {
        let published = try String(
            contentsOfFile: Project.root + "/Datasets/tableau09-at-trajet-par-caisse.csv", encoding: .utf8)
        var source = DemonstrationSource(seed: seed)
        let caisses = DemonstrationCaisse.all(published, &source)
        let persons = (0..<people).map { DemonstrationPerson(number: $0, caisses, &source) }
        let questionnaires = DemonstrationTables.epices(persons, &source)
        files = [
            "at-par-caisse.csv": published,
            "tms-et-journees-par-caisse.csv": DemonstrationTables.occupational(caisses, &source),
            "territoires.csv": DemonstrationTables.territories(caisses, &source),
            "epices.csv": questionnaires.text,
            "observatoire.csv": DemonstrationTables.observatory(persons, &source),
            "pfidass.csv": DemonstrationTables.accompaniment(persons, &source),
            "data-mining.csv": DemonstrationTables.dataMining(persons, &source),
            "fragire.csv": DemonstrationTables.fragire(persons, &source),
        ]
        registrations = persons.map { String($0.registration.prefix(13)) }
        answers = questionnaires.answers
    }
}

/// Numbers made of a seed, the same on every machine.
struct DemonstrationSource {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    /// Uniform in [0, 1).
    mutating func uniform() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }

    mutating func below(_ limit: Int) -> Int { Int(uniform() * Double(limit)) }

    mutating func happens(_ probability: Double) -> Bool { uniform() < probability }

    /// Close to a standard normal number: twelve uniform ones, less six.
    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }
}

/// One caisse: what is published of it, and a made-up level of fragility.
struct DemonstrationCaisse: Sendable {
    let code: String
    let label: String
    let employees: Int
    let accidents: Int
    let fragility: Double
    /// Persons of the demonstration who live there, in proportion.
    let weight: Double

    static func all(_ published: String, _ source: inout DemonstrationSource) -> [DemonstrationCaisse] {
        var caisses: [DemonstrationCaisse] = []
        for line in published.split(separator: "\n") where line.contains(";2024;") {
            let cells = line.split(separator: ";").map(String.init)
            guard let employees = Int(cells[3]), let accidents = Int(cells[4]) else { continue }
            caisses.append(
                DemonstrationCaisse(
                    code: cells[0], label: cells[1], employees: employees, accidents: accidents,
                    fragility: source.normal() * 0.7, weight: Double(employees).squareRoot() - 150))
        }
        return caisses
    }
}

/// One person: an identity, a place, and a made-up level of fragility.
struct DemonstrationPerson: Sendable {
    let registration: String
    let birth: String
    let sex: String
    let age: Int
    let caisse: String
    let occupation: String
    let gir: Int
    let fragility: Double

    init(number: Int, _ caisses: [DemonstrationCaisse], _ source: inout DemonstrationSource) {
        let isWoman = source.happens(0.54)
        let (year, month, day) = (1930 + source.below(77), 1 + source.below(12), 1 + source.below(28))
        let caisse = Self.drawn(caisses, &source)
        sex = isWoman ? "F" : "H"
        age = 2024 - year
        birth = "\(year)-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        registration = Self.registration(number, sex: isWoman ? 2 : 1, year: year, month: month)
        self.caisse = caisse.code
        occupation = Self.occupation(age, &source)
        gir = age < 60 ? 6 : [6, 6, 6, 5, 5, 4, 3][source.below(7)]
        fragility = caisse.fragility * 0.5 + source.normal() * 0.9
    }

    /// The identity as every file writes it.
    var identity: [String] { [registration, birth, sex, caisse] }

    private static func drawn(
        _ caisses: [DemonstrationCaisse], _ source: inout DemonstrationSource
    ) -> DemonstrationCaisse {
        var rest = source.uniform() * caisses.reduce(0) { $0 + $1.weight }
        for caisse in caisses {
            rest -= caisse.weight
            if rest < 0 { return caisse }
        }
        return caisses[0]
    }

    private static func occupation(_ age: Int, _ source: inout DemonstrationSource) -> String {
        if age >= 64 { return "retraite" }
        if age < 23, source.happens(0.6) { return "etudes" }
        return source.happens(0.72) ? "salarie" : source.happens(0.6) ? "recherche" : ""
    }

    /// Department and order from the number, commune 000, key digits. Corsica's letters count as 19 and 18.
    private static func registration(_ number: Int, sex: Int, year: Int, month: Int) -> String {
        let place = number / 999 % 96 + 1
        let (department, digits) =
            place == 20 ? ("2A", "19") : place == 96 ? ("2B", "18") : (padded(place, 2), padded(place, 2))
        let birth = "\(sex)\(padded(year % 100, 2))\(padded(month, 2))"
        let order = "000\(padded(number % 999 + 1, 3))"
        let key = 97 - (Int(birth + digits + order) ?? 0) % 97
        return birth + department + order + padded(key, 2)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
