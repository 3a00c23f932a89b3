import Words

/// A way to divide people: by territory, age, sex, or a declared group.
struct Breakdown: Sendable {
    let id: String
    let label: Bilingual
    /// Codes and labels in the order of the tables.
    let codes: [(code: String, label: Bilingual)]
    /// The place of somebody in `codes`.
    let place: @Sendable (Observation) -> Int

    /// Every breakdown of a study.
    static func all(_ codes: StudyCodes, ages: AgeBands) -> [Breakdown] {
        let territory = Breakdown(codes.territories) { Int($0.territory) }
        let groups = codes.groups.enumerated().map { index, list in Breakdown(list) { Int($0.groups[index]) } }
        let sex = Breakdown(
            id: "sexe", label: Bilingual("Sexe", "Sex"),
            codes: [("1", Bilingual("Hommes", "Men")), ("2", Bilingual("Femmes", "Women"))]
        ) {
            $0.sex == .male ? 0 : 1
        }
        let age = Breakdown(id: "age", label: Bilingual("Âge", "Age"), codes: ages.labels) { ages.band(of: $0.birth) }
        return [territory, age, sex] + groups
    }

    private init(_ list: CodeList, place: @escaping @Sendable (Observation) -> Int) {
        self.init(id: list.name, label: list.label, codes: Array(zip(list.codes, list.labels)), place: place)
    }

    private init(
        id: String, label: Bilingual, codes: [(code: String, label: Bilingual)],
        place: @escaping @Sendable (Observation) -> Int
    ) {
        self.id = id
        self.label = label
        self.codes = codes
        self.place = place
    }
}

/// Bands of completed years of age on the day of the study.
struct AgeBands: Sendable {
    let day: BirthDate
    private let starts: [Int]

    init(_ starts: [Int], on day: BirthDate) {
        self.starts = starts
        self.day = day
    }

    /// The band of somebody; the first one holds those under the first bound.
    func band(of birth: BirthDate) -> Int {
        guard let age = birth.age(on: day) else { return 0 }
        return starts.count { $0 <= age }
    }

    /// The completed years of a band.
    func years(of band: Int) -> ClosedRange<Int> {
        (band == 0 ? 0 : starts[band - 1])...(band == starts.count ? .max : starts[band] - 1)
    }

    var labels: [(code: String, label: Bilingual)] {
        let first = starts.first ?? 0
        let middle = zip(starts, starts.dropFirst()).map { start, next in
            (
                code: "\(start)-\(next - 1)",
                label: Bilingual("\(start) à \(next - 1) ans", "\(start) to \(next - 1) years")
            )
        }
        let last = starts.last ?? 0
        let under = Bilingual("Moins de \(first) ans", "Under \(first) years")
        let over = Bilingual("\(last) ans et plus", "\(last) years and over")
        return [("0-\(first - 1)", under)] + middle + [("\(last)-", over)]
    }
}
