import DelimitedText
import Fragility
import Intake

extension SurveyPlan {
    /// The identity of the row, normalised; it is not kept beyond the pseudonym.
    func identity(_ record: borrowing RecordView) -> Result<Identity, SurveyFault> {
        guard var number = nir.content(record) else { return .failure(SurveyFault(nir, .noIdentity)) }
        if let nirKey { number += nirKey.content(record) ?? [] }
        switch NIR.read(number) {
        case .failure(let problem): return .failure(SurveyFault(nir, .nir(problem)))
        case .success(let number): return civilStatus(record, number)
        }
    }

    private func civilStatus(_ record: borrowing RecordView, _ number: NIR) -> Result<Identity, SurveyFault> {
        guard let day = birthDate.content(record) else { return .failure(SurveyFault(birthDate, .noIdentity)) }
        guard let birth = BirthDate.read(day) else { return .failure(SurveyFault(birthDate, .notADate)) }
        guard let word = sex.content(record) else { return .failure(SurveyFault(sex, .noIdentity)) }
        guard let sex = Sex.read(word) else { return .failure(SurveyFault(self.sex, .notASex)) }
        let identity = Identity(nir: number, birth: birth, sex: sex)
        guard let fault = identity.fault(on: self.day) else { return .success(identity) }
        return .failure(SurveyFault(fault == .otherSex ? self.sex : birthDate, .identity(fault)))
    }

    /// Pseudonym, territory and groups; what the row concludes is added afterwards.
    func observation(
        _ record: borrowing RecordView, _ identity: Identity
    ) -> Result<Observation, SurveyFault> {
        guard let pseudonym = key.pseudonym(identity) else {
            return .failure(SurveyFault(nil, .noDigest))
        }
        var place: UInt16 = 0
        if let territory {
            guard let number = codes.territories.number(territory.text(record) ?? "") else {
                return .failure(SurveyFault(territory, .unknownTerritory))
            }
            place = number
        }
        var groups = SIMD4<UInt16>()
        for (column, group) in self.groups {
            guard let number = codes.groups[group].number(column.text(record) ?? "") else {
                return .failure(SurveyFault(column, .unknownCode))
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
            switch self.found(record, found) {
            case .failure(let fault): return .failure(fault)
            case .success(let finding): conclusion.finding = finding
            }
        }
        if let text = state?.text(record) {
            guard let known = AccompanimentState(rawValue: text) else {
                return .failure(SurveyFault(state, .notAState))
            }
            conclusion.state = known
        }
        return .success(conclusion)
    }

    /// A text that is declared missing is no conclusion: the tool is not held to have examined the person.
    private func found(
        _ record: borrowing RecordView, _ column: DescribedColumn
    ) -> Result<Finding, SurveyFault> {
        guard let word = column.content(record) else {
            return declaresMissing ? .success(.undecided) : .failure(SurveyFault(column, .notYesOrNo))
        }
        guard let isFound = YesNo.meaning(of: word.span) else { return .failure(SurveyFault(column, .notYesOrNo)) }
        return .success(isFound ? .found : .notFound)
    }

    private func scored(
        _ record: borrowing RecordView, _ questionnaire: Questionnaire, birth: BirthDate
    ) -> Result<SurveyConclusion, SurveyFault> {
        var tally = Tally()
        for item in items {
            let answer = item.column.content(record)
            let modality = answer.flatMap(item.modality)
            if modality == nil, answer != nil {
                return .failure(SurveyFault(item.column, .notAnAnswer(accepted: item.accepted)))
            }
            questionnaire.add(modality, ofItem: item.item, to: &tally)
        }
        let assessment = questionnaire.assess(tally)
        let isFound = assessment.score.flatMap { questionnaire.finds($0, age: birth.age(on: day)) }
        let finding: Finding = isFound.map { $0 ? .found : .notFound } ?? .undecided
        return .success(SurveyConclusion(assessment: assessment, finding: finding, state: nil))
    }
}
