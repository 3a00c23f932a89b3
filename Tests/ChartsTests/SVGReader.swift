import Foundation
import FoundationXML

@testable import Charts

/// An element of a parsed figure.
final class Node {
    let name: String
    let attributes: [String: String]
    var children: [Node] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The element and everything inside it, in document order.
    var all: [Node] { [self] + children.flatMap(\.all) }

    func elements(_ name: String) -> [Node] { all.filter { $0.name == name } }

    func elements(role: String) -> [Node] { all.filter { $0.attributes["class"] == "chart-" + role } }

    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? .nan }

    /// The corners of a path, one array for each "M".
    var subpaths: [[Position]] {
        (attributes["d"] ?? "").split(separator: "M").map { subpath in
            subpath.split(separator: "L").map { pair in
                let numbers = pair.split(separator: " ").compactMap { Double($0) }
                return Position(x: numbers[0], y: numbers[1])
            }
        }
    }
}

/// Reads a figure as any XML reader would.
final class SVGReader: NSObject, XMLParserDelegate {
    private var open: [Node] = []
    private var root: Node?

    /// The root of a well-formed document, else `nil`.
    static func read(_ svg: String) -> Node? {
        let reader = SVGReader()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = reader
        return parser.parse() ? reader.root : nil
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let node = Node(name, attributes)
        open.last?.children.append(node)
        if open.isEmpty { root = node }
        open.append(node)
    }

    func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        open.last?.text += characters
    }
}

extension Node {
    /// The box of a `text` element, by the module's own width table.
    var textBox: Box {
        let style = TextStyle(
            size: number("font-size"), isBold: attributes["font-weight"] == "bold",
            anchor: attributes["text-anchor"].flatMap(TextStyle.Anchor.init) ?? .start)
        return TextMetrics.box(of: text, at: Position(x: number("x"), y: number("y")), style)
    }
}
