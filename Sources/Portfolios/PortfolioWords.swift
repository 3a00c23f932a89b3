import Schemes

/// The words that schemes know, against which those of a portfolio are checked.
public struct PortfolioWords: Sendable {
    /// Kinds of prevention action that some scheme gives an aid for.
    public let kinds: Set<String>
    /// Ceilings of aids that some scheme has.
    public let regimes: Set<String>
    /// Codes by the name that schemes give them; a name that is not here is not checked.
    public let codes: [String: Set<String>]

    /// The names by which schemes ask for facts; nil: those of a portfolio are not checked.
    public let names: FactNames?

    /// Checks nothing.
    public static let none = PortfolioWords(kinds: [], regimes: [], codes: [:])

    /// What is empty is checked against nothing; `names` nil: facts are not checked.
    public init(
        kinds: Set<String>, regimes: Set<String>, codes: [String: Set<String>], names: FactNames? = nil
    ) {
        self.names = names
        self.kinds = kinds
        self.regimes = regimes
        self.codes = codes
    }

    /// - Parameter codes: nomenclatures that no scheme has as a table.
    public init(_ schemes: [Scheme], codes: [String: Set<String>] = [:]) {
        self.init(
            kinds: Set(schemes.flatMap(\.actionKinds)), regimes: Set(schemes.flatMap(\.aidRegimes)),
            codes: schemes.map(\.tabledCodes).reduce(codes) { $0.merging($1) { $0.union($1) } },
            names: FactNames(schemes))
    }
}
