/// The establishments of the rows of a slice, in the order of the rows.
public struct EstablishmentRows: Sendable {
    public private(set) var ids: [EstablishmentID] = []
    public private(set) var texts: [String] = []
    private var textPlaces: [String: Int] = [:]
    /// For each row, its place among the keys of the cube that sums the slice.
    public private(set) var places: [UInt32] = []
    /// The amounts of every row, one after the other; nil where declared missing.
    public private(set) var amounts: [Int64?] = []

    public init() {}

    /// The identity of a canonical text that is not made of digits only.
    public mutating func id(ofText text: String) -> EstablishmentID {
        if let place = textPlaces[text] { return EstablishmentID(text: place) }
        textPlaces[text] = texts.count
        texts.append(text)
        return EstablishmentID(text: texts.count - 1)
    }

    public mutating func append(_ id: EstablishmentID, place: Int, amounts: [Int64?], sources: [Int]) {
        ids.append(id)
        places.append(UInt32(place))
        for source in sources { self.amounts.append(amounts[source]) }
    }
}
