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
        /// Rows read, kept, refused and set aside; nil where their number is a secret.
        public let rows: [Int]?

        /// `rows` are read, kept, refused and set aside, in this order.
        public init(file: String, source: String, encoding: String? = nil, rows: [Int]?) {
            (self.file, self.source, self.encoding, self.rows) = (file, source, encoding, rows)
        }
    }

    /// The files that were read, with the number of their rows.
    public static func inputs(_ inputs: @escaping () -> [Input]) -> AnnexPart {
        AnnexPart("inputs") { request in [.grid(grid(inputs(), request.language))] }
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
            let texts = [input.file, input.source] + (input.encoding.map { [$0] } ?? [])
            let counts = input.rows.map { $0.map { Phrase(style.text(Double($0), decimals: 0)) } }
            return texts.map { Phrase($0) } + (counts ?? numbers.map { _ in Phrase(.text(": "), .emphasis("c")) })
        }
        return Grid(
            words.map { .words(Phrase($0.text(language))) } + numbers.map { .number(Phrase($0.text(language))) }, rows)
    }
}
