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
        /// The name of the file holds it.
        case fileName
    }

    /// The place that counts.
    public let place: Place
    /// Empty where a column holds them.
    public let years: [String]
    /// Another year, in the name of the file, that the header overrules.
    public let overruled: String?

    /// The header counts before the name of the file; nil where neither says a year.
    init?(_ fit: LayoutFit, file: String) {
        let inName = Self.year(inName: file)
        if let column = fit.fields.first(where: { $0.vigie?.dimension == .year }) {
            (place, years, overruled) = (.column(column.name), [], nil)
        } else if !fit.yearsInHeader.isEmpty {
            (place, years) = (.header, fit.yearsInHeader)
            overruled = inName.flatMap { [years] in years.contains($0) ? nil : $0 }
        } else if let inName {
            (place, years, overruled) = (.fileName, [inName], nil)
        } else {
            return nil
        }
    }

    /// The one year that a file name holds, if it holds just one.
    private static func year(inName file: String) -> String? {
        let years = Set(
            file.split { !$0.isNumber }.filter { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) })
        return years.count == 1 ? years.first.map(String.init) : nil
    }
}

extension LayoutFit {
    /// Whether the rows or the columns say their own year, so that the file needs none.
    var hasYearColumns: Bool {
        fields.contains { $0.vigie?.dimension == .year || $0.vigie?.constants?["year"] != nil }
    }

    /// The years that names of columns hold: of the whole file, or each of its own column.
    fileprivate var yearsInHeader: [String] {
        let ofColumns = Set(fields.compactMap { $0.vigie?.constants?["year"]?.text })
        return ofColumns.isEmpty ? yearInHeader.map { [$0] } ?? [] : ofColumns.sortedByScalars()
    }
}
