import Facts
import Indicators
import Intake
import Reports
import Words

/// A published figure that a file gives twice, with different values.
public struct FigureConflict {
    let file: String
    let indicator: Bilingual
    /// Year and codes of the figure.
    let codes: String
    let conflict: PublishedConflict

    /// In the order of the files and of their lines; `catalogue` names the figures.
    public static func all(_ readings: [ResourceReading], _ catalogue: Catalogue) -> [FigureConflict] {
        readings.flatMap { reading in
            reading.part.facts.published.flatMap { table in
                table.conflicts.map { FigureConflict(reading, table, catalogue.name(of: table.indicator), $0) }
            }
        }
    }

    private init(
        _ reading: ResourceReading, _ table: PublishedTable, _ indicator: Bilingual, _ conflict: PublishedConflict
    ) {
        file = reading.resource.file
        self.indicator = indicator
        codes = table.dimensions.enumerated()
            .map { reading.part.facts.book[$1].codes[Int(conflict.key[$0])] }.filter { !$0.isEmpty }
            .joined(separator: " ")
        self.conflict = conflict
    }

    /// On the line of the figure that does not count.
    public var finding: Finding {
        Finding(
            kind: .duplicatedKey, file: file, line: conflict.refused.line, value: codes, text: sentence)
    }

    var sentence: Bilingual {
        let (kept, refused) = (Self.text(conflict.kept), Self.text(conflict.refused))
        return Bilingual(
            "\(file), ligne \(conflict.refused.line) : \(indicator.french), \(codes), vaut \(refused), et \(kept) à la ligne "
                + "\(conflict.kept.line) ; la première valeur compte",
            "\(file), line \(conflict.refused.line): \(indicator.english), \(codes), is \(refused), and \(kept) on line "
                + "\(conflict.kept.line); the first value counts")
    }

    private static func text(_ figure: PublishedFigure) -> String {
        figure.value.map(PlainNumber.text) ?? figure.absence ?? "—"
    }

    /// What is said beside the figures: the first three, and their number.
    public static func cautions(_ conflicts: [FigureConflict]) -> [Bilingual] {
        conflicts.prefix(3).map(\.sentence) + (conflicts.count > 3 ? [more(conflicts.count - 3)] : [])
    }

    private static func more(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("un autre chiffre publié a deux valeurs", "one more published figure has two values")
            : Bilingual(
                "\(count) autres chiffres publiés ont deux valeurs", "\(count) more published figures have two values")
    }
}
