import Declarations

extension Questionnaire {
    /// Reads the declared table of a questionnaire.
    ///
    /// It is refused without a source, a version, items or the points of every scored answer: an instrument whose
    /// points are not known is not scored.
    public init(file path: String) throws(QuestionnaireError) {
        let table: QuestionnaireTable
        do {
            table = try DeclaredFile(path: path).decoded()
        } catch {
            throw .file(error)
        }
        self = try QuestionnaireBuilder(table: table, file: path).questionnaire()
    }
}

/// Turns a table into a questionnaire, or says what it lacks.
private struct QuestionnaireBuilder {
    let table: QuestionnaireTable
    let file: String

    func questionnaire() throws(QuestionnaireError) -> Questionnaire {
        guard let source = table.source, !source.isEmpty else { throw .noSource(file: file) }
        guard let version = table.version, !version.french.isEmpty, !version.english.isEmpty else {
            throw .noVersion(file: file)
        }
        guard table.items.contains(where: { $0.scored != false }) else { throw .noItems(file: file) }
        let questionnaire = Questionnaire(
            code: table.code, title: table.title, version: version, source: source, decimals: table.decimals,
            constant: try parts(table.constant ?? 0, "constant"), items: try items(), missing: missing,
            scale: try scale(), classes: try classes(), thresholds: try thresholds())
        try check(questionnaire)
        return questionnaire
    }

    private var missing: MissingRule {
        guard let missing = table.missing, missing.rule == .prorated else { return .undefined }
        return .prorated(maximum: missing.maximum ?? 0)
    }

    private func items() throws(QuestionnaireError) -> [Questionnaire.Item] {
        var items: [Questionnaire.Item] = []
        for item in table.items {
            if items.contains(where: { $0.code == item.code }) { throw .repeatedItem(file: file, item: item.code) }
            items.append(
                Questionnaire.Item(
                    code: item.code, label: item.label, isScored: item.scored ?? true,
                    modalities: try modalities(item)))
        }
        return items
    }

    private func modalities(_ item: QuestionnaireTable.Item) throws(QuestionnaireError) -> [Questionnaire.Modality] {
        guard !item.answers.isEmpty else { throw .noAnswers(file: file, item: item.code) }
        var modalities: [Questionnaire.Modality] = []
        var met: Set<String> = []
        for answer in item.answers {
            let name = answer.spellings.first ?? ""
            guard let points = item.scored == false ? 0 : answer.points else {
                throw .noPoints(file: file, item: item.code, answer: name)
            }
            for spelling in answer.spellings where !met.insert(spelling).inserted {
                throw .repeatedAnswer(file: file, item: item.code, answer: spelling)
            }
            modalities.append(
                Questionnaire.Modality(spellings: answer.spellings, points: try parts(points, "items, \(item.code)")))
        }
        return modalities
    }

    private func classes() throws(QuestionnaireError) -> [ScoreClass] {
        var classes: [ScoreClass] = []
        for entry in table.classes ?? [] {
            let from = try parts(entry.from, "classes, \(entry.code)")
            classes.append(ScoreClass(code: entry.code, label: entry.label, from: from))
        }
        return classes
    }

    private func thresholds() throws(QuestionnaireError) -> [Threshold] {
        var thresholds: [Threshold] = []
        for entry in table.thresholds ?? [] {
            let ages = try entry.ages.map { ages throws(QuestionnaireError) in try interval(ages, "thresholds, ages") }
            thresholds.append(Threshold(ages: ages, from: try parts(entry.from, "thresholds")))
        }
        return thresholds
    }

    private func scale() throws(QuestionnaireError) -> Scale? {
        guard let scale = table.scale else { return nil }
        var bounds: [[Int]] = [[], []]
        for value in scale.from { bounds[0].append(try parts(value, "scale, from")) }
        for value in scale.to { bounds[1].append(try parts(value, "scale, to")) }
        return Scale(from: try interval(bounds[0], "scale, from"), to: try interval(bounds[1], "scale, to"))
    }

    private func interval(_ bounds: [Int], _ place: String) throws(QuestionnaireError) -> ClosedRange<Int> {
        guard bounds.count == 2, bounds[0] <= bounds[1] else { throw .emptyInterval(file: file, place: place) }
        return bounds[0]...bounds[1]
    }

    /// A decimal number as a whole number of parts: nothing is rounded away.
    private func parts(_ value: Double, _ place: String) throws(QuestionnaireError) -> Int {
        var scaled = value
        for _ in 0..<table.decimals { scaled *= 10 }
        guard abs(scaled - scaled.rounded()) < 1e-6, abs(scaled) < 1e12 else {
            throw .tooManyDecimals(file: file, place: place, value: value, decimals: table.decimals)
        }
        return Int(scaled.rounded())
    }

    private func check(_ questionnaire: Questionnaire) throws(QuestionnaireError) {
        if let scale = questionnaire.scale {
            let isWide = scale.from.lowerBound < scale.from.upperBound
            let range = questionnaire.range
            guard isWide, scale.to.lowerBound <= range.lowerBound, range.upperBound <= scale.to.upperBound else {
                throw .scaleTooNarrow(file: file)
            }
        }
        let bounds = questionnaire.classes.map(\.from)
        let rises = zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
        guard rises, (bounds.first ?? Int.min) <= questionnaire.range.lowerBound else {
            throw .classesOutOfOrder(file: file)
        }
    }
}
