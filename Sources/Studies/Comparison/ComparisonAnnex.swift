import Comparison
import Messages
import Reporting
import Reports
import Schemes
import Words

/// The parts of a report on a comparison that the program writes itself.
struct ComparisonAnnex {
    private let study: CompareStudy

    init(_ study: CompareStudy) { self.study = study }

    var parts: [AnnexPart] {
        [
            AnnexPart("portfolio") { [.paragraph(portfolio($0.language))] },
            AnnexPart("application") { [.paragraph(Phrase(application.sentences.text($0.language)))] },
            .synthetic { study.reader.package.resources },
            AnnexPart("essentials") {
                let points = ComparisonKeyPoints(study.study, followed: study.data.experiments.followed)
                return KeyPoint.blocks(points.lines, $0.language)
            },
            AnnexPart("laws") { ComparedLaws(study.study.plan).blocks($0.language) },
            AnnexPart("schemes") { [.items(schemes($0.language), $0.language)] },
            AnnexPart("gaps") { [.items(ComparisonGaps(study, $0.language).lines, $0.language)] },
            AnnexPart("anchors") { anchors($0.language) },
            AnnexPart("experiments") {
                let words = ExperimentSentence.text(study.data.experiments, leavingOut: study.study.unfollowed ?? [])
                return [.paragraph(Phrase(words.text($0.language)))]
            },
            AnnexPart("envelope") { envelope($0.language) },
            AnnexPart("secrecy") { [.paragraph(Phrase(secrecy.text($0.language)))] },
            AnnexPart("rows") { [.paragraph(rows($0.language))] },
        ]
    }

    private var application: AppliedLaw {
        AppliedLaw(study.study.plan.columns, study.settings, ownFiles: study.ownFiles, study.study.tally.columns)
    }

    /// A portfolio that was never released tells no number of its own: no rule has examined them.
    private var isReleased: Bool { study.regime == nil }

    /// What the portfolio is, and who says that it may be published: in the words of its descriptor.
    private func portfolio(_ language: Language) -> Phrase {
        let package = study.reader.package
        let real = package.resources.filter { !$0.isSynthetic }
        let statement = real.lazy.compactMap { $0.vigie?.secrecyStatement }.first
        let title = package.title ?? package.name
        let words = Bilingual(
            "\(title)." + (statement.map { " \($0)" } ?? ""),
            "The portfolio is called “\(title)”." + (statement.map { " Its files state: “\($0)”" } ?? ""))
        return Phrase(words.text(language) + countedWords(after: words).text(language))
    }

    /// That tables count establishments, where some enterprise has several.
    private func countedWords(after words: Bilingual) -> Bilingual {
        guard study.counted == .establishments else { return Bilingual(same: "") }
        let end = words.french.hasSuffix(".") ? " " : ". "
        return Bilingual(
            end + "Les tableaux comptent des établissements (SIRET) : des entreprises (SIREN) en ont plusieurs.",
            " Tables count establishments (SIRET): some enterprises (SIREN) have several.")
    }

    private func schemes(_ language: Language) -> [Phrase] {
        study.study.plan.columns.map { column in
            let days = column.law?.parts.map(\.law.day.words).joined(separator: Bilingual(" et au ", " and "))
            let law =
                days.map { Bilingual("droit au \($0.french)", "law on \($0.english)") }
                ?? Bilingual("pas en vigueur en \(column.year)", "not in force in \(column.year)")
            let note = column.scheme.note.map { Bilingual(" \($0.french)", " \($0.english)") } ?? Bilingual(same: "")
            let text = Bilingual(
                " : \(column.scheme.title.french) ; \(law.french).\(note.french)",
                ": \(column.scheme.title.english); \(law.english).\(note.english)")
            return Phrase(.code(column.label), .text(text.text(language)))
        }
    }

    private func anchors(_ language: Language) -> [Document.Block] {
        let columns = study.study.plan.columns
        let notes = study.data.anchors.compared(with: columns).map { place, anchor in
            let factors = isReleased ? AnchorFactors(anchor, study.study.tally.columns[place]) : nil
            return AnchorNote(anchor: anchor, scheme: columns[place], factors: factors).phrase(language)
        }
        let none = Bilingual(
            "Aucun chiffre publié pour ces dispositifs.", "No published figure for these schemes.")
        return [notes.isEmpty ? .paragraph(Phrase(none.text(language))) : .list(notes)]
    }

    /// Whose budget is shared out, and where its amount comes from.
    private func envelope(_ language: Language) -> [Document.Block] {
        guard let column = study.study.plan.envelopeColumn.map({ study.study.plan.columns[$0] }) else { return [] }
        let budget =
            study.settings.budget == nil
            ? Bilingual(
                "la moitié des montants demandés, par convention", "half of the amounts requested, by convention")
            : Bilingual("celle qui a été donnée pour ce rapport", "the one given for this report")
        let words = Bilingual(
            "Le dispositif est « \(column.scheme.title.french) » (\(column.place)) ; l'enveloppe est \(budget.french).",
            "The scheme is “\(column.scheme.title.english)” (\(column.place)); the budget is \(budget.english).")
        return [.paragraph(Phrase(words.text(language)))]
    }

    private var secrecy: Bilingual {
        guard let regime = study.regime else {
            return Bilingual(
                "Tous les fichiers du portefeuille sont déclarés publiés : rien n'est masqué.",
                "All files of the portfolio are declared as published: nothing is hidden.")
        }
        let cells = study.study.hiddenCells
        let (hidden, all) = (Bilingual(Double(cells.hidden), decimals: 0), Bilingual(Double(cells.all), decimals: 0))
        let unlinked = study.isRegistered ? Bilingual(same: "") : SecrecyText.unlinkedSentence
        return Bilingual(
            "Une case n'est pas diffusée si \(regime.texts.joined(separator: " ; ")). \(hidden.french) cases sur \(all.french) sont "
                + "masquées, par ces règles ou pour qu'une soustraction ne les rende pas. Aucune entreprise n'est nommée."
                + Self.after(unlinked.french),
            "A cell is not released if \(regime.texts.joined(separator: "; ")). \(hidden.english) of \(all.english) cells are "
                + "hidden, by these rules or so that no subtraction gives them back. No enterprise is named."
                + Self.after(unlinked.english))
    }

    /// A further sentence; nothing of nothing.
    private static func after(_ text: String) -> String { text.isEmpty ? "" : " " + text }

    private func rows(_ language: Language) -> Phrase {
        let comparison = study.comparison
        let (read, refusals) = (rows(comparison.rows), rows(comparison.rejections.count))
        let opening = Bilingual(
            "Lignes lues : \(read.french) ; refusées : \(refusals.french)",
            "Rows read: \(read.english); refused: \(refusals.english)")
        let file: Phrase = study.refusedRows == nil ? "." : Phrase(.text(" ("), .code("rejects.csv"), .text(")."))
        let headcounts = EarlierHeadcounts(study.study.tally, year: study.settings.year)
        let sentence = headcounts?.sentence(isReleased: isReleased).text(language)
        return Phrase(opening.text(language)) + file + doubts(language) + Phrase(sentence.map { " \($0)" } ?? "")
    }

    /// A number of rows, rounded where the portfolio was never released.
    private func rows(_ count: Int) -> Bilingual {
        study.rounding.map { RefusedRowsSentence.about(count, $0) } ?? Bilingual(Double(count), decimals: 0)
    }

    private func doubts(_ language: Language) -> Phrase {
        let count = study.comparison.doubts.sorted.count
        guard count > 0 else { return "" }
        let number = rows(count)
        let words =
            count == 1
            ? Bilingual("Valeur douteuse", "Doubtful value") : Bilingual("Valeurs douteuses", "Doubtful values")
        let opening = Bilingual(
            " \(words.french) : \(number.french) (voir ", " \(words.english): \(number.english) (see ")
        return Phrase(.text(opening.text(language)), .code("vigie check"), .text(")."))
    }
}
