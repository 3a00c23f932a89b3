import Facts
import Tables
import Words

/// How many rows the files of persons have. Most rows are one person each: of files that were never released each number is
/// rounded by itself, and none is tied to a count of the study.
struct FilesSection: StudySection {
    private let files: [PersonFile]
    private let frame: StudyFrame

    init(_ files: [PersonFile], _ frame: StudyFrame) {
        self.files = files
        self.frame = frame
    }

    /// Rounded numbers of rows are no counts of persons.
    func count(into book: inout CountBook) {}

    private static let names = ["lues", "gardees", "rejetees", "mises-a-part", "repetees", "provisoires"]

    func tables(_ figures: Figures) -> [Table] {
        let labels = [
            Bilingual("Lignes lues", "Rows read"), Bilingual("gardées", "kept"), Bilingual("rejetées", "rejected"),
            Bilingual("mises à part", "set aside"), Bilingual("qui répètent une personne", "that repeat a person"),
            Bilingual("à numéro provisoire", "with a provisional number"),
        ]
        let rounding = figures.protection.rules.rowRounding
        let rows = files.map { file in
            Table.Row(
                [Table.Word(same: file.rows.path)],
                file.rows.counts.map { Cell(value: Double(rounding?($0) ?? $0), unit: .count) })
        }
        return [
            Table(
                name: "fichiers", keys: [Table.Heading("fichier", "Fichier", "File")],
                measures: zip(Self.names, labels).map { Table.Heading($0, $1) }, rows: rows,
                sources: frame.sources)
        ]
    }
}
