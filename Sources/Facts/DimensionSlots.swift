/// The dimensions by which the rows of one file are kept, each in a slot of its own.
public struct DimensionSlots: Sendable {
    /// As many as a plan holds: their numbers stand in place in every row.
    public static let maximum = 32

    /// By slot.
    public let dimensions: [Dimension]
    /// By the index of a dimension.
    private let slots: [Int8]

    /// - Precondition: at most ``maximum`` dimensions.
    public init(_ dimensions: some Collection<Dimension>) {
        precondition(dimensions.count <= Self.maximum, "a plan holds at most 32 dimensions")
        self.dimensions = dimensions.sorted()
        var slots = [Int8](repeating: -1, count: (dimensions.map(\.index).max() ?? -1) + 1)
        for (slot, dimension) in self.dimensions.enumerated() { slots[dimension.index] = Int8(slot) }
        self.slots = slots
    }

    /// How many there are.
    public var count: Int { dimensions.count }

    /// Where the numbers of a dimension stand; nil for one that is not kept.
    public subscript(dimension: Dimension) -> Int? {
        guard dimension.index < slots.count, slots[dimension.index] >= 0 else { return nil }
        return Int(slots[dimension.index])
    }

    /// The same of a dimension that the plan holds.
    public func slot(of dimension: Dimension) -> Int {
        guard let slot = self[dimension] else { preconditionFailure("\(dimension.rawValue) has no slot in the plan") }
        return slot
    }
}
