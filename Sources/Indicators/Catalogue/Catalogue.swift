import Declarations
import Words

/// The indicators that Vigie computes, in the order in which reports present them.
public struct Catalogue: Sendable {
    /// In the order of reports; a code stands once.
    public private(set) var indicators: [Indicator] = []
    private var places: [String: Int] = [:]

    /// The figures made of another one: `EVOLUTION(AT)`, `PART(TMS)`, `INDICE(AT/2021)`.
    public static let derivations: [Derivation] = Derivation.allCases

    /// Reads the folder of indicators that is shipped, a file for each.
    ///
    /// - Throws: `ParameterError` where a file is malformed, two have one code, or there is none.
    public init(_ files: ParameterFiles) throws(ParameterError) {
        var sheets: [IndicatorSheet] = []
        for name in files.names { sheets.append(try files.read(name)) }
        guard !sheets.isEmpty else {
            throw .file(DeclarationError(file: files.folder, position: nil, path: "", fault: .notFound))
        }
        do {
            try add(sheets.sorted { $0.order ?? .max < $1.order ?? .max })
        } catch {
            throw .file(error)
        }
    }

    /// The indicator under a code, in any case.
    public func indicator(_ code: String) -> Indicator? { places[code.uppercased()].map { indicators[$0] } }

    /// The indicator that counts employees, whom a bound on the size of rows is about; nil where none does.
    var employees: Indicator? { indicators.first { $0.formula.isOfEmployeesAlone } }

    /// A ratio is made of indicators that are known by then, wherever these stand.
    private mutating func add(_ sheets: [IndicatorSheet]) throws(DeclarationError) {
        var made: [String: Indicator] = [:]
        for sheet in sheets where !sheet.formula.value.isRatio {
            made[sheet.code.value.wrappedValue] = try sheet.indicator { _ in nil }
        }
        let known = made
        for sheet in sheets {
            let code = sheet.code.value.wrappedValue
            guard places[code] == nil, Derivation(rawValue: code) == nil else {
                throw sheet.code.error(.wrongValue(expected: "a code that is not taken", found: code))
            }
            places[code] = indicators.count
            guard let indicator = known[code] else {
                indicators.append(try sheet.indicator { known[$0] })
                continue
            }
            indicators.append(indicator)
        }
    }
}
