import CGLPK

/// The cheapest cells that meet every demand, as GLPK's branch and bound finds them.
///
/// A demand is a weakness: where its cell is hidden, one of its partners must be, or one of its companions shown.
/// Safe: the problem object is private, made once and freed once, by one thread.
@safe
final class CheapestCells {
    private let problem: OpaquePointer
    private let candidates: [Int]
    private let columns: [Int: Int]

    /// `costs` are those of `candidates`, in their order.
    init(_ candidates: [Int], costs: [Double]) {
        unsafe problem = glp_create_prob()
        self.candidates = candidates
        columns = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1, $0 + 1) })
        if !candidates.isEmpty { _ = unsafe glp_add_cols(problem, Int32(candidates.count)) }
        for (place, cost) in costs.enumerated() {
            unsafe glp_set_col_kind(problem, Int32(place + 1), GLP_BV)
            unsafe glp_set_obj_coef(problem, Int32(place + 1), cost)
        }
        unsafe glp_set_obj_dir(problem, GLP_MIN)
    }

    deinit { unsafe glp_delete_prob(problem) }

    /// `sum of partners - sum of those that need not be hidden >= 1 - their number`.
    func add(_ demand: Weakness) {
        let released = (demand.companions + [demand.cell]).compactMap { columns[$0] }
        let partners = demand.partners.compactMap { columns[$0] }
        let row = unsafe glp_add_rows(problem, 1)
        unsafe glp_set_row_bnds(problem, row, GLP_LO, Double(1 - Set(released).count), 0)
        // GLPK numbers from 1 and does not read the first element.
        let terms = partners.map { ($0, 1.0) } + Set(released).sorted().map { ($0, -1.0) }
        let (places, coefficients) = ([0] + terms.map { Int32($0.0) }, [0] + terms.map(\.1))
        unsafe glp_set_mat_row(problem, row, Int32(terms.count), places, coefficients)
    }

    enum Choice: Equatable {
        case cells(Set<Int>)
        /// No cells meet all the demands.
        case none
        /// The search was given up.
        case unknown
    }

    /// The search is limited by steps and not by time: two runs, and two machines, choose alike.
    func chosen() -> Choice {
        guard !candidates.isEmpty, unsafe glp_get_num_rows(problem) > 0 else { return .cells([]) }
        let outcome = searched()
        if outcome == GLP_ENOPFS || outcome == GLP_ENODFS { return .none }
        guard outcome == 0 else { return .unknown }
        switch unsafe glp_mip_status(problem) {
        case GLP_OPT: return .cells(hidden)
        case GLP_NOFEAS: return .none
        default: return .unknown
        }
    }

    private func searched() -> Int32 {
        var steps = Self.maximumSteps
        var control = unsafe glp_iocp()
        unsafe glp_init_iocp(&control)
        unsafe (control.msg_lev, control.presolve) = (GLP_MSG_OFF, GLP_ON)
        unsafe control.cb_func = { tree, steps in
            guard let left = unsafe steps?.assumingMemoryBound(to: Int.self) else { return }
            unsafe left.pointee -= 1
            if unsafe left.pointee < 0 { unsafe glp_ios_terminate(tree) }
        }
        return unsafe withUnsafeMutablePointer(to: &steps) { left in
            unsafe control.cb_info = UnsafeMutableRawPointer(left)
            return unsafe glp_intopt(problem, &control)
        }
    }

    private var hidden: Set<Int> {
        Set(candidates.filter { unsafe glp_mip_col_val(problem, Int32(columns[$0] ?? 0)) > 0.5 })
    }

    /// GLPK's callback is called several times for each node of its search.
    private static let maximumSteps = 20_000
}
