import Statistics

/// The rows of `sinistres.csv`, by date: layout `etablissements-sinistres`, without region and size band, which stand in
/// the file of contributions.
struct ClaimFile {
    private let portfolio: Portfolio
    private let models: [ClaimModel]
    private let costs: [CostTable]
    private let syndromes: AliasTable
    private let syndromeCells: [[UInt8]]
    private var generator: SplitMix64

    static let header =
        "numero_sinistre;siret;annee;date_accident;date_premier_reglement;evenement;ctn;code_naf;code_risque;tableau;"
        + "syndrome;siege_lesion;nature_lesion;jours_it;taux_ip;deces;cout\n"

    init(_ portfolio: Portfolio, _ profile: NationalProfile, seed: UInt64) throws(StatisticsError) {
        self.portfolio = portfolio
        models = try profile.activities.events.map { (event) throws(StatisticsError) in try ClaimModel(event) }
        costs = profile.costs
        syndromes = AliasTable(profile.diseases.syndromes.map { Double($0.cases) })
        syndromeCells = profile.diseases.syndromes.map { Array("\($0.tableau);\($0.syndrome)".utf8) }
        generator = SplitMix64(seed: seed, stream: .claims)
    }

    /// Appends the row of the claim `number` of the year.
    mutating func add(number: Int, day: Int, year: CivilYear, to row: inout RowBuffer) {
        let index = portfolio.claims.draw(&generator)
        let activity = portfolio.activities[Int(portfolio.activity[index])]
        let place = self.place(of: activity)
        let payment = min(day + 7 + generator.below(54), year.texts.count - 1)
        row.digits(year.number * 100_000_000 + number, width: 12)
        row.digits(portfolio.siret.number(of: index), width: 14)
        row.digits(year.number, width: 4)
        row.text(year.texts[day])
        row.text(year.texts[payment])
        row.text(models[place].event)
        row.text(activity.cells)
        addLesion(isDisease: place == 2, to: &row)
        addOutcome(models[place].draw(&generator), activity, isCommuting: place == 1, to: &row)
        row.endRow()
    }

    /// 0 for an accident at work, 1 for commuting, 2 for a disease: the order of the events in the profile.
    private mutating func place(of activity: Activity) -> Int {
        let draw = UInt32(generator.next() >> 32)
        return draw < activity.accident ? 0 : draw < activity.accidentOrCommuting ? 1 : 2
    }

    private mutating func addLesion(isDisease: Bool, to row: inout RowBuffer) {
        if isDisease {
            row.text(syndromeCells[syndromes.draw(&generator)])
            row.empty()
            row.empty()
        } else {
            row.empty()
            row.empty()
            row.text(Self.seats[generator.below(Self.seats.count)])
            row.text(Self.injuries[generator.below(Self.injuries.count)])
        }
    }

    private mutating func addOutcome(
        _ outcome: ClaimModel.Outcome, _ activity: Activity, isCommuting: Bool, to row: inout RowBuffer
    ) {
        let mean = costs[activity.committee].euros(
            days: outcome.days, points: outcome.points, isFatal: outcome.isFatal)
        // A cost in cents, a fifth at most around the mean of its class.
        let cost = isCommuting ? 0 : mean * (8_000 + generator.below(4_001)) / 100
        row.digits(outcome.days)
        if outcome.points > 0 { row.digits(outcome.points) } else { row.empty() }
        row.text(outcome.isFatal ? Self.yes : Self.no)
        row.decimal(cost)
    }

    private static let (yes, no) = (Array("oui".utf8), Array("non".utf8))

    /// Columns that no indicator uses, with accents, as real files have.
    private static let seats = [
        "Main", "Doigts", "Dos", "Genou", "Cheville", "Épaule", "Tête", "Pied", "Poignet", "Yeux", "Siège interne",
    ].map { Array($0.utf8) }
    private static let injuries = ["Contusion", "Plaie", "Entorse", "Fracture", "Douleur, lumbago", "Brûlure"]
        .map { Array($0.utf8) }
}
