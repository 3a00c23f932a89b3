import Portfolios
import Schemes

/// The passes over a portfolio; the only one of a small portfolio is read once and kept.
struct PassCache {
    private let source: PortfolioSource
    private var kept: PortfolioPass?

    init(_ source: PortfolioSource) { self.source = source }

    mutating func eachPass(_ body: (PortfolioPass) throws -> Void) throws {
        for number in 0..<source.passes {
            var pass: PortfolioPass
            if let kept {
                pass = kept
            } else {
                pass = try source.pass(number)
                pass.deriveFacts(hasClaims: source.hasClaims)
            }
            if source.passes == 1 { kept = pass }
            try body(pass)
        }
    }

    /// One enterprise of the portfolio; nil when none has the identifier.
    mutating func enterprise(_ id: String) throws -> Enterprise? {
        var found: Enterprise?
        try eachPass { pass in found = found ?? pass.enterprises.first { $0.id == id } }
        return found
    }
}
