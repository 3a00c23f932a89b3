import Facts
import Words

extension IndicatorReason {
    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .noExposure(let dimensions, let codes): return noExposure(dimensions, codes)
        case .unmatchedCode:
            return Bilingual(
                "code manquant : les sinistres (de deux fichiers, ou du compte spécial) ne sont pas ceux des salariés",
                "missing code: the claims (of two files, or of the special account) are not those of the employees")
        case .withSpecialAccount:
            return Bilingual(
                "convention de l'assureur : le numérateur comprend le compte spécial, qui n'a pas de salariés",
                "convention of the insurer: the numerator includes the special account, which has no employees")
        case .notDefined(let name, []):
            return Bilingual(
                "\(name.french) : pas de répartition de cette sorte", "\(name.english): not defined by this")
        case .notDefined(let name, let events):
            let names = events.map(\.name).joined(separator: Bilingual(same: ", "))
            return Bilingual(
                "\(name.french) : défini seulement pour \(names.french)",
                "\(name.english): only defined on \(names.english)")
        case .onlyOfAll(let name):
            return Bilingual(
                "\(name.french) : porte sur tous les établissements, sans répartition ni condition",
                "\(name.english): of all establishments, without breakdown or condition")
        case .doesNotFollow(let dimension, let source):
            let (name, from) = (dimension.name.lowercasedFirst, source.name.lowercasedFirst)
            return Bilingual(
                "trop de dimensions à la fois : sans \(name.french), qui ne découle pas ici de \(from.french), il y a une réponse",
                "too many dimensions at once: without \(name.english), which does not follow from \(from.english) here, there "
                    + "is an answer")
        case .notPublished(let name):
            return Bilingual(
                "\(name.french) : aucun fichier du dossier ne le publie",
                "\(name.english): no file of the folder publishes it")
        case .doesNotAdd(let name, []):
            return Bilingual(
                "\(name.french) : ne s'additionne pas, donc pas de part",
                "\(name.english): does not add, and has no shares")
        case .doesNotAdd(let name, let dimensions):
            let names = Self.names(dimensions)
            return Bilingual(
                "\(name.french) : ne s'additionne pas ; à demander par \(names.french)",
                "\(name.english): does not add; ask by \(names.english)")
        case .publishedOtherwise(let name, let dimensions, let year):
            return Self.publishedOtherwise(name, dimensions, year)
        case .noClaimLevelData(let measure):
            return Bilingual(
                "pas d'intervalle : les données ne donnent pas \(measure.name(.french)) sinistre par sinistre",
                "no interval: claim-level \(measure.name(.english)) are not in the data")
        case .spreadIsSecret(let measure):
            return Bilingual(
                "pas d'intervalle : il dirait \(measure.name(.french)) du plus gros sinistre (secret statistique)",
                "no interval: it would tell the \(measure.name(.english)) of the largest claim (statistical secrecy)")
        case .estimateIsRounded(let step):
            let text = Bilingual(step, decimals: 0)
            return Bilingual(
                "estimation arrondie à \(text.french) € (secret statistique)",
                "estimate rounded to \(text.english) euros (statistical secrecy)")
        case .noIntervalMethod: return Bilingual("pas d'intervalle pour ce rapport", "no interval for this ratio")
        case .twoFlows:
            return Bilingual(
                "pas d'intervalle : deux flux de l'année, dont rien ne dit qu'ils sont indépendants",
                "no interval: two flows of the year, and nothing says that they are independent")
        case .publishedFigure(let source):
            return Bilingual("valeur publiée (\(source))", "published figure (\(source))")
        case .breakInSeries(let year, let sentence):
            return Bilingual(
                "rupture de série en \(year). \(sentence.french)", "break in series in \(year). \(sentence.english)")
        case .breakInSource(let year):
            return Bilingual(
                "rupture de série en \(year) selon la source", "break in series in \(year) according to the source")
        case .partialYear(let year, let state):
            return Bilingual(
                "\(year) n'est pas une année complète : source observée au \(state)",
                "\(year) is not a whole year: the source was observed in \(state)")
        case .notCalculated(let year, let sentence):
            return Bilingual(
                "non calculé en \(year). \(sentence.french)", "not calculated in \(year). \(sentence.english)")
        case .countedBy(let rule, .accidents): return rule.accidents
        case .countedBy(let rule, .deaths): return rule.deaths
        case .countedBy(let rule, .amongAccidents):
            return Bilingual("parmi : \(rule.accidents.french)", "among: \(rule.accidents.english)")
        case .countingUnknown(let name):
            return Bilingual(
                "\(name.french) : la source ne dit pas à partir de combien de jours d'absence un accident compte",
                "\(name.english): the source does not say from how many days of absence an accident counts")
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
                "peu fiable : \(numerator) \(numerator < 2 ? "sinistre" : "sinistres"), moins de \(minimum)",
                "unreliable: \(numerator) \(numerator == 1 ? "claim" : "claims"), fewer than \(minimum)")
        case .smallPopulation(let minimum): return smallPopulation(Double(minimum))
        case .parameterWithoutValue(let title, let year, let known):
            let years = known.map(String.init).joined(separator: ", ")
            return Bilingual(
                "le paramètre « \(title.french) » n'a pas de valeur en \(year) ; années connues : \(years)",
                "the parameter “\(title.english)” has no value for \(year); known years: \(years)")
        case .parameterLacks(let title, let entry, let year):
            return Bilingual(
                "le paramètre « \(title.french) » n'a pas en \(year) : \(entry.french)",
                "the parameter “\(title.english)” lacks for \(year): \(entry.english)")
        case .unitsUnknown:
            return Bilingual(
                "secret statistique : rien ne dit sur combien d'unités repose ce chiffre, qui n'est pas déclaré publié",
                "statistical secrecy: nothing says how many units this figure rests on, and it is not declared published"
            )
        }
    }

    private static func names(_ dimensions: [Dimension]) -> Bilingual {
        dimensions.map(\.name.lowercasedFirst).joined(separator: Bilingual(same: ", "))
    }

    private static func publishedOtherwise(_ name: Bilingual, _ dimensions: [Dimension], _ year: Int) -> Bilingual {
        let names = Self.names(dimensions)
        guard !dimensions.isEmpty else {
            return Bilingual(
                "\(name.french) : aucun fichier du dossier ne le publie pour \(year)",
                "\(name.english): no file of the folder publishes it for \(year)")
        }
        return Bilingual(
            "\(name.french) : aucun fichier du dossier ne le publie par \(names.french) pour \(year)",
            "\(name.english): no file of the folder publishes it by \(names.english) for \(year)")
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
