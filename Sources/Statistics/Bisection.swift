/// The place where a condition that holds below a root ceases to hold, within one unit in the last place.
///
/// Bisection rather than a faster method: it needs no derivative, cannot leave the bracket, and gives the same bits
/// everywhere. It stops when the two ends are neighbouring doubles, after some 55 steps unless the root is next to 0.
///
/// - Parameters:
///   - bracket: a finite range that contains the root.
///   - isBelowRoot: true left of the root, false right of it.
func bisectedRoot(in bracket: ClosedRange<Double>, where isBelowRoot: (Double) -> Bool) -> Double {
    var low = bracket.lowerBound
    var high = bracket.upperBound
    while true {
        let middle = low + (high - low) / 2
        guard low < middle, middle < high else { return middle }
        if isBelowRoot(middle) { low = middle } else { high = middle }
    }
}

/// The first integer of a range from which a condition holds on, or the end of the range when it never holds.
///
/// - Complexity: O(log *n*) evaluations of the condition.
func partitionPoint(of range: Range<Int>, where holdsFromHere: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
        let middle = low + (high - low) / 2
        if holdsFromHere(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}
