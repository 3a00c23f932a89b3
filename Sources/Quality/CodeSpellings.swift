import Facts
import Indicators
import Intake
import Messages
import Words

/// One code that files write in several ways, as « Rhône-Alpes » and « RHONE ALPES »: figures count each apart.
///
/// They are not joined unasked: two codes may differ by an accent or a dash.
public struct CodeSpellings {
    let dimension: Dimension
    /// In the order in which the files first write them.
    let spellings: [Spelling]

    struct Spelling {
        let code: String
        let file: String
        /// Nil where lines of such codes are not kept.
        let line: Int?
        /// Nil where they cannot be distinguished in what is kept.
        let rows: Int?
    }

    /// By dimension: the first `limit` codes in the order of their first spelling, and how many more there are.
    public static func doubts(_ readings: [ResourceReading], atMost limit: Int) -> [Doubt] {
        Dimension.allCases.filter { ![.year, .event, .establishment].contains($0) }.flatMap { dimension in
            let groups = groups(codes(of: dimension, readings))
            let shown = groups.prefix(limit).map { group in
                CodeSpellings(dimension: dimension, spellings: group.map { Spelling($0, dimension, readings) }).doubt
            }
            return shown + (groups.count > limit ? [more(groups.count - limit, dimension)] : [])
        }
    }

    private static func more(_ count: Int, _ dimension: Dimension) -> Doubt {
        let (french, english) = (
            Plural.text(count, "autre code s'écrit", "autres codes s'écrivent"),
            Plural.text(count, "more code is", "more codes are")
        )
        return Doubt(
            kind: .spelling,
            text: Bilingual(
                "\(dimension.name.french.lowercasedFirst) : \(french) de plusieurs façons",
                "\(dimension.name.english.lowercasedFirst): \(english) spelled in several ways"))
    }

    /// The codes of all files, each once, in the order in which they are met.
    private static func codes(of dimension: Dimension, _ readings: [ResourceReading]) -> [String] {
        var met: Set<String> = []
        return readings.flatMap { $0.part.facts.book[dimension].codes.dropFirst() }
            .filter { !CodeForm.isMissing($0) && met.insert($0).inserted }
    }

    /// Codes that only case, accents, dashes, apostrophes or blanks tell apart.
    private static func groups(_ codes: [String]) -> [[String]] {
        var groups: [[String]] = []
        var places: [String: Int] = [:]
        for code in codes {
            let folded = FoldedName(code).text
            if let place = places[folded] {
                groups[place].append(code)
            } else {
                places[folded] = groups.count
                groups.append([code])
            }
        }
        return groups.filter { $0.count > 1 && !FoldedName($0[0]).text.isEmpty }
    }

    private var doubt: Doubt {
        let (first, name) = (spellings[0], dimension.name.lowercasedFirst)
        let text = Bilingual(
            "\(name.french) : un code s'écrit de \(spellings.count) façons, \(listed { "« \($0.code) » (\($0.french))" }) ; "
                + "chaque écriture compte à part",
            "one code of \(name.english) is spelled in \(spellings.count) ways: "
                + "\(listed { "\"\($0.code)\" (\($0.english))" }); each counts apart: keep one spelling, or "
                + "join them with \"codes\": {\"\(first.code)\": \"\(first.code)\"} in the field of the descriptor")
        return Doubt(kind: .spelling, file: first.file, line: first.line, text: text)
    }

    private func listed(_ words: (Spelling) -> String) -> String { NameList.text(spellings.map(words)) }
}

extension CodeSpellings.Spelling {
    fileprivate init(_ code: String, _ dimension: Dimension, _ readings: [ResourceReading]) {
        let holding = readings.filter { $0.part.facts.book[dimension].codes.contains(code) }
        self.code = code
        file = holding.first?.resource.file ?? ""
        line = holding.first?.part.line(of: code, dimension)
        let counts = holding.map { $0.part.facts.rows(of: code, dimension) }
        rows = counts.contains(nil) ? nil : counts.reduce(0) { $0 + ($1 ?? 0) }
    }

    fileprivate var french: String {
        [file, line.map { "ligne \($0)" }, rows.map { Plural.text($0, "ligne", "lignes") }].compactMap(\.self)
            .joined(separator: ", ")
    }

    fileprivate var english: String {
        [file, line.map { "line \($0)" }, rows.map { Plural.text($0, "row", "rows") }].compactMap(\.self)
            .joined(separator: ", ")
    }
}
