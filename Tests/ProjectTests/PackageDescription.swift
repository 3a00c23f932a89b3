import Foundation
import TestSupport

/// The targets of Package.swift that stand under Sources, and what each depends on.
struct PackageDescription {
    /// Names of the dependencies, by target.
    let arrows: [String: [String]]

    init() throws {
        let text = try String(contentsOfFile: Project.root + "/Package.swift", encoding: .utf8)
        let calls = text.matches(of: /\.(?:target|executableTarget|systemLibrary)\(\s*name: "(\w+)"/)
        var arrows: [String: [String]] = [:]
        for (index, call) in calls.enumerated() {
            let end = index + 1 < calls.count ? calls[index + 1].range.lowerBound : text.endIndex
            let declaration = Self.declaration(text[call.range.lowerBound..<end])
            guard !declaration.contains("path: \"Tests/") else { continue }
            arrows[String(call.1)] = Self.dependencies(declaration)
        }
        self.arrows = arrows
    }

    /// The text of one target: up to the target of tests that may follow it.
    private static func declaration(_ text: Substring) -> Substring {
        text[..<(text.firstRange(of: ".testTarget(")?.lowerBound ?? text.endIndex)]
    }

    private static func dependencies(_ declaration: Substring) -> [String] {
        guard let list = declaration.firstMatch(of: /dependencies: \[([^\]]*)\]/) else { return [] }
        return list.1.matches(of: /"(\w+)"/).map { String($0.1) }.sorted()
    }
}
