import Disclosure
import Facts
import Tables
import Words

/// The files of the health accompaniment: how far they went, and what became of them.
struct AccompanimentSection: StudySection {
    private let funnel: AccompanimentFunnel
    private let source: String
    /// Those whom the tool of the files found.
    private let found: CountKey

    /// Nil when no row says where a file stands.
    init?(_ file: PersonFile, _ frame: StudyFrame) {
        var counts: [AccompanimentState: Int] = [:]
        for observation in file.observations {
            if let state = observation.state { counts[state, default: 0] += 1 }
        }
        guard !counts.isEmpty else { return nil }
        funnel = AccompanimentFunnel(counts)
        source = file.source
        found = ToolSection.key(file.tool, "reperes", frame)
    }

    private func key(_ name: String) -> CountKey { CountKey("accompagnement", name) }
    private func key(_ step: AccompanimentStep) -> CountKey { key(step.code) }
    private func key(_ state: AccompanimentState) -> CountKey { CountKey("accompagnement", "etat", state.rawValue) }

    func count(into book: inout CountBook) {
        for state in AccompanimentState.allCases { book.imply(key(state), funnel.counts[state] ?? 0) }
        for step in AccompanimentStep.allCases {
            book.set(key(step), funnel.reached(step))
            book.tie(key(step), AccompanimentState.allCases.filter { $0.reached >= step }.map(key))
        }
        book.set(opened, funnel.opened)
        book.tie(opened, AccompanimentOutcome.allCases.map(key))
        for outcome in AccompanimentOutcome.allCases where outcome != .soinsRealises {
            book.set(key(outcome), funnel.count(outcome))
            book.tie(key(outcome), AccompanimentState.allCases.filter { $0.outcome == outcome }.map(key))
        }
        // Most files are one person each: second files of a person are a count too.
        book.include(found, in: key(.detection))
    }

    /// Files of eligible people who agreed: those asked for, but for those that do not meet the criteria.
    private var opened: CountKey { key("dossiers") }

    /// Care received is the last step too: what two tables print is one count.
    private func key(_ outcome: AccompanimentOutcome) -> CountKey {
        outcome == .soinsRealises ? key(AccompanimentStep.soinsRealises) : key("issue-" + outcome.rawValue)
    }

    func tables(_ figures: Figures) -> [Table] { [steps(figures), outcomes(figures)] }

    private func steps(_ figures: Figures) -> Table {
        let steps = AccompanimentStep.allCases
        let rows = steps.map { step in
            let before = steps.last { $0 < step } ?? step
            return Table.Row(
                [Table.Word(step.code, step.label)],
                [
                    figures.count(key(step)), share(step, of: steps[0], figures), share(step, of: before, figures),
                ])
        }
        return Table(
            name: "accompagnement-etapes", keys: [Table.Heading("etape", "Étape atteinte", "Step reached")],
            measures: [
                Table.Heading("dossiers", "Dossiers", "Files"),
                Table.Heading("part-detection", "Part des détections (%)", "Share of detections (%)", decimals: 1),
                Table.Heading(
                    "part-etape", "Part de l'étape précédente (%)", "Share of the previous step (%)", decimals: 1),
            ], rows: rows, sources: [source])
    }

    /// All of a step are all of it, without any interval.
    private func share(_ step: AccompanimentStep, of base: AccompanimentStep, _ figures: Figures) -> Cell {
        let share = figures.share(key(step), of: key(base))
        guard step == base else { return share }
        return figures.made([key(base)], .percent) { $0[0] > 0 ? Cell(value: 100, unit: .percent) : share }
    }

    private func outcomes(_ figures: Figures) -> Table {
        let rows = AccompanimentOutcome.allCases.map { outcome in
            let key = key(outcome)
            return Table.Row(
                [Table.Word(outcome.rawValue, outcome.label)],
                [figures.count(key), figures.share(key, of: opened)])
        }
        let total = Table.Row(
            [Table.Word("total", "Dossiers ouverts", "Files opened")],
            [
                figures.count(opened),
                figures.made([opened], .percent) { _ in Cell(value: 100, unit: .percent) },
            ])
        return Table(
            name: "accompagnement-issues", keys: [Table.Heading("issue", "Issue", "Outcome")],
            measures: [
                Table.Heading("dossiers", "Dossiers", "Files"),
                Table.Heading("part", "Part des dossiers ouverts (%)", "Share of files opened (%)", decimals: 1),
            ], rows: rows + [total], sources: [source])
    }
}

extension AccompanimentStep {
    fileprivate var code: String {
        ["detection", "saisine", "bilan-des-droits", "contact", "accompagnement", "soins-realises"][rawValue]
    }

    fileprivate var label: Bilingual {
        switch self {
        case .detection: Bilingual("Détection", "Detection")
        case .saisine: Bilingual("Saisine", "Referral")
        case .bilanDesDroits: Bilingual("Bilan des droits", "Review of rights")
        case .contact: Bilingual("Prise de contact", "Contact")
        case .accompagnement: Bilingual("Accompagnement", "Support")
        case .soinsRealises: Bilingual("Soins réalisés", "Care received")
        }
    }
}

extension AccompanimentOutcome {
    fileprivate var label: Bilingual {
        switch self {
        case .soinsRealises: Bilingual("Soins réalisés", "Care received")
        case .enCours: Bilingual("En cours", "In progress")
        case .sansSuite: Bilingual("Classé sans suite ou interrompu", "Closed without follow-up, or interrupted")
        case .orienteServiceSocial: Bilingual("Orienté vers le service social", "Referred to social services")
        }
    }
}
