/// One element of a drawing, built by chaining and written once.
struct SVGElement: Sendable, Equatable {
    struct Attribute: Sendable, Equatable {
        let name: String
        let value: String
    }

    let name: String
    private(set) var attributes: [Attribute] = []
    private(set) var children: [SVGElement] = []
    private(set) var characters: String?

    init(_ name: String) {
        self.name = name
    }

    /// Adds an attribute; they are written in the order given.
    func set(_ name: String, _ value: String) -> SVGElement {
        var copy = self
        copy.attributes.append(Attribute(name: name, value: value))
        return copy
    }

    /// Adds a coordinate or a length.
    func set(_ name: String, _ value: Double) -> SVGElement {
        set(name, Coordinate.text(value))
    }

    /// Adds elements inside this one.
    func containing(_ elements: [SVGElement]) -> SVGElement {
        var copy = self
        copy.children += elements
        return copy
    }

    /// Puts text inside this element.
    func saying(_ text: String) -> SVGElement {
        var copy = self
        copy.characters = text
        return copy
    }
}
