import Schemes
import Words

/// A number of enterprises, and of respondents among them: those of one holding are one respondent, for they can pool what
/// they know.
public struct EnterpriseCount: Sendable, Hashable {
    /// Weights may make it fractional.
    public private(set) var value = 0.0
    /// Of `value`, the enterprises that belong to a holding.
    private var held = 0.0
    private var holdings: Set<String> = []

    init() {}

    mutating func add(_ weight: Double, holding: String?) {
        value += weight
        guard let holding else { return }
        held += weight
        holdings.insert(holding)
    }

    mutating func add(_ enterprise: ComparedEnterprise) { add(enterprise.weight, holding: enterprise.holding) }

    mutating func merge(_ later: EnterpriseCount) {
        value += later.value
        held += later.held
        holdings.formUnion(later.holdings)
    }

    /// Enterprises that stand alone, and holdings; one at least where there is somebody.
    var respondents: Int { value > 0 ? max(1, Int(value - held) + holdings.count) : 0 }
}

extension Enterprise {
    /// The group of enterprises to which it belongs, its name folded like every other; nil where it stands alone.
    var holding: String? {
        let name = codes["holding"].map { FoldedName($0).text } ?? ""
        return name.isEmpty ? nil : name
    }
}
