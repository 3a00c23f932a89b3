import Reports
import Words

extension AnnexPart {
    /// Sentences, one item each, or the word that there is none.
    public static func list(_ name: String, _ sentences: @escaping () -> [Bilingual]) -> AnnexPart {
        AnnexPart(name) { request in
            [.items(sentences().map { Phrase($0.text(request.language)) }, request.language)]
        }
    }

    /// What a reader of the key figures must see beside them; nothing where all is well.
    public static func cautions(_ sentences: @escaping () -> [Bilingual]) -> AnnexPart {
        AnnexPart("cautions") { request in
            let opening = Bilingual("Attention :", "Caution:").text(request.language)
            let lines = sentences().map { Phrase(.strong(opening), .text(" \($0.text(request.language)).")) }
            return lines.isEmpty ? [] : [.quote(lines)]
        }
    }

}

extension Document.Block {
    /// A list of these items, or the word that there is none.
    public static func items(_ items: [Phrase], _ language: Language) -> Document.Block {
        items.isEmpty ? .paragraph(Phrase(Bilingual("Néant.", "None.").text(language))) : .list(items)
    }
}
