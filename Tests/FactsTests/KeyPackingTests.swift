import Testing

@testable import Facts

@Suite("Keys written as one number")
struct KeyPackingTests {
    @Test("Each dimension has its share of 64 bits; a number beyond it does not pack")
    func shares() {
        let packing = KeyPacking(dimensions: 4)
        #expect(packing.pack([1, 2, 3, 4, 0, 0, 0, 0], count: 4) == 0x0004_0003_0002_0001)
        #expect(packing.pack([0xFFFF, 0, 0, 0, 0, 0, 0, 0], count: 4) == 0xFFFF)
        #expect(packing.pack([0x1_0000, 0, 0, 0, 0, 0, 0, 0], count: 4) == nil)
        #expect(KeyPacking(dimensions: 1).pack([.max, 0, 0, 0, 0, 0, 0, 0], count: 1) == UInt64(UInt32.max))
        #expect(KeyPacking(dimensions: 0).pack(CubeKey(), count: 0) == 0)
    }

    @Test("Keys that pack and keys that do not stand in one cube, each with its own sum")
    func bothKinds() {
        var cube = Cube(
            dimensions: [.year, .event, .ctn, .naf5, .naf2, .tableau, .region, .taille], measures: [.claims])
        let small = CubeKey(1, 1, 1, 1, 1, 1, 1, 1)
        let large = CubeKey(1, 1, 1, 300, 1, 1, 1, 1)
        for (key, claims) in [(small, 1), (large, 10), (small, 2), (large, 20)] as [(CubeKey, Int64)] {
            cube.add(claims, at: cube.place(of: key), measure: 0)
        }
        #expect(cube.keys == [small, large])
        #expect(cube.values == [3, 30])
    }
}
