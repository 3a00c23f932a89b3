import Synchronization
import Words

/// Gives each distinct definition that the process meets a number, and keeps it: numbers are what rows and keys are made of.
enum DimensionRegistry {
    private struct Entries {
        var declared: [DeclaredDimension] = []
        var numbers: [DimensionDefinition: Int] = [:]
    }

    private static let entries = Mutex(Entries())

    static subscript(number: Int) -> DeclaredDimension { entries.withLock { $0.declared[number] } }

    static func number(of definition: DimensionDefinition) -> Int {
        entries.withLock { entries in
            if let known = entries.numbers[definition] { return known }
            let number = entries.declared.count
            entries.declared.append(DeclaredDimension(definition))
            entries.numbers[definition] = number
            return number
        }
    }
}

/// A definition with what is looked up in it again and again.
final class DeclaredDimension: Sendable {
    let definition: DimensionDefinition
    /// Among all dimensions; the last where the definition does not say.
    let place: Int
    /// By code.
    let labels: [String: Bilingual]
    /// The codes that words of files stand for, by folded word.
    let codes: [FoldedName: String]
    /// The place of each declared code among them.
    let places: [String: Int]

    init(_ definition: DimensionDefinition) {
        self.definition = definition
        place = definition.place ?? .max
        let codes = definition.codes ?? []
        labels = Dictionary(codes.compactMap { code in code.label.map { (code.code, $0) } }) { first, _ in first }
        places = Dictionary(codes.enumerated().map { ($1.code, $0) }) { first, _ in first }
        let words = codes.flatMap { code in ([code.code] + (code.words ?? [])).map { (FoldedName($0), code.code) } }
        self.codes = Dictionary(words) { first, _ in first }
    }
}
