import Facts

extension Inconsistency {
    /// The resource that it bears on; the later of two.
    public var resource: String {
        switch self {
        case .overlap(_, let second, _, _, _): second
        case .repeatedRows(let resource, _, _), .repeatedClaims(let resource, _),
            .rowIsSum(let resource, _, _, _, _, _),
            .claimsWithoutExposure(let resource, _, _), .absentRows(let resource, _, _, _),
            .sameYears(let resource, _, _, _, _), .implausible(let resource, _, _, _), .siret(let resource, _, _, _):
            resource
        }
    }

    /// The first line that it bears on, where one is known.
    public var line: Int? {
        switch self {
        case .repeatedRows(_, _, let first): first.map { Int($0.line) }
        case .repeatedClaims(_, let claims): claims.line
        case .rowIsSum(_, let row, _, _, _, _), .implausible(_, _, _, let row): row.line
        case .siret(_, _, _, let line): line
        case .overlap, .claimsWithoutExposure, .absentRows, .sameYears: nil
        }
    }

    /// The word that `check` has for it.
    public var kind: Finding.Kind {
        switch self {
        case .overlap: .overlap
        case .repeatedRows: .duplicatedKey
        case .repeatedClaims: .repeatedClaim
        case .rowIsSum: .unnamedTotal
        case .claimsWithoutExposure: .claimsWithoutExposure
        case .absentRows: .absentRows
        case .sameYears: .sameYears
        case .implausible: .implausible
        case .siret: .identifier
        }
    }
}
