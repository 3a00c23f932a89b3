extension Sequence where Element: Hashable {
    /// The elements without repetition, in their first order.
    public var uniqued: [Element] {
        var met: Set<Element> = []
        return filter { met.insert($0).inserted }
    }
}
