/// A quantile by linear interpolation between order statistics, R's type 7.
///
/// - Parameters:
///   - probability: from 0 to 1.
///   - sorted: in ascending order, not empty.
func quantile(_ probability: Double, of sorted: [Double]) -> Double {
    let place = probability * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
}

/// The middle value of a list in ascending order, or the mean of the two in the middle; the list is not empty.
func median(of sorted: [Double]) -> Double { quantile(0.5, of: sorted) }
