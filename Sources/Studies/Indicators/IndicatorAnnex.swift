import Declarations
import Indicators
import Intake
import Reporting
import Words

/// The parts of an annex on the figures of the catalogue.
struct IndicatorAnnex {
    let study: AnsweredFolder
    let home: InstalledData

    var parts: [AnnexPart] {
        [
            .inputs { inputs(tellingEncoding: true) }, .parameters { parameters },
            .list("findings") { study.warnings }, .cautions { study.cautions },
            .list("secrecy") { SecrecyText(study.evaluator)?.sentences ?? [] },
        ]
    }

    func inputs(tellingEncoding: Bool) -> [AnnexPart.Input] {
        study.readings.map { reading in
            let tally = reading.part.tally
            return AnnexPart.Input(
                file: tellingEncoding ? reading.resource.file : reading.resource.path,
                source: reading.resource.vigie?.source ?? "",
                encoding: tellingEncoding ? reading.detected.form.encoding.rawValue : nil,
                rows: [tally.read, tally.kept, tally.rejected, tally.setAside])
        }
    }

    /// Nomenclatures, which have no dated value, are left out.
    private var parameters: [AnnexPart.Parameter] {
        study.parameterNames(home).compactMap { name in
            guard let parameter = try? home.parameters.parameter(name) else { return nil }
            return AnnexPart.Parameter(
                name: name, title: parameter.title, checked: parameter.checked.description, years: parameter.years)
        }
    }
}
