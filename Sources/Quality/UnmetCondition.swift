import Facts
import Indicators
import Words

/// A condition of a question that no row meets: it would make a zero or an empty table.
public struct UnmetCondition: Hashable {
    /// The dimension that the condition is on.
    public let dimension: Dimension
    /// As it was asked for.
    public let code: String
    /// The codes that rows of released files have, in code order.
    public let known: [String]

    /// In the order of the questions, each once. A dimension that no file has is not looked at: its absence is the reason. Nor are
    /// establishments and holdings of files that were never released: who is in them is not told.
    public static func all(_ questions: [Question], _ base: FactBase) -> [UnmetCondition] {
        var met: Set<UnmetCondition> = []
        return questions.flatMap { of($0.selection, base) }.filter { met.insert($0).inserted }
    }

    private static func of(_ selection: Selection, _ base: FactBase) -> [UnmetCondition] {
        let unlooked = Set<Dimension>([.year, .event]).union(base.hasSecrets ? Dimension.singleUnits : [])
        return selection.dimensions.filter { !unlooked.contains($0) }.flatMap { dimension in
            let present = base.codes(of: dimension)
            let known = base.releasedCodes(of: dimension)
            return (selection.wanted[dimension] ?? []).filter { code in
                !present.isEmpty && !present.contains { CodeForm.matches($0, code, of: dimension) }
            }.map { UnmetCondition(dimension: dimension, code: $0, known: known) }
        }
    }

    /// Names the first twelve codes that may be told.
    public var text: Bilingual {
        let asked = dimension.naming(code)
        guard !known.isEmpty else {
            return Bilingual(
                "aucune ligne n'a \(asked.french), que demande une condition",
                "no row has \(asked.english), which a condition asks for")
        }
        let some = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        return Bilingual(
            "aucune ligne n'a \(asked.french), que demande une condition ; il y a : \(some)",
            "no row has \(asked.english); known: \(some)")
    }
}
