extension PoissonCUSUM {
    /// The mean number of periods until an alarm, from S = 0, where counts have a given mean.
    ///
    /// A Markov chain on a grid of S: exact where k times the number of steps of the grid is whole, else k is rounded to the
    /// grid. States are eliminated without a subtraction (Grassmann, Taksar, Heyman 1985), so that long runs keep their
    /// digits.
    ///
    /// - Parameters:
    ///   - reference: k, above 0.
    ///   - threshold: h, above 0.
    ///   - mean: of the counts, in order or out of order.
    public static func averageRunLength(
        reference: Double, threshold: Double, mean: Double
    ) throws(StatisticsError) -> Double {
        guard reference > 0, reference <= 1e6 else { throw .invalidValue(reference) }
        guard threshold > 0, threshold <= 1e6 else { throw .invalidValue(threshold) }
        guard mean > 0, mean <= 1e6 else { throw .invalidExposure(mean) }
        let steps = gridSteps(reference: reference, threshold: threshold)
        return runLength(
            drop: Int((reference * steps).rounded()), states: max(1, Int((threshold * steps).rounded(.up))),
            steps: Int(steps), mean: mean)
    }

    /// The least threshold, on the grid, with a mean run of at least `runLength` in order.
    public static func threshold(
        reference: Double, mean: Double, runLength: Double
    ) throws(StatisticsError) -> Double {
        guard runLength > 1, runLength.isFinite else { throw .invalidValue(runLength) }
        var high = 1.0
        while try averageRunLength(reference: reference, threshold: high, mean: mean) < runLength {
            high *= 2
            guard high < 4096 else { throw .noConvergence(iterations: 12) }
        }
        let steps = gridSteps(reference: reference, threshold: high)
        var (low, top) = (0, Int(high * steps))
        while top - low > 1 {
            let middle = (low + top) / 2
            let run = Self.runLength(
                drop: Int((reference * steps).rounded()), states: middle, steps: Int(steps), mean: mean)
            if run < runLength { low = middle } else { top = middle }
        }
        return Double(top) / steps
    }

    /// Steps of the grid in one event: as few as make k whole, else those on which k is rounded least; at most 50, and at
    /// most some 400 states.
    private static func gridSteps(reference: Double, threshold: Double) -> Double {
        let most = max(1, min(50, (400 / threshold).rounded(.down)))
        let rounding = { (steps: Double) in abs(reference - (reference * steps).rounded() / steps) }
        var best = 1.0
        for steps in stride(from: 1, through: most, by: 1) where rounding(steps) < rounding(best) {
            best = steps
            if rounding(steps) < 1e-9 * reference { break }
        }
        return best
    }

    /// States 0 to `states` - 1 are S times `steps`; a count moves up by `steps` each, less `drop`.
    private static func runLength(drop: Int, states: Int, steps: Int, mean: Double) -> Double {
        var (moves, exits) = transitions(drop: drop, states: states, steps: steps, mean: mean)
        var times = [Double](repeating: 1, count: states)
        for last in stride(from: states - 1, to: 0, by: -1) {
            // What leaves the state for another one, or for the alarm: 1 less what stays, without a subtraction.
            let leaving = moves[last][0..<last].reduce(exits[last], +)
            for from in 0..<last where moves[from][last] > 0 {
                let share = moves[from][last] / leaving
                for to in 0..<last { moves[from][to] += share * moves[last][to] }
                exits[from] += share * exits[last]
                times[from] += share * times[last]
            }
        }
        return times[0] / exits[0]
    }

    private static func transitions(
        drop: Int, states: Int, steps: Int, mean: Double
    ) -> (moves: [[Double]], exits: [Double]) {
        var moves = [[Double]](repeating: [Double](repeating: 0, count: states), count: states)
        var exits = [Double](repeating: 0, count: states)
        for from in 0..<states {
            // The least count that gives an alarm: from + count x steps - drop reaches the number of states.
            let alarm = max(0, (states - from + drop + steps - 1) / steps)
            exits[from] = RDistributions.poissonAbove(alarm - 1, mean: mean)
            for count in 0..<alarm {
                moves[from][max(0, from + count * steps - drop)] += RDistributions.poissonMass(count, mean: mean)
            }
        }
        return (moves, exits)
    }
}
