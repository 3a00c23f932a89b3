/// A decoded value, and where it stands: whoever knows more than its type can still refuse it at its place.
public struct Placed<Value: Decodable & Sendable>: Decodable, Sendable {
    /// What stands there.
    public let value: Value
    private let place: Place
    private let position: Position?

    /// A value that does not come from a declared file has no place in one.
    public init(from decoder: any Decoder) throws {
        value = try Value(from: decoder)
        let node = decoder as? NodeDecoder
        (place, position) = (node?.place ?? Place(file: ""), node?.node.position)
    }

    private init(_ value: Value, _ place: Place, _ position: Position?) {
        (self.value, self.place, self.position) = (value, place, position)
    }

    /// What is made of the value, at its place.
    public func map<Other>(_ make: (Value) -> Other) -> Placed<Other> { Placed<Other>(make(value), place, position) }

    /// The fault, at the place of the value.
    public func error(_ fault: DeclarationFault) -> DeclarationError { place.error(fault, at: position) }
}
