import Declarations
import Disclosure
import Facts
import Indicators
import Intake
import Messages
import Quality
import Words

/// What may be said of files that were never released.
extension AnsweredFolder {
    /// Doubts about files that were never released, without their amounts.
    var doubtsWithoutAmounts: [Bilingual] {
        let (quoting, others) = inconsistencies.split(by: \.quotesAmounts)
        let count =
            quoting.count + unknownCodes.count + spellings.count + min(1, base.exposureConflictCount)
            + min(1, figureConflicts.count)
        let rest = Bilingual(
            "points à vérifier dans les fichiers : \(count) (vigie check les dit)",
            "points to verify in the files: \(count) (vigie check says which)")
        return (fileDoubts + others.map(doubt)).map(told) + (count > 0 ? [rest] : [])
    }

    /// Of a file that was never released, or of several, neither lines nor numbers of rows are told.
    private func told(_ doubt: Doubt) -> Bilingual {
        let isOpen = openReadings.contains { [$0.resource.file, $0.resource.path].contains(doubt.file) }
        return isOpen ? doubt.text : doubt.textWithoutNumbers
    }

    /// The files whose content may be quoted.
    var openReadings: [ResourceReading] {
        readings.filter { $0.part.facts.identity.secrecy == .published }
    }

    /// Sentences on a file that was never released name no value of it; `check` does, to whoever holds the file.
    func withheld(_ reading: ResourceReading) -> [Bilingual] {
        guard reading.part.tally.rejected > 0 else { return [] }
        guard let rounding = rounding(reading) else { return rejected(reading) }
        let tally = reading.part.tally
        return [
            RefusedRowsSentence.text(
                reading.resource.path, refused: tally.rejected, of: tally.read, rounding: rounding)
        ]
    }

    /// Who released figures on single persons, by resource.
    var statements: [String: String] {
        let pairs = readings.compactMap { reading in
            reading.resource.vigie?.secrecyStatement.map { (reading.resource.name, $0) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The names of the parameters that the figures may rest on; rules of secrecy are among them where they applied.
    func parameterNames(_ home: InstalledData) -> [String] {
        let isSecret = SecrecyText(evaluator) != nil
        return home.parameters.names.filter { isSecret || $0 != SecrecyRules.parameter }
    }
}

extension Array {
    /// The elements for which `condition` holds, and the others.
    fileprivate func split(by condition: (Element) -> Bool) -> ([Element], [Element]) {
        (filter(condition), filter { !condition($0) })
    }
}

extension Inconsistency {
    /// Whether its sentence quotes sums of claims or of employees, or codes with them, which secrecy may hide.
    fileprivate var quotesAmounts: Bool {
        switch self {
        case .rowIsSum, .claimsWithoutExposure, .absentRows, .implausible: true
        case .overlap, .repeatedRows, .repeatedClaims, .sameYears, .siret: false
        }
    }
}

extension Inconsistency {
    /// Whether only single rows show it.
    var isOfRows: Bool {
        switch self {
        case .repeatedClaims, .siret: true
        case .rowIsSum, .claimsWithoutExposure, .absentRows, .implausible, .overlap, .repeatedRows, .sameYears: false
        }
    }
}
