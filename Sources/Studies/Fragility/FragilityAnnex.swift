import Disclosure
import Facts
import Fragility
import Indicators
import Intake
import Messages
import Quality
import Reporting
import Reports
import Surveys
import Tables
import Words

/// The parts of an annex on fragilities that the program writes itself.
struct FragilityAnnex {
    let study: FragilityStudy

    private var input: FragilityInput { study.input }
    private var occupational: OccupationalRisk { study.occupational }
    private var observatory: Observatory { study.observatory }

    /// Its own, and those of the yearly report where the folder counts claims.
    var parts: [AnnexPart] {
        let names = Set(own.map(\.name))
        let shared = occupational.folder.map { IndicatorAnnex(study: $0, home: study.home).parts } ?? []
        return own + shared.filter { !names.contains($0.name) }
    }

    private var own: [AnnexPart] {
        [
            .inputs { inputs }, AnnexPart("instruments") { [.grid(instruments($0.language))] },
            AnnexPart("composite") { composite($0.language) }, AnnexPart("secrecy") { secrecy($0.language) },
            AnnexPart("rows") { rows($0.language) }, .synthetic { resources },
            AnnexPart("essentials") { KeyPoint.blocks(keyPoints.lines, $0.language) },
            AnnexPart("priorities") { request in
                let words = keyPoints.priorities(input.survey.declaration.priorityCount)
                return words.map { [.paragraph(Phrase($0.text(request.language)))] } ?? []
            },
        ]
    }

    private var keyPoints: FragilityKeyPoints { FragilityKeyPoints(observatory.tables) }

    /// Every file that was read.
    private var resources: [Resource] {
        (occupational.folder?.readings.map(\.resource) ?? [])
            + (input.survey.territoryReading.map { [$0.resource] } ?? []) + input.survey.readings.map(\.resource)
    }

    private var inputs: [AnnexPart.Input] {
        let claims = occupational.folder.map {
            IndicatorAnnex(study: $0, home: study.home).inputs(tellingEncoding: false)
        }
        let territories = input.survey.territoryReading.map {
            input($0.resource, $0.tally, study.territoryRounding)
        }
        let persons = input.survey.readings.map {
            input($0.resource, $0.tally, observatory.protection.rules.rowRounding)
        }
        return (claims ?? []) + (territories.map { [$0] } ?? []) + persons
    }

    private func input(_ resource: Resource, _ tally: RowTally, _ rounding: RowRounding?) -> AnnexPart.Input {
        AnnexPart.Input(
            file: resource.path, source: resource.citation, rows: InputRecord.Rows(tally), rounding: rounding)
    }

    /// What was met in the files of persons and does not show in the figures.
    private func rows(_ language: Language) -> [Document.Block] {
        let repeated = Bilingual(
            "concernent une personne déjà présente ; elle compte une fois",
            "are about a person met before, who counts once")
        let provisional = Bilingual(
            "portent un numéro provisoire ; une même personne peut y compter deux fois",
            "have a provisional number; one person may count twice there")
        let found = (observatory.table("fichiers")?.rows ?? []).flatMap { row in
            zip(row.cells[3...], [aside(row.words[0].code), repeated, provisional]).compactMap { cell, words in
                number(of: cell).map { number in
                    let text = Bilingual(
                        " : \(number.french) \(words.french).", ": \(number.english) \(words.english).")
                    return Phrase(.code(row.words[0].code), .text(text.text(language)))
                }
            }
        }
        let near = NearPeople.cautions(input.survey).map { Phrase($0.text(language) + ".") }
        let nothing = Bilingual("Rien à signaler.", "Nothing to report.")
        let all = found + near
        return [all.isEmpty ? .paragraph(Phrase(nothing.text(language))) : .list(all)]
    }

    /// Why rows of a file are set aside: its tool is meant for some degrees of dependence only.
    private func aside(_ file: String) -> Bilingual {
        let tool = input.survey.readings.first { $0.resource.path == file }?.file.tool
        let kept = tool.flatMap { input.survey.declaration.tools[$0].gir } ?? []
        return Bilingual(
            "sont mises à part : leur groupe iso-ressources (GIR) n'est pas de ceux de l'outil "
                + "(\(kept.joined(separator: ", ")))",
            "are set aside: their degree of dependence (GIR) is not one of those that the tool is meant for "
                + "(\(kept.joined(separator: ", ")))")
    }

    /// So many rows; nil for none, and for so few that they round to none.
    private func number(of cell: Cell) -> Bilingual? {
        guard let count = cell.value, count > 0 else { return nil }
        let number =
            observatory.protection.rules.rowRounding.map { RefusedRowsSentence.about(Int(count), $0) }
            ?? Bilingual(count, decimals: 0)
        return Bilingual("\(number.french) lignes", "\(number.english) rows")
    }

    private func instruments(_ language: Language) -> Grid {
        let headings = [
            Bilingual("Instrument", "Instrument"), Bilingual("Version", "Version"),
            Bilingual("Source des points", "Source of the points"),
        ]
        let rows = input.survey.questionnaires.map { questionnaire in
            [
                Phrase(
                    .text(questionnaire.title.text(language) + " ("), .code(questionnaire.code), .text(")")),
                Phrase(questionnaire.version.text(language)), Phrase(questionnaire.source),
            ]
        }
        return Grid(headings.map { .words(Phrase($0.text(language))) }, rows)
    }

    private func composite(_ language: Language) -> [Document.Block] {
        guard let composite = input.survey.declaration.composite else {
            return [.paragraph(Phrase(Bilingual("Néant.", "None.").text(language)))]
        }
        let method = composite.method.words.text(language)
        let account = Bilingual(
            "\(composite.title.french). Méthode : \(method). Source : \(composite.source).",
            "\(composite.title.english). Method: \(method). Source: \(composite.source).")
        let headings = [
            Bilingual("Indicateur", "Indicator"), Bilingual("Sens défavorable", "Unfavourable direction"),
            Bilingual("Transformation", "Transformation"),
        ]
        let weight = Grid.Column.number(Phrase(Bilingual("Poids", "Weight").text(language)))
        let grid = Grid(
            headings.map { .words(Phrase($0.text(language))) } + [weight],
            composite.indicators.map { row($0, language) })
        return [.paragraph(Phrase(account.text(language))), .grid(grid)]
    }

    private func row(_ indicator: CompositeDeclaration.Component, _ language: Language) -> [Phrase] {
        let direction = indicator.highIsWorse ? Bilingual("élevé", "high") : Bilingual("bas", "low")
        let logarithm =
            indicator.logarithm == true ? Bilingual("logarithme", "logarithm") : Bilingual("aucune", "none")
        return [
            Phrase(indicator.label.text(language)), Phrase(direction.text(language)), Phrase(logarithm.text(language)),
            Phrase(NumberStyle(language).text(indicator.weight, decimals: 2)),
        ]
    }

    private func secrecy(_ language: Language) -> [Document.Block] {
        let protection = observatory.protection
        guard let release = protection.rules.release else {
            let link = SecrecyText.unlinkedSentence.text(language)
            return [rule(language), .paragraph(counts(language))]
                + (study.isRegistered ? [] : [.paragraph(Phrase(link))])
                + occupationalSecrecy(language)
        }
        let words = Bilingual(
            "Les fichiers de personnes ont été publiés auparavant : \(release). Aucun effectif n'est masqué.",
            "The files of persons were published before: \(release). No count is hidden.")
        return [.paragraph(Phrase(words.text(language)))] + occupationalSecrecy(language)
    }

    /// Which counts do not leave.
    private func rule(_ language: Language) -> Document.Block {
        let rules = observatory.protection.rules
        let zero =
            rules.zeroReveals
            ? Bilingual(
                ", ni un effectif nul là où quelqu'un pourrait se trouver",
                ", nor is a count of zero where somebody could be")
            : Bilingual(same: "")
        let opening = Bilingual(
            "Un effectif de 1 à \(rules.minimum - 1) personnes n'est pas diffusé\(zero.french) (paramètre ",
            "A count of 1 to \(rules.minimum - 1) persons is not released\(zero.english) (parameter ")
        let close = Bilingual(
            ", personnes : \(rules.regime.texts.joined(separator: " ; "))). Un programme linéaire cherche, dans tous les "
                + "tableaux à la fois, ce qu'un lecteur calculerait par différence ; les effectifs qui le lui permettraient "
                + "sont masqués aussi. Avec un effectif masqué disparaissent sa part, son intervalle, sa moyenne, les "
                + "coefficients qui en dépendent et sa marque dans les figures. Que toutes les personnes d'un groupe soient "
                + "repérées ou aient un droit, ou aucune, n'est pas diffusé non plus, quel qu'en soit le nombre. Un score moyen est "
                + "arrondi au moindre pas de 1, 2 ou 5 × 10^k qui vaut au moins ce qu'une personne peut y changer.",
            ", persons: \(rules.regime.texts.joined(separator: "; "))). A linear programme looks, in all tables at once, for "
                + "what a reader could compute by difference; the counts that would allow it are hidden too. With a hidden "
                + "count go its share, its interval, its mean, the coefficients that depend on it and its mark in the figures. "
                + "That all persons of a group, or none of them, are found or have a right is not released either, however many "
                + "they are. A mean score is rounded to the least step of 1, 2 or 5 × 10^k that is at least what one person can "
                + "change of it."
        )
        return .paragraph(
            Phrase(.text(opening.text(language)), .code(SecrecyRules.parameter), .text(close.text(language))))
    }

    /// How many counts are hidden, and by which key persons were matched.
    private func counts(_ language: Language) -> Phrase {
        let protection = observatory.protection
        func text(_ count: Int) -> String { NumberStyle(language).text(Double(count), decimals: 0) }
        let (all, hidden) = (
            text(protection.cells), text(protection.hidden.count)
        )
        let counts = Bilingual(
            "Effectifs de l'étude : \(all) ; masqués : \(hidden).",
            "Counts of the study: \(all); hidden: \(hidden).")
        guard let identifier = input.keyIdentifier else { return Phrase(counts.text(language)) }
        let opening = Bilingual(" Identifiant de la clé : ", " Identifier of the key: ")
        return Phrase(counts.text(language) + opening.text(language)) + .code(identifier) + "."
    }

    /// The rules for enterprises, where claims of the folder were never released.
    private func occupationalSecrecy(_ language: Language) -> [Document.Block] {
        guard let text = SecrecyText(occupational.evaluator) else { return [] }
        let opening = Bilingual("Risque professionnel :", "Occupational risk:")
        return [
            .paragraph(Phrase(opening.text(language))),
            .list(text.sentences.map { Phrase($0.text(language) + ".") }),
        ]
    }
}

extension CompositeMethod {
    fileprivate var words: Bilingual {
        switch self {
        case .sumOfZScores:
            Bilingual(
                "somme pondérée de valeurs centrées et réduites", "weighted sum of standardised values")
        case .weightedMeanOfRanks: Bilingual("moyenne pondérée de rangs", "weighted mean of ranks")
        case .exponentialOfRanks:
            Bilingual(
                "moyenne pondérée de rangs transformés par une exponentielle",
                "weighted mean of exponentially transformed ranks")
        }
    }
}
