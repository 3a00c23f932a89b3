import Facts
import Words

extension IndicatorReason {
    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .noExposure(let dimensions, let codes): return noExposure(dimensions, codes)
        case .notDefined(let code, []):
            return Bilingual("\(code) ne se répartit pas ainsi", "\(code) is not defined by this")
        case .notDefined(let code, let events):
            let names = events.map(\.rawValue).joined(separator: ", ")
            return Bilingual("\(code) n'est défini que sur : \(names)", "\(code) is only defined on: \(names)")
        case .onlyOfAll(let code):
            return Bilingual(
                "\(code) porte sur tous les établissements : ni répartition ni condition",
                "\(code) is of all establishments: ask it without breakdown or condition")
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
        case .breakInSeries(let year, let sentence):
            return Bilingual("rupture de série en \(year). \(sentence)", "break in series in \(year)")
        case .breakInSource(let year):
            return Bilingual(
                "rupture de série en \(year) selon la source", "break in series in \(year) according to the source")
        case .notCalculated(let year, let sentence):
            return Bilingual("non calculé en \(year). \(sentence)", "not calculated in \(year)")
        case .countedBy(let rule, let code):
            return Bilingual("\(code) : \(rule.text.french)", "\(code) counts \(rule.text.english)")
        case .countingUnknown(let code):
            return Bilingual(
                "\(code) : la source ne dit pas à partir de combien de jours d'absence un accident compte",
                "\(code): the source does not say from how many days of absence an accident counts")
        case .countedDifferently(let rules):
            let listed = CountingRule.listed(rules)
            return Bilingual(
                "ne se compare pas : les sources comptent différemment (\(listed.french))",
                "not comparable: the sources count differently (\(listed.english))")
        case .acrossBreak(let year):
            return Bilingual(
                "pas de comparaison à travers la rupture de \(year)", "not comparable across the break of \(year)")
        case .noPreviousYear(let year): return Bilingual("pas de valeur en \(year)", "no value in \(year)")
        case .tooFew(let numerator, let minimum):
            return Bilingual(
                "peu fiable : \(numerator) sinistres, moins de \(minimum)",
                "unreliable: \(numerator) claims, fewer than \(minimum)")
        case .smallPopulation(let minimum): return smallPopulation(Double(minimum))
        case .parameterWithoutValue(let name, let year, let known):
            let years = known.map(String.init).joined(separator: ", ")
            return Bilingual(
                "le paramètre \(name) n'a pas de valeur en \(year) ; années connues : \(years)",
                "parameter \(name) has no value for \(year); known years: \(years)")
        case .parameterLacks(let name, let entry, let year):
            return Bilingual(
                "le paramètre \(name) n'a pas « \(entry) » en \(year)",
                "parameter \(name) has no \"\(entry)\" for \(year)")
        case .unitsUnknown:
            return Bilingual(
                "secret statistique : rien ne dit sur combien d'unités repose ce chiffre, qui n'est pas déclaré publié",
                "statistical secrecy: nothing says how many units this figure rests on, and it is not declared published"
            )
        }
    }

    private func noExposure(_ dimensions: [Dimension], _ codes: [String]) -> Bilingual {
        let pairs = zip(dimensions, codes)
        if pairs.contains(where: { $0 == .ctn && $1 == "ZC" }) {
            return Bilingual("pas d'exposition : compte spécial", "no exposure: compte spécial")
        }
        return Bilingual("pas d'exposition : aucun salarié ni heure", "no exposure: no employees or hours")
    }

    private func smallPopulation(_ minimum: Double) -> Bilingual {
        let number = Bilingual(minimum, decimals: 0)
        return Bilingual(
            "peu fiable : moins de \(number.french) salariés", "unreliable: fewer than \(number.english) employees")
    }
}
