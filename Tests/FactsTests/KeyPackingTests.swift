import Testing

@testable import Facts

@Suite("Keys written as one number")
struct KeyPackingTests {
    private func key(_ numbers: UInt32...) -> CubeKey {
        var key = CubeKey()
        for (place, number) in numbers.enumerated() { key[place] = number }
        return key
    }

    @Test("Sixteen dimensions at once, each of them told")
    func sixteen() {
        let dimensions = Array(Dimension.allCases.prefix(16))
        var cube = Cube(dimensions: dimensions, measures: [.claims])
        for place in dimensions.indices {
            var key = CubeKey(repeating: 1)
            key[place] = 2
            cube.add(Int64(place + 1), at: cube.place(of: key), measure: 0)
        }
        #expect(cube.count == 16)
        #expect(cube.values == (1...16).map { $0 })
    }

    @Test("Each dimension has its share of 64 bits; a number beyond it does not pack")
    func shares() {
        let packing = KeyPacking(dimensions: 4)
        #expect(packing.pack(key(1, 2, 3, 4), count: 4) == 0x0004_0003_0002_0001)
        #expect(packing.pack(key(0xFFFF), count: 4) == 0xFFFF)
        #expect(packing.pack(key(0x1_0000), count: 4) == nil)
        #expect(KeyPacking(dimensions: 1).pack(key(.max), count: 1) == UInt64(UInt32.max))
        #expect(KeyPacking(dimensions: 0).pack(CubeKey(), count: 0) == 0)
    }

    @Test("Keys that pack and keys that do not stand in one cube, each with its own sum")
    func bothKinds() {
        var cube = Cube(
            dimensions: [.year, .event, .ctn, .naf5, .naf2, .tableau, .region, .taille], measures: [.claims])
        let small = key(1, 1, 1, 1, 1, 1, 1, 1)
        let large = key(1, 1, 1, 300, 1, 1, 1, 1)
        for (key, claims) in [(small, 1), (large, 10), (small, 2), (large, 20)] as [(CubeKey, Int64)] {
            cube.add(claims, at: cube.place(of: key), measure: 0)
        }
        #expect(Array(cube.keys) == [small, large])
        #expect(cube.values == [3, 30])
    }
}
