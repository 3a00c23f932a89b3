import Declarations
import DelimitedText
import Digests
import Disclosure
import Fragility
import Intake
import Reporting
import Surveys

extension FragilityStudy {
    /// Of the key, only its identifier; of persons, nothing.
    package func account(_ tables: [TableRecord]) throws -> StudyAccount {
        var account = StudyAccount("fragility", inputs: try inputs(), disclosure: disclosure(tables))
        let declaration = FragilityDeclaration.fileName
        account.declarations = [try FileRecord(declaration, path: input.reader.folder + "/" + declaration)]
        account.parameterFiles =
            try home.instruments.records(of: [EPICES.code]) + home.parameters.records(of: home.parameters.names)
        account.instruments = input.survey.questionnaires.map {
            Manifest.Instrument(code: $0.code, version: $0.version.french, source: $0.source)
        }
        account.keyIdentifier = input.keyIdentifier
        return account
    }

    /// Of counts of persons, then of figures on claims unless their files were released already.
    private func disclosure(_ tables: [TableRecord]) -> [DisclosureRecord] {
        let claims = occupational.folder.flatMap {
            DisclosureRecord($0, year: Int(year), tables: tables.filter { $0.from == nil })
        }
        let persons = DisclosureRecord(
            observatory.protection, territoriesAreReleased: input.survey.territories?.isReleased ?? false,
            tables: claims == nil ? tables : tables.filter { $0.from != nil })
        return [persons] + (claims.map { [$0] } ?? [])
    }

    private func inputs() throws(ReportError) -> [InputAccount] {
        var inputs = try occupational.folder?.inputs() ?? []
        if let reading = input.survey.territoryReading {
            inputs.append(try account(reading.resource, reading.detected, reading.tally, territoryRounding))
        }
        for reading in input.survey.readings {
            inputs.append(
                try account(
                    reading.resource, reading.detected, reading.tally, observatory.protection.rules.rowRounding))
        }
        return inputs
    }

    /// How rows of the file of territories are told; nil where it was released, whatever the files of persons are.
    var territoryRounding: RowRounding? {
        input.survey.territories?.isReleased ?? true
            ? nil : RowRounding(minimum: observatory.protection.rules.minimum)
    }

    private func account(
        _ resource: Resource, _ detected: DetectedForm, _ tally: RowTally, _ rounding: RowRounding?
    ) throws(ReportError) -> InputAccount {
        let path = input.reader.folder + "/" + resource.path
        guard let digest = FileDigest(file: path) else { throw .unreadable(file: path) }
        return InputAccount(
            InputRecord(resource, detected, digest, tally, observed: resource.vigie?.observed),
            rounding: rounding)
    }
}
