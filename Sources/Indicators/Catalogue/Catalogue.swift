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
    ///
    /// - Parameter isOwn: whether a user declares them.
    private mutating func add(_ sheets: [IndicatorSheet], isOwn: Bool = false) throws(DeclarationError) {
        let earlier = self
        var sums: [String: Indicator] = [:]
        for sheet in sheets where sheet.formula.value.ratio == nil {
            sums[sheet.code.value] = try sheet.indicator(earlier.known)
            if isOwn { sums[sheet.code.value]?.sheet = sheet }
        }
        let found = sums
        for sheet in sheets {
            var indicator = try sheet.indicator { (code) throws(RatioFault) in
                if let sum = found[code] { return sum }
                return try earlier.known(code)
            }
            if isOwn { indicator.sheet = sheet }
            try add(indicator, sheet)
        }
    }

    private mutating func add(_ indicator: Indicator, _ sheet: IndicatorSheet) throws(DeclarationError) {
        let code = indicator.code
        guard places[code] == nil, Derivation(rawValue: code) == nil else {
            throw sheet.code.error(
                .wrongValue(expected: "a code that no other indicator has (give it another name)", found: "\"\(code)\"")
            )
        }
        places[code] = indicators.count
        indicators.append(indicator)
    }

    /// The indicator under a code that a ratio names.
    private func known(_ code: String) throws(RatioFault) -> Indicator {
        guard let indicator = indicator(code) else { throw .unknown(code, nearest: nearest(code)) }
        return indicator
    }

    /// The ratio that a text writes in one line; nil where it writes none.
    func ratio(_ text: String) throws(RatioFault) -> Indicator? {
        guard let ratio = RatioText(text) else { return nil }
        return try Ratio(ratio, known).indicator
    }

    /// The code of an indicator or of a derivation that `code` was likely meant to be; nil where none is near.
    func nearest(_ code: String) -> String? {
        Spelling.nearest(code, in: indicators.map(\.code) + Self.derivations.map(\.code))
    }

    /// Those that are shipped alone: those of a user stand behind them.
    var withoutOwn: Catalogue {
        var result = self
        result.indicators.removeAll { $0.sheet != nil }
        result.places = places.filter { $0.value < result.indicators.count }
        return result
    }

    /// Those of a user behind those that are shipped.
    mutating func add(own sheets: [IndicatorSheet]) throws(DeclarationError) {
        try add(sheets, isOwn: true)
    }
}
