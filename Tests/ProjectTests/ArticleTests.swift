import Foundation
import TestSupport
import Testing

@Suite("The articles on the library products")
struct ArticleTests {
    private static var products: [String] {
        get throws {
            let package = try String(contentsOfFile: Project.root + "/Package.swift", encoding: .utf8)
            return package.matches(of: /\.library\(\s*name: "(\w+)"/).map { String($0.1) }
        }
    }

    @Test("Each product has an article, whose example is a file that the tests of its target run")
    func examples() throws {
        let products = try Self.products
        #expect(products.count == 6)
        for product in products {
            let article = try text("Sources/\(product)/\(product).docc/\(product).md")
            let example = "Tests/\(product)Tests/\(product)Example.swift"
            let code = try text(example)
            #expect(article.hasPrefix("# ``\(product)``\n"), "\(product)")
            #expect(
                article.matches(of: /(?s)```swift\n(.*?)```/).map { String($0.1) } == [code],
                "the example of the article on \(product) should be \(example), line by line")
        }
    }

    @Test("An example uses nothing but what is public")
    func publicOnly() throws {
        for product in try Self.products {
            let code = try text("Tests/\(product)Tests/\(product)Example.swift")
            #expect(code.contains("import \(product)\n") && !code.contains("@testable"), "\(product)")
        }
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: Project.root + "/" + path, encoding: .utf8)
    }
}
