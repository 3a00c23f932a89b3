import Declarations
import Indicators
import Intake
import Reporting
import Reports
import Words

/// The parts of an annex on the figures of the catalogue.
struct IndicatorAnnex {
    let study: AnsweredFolder
    let home: InstalledData
    /// The year that the report is of; nil where it is of none.
    var year: Int?

    var parts: [AnnexPart] {
        [
            .inputs { inputs(tellingEncoding: true) }, .parameters { parameters },
            findings, .cautions { partialYear + study.cautions }, .synthetic { study.readings.map(\.resource) },
            .list("secrecy") { SecrecyText(study.evaluator)?.sentences ?? [] },
        ]
    }

    /// A year that ends before its time, or lacks an event of the year before, is no year to compare with others.
    private var partialYear: [Bilingual] {
        guard let year else { return [] }
        let state = study.base.stateWithin(year, of: Set(study.base.resources.indices)).map { state in
            Bilingual(
                "\(year) n'est pas une année complète : la source a été observée au \(state), ses chiffres sont provisoires",
                "\(year) is not a whole year: the source was observed in \(state), its figures are provisional")
        }
        let lost = study.base.eventsLost(in: year)
        let names = lost.map(\.name.lowercasedFirst).joined(separator: Bilingual(same: ", "))
        let events = Bilingual(
            "les fichiers ne comptent pas en \(year) ce qu'ils comptent en \(year - 1) : \(names.french)",
            "the files do not count in \(year) what they count in \(year - 1): \(names.english)")
        return [state, lost.isEmpty ? nil : events].compactMap(\.self)
    }

    func inputs(tellingEncoding: Bool) -> [AnnexPart.Input] {
        study.readings.map { reading in
            AnnexPart.Input(
                file: tellingEncoding ? reading.resource.file : reading.resource.path,
                source: reading.resource.citation,
                encoding: tellingEncoding ? reading.detected.form.encoding.rawValue : nil,
                rows: InputRecord.Rows(reading.part.tally), rounding: study.rounding(reading))
        }
    }

    /// A report reads what its figures need: what it did not look for may still be wrong.
    private var findings: AnnexPart {
        AnnexPart("findings") { request in
            let lines = study.findingLines(request.language).map { Phrase($0) }
            let none = Bilingual(
                "Aucun constat dans ce que ce rapport lit. ", "Nothing was found in what this report reads. ")
            let limit = Bilingual(
                " lit les fichiers en entier, et peut en trouver d'autres.",
                " reads the files whole, and may find more.")
            let opening = lines.isEmpty ? [Phrase.Piece.text(none.text(request.language))] : []
            let end = Document.Block.paragraph(
                Phrase(opening + [.code("vigie check"), .text(limit.text(request.language))]))
            return (lines.isEmpty ? [] : [.list(lines)]) + [end]
        }
    }

    /// Nomenclatures, which have no dated value, are left out.
    private var parameters: [AnnexPart.Parameter] {
        study.parameterNames(home).compactMap { name in
            guard let parameter = try? home.parameters.parameter(name) else { return nil }
            return AnnexPart.Parameter(
                name: name, title: parameter.title, checked: parameter.checked.description, years: parameter.years,
                reference: parameter.values.last?.reference ?? "")
        }
    }
}
