import Disclosure

/// The figures of a comparison by line and name, as whoever receives the report finds them: the same line may stand in
/// several tables.
///
/// The tables are read by the names of their rows and columns, as anybody would: nothing here is taken from what decided
/// what to hide.
struct PrintedLines {
    private var values: [CountKey: [String: Double]] = [:]
    private(set) var hidden: [CountKey: Set<String>] = [:]
    private(set) var order: [CountKey] = []
    /// Lines of which a figure has two bounds.
    private(set) var bounded: Set<CountKey> = []

    init(_ figures: [PrintedFigure]) {
        for figure in figures { add(figure) }
    }

    func value(_ line: CountKey, _ name: String) -> Double? { values[line]?[name] }

    /// Whether some figure of the line is printed.
    func hasValues(_ line: CountKey) -> Bool { !(values[line] ?? [:]).isEmpty }

    func isHidden(_ line: CountKey) -> Bool { hidden[line] != nil }

    /// Whether some table has a place for the figure and prints nothing in it, though it hides nothing either.
    func isUndefined(_ line: CountKey, _ name: String) -> Bool { value(line, name) == nil && !isHidden(line) }

    /// Lines whose words begin like this.
    func lines(_ words: String...) -> [CountKey] { order.filter { $0.words.starts(with: words) } }

    /// Whether figures of the table of that name have their place in some line.
    static func reads(_ table: String) -> Bool {
        let figure = PrintedFigure(
            table: table, measure: "", codes: [], value: nil, numerator: nil, denominator: nil, isConfidential: false)
        return place(figure) != nil
    }

    /// Whether the table has one measure, its second words across.
    static func isAcross(_ table: String) -> Bool {
        across.contains { entry in entry.measures.contains { table == "\(entry.table)-\($0)" } }
    }

    private mutating func add(_ figure: PrintedFigure) {
        guard let (line, name) = Self.place(figure) else { return }
        if values[line] == nil && hidden[line] == nil { order.append(line) }
        if let value = figure.value {
            values[line, default: [:]][name] = value
            if figure.hasBounds { bounded.insert(line) }
        } else if figure.isConfidential {
            hidden[line, default: []].insert(name)
        } else {
            values[line, default: [:]] = values[line] ?? [:]
        }
    }

    /// The line and the name of a figure; nil for one that tells nothing of enterprises.
    private static func place(_ figure: PrintedFigure) -> (CountKey, String)? {
        for (table, measures) in across {
            guard let measure = measures.first(where: { figure.table == "\(table)-\($0)" }) else { continue }
            // Below a drawing stand all words and measures of its table.
            guard figure.codes.count == 1 else {
                return line(table, figure.codes).map { ($0, name(table, figure.measure, figure)) }
            }
            return line(table, figure.codes + [figure.measure]).map { ($0, name(table, measure, figure)) }
        }
        return line(figure.table, figure.codes).map { ($0, name(figure.table, figure.measure, figure)) }
    }

    /// Tables of which one measure may be printed alone, its second words across.
    private static let across: [(table: String, measures: [String])] = [
        ("par-taille", ["eligibles", "part-eligibles", "total", "moyenne", "par-salarie"]),
        ("par-secteur", ["eligibles", "part-eligibles", "total", "moyenne", "par-salarie"]),
        ("resultats", ["eligibles", "refusees", "sans-reponse", "part-eligibles", "total", "moyenne"]),
        ("effort", ["base", "par-salarie", "par-entreprise", "part-masse-salariale", "part-cotisations"]),
        ("refus", ["entreprises"]), ("sans-reponse", ["entreprises"]),
        ("enveloppe", ["entreprises", "montant", "part-montant", "part-servie"]),
    ]

    private static func name(_ table: String, _ measure: String, _ figure: PrintedFigure) -> String {
        table.hasPrefix("enveloppe") ? "\(measure) \(figure.row)" : measure
    }

    private static func line(_ table: String, _ codes: [String]) -> CountKey? {
        let (first, last) = (codes.first ?? "", codes.last ?? "")
        return switch table {
        case "bases-communes": CountKey("base-commune", first)
        case "portefeuille": CountKey(words: ["portefeuille"] + breakdown("taille", first))
        case "portefeuille-secteurs": CountKey(words: ["portefeuille"] + breakdown("secteur", first))
        case "resultats": CountKey("dispositif", first, "total")
        case "effort": CountKey("dispositif", codes.count > 1 ? codes[1] : first, "total")
        case "par-taille": CountKey("dispositif", first, "taille", last)
        case "par-secteur": CountKey("dispositif", first, "secteur", last)
        case "refus", "sans-reponse": CountKey(table, first, codes.count > 1 ? codes[1] : "")
        case "gagnants-perdants": CountKey(words: [table] + breakdown("taille", first))
        case "enveloppe": CountKey("enveloppe", "taille", last)
        case "enveloppe-solde": CountKey("enveloppe", "total")
        case "credibilite-secteurs": CountKey("credibilite", first)
        default: nil
        }
    }

    private static func breakdown(_ name: String, _ code: String) -> [String] {
        code == "total" ? ["total"] : [name, code]
    }
}
