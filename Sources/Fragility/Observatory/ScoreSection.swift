import Disclosure
import Facts
import Tables
import Words

/// The scores of one questionnaire: their distribution, and their mean and share of people found by territory, age, sex and
/// group.
struct ScoreSection: StudySection {
    let questionnaire: Questionnaire
    let tool: FragilityDeclaration.Tool
    let source: String
    let breakdowns: [Breakdown]
    let total: ScoreCounts
    let parts: [[ScoreCounts]]
    /// Persons of each class, found and not.
    let classes: [(found: Int, notFound: Int)]

    init(_ file: PersonFile, _ questionnaire: Questionnaire, _ study: StudyFrame) {
        self.questionnaire = questionnaire
        tool = study.declaration.tools[file.tool]
        source = file.source
        breakdowns = Breakdown.all(study.codes, ages: study.ages)
        var total = ScoreCounts()
        var parts = breakdowns.map { [ScoreCounts](repeating: ScoreCounts(), count: $0.codes.count) }
        var classes = [(found: Int, notFound: Int)](repeating: (0, 0), count: questionnaire.classes.count)
        for observation in file.observations {
            guard let assessment = observation.assessment else { continue }
            let threshold = questionnaire.threshold(age: observation.birth.age(on: study.ages.day))
            total.add(observation, assessment, threshold: threshold)
            for index in breakdowns.indices {
                parts[index][breakdowns[index].place(observation)].add(observation, assessment, threshold: threshold)
            }
            if let place = assessment.score.flatMap(questionnaire.classIndex) {
                if observation.finding == .found { classes[place].found += 1 } else { classes[place].notFound += 1 }
            }
        }
        (self.total, self.parts, self.classes) = (total, parts, classes)
    }

    func key(_ breakdown: String, _ code: String, _ name: String) -> CountKey {
        Self.key(questionnaire.code, breakdown, code, name)
    }

    static func key(_ questionnaire: String, _ breakdown: String, _ code: String, _ name: String) -> CountKey {
        CountKey("scores", questionnaire, breakdown, code, name)
    }

    func tables(_ figures: Figures) -> [Table] {
        [distribution(figures), undefined(figures)]
            + zip(breakdowns, parts).map { table($0, $1, figures) }
    }

    private func table(_ breakdown: Breakdown, _ counts: [ScoreCounts], _ figures: Figures) -> Table {
        var rows: [Table.Row] = []
        let entries = Array(zip(breakdown.codes, counts))
        let ordered = entries.filter { !$0.0.code.isEmpty } + entries.filter { $0.0.code.isEmpty }
        for (entry, count) in ordered where count.scored > 0 || figures.keepsEmptyRows {
            rows.append(row(breakdown.id, entry.code, entry.label, count, figures))
        }
        rows.append(row("", "", Bilingual("Ensemble", "All"), total, figures))
        return Table(
            name: "\(questionnaire.code)-par-\(breakdown.id)",
            keys: [Table.Heading(breakdown.id, breakdown.label)],
            measures: [
                Table.Heading("scores", "Scores définis", "Defined scores"),
                Table.Heading("score-moyen", "Score moyen", "Mean score", decimals: 1),
                Table.Heading("reperes", "Personnes repérées", "Persons found"),
                Table.Heading("part-reperes", "Part repérée (%)", "Share found (%)", decimals: 1),
            ], rows: rows, sources: [source, questionnaire.source])
    }

    private func row(
        _ breakdown: String, _ code: String, _ label: Bilingual, _ counts: ScoreCounts, _ figures: Figures
    ) -> Table.Row {
        let key = { self.key(breakdown, code, $0) }
        let word = Table.Word(breakdown.isEmpty ? "total" : code.isEmpty ? "nd" : code, label)
        return Table.Row(
            [word],
            [
                figures.count(key("scores")), mean(counts, ["scores", "reperes"].map(key), figures),
                figures.count(key("reperes")),
                figures.share(key("reperes"), of: key("scores")),
            ])
    }

    /// No interval: those who fill a questionnaire are no sample of the people of a territory.
    ///
    /// A mean also tells how many can be beyond the threshold: it goes with the number of those who are. Twenty persons
    /// with a mean of 2 leave place for one who is found. It is rounded to what one person can change of it.
    private func mean(_ counts: ScoreCounts, _ keys: [CountKey], _ figures: Figures) -> Cell {
        figures.made(keys, .score) { scored in
            guard scored[0] > 0 else { return figures.absent(.noScore, .score) }
            let range = questionnaire.range
            return Cell(
                value: figures.mean(
                    sum: counts.sum, of: scored[0], range: range.upperBound - range.lowerBound,
                    partsPerUnit: questionnaire.unit), unit: .score)
        }
    }

    private func distribution(_ figures: Figures) -> Table {
        let rows = questionnaire.classes.enumerated().map { index, entry in
            let key = key("classe", entry.code, "scores")
            let label = Bilingual(entry.label.french.uppercasedFirst, entry.label.english.uppercasedFirst)
            return Table.Row(
                [Table.Word(entry.code, label), Table.Word(bounds(index).french, bounds(index))],
                [figures.count(key), figures.share(key, of: self.key("", "", "scores"))])
        }
        return Table(
            name: "\(questionnaire.code)-classes",
            keys: [Table.Heading("classe", "Classe", "Class"), Table.Heading("scores", "Scores", "Scores")],
            measures: [
                Table.Heading("personnes", "Personnes", "Persons"),
                Table.Heading("part", "Part (%)", "Share (%)", decimals: 1),
            ], rows: rows, sources: [source, questionnaire.source])
    }

    private func undefined(_ figures: Figures) -> Table {
        let rows = [
            Table.Word(
                "bornes-reperes", "Au-dessus du seuil quelles que soient les réponses manquantes",
                "Above the threshold whatever the missing answers"),
            Table.Word(
                "bornes-non-reperes", "En dessous du seuil quelles que soient les réponses manquantes",
                "Below the threshold whatever the missing answers"),
            Table.Word("bornes-ouvertes", "Selon les réponses manquantes", "Depends on the missing answers"),
            Table.Word("non-definis", "Ensemble des scores non définis", "All undefined scores"),
            Table.Word("scores", "Scores définis", "Defined scores"),
            Table.Word("questionnaires", "Questionnaires", "Questionnaires"),
        ].map { word in Table.Row([word], [figures.count(key("", "", word.code))]) }
        return Table(
            name: "\(questionnaire.code)-non-definis",
            keys: [Table.Heading("bornes", "Score possible", "Possible score")],
            measures: [Table.Heading("personnes", "Personnes", "Persons")], rows: rows, sources: [source])
    }

    /// The interval of a class, closed below and open above, as each language writes it.
    private func bounds(_ index: Int) -> Bilingual {
        let classes = questionnaire.classes
        let isLast = index + 1 == classes.count
        let from = questionnaire.text(classes[index].from)
        let to = questionnaire.text(isLast ? questionnaire.range.upperBound : classes[index + 1].from)
        return Bilingual(
            "[\(from.french) ; \(to.french)" + (isLast ? "]" : "["),
            "[\(from.english), \(to.english)" + (isLast ? "]" : ")"))
    }
}
