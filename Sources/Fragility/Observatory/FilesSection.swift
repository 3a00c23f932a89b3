import Disclosure
import Facts
import Tables
import Words

/// How many rows the files of persons have: counts of persons like any other, since most rows are one person each.
struct FilesSection: StudySection {
    private let files: [PersonFile]
    private let frame: StudyFrame

    init(_ files: [PersonFile], _ frame: StudyFrame) {
        self.files = files
        self.frame = frame
    }

    private func key(_ file: PersonFile, _ name: String) -> CountKey { CountKey("fichier", file.rows.path, name) }

    func count(into book: inout CountBook) {
        for file in files {
            let rows = file.rows
            for (name, count) in zip(Self.names, rows.counts) { book.set(key(file, name), count) }
            book.tie(key(file, "lues"), ["gardees", "rejetees", "mises-a-part"].map { key(file, $0) })
            // Every refused row has its line in the file of rejections.
            book.release(key(file, "rejetees"))
            book.include(key(file, "provisoires"), in: key(file, "gardees"))
            book.imply(key(file, "personnes"), rows.kept - rows.repeated)
            book.tie(key(file, "gardees"), [key(file, "personnes"), key(file, "repetees")])
            tie(file, into: &book)
        }
    }

    /// The same people under the names of other tables.
    private func tie(_ file: PersonFile, into book: inout CountBook) {
        let tool = frame.declaration.tools[file.tool].code
        if file.isList {
            book.tie(key(file, "personnes"), [CountKey("outil", tool, "reperes")])
        } else {
            book.include(CountKey("outil", tool, "examines"), in: key(file, "personnes"))
        }
        if let questionnaire = file.questionnaire {
            book.tie(key(file, "gardees"), [ScoreSection.key(questionnaire.code, "", "", "questionnaires")])
        }
        if file.observations.contains(where: { $0.state != nil }) {
            book.tie(key(file, "gardees"), [CountKey("accompagnement", "detection")])
        }
    }

    private static let names = ["lues", "gardees", "rejetees", "mises-a-part", "repetees", "provisoires"]

    func tables(_ figures: Figures) -> [Table] {
        let labels = [
            Bilingual("Lignes lues", "Rows read"), Bilingual("gardées", "kept"), Bilingual("rejetées", "rejected"),
            Bilingual("mises à part", "set aside"), Bilingual("qui répètent une personne", "that repeat a person"),
            Bilingual("à numéro provisoire", "with a provisional number"),
        ]
        let rows = files.map { file in
            Table.Row(
                [Table.Word(same: file.rows.path)], Self.names.map { figures.count(key(file, $0)) })
        }
        return [
            Table(
                name: "fichiers", keys: [Table.Heading("fichier", "Fichier", "File")],
                measures: zip(Self.names, labels).map { Table.Heading($0, $1) }, rows: rows,
                sources: frame.sources)
        ]
    }
}
