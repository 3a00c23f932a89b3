/// The q-values of a family of p-values: the share of false discoveries among those with a q at most so large.
///
/// Source: Benjamini Y., Hochberg Y. (1995), Journal of the Royal Statistical Society B 57, 289-300, as R's `p.adjust`.
///
/// - Parameter probabilities: from 0 to 1, of one family; the order is kept.
/// - Throws: ``StatisticsError/invalidProbability(_:)``.
public func benjaminiHochberg(_ probabilities: [Double]) throws(StatisticsError) -> [Double] {
    for probability in probabilities where !(probability >= 0 && probability <= 1) {
        throw .invalidProbability(probability)
    }
    let order = probabilities.indices.sorted { (probabilities[$0], $0) > (probabilities[$1], $1) }
    var least = 1.0
    var result = probabilities
    for (place, index) in order.enumerated() {
        let rank = Double(probabilities.count - place)
        least = min(least, Double(probabilities.count) / rank * probabilities[index])
        result[index] = least
    }
    return result
}
