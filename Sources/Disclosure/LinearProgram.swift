import CGLPK

/// A linear programme over bounded unknowns, solved by GLPK's primal simplex.
///
/// Successive optimizations start from the last basis, so that many bounds of one system cost little more than one.
/// Safe: the problem object is private, made once and freed once, by one thread.
@safe
final class LinearProgram {
    /// `sum of coefficient x unknown = value`; unknowns are numbered from 0.
    struct Row {
        let terms: [(unknown: Int, coefficient: Double)]
        let value: Double
    }

    enum Direction: Int32 {
        case least = 1
        case greatest = 2
    }

    enum Outcome: Equatable {
        case optimum(Double)
        /// No values of the unknowns satisfy all the rows.
        case infeasible
    }

    private let problem: OpaquePointer
    private let unknownCount: Int
    private var objective: [Int] = []

    /// Each unknown lies in its range; a very high end stands for a quantity that nothing bounds.
    init(unknowns: [ClosedRange<Double>], rows: [Row]) {
        unsafe problem = glp_create_prob()
        unknownCount = unknowns.count
        if unknownCount > 0 { _ = unsafe glp_add_cols(problem, Int32(unknownCount)) }
        for (unknown, range) in unknowns.enumerated() {
            let (least, most) = (range.lowerBound, range.upperBound)
            unsafe glp_set_col_bnds(problem, Int32(unknown + 1), least == most ? GLP_FX : GLP_DB, least, most)
        }
        if !rows.isEmpty { _ = unsafe glp_add_rows(problem, Int32(rows.count)) }
        for (index, row) in rows.enumerated() { add(row, at: Int32(index + 1)) }
    }

    deinit { unsafe glp_delete_prob(problem) }

    private func add(_ row: Row, at index: Int32) {
        unsafe glp_set_row_bnds(problem, index, GLP_FX, row.value, row.value)
        // GLPK numbers from 1 and does not read the first element.
        let places = [0] + row.terms.map { Int32($0.unknown + 1) }
        let coefficients = [0] + row.terms.map(\.coefficient)
        unsafe glp_set_mat_row(problem, index, Int32(row.terms.count), places, coefficients)
    }

    /// The least or greatest value of `sum of coefficient x unknown`.
    func optimum(
        _ direction: Direction, of terms: [(unknown: Int, coefficient: Double)]
    ) throws(SecrecyError) -> Outcome {
        for unknown in objective { unsafe glp_set_obj_coef(problem, Int32(unknown + 1), 0) }
        for term in terms { unsafe glp_set_obj_coef(problem, Int32(term.unknown + 1), term.coefficient) }
        objective = terms.map(\.unknown)
        unsafe glp_set_obj_dir(problem, direction.rawValue)
        if solved() == false {
            // A basis that has become singular is made anew once.
            guard solvedAnew() else { throw .solverFailed }
        }
        // Sums of large amounts leave residues of rounding that pass for a contradiction: whether it is one is for a new
        // basis to say, and then for fractions.
        for attempt in [solvedAnew, solvedExactly] where isInfeasible { _ = attempt() }
        switch unsafe glp_get_status(problem) {
        case GLP_OPT: return .optimum(unsafe glp_get_obj_val(problem))
        case GLP_NOFEAS, GLP_INFEAS: return .infeasible
        default: throw .solverFailed
        }
    }

    private var isInfeasible: Bool { [GLP_NOFEAS, GLP_INFEAS].contains(unsafe glp_get_status(problem)) }

    private func solvedAnew() -> Bool {
        unsafe glp_std_basis(problem)
        return solved()
    }

    /// By rational arithmetic: slow, and without rounding.
    private func solvedExactly() -> Bool {
        unsafe glp_std_basis(problem)
        var control = glp_smcp()
        unsafe glp_init_smcp(&control)
        control.msg_lev = GLP_MSG_OFF
        return unsafe glp_exact(problem, &control) == 0
    }

    private func solved() -> Bool {
        var control = glp_smcp()
        unsafe glp_init_smcp(&control)
        control.msg_lev = GLP_MSG_OFF
        return unsafe glp_simplex(problem, &control) == 0
    }

    /// The values of all unknowns at the last optimum.
    var values: [Double] { (0..<unknownCount).map { unsafe glp_get_col_prim(problem, Int32($0 + 1)) } }

    /// How much the last optimum moves with the value of a row: 0 where it does not rest on the row.
    func weight(ofRow row: Int) -> Double { unsafe glp_get_row_dual(problem, Int32(row + 1)) }
}
