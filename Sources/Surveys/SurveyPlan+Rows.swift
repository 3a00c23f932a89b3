import DelimitedText
import Fragility

extension SurveyPlan {
    /// The identity of the row, normalised; it is not kept beyond the pseudonym.
    func identity(_ record: borrowing RecordView) -> Result<Identity, SurveyFault> {
        var number = record.bytes(nir).array
        if let nirKey { number += record.bytes(nirKey).array }
        switch NIR.read(number) {
        case .failure(let problem): return .failure(SurveyFault(column: nir, problem: .nir(problem)))
        case .success(let number):
            guard let birth = BirthDate.read(record.bytes(birthDate).array) else {
                return .failure(SurveyFault(column: birthDate, problem: .notADate))
            }
            guard let sex = Sex.read(record.bytes(sex).array) else {
                return .failure(SurveyFault(column: sex, problem: .notASex))
            }
            return .success(Identity(nir: number, birth: birth, sex: sex))
        }
    }

    /// Pseudonym, territory and groups; what the row concludes is added afterwards.
    func observation(
        _ record: borrowing RecordView, _ identity: Identity
    ) -> Result<Observation, SurveyFault> {
        guard let pseudonym = key.pseudonym(identity) else {
            return .failure(SurveyFault(column: nil, problem: .noDigest))
        }
        var place: UInt16 = 0
        if let territory {
            guard let number = codes.territories.number(record.text(territory)) else {
                return .failure(SurveyFault(column: territory, problem: .unknownTerritory))
            }
            place = number
        }
        var groups = SIMD4<UInt16>()
        for (column, group) in self.groups {
            guard let number = codes.groups[group].number(record.text(column)) else {
                return .failure(SurveyFault(column: column, problem: .unknownCode))
            }
            groups[group] = number
        }
        return .success(
            Observation(
                pseudonym: pseudonym, birth: identity.birth, sex: identity.sex, territory: place, groups: groups,
                assessment: nil, finding: .undecided, state: nil, line: record.line))
    }

    func finding(
        _ record: borrowing RecordView, birth: BirthDate
    ) -> Result<SurveyConclusion, SurveyFault> {
        if let questionnaire { return scored(record, questionnaire, birth: birth) }
        var conclusion = SurveyConclusion(assessment: nil, finding: .found, state: nil)
        if let found {
            let bytes = record.bytes(found)
            if FoldedBytes.match(bytes, Self.no) {
                conclusion.finding = .notFound
            } else if !FoldedBytes.match(bytes, Self.yes) {
                return .failure(SurveyFault(column: found, problem: .notYesOrNo))
            }
        }
        if let state, !record.bytes(state).isBlank {
            guard let known = AccompanimentState(rawValue: record.text(state)) else {
                return .failure(SurveyFault(column: state, problem: .notAState))
            }
            conclusion.state = known
        }
        return .success(conclusion)
    }

    private func scored(
        _ record: borrowing RecordView, _ questionnaire: Questionnaire, birth: BirthDate
    ) -> Result<SurveyConclusion, SurveyFault> {
        var tally = Tally()
        for item in items {
            let bytes = record.bytes(item.column)
            let modality = bytes.isBlank ? nil : item.modality(bytes)
            if modality == nil, !bytes.isBlank {
                return .failure(SurveyFault(column: item.column, problem: .notAnAnswer(accepted: item.accepted)))
            }
            questionnaire.add(modality, ofItem: item.item, to: &tally)
        }
        let assessment = questionnaire.assess(tally)
        let isFound = assessment.score.flatMap { questionnaire.finds($0, age: birth.age(on: day)) }
        let finding: Finding = isFound.map { $0 ? .found : .notFound } ?? .undecided
        return .success(SurveyConclusion(assessment: assessment, finding: finding, state: nil))
    }

    private static let yes = Array("oui".utf8)
    private static let no = Array("non".utf8)
}
