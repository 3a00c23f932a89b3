/// How a limited budget is shared out.
public enum AllocationRule: Sendable, Hashable {
    /// First come, first served.
    case arrival
    /// The highest score first; a tie by arrival.
    case score
    /// Each class of size has a share of the budget of its own, served by arrival.
    case shares([ReservedShare])
}

/// The share of a budget that is kept for enterprises under a headcount.
public struct ReservedShare: Sendable, Hashable {
    /// Headcount under which the share serves; nil: all the others.
    public let below: Double?
    /// 0 to 1.
    public let share: Double

    /// An enterprise draws on the first share, in the order of their limits, that its headcount is below.
    public init(below: Double?, share: Double) {
        self.below = below
        self.share = share
    }
}

/// A demand on a limited budget.
public struct AllocationRequest: Sendable {
    /// Cents.
    public let amount: Int
    /// Order of arrival: a rank, a time.
    public let arrival: Double
    /// The highest is served first, where the rule ranks by score.
    public let score: Double
    /// Headcount, where the rule keeps shares for small enterprises.
    public let employees: Double

    /// `amount` is in cents; `arrival` orders the demands, whatever its unit.
    public init(amount: Int, arrival: Double, score: Double = 0, employees: Double = 0) {
        self.amount = amount
        self.arrival = arrival
        self.score = score
        self.employees = employees
    }
}

/// A budget shared out: one amount for each request, in its order.
public struct Allocation: Sendable {
    /// Cents; 0 when nothing was left.
    public let granted: [Int]
    /// Cents of the budget that were not used.
    public let left: Int

    /// Serves the requests in the order of `rule` while the budget (cents) holds. A request that does not fit whole
    /// gets nothing, and a later one that fits is served: no aid is cut in two. Equal ranks are served in the order
    /// given.
    public init(budget: Int, rule: AllocationRule, requests: [AllocationRequest]) {
        var granted = [Int](repeating: 0, count: requests.count)
        var left = 0
        for (part, members) in Self.pots(budget, rule, requests) {
            var rest = part
            for index in Self.ordered(members, rule, requests) where requests[index].amount <= rest {
                granted[index] = requests[index].amount
                rest -= requests[index].amount
            }
            left += rest
        }
        self.granted = granted
        self.left = left
    }

    /// The parts of the budget, in cents, and who may draw on each.
    private static func pots(
        _ budget: Int, _ rule: AllocationRule, _ requests: [AllocationRequest]
    ) -> [(part: Int, members: [Int])] {
        guard case .shares(let shares) = rule else { return [(budget, Array(requests.indices))] }
        var free = Set(requests.indices)
        return shares.sorted { ($0.below ?? .infinity) < ($1.below ?? .infinity) }.map { share in
            let members = free.filter { requests[$0].employees < (share.below ?? .infinity) }.sorted()
            free.subtract(members)
            return (Int((Double(budget) * share.share).rounded(.down)), members)
        }
    }

    private static func ordered(_ members: [Int], _ rule: AllocationRule, _ requests: [AllocationRequest]) -> [Int] {
        members.sorted { first, second in
            let (one, other) = (requests[first], requests[second])
            if rule == .score, one.score != other.score { return one.score > other.score }
            return (one.arrival, first) < (other.arrival, second)
        }
    }
}
