import Facts
import Words

/// Where `init` found the year of a file.
public struct FoundYear: Sendable, Hashable {
    /// Where a year was found.
    public enum Place: Sendable, Hashable {
        /// A column holds the year of every row.
        case column(String)
        /// Names of columns hold it.
        case header
        /// The lines of a title above the header hold it.
        case title
        /// The name of the file holds it.
        case fileName
    }

    /// The place that counts.
    public let place: Place
    /// Empty where a column holds them.
    public let years: [String]
    /// Another year, in the name of the file, that the header or the title overrules.
    public let overruled: String?
    /// Whether the year is the date of a legal text, and maybe not that of its figures.
    public let isLegal: Bool

    /// The header counts before the lines of the title, and these before the name of the file; nil where none says a year.
    init?(_ fit: LayoutFit, titles: [String], file: String) {
        let inName = Self.year(in: file)
        let inTitle = Self.year(in: titles.filter { !Self.isLegal($0) }.joined(separator: " "))
        isLegal =
            fit.years == nil && inTitle == nil && inName != nil
            && (Self.isLegal(file) || Self.saysLegal(titles, inName))
        // A day says the year too: an action or an aid has no other.
        if let column = fit.fields.first(where: { $0.vigie?.dimension == .year || $0.vigie?.portfolio == .date }) {
            (place, years, overruled) = (.column(column.name), [], nil)
        } else if let found = fit.years ?? inTitle.map({ [$0] }) {
            (place, years) = (fit.years == nil ? .title : .header, found)
            overruled = inName.flatMap { [years] in years.contains($0) ? nil : $0 }
        } else if let inName {
            (place, years, overruled) = (.fileName, [inName], nil)
        } else {
            return nil
        }
    }

    /// Words of the title of a legal text, whose date is not the year of what it sets.
    private static let legalWords: Set<String> = [
        "arrete", "decret", "loi", "ordonnance", "jorf", "journal", "decision",
    ]

    private static func isLegal(_ text: String) -> Bool {
        FoldedName(text).text.split { !$0.isLetter }.contains { legalWords.contains(String($0)) }
    }

    private static func saysLegal(_ titles: [String], _ year: String?) -> Bool {
        titles.contains { title in isLegal(title) && year.map { title.contains($0) } ?? false }
    }

    /// The one year that a text holds, if it holds just one.
    private static func year(in text: String) -> String? {
        let years = Set(
            text.split { !$0.isNumber }.filter { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) })
        return years.count == 1 ? years.first.map(String.init) : nil
    }
}

extension LayoutFit {
    /// Whether the rows or the columns say their own year, so that the file needs none.
    var hasYearColumns: Bool {
        fields.contains { $0.vigie?.dimension == .year || $0.vigie?.constants?["year"] != nil }
    }

    /// The years that names of columns hold, of the whole file or each of its own column; nil where they hold none.
    fileprivate var years: [String]? {
        let ofColumns = Set(fields.compactMap { $0.vigie?.constants?["year"]?.text })
        return ofColumns.isEmpty ? yearInHeader.map { [$0] } : ofColumns.sortedByScalars()
    }
}
