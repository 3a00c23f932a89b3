import Declarations
import Facts

/// How a code follows from another one, with the nomenclature that says it.
enum FollowedRule: Sendable {
    case prefix(CodePrefix, of: Dimension)
    case suffix(Int, of: Dimension)
    case table([String: String])
    case groups(ActivityGroups)
    case bodyRegion(BodyRegions)
    case chapter(ICDChapters)
    case family(DiseaseFamilies)
    case bands(NumberBands)
    case datePart(DimensionLink.DatePart)

    /// - Throws: `ParameterError` where the nomenclature of the link is missing or malformed.
    init(_ link: DimensionLink, to target: Dimension, _ files: ParameterFiles) throws(ParameterError) {
        let parameter = link.parameter ?? ""
        self =
            switch link.by {
            case .prefix: .prefix(CodePrefix(link), of: target)
            case .suffix: .suffix(link.length ?? 1, of: target)
            case .table:
                if let table = link.table { .table(table) } else { .groups(try files.read(parameter)) }
            case .bodyRegion: .bodyRegion(try files.read(parameter))
            case .chapter: .chapter(try files.read(parameter))
            case .family:
                .family(
                    DiseaseFamilies(try files.read(parameter), tableauxTMS: try files.parameter("tableaux-tms")))
            case .bands: .bands(NumberBands(bounds: link.bounds ?? []))
            case .datePart: .datePart(link.part ?? .year)
            }
    }

    /// The code that follows from one, empty where none does, and the label that the nomenclature gives it. Families need more than
    /// a code: see ``DiseaseFamilies/family(tableau:isCancer:year:)``.
    func following(_ code: String) -> (code: String, label: String?) {
        switch self {
        case .prefix(let prefix, let target): (prefix.of(code).map { CodeForm.canonical($0, of: target) } ?? "", nil)
        case .suffix(let length, let target): (CodeForm.canonical(String(code.suffix(length)), of: target), nil)
        case .table(let table): (table[code] ?? "", nil)
        case .groups(let groups): groups.named(ofDivision: code)
        case .bodyRegion(let regions): regions.named(of: code)
        case .chapter(let chapters): chapters.named(of: code)
        case .family(let families): (families.family(tableau: code, isCancer: false, year: ""), nil)
        case .bands(let bands): (bands.band(of: code) ?? "", nil)
        case .datePart(let part): (DateCode(code)?.text(of: part) ?? "", nil)
        }
    }

    /// The codes that may follow from one in a year: two where something else than the code decides, none where the rule does not say.
    func holders(of code: String, year: String) -> Set<String> {
        switch self {
        case .family(let families): families.families(tableau: code, year: year)
        case .prefix(let prefix, _) where prefix.of(code) == nil: []
        case .suffix where code.isEmpty: []
        case .prefix, .suffix, .table, .groups, .bodyRegion, .chapter, .bands, .datePart: [following(code).code]
        }
    }
}

/// The beginning of a code, which some codes have longer than others.
struct CodePrefix: Sendable {
    private let length: Int
    private let longer: [String: Int]
    private let pattern: [Character]?

    init(_ link: DimensionLink) {
        length = link.length ?? 1
        longer = link.longer ?? [:]
        pattern = link.pattern.map(Array.init)
    }

    /// `xx` for a missing code; nil for one that has no such beginning.
    func of(_ code: String) -> String? {
        if pattern == nil, CodeForm.isMissing(code) { return "xx" }
        let count = longer.first { code.hasPrefix($0.key) }?.value ?? length
        let opening = code.prefix(count)
        guard pattern.map({ Self.fits(opening, $0) }) ?? !opening.isEmpty else { return nil }
        return String(opening)
    }

    private static func fits(_ text: Substring, _ pattern: [Character]) -> Bool {
        text.count == pattern.count && zip(text, pattern).allSatisfy { $1 == "9" ? $0.isNumber : $0.isLetter }
    }
}

/// Bands of whole numbers: the first begins at 0, each other one at a bound, and the last has no end.
struct NumberBands: Sendable {
    let bounds: [Int]

    /// `0-19`, `20-24`, `65+`; nil for what is no number from 0.
    func band(of code: String) -> String? {
        guard let number = Int(code), number >= 0, let first = bounds.first, let last = bounds.last else { return nil }
        if number < first { return "0-\(first - 1)" }
        if number >= last { return "\(last)+" }
        let next = bounds.firstIndex { $0 > number } ?? 0
        return "\(bounds[next - 1])-\(bounds[next] - 1)"
    }
}

extension DateCode {
    /// A part of the date as a code; nil for the hour where no time is given.
    func text(of part: DimensionLink.DatePart) -> String? {
        switch part {
        case .year: "\(day.year)"
        case .month: day.month < 10 ? "0\(day.month)" : "\(day.month)"
        case .weekday: "\(weekday)"
        case .hour: hour.map { $0 < 10 ? "0\($0)" : "\($0)" }
        }
    }
}
