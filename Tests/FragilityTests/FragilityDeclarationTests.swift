import Declarations
import Foundation
import Fragility
import TestSupport
import Testing

@Suite("What a study of fragilities declares") struct FragilityDeclarationTests {
    private static let right = """
        {"title": "t", "referenceDate": "2024-12-31",
         "ages": [60, 75],
         "tools": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}],
         "groups": [{"name": "g", "label": "G", "codes": {"x": "X"}}],
         "priorities": 3,
         "paths": [{"code": "p", "label": "P", "audience": "x", "pilot": "y", "partners": [], "capacity": 5, "when": {
           "minimumTools": 2, "ages": [18, 25],
           "anyTool": ["a"],
           "groups": {"g": ["x"]}}}]}
        """

    private func read(_ text: String) throws -> FragilityDeclaration {
        let folder = try TemporaryFolder()
        try text.write(
            toFile: folder.path + "/" + FragilityDeclaration.fileName, atomically: true, encoding: .utf8)
        return try FragilityDeclaration.read(folder: folder.path)
    }

    @Test("What holds together is read")
    func right() throws {
        let declaration = try read(Self.right)
        #expect(declaration.ages == [60, 75] && declaration.priorities == 3)
        #expect(declaration.paths?[0].when.minimumTools == 2)
    }

    @Test(
        "What cannot be is an error at its line",
        arguments: [
            ("[60, 75]", "[75, 60]", 2), ("[60, 75]", "[]", 2), ("[60, 75]", "[-1, 75]", 2),
            ("\"b\", \"label\"", "\"a\", \"label\"", 3), ("\"priorities\": 3", "\"priorities\": -5", 5),
            ("\"priorities\": 3", "\"priorities\": 2.5", 5),
            ("\"minimumTools\": 2", "\"minimumTools\": 9", 7), ("\"minimumTools\": 2", "\"minimumTools\": 0", 7),
            ("[18, 25]", "[25, 18]", 7), ("\"capacity\": 5", "\"capacity\": 0", 6), ("[\"a\"]", "[\"c\"]", 8),
            ("{\"g\": [\"x\"]}", "{\"h\": [\"x\"]}", 9),
            ("{\"g\": [\"x\"]}", "{\"g\": [\"z\"]}", 9),
        ])
    func wrong(part: String, replacement: String, line: Int) throws {
        #expect(Self.right.ranges(of: part).count == 1)
        let error = #expect(throws: FragilityError.self) {
            try read(Self.right.replacing(part, with: replacement))
        }
        guard case .file(let fault)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(fault.position?.line == line, "\(fault)")
    }
}
