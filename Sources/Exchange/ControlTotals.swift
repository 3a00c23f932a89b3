import Facts
import Foundation
import Intake
import Tables
import Words

/// What the statements counted beside what they wrote: a file that was cut, or sums that another hand changed, do not pass for whole.
package struct ControlTotals {
    private let totals: [String: String]
    private let path: String

    /// The name of the totals of a file; a text, which is not among the files of a folder.
    static func name(of resource: Resource) -> String { resource.name + ".control.txt" }

    /// Nil where nobody counted.
    package init?(of resource: Resource, in folder: String) {
        guard resource.vigie?.row == .summedClaims else { return nil }
        path = (resource.path.split(separator: "/").dropLast() + [Self.name(of: resource)[...]]).joined(separator: "/")
        let lines = Self.lines(folder + "/" + path)
        guard lines.first == "what,total" else { return nil }
        let pairs = lines.dropFirst().map { $0.split(separator: ",", maxSplits: 1).map(String.init) }
        totals = Dictionary(
            pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    /// Of a file, or of the parts that Spark writes into a folder of that name.
    private static func lines(_ path: String) -> [String] {
        let parts =
            DescriptorFile.isFolder(path)
            ? (try? FileManager.default.contentsOfDirectory(atPath: path))?.filter { $0.hasPrefix("part-") }
                .sortedByScalars() ?? []
            : [""]
        return parts.flatMap { part in
            let data = FileManager.default.contents(atPath: part.isEmpty ? path : path + "/" + part) ?? Data()
            return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        }
    }

    /// Rows that the engine could not read.
    package var refused: Int { totals["refused"].flatMap { Int($0) } ?? 0 }

    /// Compares the totals with the sums that were read.
    ///
    /// - Throws: ``ExchangeError`` at the first measure that differs.
    package func check(_ facts: ResourceFacts) throws(ExchangeError) {
        for group in facts.groups {
            guard let cube = group.cubes.first else { continue }
            for (place, measure) in cube.measures.enumerated() {
                guard let told = totals[measure.rawValue] else { continue }
                let read = Quantity(cube.total(of: place).amount, scale: measure.scale).description
                guard Decimal(string: told) == Decimal(string: read) else {
                    throw .totalsDiffer(file: path, measure: measure, told: told, read: read)
                }
            }
        }
    }
}
