import Facts
import Indicators
import Words

/// The sentences of reasons, in the language of the output.
public struct ReasonText: Sendable {
    let language: Language
    let style: NumberStyle

    public init(_ language: Language) {
        self.language = language
        style = NumberStyle(language)
    }

    /// All the reasons of a cell, joined.
    public func text(_ reasons: [Reason]) -> String { reasons.map(sentence).joined(separator: "; ") }

    public func sentence(_ reason: Reason) -> String { bilingual(reason).text(language) }

    private func bilingual(_ reason: Reason) -> Bilingual {
        switch reason {
        case .noExposure, .noRow, .noData, .dimensionAbsent, .notPublished, .absentInSource, .partsMissing, .notDefined,
            .doesNotAdd, .onlyOfAll:
            data(reason)
        case .noClaimLevelData, .spreadIsSecret, .noIntervalMethod, .publishedFigure, .tooFew, .smallPopulation:
            quality(reason)
        case .breakInSeries, .notCalculated, .acrossBreak, .noPreviousYear, .zeroBase: series(reason)
        case .parameterWithoutValue, .parameterLacks, .overflow, .exposureConflict: parameter(reason)
        case .fewPersons(let minimum):
            Bilingual(
                "secret statistique : moins de \(minimum) personnes, ou chiffre qui permettrait d'en retrouver un",
                "statistical secrecy: fewer than \(minimum) persons, or a figure that would give one back")
        case .breakInSource(let year):
            Bilingual(
                "rupture de série en \(year) selon la source", "break in series in \(year) according to the source")
        case .countedBy, .countingUnknown, .countedDifferently, .rulesDoNotAdd, .snapshotsDoNotAdd: counting(reason)
        case .undefined(let why): why.sentence
        case .confidential: Bilingual("secret statistique", "statistical secrecy")
        case .unitsUnknown:
            Bilingual(
                "secret statistique : rien ne dit sur combien d'unités repose ce chiffre, qui n'est pas déclaré publié",
                "statistical secrecy: nothing says how many units this figure rests on, and it is not declared published"
            )
        }
    }

    private func data(_ reason: Reason) -> Bilingual {
        switch reason {
        case .noExposure(let dimensions, let codes): return noExposure(dimensions, codes)
        case .noRow: return Bilingual("aucune ligne pour ce code dans les données", "no row for this code in the data")
        case .noData(let measure, let event):
            let of = event.map { " (\($0.rawValue))" } ?? ""
            return Bilingual(
                "les données n'ont pas cette grandeur : \(measure.name(.french))\(of)",
                "not in the data: \(measure.name(.english))\(of)")
        case .dimensionAbsent(let dimension, let measure):
            return Bilingual(
                "\(measure.name(.french)) : pas de répartition par \(dimension.rawValue) dans les données",
                "\(measure.name(.english)): not broken down by \(dimension.rawValue) in the data")
        case .notPublished(let code):
            return Bilingual("aucun fichier du dossier ne publie \(code)", "no file of the folder publishes \(code)")
        case .absentInSource(let label):
            return Bilingual("dans la source : \(label)", "in the source: \(label)")
        case .partsMissing(let count):
            return Bilingual(
                count == 1 ? "une valeur manque dans la source" : "\(count) valeurs manquent dans la source",
                count == 1 ? "one value is missing in the source" : "\(count) values are missing in the source")
        case .notDefined(let code, let events):
            let names = events.map(\.rawValue).joined(separator: ", ")
            return Bilingual(
                events.isEmpty ? "\(code) ne se répartit pas ainsi" : "\(code) n'est défini que sur : \(names)",
                events.isEmpty ? "\(code) is not defined by this" : "\(code) is only defined on: \(names)")
        case .doesNotAdd(let code, let dimensions):
            guard !dimensions.isEmpty else {
                return Bilingual("\(code) ne s'additionne pas : pas de part", "\(code) does not add: it has no shares")
            }
            let names = dimensions.map(\.rawValue).joined(separator: ", ")
            return Bilingual(
                "\(code) ne s'additionne pas ; à demander par \(names)", "\(code) does not add; ask by \(names)")
        case .onlyOfAll(let code):
            return Bilingual(
                "\(code) porte sur tous les établissements : ni répartition ni condition",
                "\(code) is of all establishments: ask it without breakdown or condition")
        default: return Bilingual("", "")
        }
    }

    private func noExposure(_ dimensions: [Dimension], _ codes: [String]) -> Bilingual {
        let pairs = zip(dimensions, codes)
        if pairs.contains(where: { $0 == .ctn && $1 == "ZC" }) {
            return Bilingual("pas d'exposition : compte spécial", "no exposure: compte spécial")
        }
        return Bilingual("pas d'exposition : aucun salarié ni heure", "no exposure: no employees or hours")
    }

    private func quality(_ reason: Reason) -> Bilingual {
        switch reason {
        case .noClaimLevelData(let measure):
            return Bilingual(
                "pas d'intervalle : les données ne donnent pas \(measure.name(.french)) sinistre par sinistre",
                "no interval: claim-level \(measure.name(.english)) are not in the data")
        case .spreadIsSecret(let measure):
            return Bilingual(
                "pas d'intervalle : il dirait \(measure.name(.french)) du plus gros sinistre (secret statistique)",
                "no interval: it would tell the \(measure.name(.english)) of the largest claim (statistical secrecy)")
        case .noIntervalMethod: return Bilingual("pas d'intervalle pour ce rapport", "no interval for this ratio")
        case .publishedFigure(let source):
            return Bilingual("valeur publiée (\(source))", "published figure (\(source))")
        case .tooFew(let numerator, let minimum):
            return Bilingual(
                "peu fiable : \(numerator) sinistres, moins de \(minimum)",
                "unreliable: \(numerator) claims, fewer than \(minimum)")
        case .smallPopulation(let minimum):
            return Bilingual(
                "peu fiable : moins de \(style.text(Double(minimum), decimals: 0)) salariés",
                "unreliable: fewer than \(style.text(Double(minimum), decimals: 0)) employees")
        default: return Bilingual("", "")
        }
    }

    private func series(_ reason: Reason) -> Bilingual {
        switch reason {
        case .breakInSeries(let year, let sentence):
            return Bilingual("rupture de série en \(year). \(sentence)", "break in series in \(year)")
        case .notCalculated(let year, let sentence):
            return Bilingual("non calculé en \(year). \(sentence)", "not calculated in \(year)")
        case .acrossBreak(let year):
            return Bilingual(
                "pas de comparaison à travers la rupture de \(year)", "not comparable across the break of \(year)")
        case .noPreviousYear(let year): return Bilingual("pas de valeur en \(year)", "no value in \(year)")
        case .zeroBase: return Bilingual("base nulle", "the base is zero")
        default: return Bilingual("", "")
        }
    }

    private func parameter(_ reason: Reason) -> Bilingual {
        switch reason {
        case .parameterWithoutValue(let name, let year, let known):
            let years = known.map(String.init).joined(separator: ", ")
            return Bilingual(
                "le paramètre \(name) n'a pas de valeur en \(year) ; années connues : \(years)",
                "parameter \(name) has no value for \(year); known years: \(years)")
        case .parameterLacks(let name, let entry, let year):
            return Bilingual(
                "le paramètre \(name) n'a pas « \(entry) » en \(year)",
                "parameter \(name) has no \"\(entry)\" for \(year)")
        case .overflow: return Bilingual("somme trop grande", "sum too large")
        case .exposureConflict(let count):
            return Bilingual(
                "exposition en désaccord entre fichiers sur \(count) clés",
                "files disagree on the exposure of \(count) keys")
        default: return Bilingual("", "")
        }
    }
}
