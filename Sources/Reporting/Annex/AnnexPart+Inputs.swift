import Disclosure
import Reports
import Words

extension AnnexPart {
    /// A file of the folder, as the annex lists it.
    public struct Input {
        /// Path inside the folder.
        public let file: String
        /// Its citation.
        public let source: String
        /// Nil where the annex of the study does not tell it.
        public let encoding: String?
        let rows: InputRecord.Rows
        /// How `rows` are told; nil where they are exact, because the file was released before.
        let rounding: RowRounding?

        /// `rows` are the exact numbers: where there is a `rounding`, the annex tells them by its step.
        public init(
            file: String, source: String, encoding: String? = nil, rows: InputRecord.Rows, rounding: RowRounding?
        ) {
            (self.file, self.source, self.encoding) = (file, source, encoding)
            (self.rows, self.rounding) = (rounding.map(rows.rounded) ?? rows, rounding)
        }
    }

    /// The files that were read, with the number of their rows.
    public static func inputs(_ inputs: @escaping () -> [Input]) -> AnnexPart {
        AnnexPart("inputs") { request in
            let inputs = inputs()
            return [.grid(grid(inputs, request.language))]
                + (note(inputs).map { [.paragraph(Phrase($0.text(request.language)))] } ?? [])
        }
    }

    /// Says of rounded numbers that they are; nil where all are exact.
    private static func note(_ inputs: [Input]) -> Bilingual? {
        let steps = Set(inputs.compactMap(\.rounding?.step)).sorted().map(String.init)
        guard !steps.isEmpty else { return nil }
        return Bilingual(
            "Fichiers qui n'ont pas été publiés : nombres de lignes arrondis, chacun pour lui-même, à un multiple de "
                + "\(steps.joined(separator: " ou ")).",
            "Files that were not published: numbers of rows are rounded, each by itself, to a multiple of "
                + "\(steps.joined(separator: " or ")).")
    }

    private static func grid(_ inputs: [Input], _ language: Language) -> Grid {
        let tellsEncoding = inputs.contains { $0.encoding != nil }
        let words =
            [Bilingual("Fichier", "File"), Bilingual("Source", "Source")]
            + (tellsEncoding ? [Bilingual("Encodage", "Encoding")] : [])
        let numbers = [
            Bilingual("Lignes lues", "Rows read"), Bilingual("gardées", "kept"), Bilingual("rejetées", "rejected"),
            Bilingual("mises à part", "set aside"),
        ]
        let style = NumberStyle(language)
        let rows = inputs.map { input in
            let texts =
                [input.file, CitationMark.inBoth(input.source).text(language)] + (input.encoding.map { [$0] } ?? [])
            let counts = [input.rows.read, input.rows.kept, input.rows.rejected, input.rows.setAside]
            return texts.map { Phrase($0) } + counts.map { Phrase(style.text(Double($0), decimals: 0)) }
        }
        return Grid(
            words.map { .words(Phrase($0.text(language))) } + numbers.map { .number(Phrase($0.text(language))) }, rows)
    }
}
