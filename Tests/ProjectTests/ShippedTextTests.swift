import Foundation
import TestSupport
import Testing

@Suite("The texts of the shipped data") struct ShippedTextTests {
    private static func texts() throws -> [(name: String, text: String)] {
        let root = Project.root + "/Datasets"
        return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
            .filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
            .compactMap { name in
                (try? String(contentsOfFile: root + "/" + name, encoding: .utf8)).map { (name, $0) }
            }
    }

    @Test("A citation leads to a text, an article or a page, and to no note that users do not have")
    func citations() throws {
        let texts = try Self.texts()
        #expect(texts.count > 80)
        for (name, text) in texts {
            let cited = text.matches(of: #/[\w-]+\.md\b/#).map { String($0.0) }
            #expect(cited.isEmpty, "\(name) cites \(cited.first ?? "")")
        }
    }

    @Test("A comité technique national is called by its label and its code, as tables call it")
    func committees() throws {
        for (name, text) in try Self.texts() {
            let letters = text.matches(of: #/\bCTN [A-I]{1,2}\b/#).map { String($0.0) }
            #expect(letters.isEmpty, "\(name) says \(letters.first ?? "")")
        }
    }
}
