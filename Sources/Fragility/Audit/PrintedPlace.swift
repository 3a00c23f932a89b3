import Disclosure

/// Which counts a printed figure on persons gives back.
///
/// The tables are read by the names of their rows and columns, as anybody would: nothing here is taken from what decided
/// what to hide.
struct PrintedPlace {
    let numerator: CountKey
    /// Nil where the figure is a count.
    let denominator: CountKey?

    /// Nil for a figure that gives no count back: a mean, a rank, a capacity.
    init?(_ figure: PrintedFigure) {
        let row = figure.row
        func own(_ measure: String) -> CountKey { CountKey(figure.table, row, measure) }
        switch (figure.table, figure.measure) {
        case ("outils", "seul"): self.init(CountKey("combinaisons", row, "personnes"))
        case ("outils", "part-reperes"): self.init(own("reperes"), of: own("examines"))
        case ("outils", "part-seul"): self.init(CountKey("combinaisons", row, "personnes"), of: own("reperes"))
        case ("combinaisons", "part"), ("parcours", "part"): self.init(own("personnes"), of: Self.anybody)
        case ("parcours", "charge"): self.init(own("personnes"), of: nil)
        case ("parcours", "capacite"): return nil
        case ("concordance", "examines"), ("concordance", "deux"):
            self.init(Self.pair(figure.codes, figure.measure))
        case ("concordance", _): return nil
        case ("couverture", "taux-couverture"): self.init(own("examines"), of: own("population"))
        case ("accompagnement-etapes", "part-detection"):
            self.init(own("dossiers"), of: CountKey(figure.table, "detection", "dossiers"))
        case ("accompagnement-issues", "part"):
            self.init(own("dossiers"), of: CountKey(figure.table, "total", "dossiers"))
        case (_, "taux-recours"): self.init(own("beneficiaires"), of: own("eligibles"))
        case (_, "part-reperes"): self.init(own("reperes"), of: own("scores"))
        default:
            guard Self.counts.contains(figure.measure) else { return nil }
            self.init(own(figure.measure))
        }
    }

    private init(_ numerator: CountKey, of denominator: CountKey? = nil) {
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// Persons whom some tool found, as the tables on territories have them.
    static let anybody = CountKey("couverture", "total", "reperes")

    static func pair(_ codes: [String], _ name: String) -> CountKey {
        CountKey("concordance", codes.joined(separator: "+"), name)
    }

    private static let counts: Set<String> = [
        "examines", "reperes", "non-reperes", "scores", "personnes", "dossiers", "eligibles", "beneficiaires",
        "population",
    ]
}
