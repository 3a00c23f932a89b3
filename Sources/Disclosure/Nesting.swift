extension LinkedTable {
    /// Codes of one attribute that lie each within one code of another: accidental or not, a reader may know it.
    public struct Nesting: Sendable, Hashable {
        /// The attribute whose codes lie within codes of `coarser`.
        public let finer: String
        /// The attribute whose codes hold others.
        public let coarser: String
        /// The code of `coarser` that holds a code of `finer`; a code that lies in several has none.
        public let codes: [String: String]
        /// The codes of `coarser` that are made of nested codes and of nothing else.
        public let filled: Set<String>
        /// Whether every code of `finer` lies within one of `coarser`.
        public let isWhole: Bool

        /// - Parameters:
        ///   - finer: the attribute of the first code of each pair.
        ///   - coarser: the attribute of the second.
        ///   - pairs: the codes that are met together in some row.
        ///   - unplaced: codes of `finer` of which nobody knows where they lie.
        public init(
            of finer: String, in coarser: String, pairs: some Sequence<(String, String)>, unplaced: Set<String> = []
        ) {
            (self.finer, self.coarser) = (finer, coarser)
            var places: [String: Set<String>] = [:]
            for (code, place) in pairs { places[code, default: []].insert(place) }
            codes = places.compactMapValues { $0.count == 1 ? $0.first : nil }
            isWhole = codes.count == places.count && unplaced.isSubset(of: places.keys)
            let shared = places.values.filter { $0.count > 1 }.reduce(into: Set()) { $0.formUnion($1) }
            filled = unplaced.isSubset(of: places.keys) ? Set(codes.values).subtracting(shared) : []
        }
    }
}
