import Declarations
import Generation
import TestSupport

/// A made-up data set in memory, cut into cells.
struct Sample {
    let claims: [[String]]
    let contributions: [[String]]

    static func profile() throws -> NationalProfile {
        try NationalProfile(
            profiles: ParameterFiles(folder: Project.parameters + "/generation"),
            parameters: ParameterFiles(folder: Project.parameters))
    }

    init(_ request: GenerationRequest) throws {
        let bytes = try Self.bytes(request)
        claims = Self.rows(bytes.claims)
        contributions = Self.rows(bytes.contributions)
    }

    static func bytes(_ request: GenerationRequest) throws -> (claims: [UInt8], contributions: [UInt8]) {
        let generator = try Generator(request, profile: try profile())
        var (claims, contributions) = ([UInt8](), [UInt8]())
        try generator.writeClaims { claims += $0 }
        try generator.writeContributions { contributions += $0 }
        return (claims, contributions)
    }

    /// The rows below the header.
    private static func rows(_ bytes: [UInt8]) -> [[String]] {
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
            line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

/// Columns of the two files, by name.
enum Column {
    static let claims = [
        "numero_sinistre", "siret", "annee", "date_accident", "date_premier_reglement", "evenement", "ctn", "code_naf",
        "code_risque", "tableau", "syndrome", "siege_lesion", "nature_lesion", "jours_it", "taux_ip", "deces", "cout",
    ]
    static let contributions = [
        "siret", "annee", "ctn", "code_naf", "code_risque", "region", "tranche_effectif", "salaries", "heures",
        "masse_salariale", "cotisations",
    ]
}

extension [String] {
    /// The cell of a row of claims.
    func claim(_ name: String) -> String { self[Column.claims.firstIndex(of: name) ?? -1] }
    /// The cell of a row of contributions.
    func contribution(_ name: String) -> String { self[Column.contributions.firstIndex(of: name) ?? -1] }
}

extension String {
    /// Decimal comma.
    var number: Double { Double(split(separator: ",").joined(separator: ".")) ?? .nan }
}
