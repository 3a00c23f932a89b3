import Declarations
import Facts
import Intake
import Tables
import Words

/// Totals that a body publishes of the years of its own files: a recognised file with another total has lost rows, holds some twice,
/// or is another edition.
public struct PublishedTotals: Decodable, HasOtherKeys {
    /// Keys of documentation that the file may hold beside its totals.
    public static let otherKeys = ParameterFiles.sheetKeys
    let totals: [Total]

    /// What a table prints of all the rows of a file in one year.
    struct Total: Decodable {
        /// The layout of the file.
        let layout: String
        let year: String
        let measure: Measure
        /// Nil for a measure of the population.
        let event: Event?
        /// In units of the measure.
        let value: Int64
        let source: String
    }

    /// - Throws: `ParameterError` where the parameter `totaux-publies` is missing or malformed.
    public init(_ files: ParameterFiles) throws(ParameterError) { self = try files.read("totaux-publies") }

    /// One for each total that a file does not have, in the order of the files; what was not read has none.
    func doubts(_ readings: [ResourceReading]) -> [Doubt] {
        readings.filter { $0.part.facts.identity.secrecy == .published }.flatMap { reading -> [Doubt] in
            let told = totals.filter { $0.layout == reading.resource.vigie?.layout }
            // A base merges all rows of its files.
            guard !told.isEmpty else { return [] }
            let base = FactBase([reading.part.facts])
            return told.compactMap { total in
                total.found(in: base).flatMap { $0 == total.value ? nil : total.doubt($0, in: reading.resource.file) }
            }
        }
    }
}

extension PublishedTotals.Total {
    /// In units of the measure; nil where the file does not have it, or lacks a part of it.
    fileprivate func found(in base: FactBase) -> Int64? {
        guard base.years.contains(year), let sum = sum(in: base), sum.missing == 0 else { return nil }
        return sum.amount / Int64(measure.scale)
    }

    private func sum(in base: FactBase) -> Sum? {
        guard let event else {
            return try? base.exposure(measure, year: year, by: [], selection: Selection()).get().rows[[]]
        }
        let question = ClaimQuestion(measure: measure, by: [], selection: Selection())
        return try? base.claims(question, year: year, event: event).get().rows[[]]
    }

    /// What is counted, of claims by their event.
    private var counted: Bilingual {
        guard let event else { return Bilingual(measure.name(.french), measure.name(.english)) }
        return event.name.lowercasedFirst
    }

    fileprivate func doubt(_ found: Int64, in file: String) -> Doubt {
        Doubt(
            kind: .publishedTotal, file: file, value: String(found),
            text: Bilingual(
                "\(file) : \(counted.french) de \(year), \(found) en tout, et \(value) publiés (\(source)) ; des lignes "
                    + "manquent ou sont en double, ou le fichier est une autre édition",
                "\(file): \(counted.english) of \(year) add up to \(found), and \(value) are published (\(source)); rows are missing "
                    + "or appear twice, or the file is another edition"))
    }
}
