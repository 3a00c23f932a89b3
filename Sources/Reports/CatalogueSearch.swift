import Indicators
import Words

/// The entries of the catalogue that a word is about, in either language: whatever its case, its accents, and an ending in s.
public struct CatalogueSearch {
    /// Those whose code or name has the word first, then those whose definition has it, then those that it warns against.
    public let indicators: [Indicator]
    /// In the order of the catalogue.
    public let derivations: [Derivation]

    /// Looks for words that begin with `text`, or for several of them that follow each other.
    public init(_ text: String, in catalogue: Catalogue) {
        let words = FoldedWords(text, isAsked: true)
        let found = catalogue.indicators.compactMap { indicator -> (rank: Int, indicator: Indicator)? in
            let texts = [
                [indicator.code] + indicator.name.both, indicator.definition.both, indicator.confusion.both,
            ]
            return texts.firstIndex { $0.contains(where: words.stand) }.map { ($0, indicator) }
        }
        indicators = (0...2).flatMap { rank in found.filter { $0.rank == rank }.map(\.indicator) }
        derivations = Catalogue.derivations.filter {
            ([$0.code] + $0.title.both + $0.definition.both).contains(where: words.stand)
        }
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { indicators.isEmpty && derivations.isEmpty }

    /// The code, or the word of a name, that `text` was likely meant to be; nil where none is near.
    public static func nearest(_ text: String, in catalogue: Catalogue) -> String? {
        let codes = catalogue.indicators.map(\.code) + Catalogue.derivations.map(\.code)
        let names = catalogue.indicators.flatMap(\.name.both).flatMap { name in
            name.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }.filter { $0.count > 3 }
        }
        return FoldedName(text).nearest(in: codes + names.uniqued)
    }
}

/// A text as words in lower case, without accents and signs.
private struct FoldedWords {
    private let words: [Substring]

    /// - Parameter isAsked: whether words end where a plural may begin.
    init(_ text: String, isAsked: Bool = false) {
        let plain = String(text.map { $0.isLetter || $0.isNumber ? $0 : " " })
        let words = FoldedName(plain).text.split(separator: " ")
        self.words = isAsked ? words.map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 } : words
    }

    /// Whether the words follow each other in a text, each at the beginning of a word of it; a short one is the whole word.
    func stand(in text: String) -> Bool {
        let other = FoldedWords(text).words
        guard !words.isEmpty, other.count >= words.count else { return false }
        return (0...other.count - words.count).contains { start in
            zip(other[start...], words).allSatisfy { $1.count > 3 ? $0.hasPrefix($1) : $0 == $1 }
        }
    }
}

extension Bilingual {
    fileprivate var both: [String] { [french, english] }
}
