import Facts
import Intake
import Reports
import Tables
import Words

/// The single claims of a file summed by what a notebook asks for: a cell a row, with the sums of squares, the largest values and the
/// counts from which intervals are made.
struct SummedClaims {
    /// The description of the sums, whose path is still that of the claims.
    let resource: Resource
    private let facts: ResourceFacts
    private let cube: Cube
    /// The dimensions whose codes have words.
    private let labelled: [Dimension]

    /// - Throws: ``ExchangeError`` where a sum goes beyond 64 bits.
    init?(_ reading: ResourceReading) throws(ExchangeError) {
        facts = reading.part.facts
        guard let cube = facts.groups.first?.cubes.first else { return nil }
        self.cube = cube
        if let measure = cube.overflowed.min() {
            throw .overflow(file: reading.resource.file, measure: cube.measures[measure])
        }
        let book = facts.book
        labelled = cube.dimensions.filter { dimension in book[dimension].hasLabels }
        resource = Self.description(of: reading, cube, labelled)
    }

    private static func description(
        of reading: ResourceReading, _ cube: Cube, _ labelled: [Dimension]
    ) -> Resource {
        var resource = reading.resource.summedClaims(
            cube.dimensions.map { Field(name: $0.rawValue, type: "string", vigie: FieldMeaning(codesOf: $0)) }
                + labelled.map { Field(name: label($0), type: "string", vigie: FieldMeaning(labelsOf: $0)) }
                + cube.measures.map { Field(sumsOf: $0, name: $0.rawValue) })
        resource.schema.missingValues = nil
        resource.vigie?.observed = reading.part.facts.identity.observed
        return resource
    }

    private static func label(_ dimension: Dimension) -> String { dimension.rawValue + "-label" }

    /// The names of the columns.
    var header: [String] { resource.schema.fields.map(\.name) }

    /// Hands over the rows, in the order of their codes. A value that a claim lacks has a row of its own, in which it is empty and
    /// the others are 0: the sum of the other claims stands above it.
    func rows(_ row: ([String]) throws -> Void) throws {
        let width = cube.measures.count
        for cell in CodeRanks(cube.dimensions, facts.book).order(cube.keys) {
            let words = words(cube.keys[cell])
            let sums = (0..<width).map { cube.sum(row: cell, measure: $0) }
            try row(words + zip(sums, cube.measures).map { Quantity($0.amount, scale: $1.scale).description })
            for place in 0..<(sums.map(\.missing).max() ?? 0) {
                try row(words + sums.map { $0.missing > place ? "" : "0" })
            }
        }
    }

    private func words(_ key: CubeKey) -> [String] {
        let codes = cube.dimensions.enumerated().map { facts.book[$1].codes[Int(key[$0])] }
        let labels = labelled.map { dimension in
            let place = cube.dimensions.firstIndex(of: dimension) ?? 0
            return facts.book[dimension].label(of: key[place]) ?? ""
        }
        return codes + labels
    }
}

extension FieldMeaning {
    fileprivate init(codesOf dimension: Dimension) {
        self.init()
        self.dimension = dimension
    }

    fileprivate init(labelsOf dimension: Dimension) {
        self.init()
        labels = dimension
    }
}
