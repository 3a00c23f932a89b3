import Foundation
import TestSupport

/// The public symbols that a file of Swift declares, told by its lines, which swift-format indents by scope.
///
/// A symbol is a declaration `public` or `open`, a case of a public enum or a requirement of a public protocol, each
/// declaration once. It is documented if a comment `///` stands above it. Left out is what carries out a requirement
/// of the standard library, whose documentation it inherits (``inherited``), and what overrides.
struct PublicSymbols {
    /// One declaration, and whether a comment stands above it.
    struct Symbol {
        let file: String
        let line: Int
        let declaration: String
        let isDocumented: Bool
    }

    let symbols: [Symbol]

    /// Requirements of Equatable, Comparable, Hashable, Codable, CustomStringConvertible, RawRepresentable,
    /// CaseIterable, Sequence, Collection and literals.
    private static let inherited = [
        "static func == (", "static func < (", "func hash(into ", "func encode(to ", "init(from decoder",
        "var description:", "var debugDescription:", "var rawValue:", "let rawValue:", "init?(rawValue:",
        "init(rawValue:",
        "var allCases:", "let allCases ", "func makeIterator(", "mutating func next(", "var startIndex:",
        "var endIndex:",
        "func index(after ", "init(arrayLiteral ", "init(dictionaryLiteral ", "init(stringLiteral ",
        "init(integerLiteral ", "typealias RawValue", "typealias Element", "typealias Index", "typealias Iterator",
        "override ",
    ]

    /// The sources of one target, in the order of their paths.
    init(target: String) throws {
        let folder = Project.root + "/Sources/" + target
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        symbols = try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
            let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
            return Self.symbols(of: text, file: "Sources/\(target)/\(path)")
        }
    }

    static func symbols(of text: String, file: String) -> [Symbol] {
        var scopes: [(indent: Int, members: Members)] = []
        var isDocumented = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let code = line.drop { $0 == " " }
            let words = code.prefix(120).split(separator: " ")
            guard let first = words.first, !(first.hasPrefix("@") && isAttribute(words)) else { return nil }
            guard first != "///" else {
                isDocumented = true
                return nil
            }
            defer { isDocumented = false }
            let indent = code.startIndex.utf16Offset(in: line)
            while let last = scopes.last, last.indent >= indent { scopes.removeLast() }
            let isSymbol = declares(words, within: scopes.last?.members ?? .stated)
            scopes.append((indent, Members(of: words)))
            guard isSymbol, !inherited.contains(where: { code.contains($0) }) else { return nil }
            return Symbol(file: file, line: index + 1, declaration: String(code), isDocumented: isDocumented)
        }
    }

    /// Which lines within a scope are symbols without the word `public`.
    private enum Members {
        case stated, cases, all

        init(of words: [Substring]) {
            let isPublic = words.contains("public")
            switch words.first(where: { !PublicSymbols.modifiers.contains($0) }) {
            case "enum": self = isPublic ? .cases : .stated
            case "protocol", "extension": self = isPublic ? .all : .stated
            default: self = .stated
            }
        }
    }

    private static let modifiers: Set<Substring> = [
        "public", "open", "static", "mutating", "nonisolated", "final", "indirect", "class", "consuming", "borrowing",
        "convenience", "required", "lazy", "weak", "@discardableResult", "@inlinable", "@usableFromInline",
    ]

    private static let keywords = ["func", "var", "let", "init", "subscript", "associatedtype", "static"]

    /// A line that holds attributes only.
    private static func isAttribute(_ words: [Substring]) -> Bool {
        !words.contains { $0 == "public" || keywords.contains(String($0)) }
    }

    private static func declares(_ words: [Substring], within members: Members) -> Bool {
        let leading = words.prefix { modifiers.contains($0) || $0.hasPrefix("@") }
        let rest = words.dropFirst(leading.count)
        guard let keyword = rest.first, keyword != "import", keyword != "extension" else { return false }
        let isStated = leading.contains("public") || leading.contains("open")
        switch members {
        case .stated: return isStated
        case .cases: return isStated || keyword == "case"
        case .all: return isStated || keywords.contains { keyword.hasPrefix($0) }
        }
    }
}
