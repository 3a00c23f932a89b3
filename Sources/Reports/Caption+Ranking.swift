import Indicators
import Tables
import Words

extension Caption {
    /// By what rows were ranked, where that does not go without saying, and how many were not.
    ///
    /// - Parameter answers: as they are shown; figures of other indicators or years may stand beside those that decide.
    public func ranking(_ ranking: Ranking, _ request: RankingRequest, of answers: [IndicatorTable]) -> [Phrase] {
        let label = Bilingual("Classement", "Ranking")
        let years = Set(answers.flatMap { $0.rows.map(\.year) })
        let isAmongOthers = request.top != nil && answers.count > 1 || years.count > 1
        let decides = isAmongOthers ? [line(label, decides(ranking))] : []
        let left = ranking.unrankedCount > 0 ? [line(label, unranked(ranking, request))] : []
        return decides + left
    }

    private func line(_ label: Bilingual, _ text: String) -> Phrase {
        .emphasis(label.text(language) + (language == .french ? " :" : ":")) + Phrase(" \(text)")
    }

    private func decides(_ ranking: Ranking) -> String {
        ([ranking.expression.name(language)] + (ranking.year.map { [String($0)] } ?? [])).joined(separator: ", ") + "."
    }

    private func unranked(_ ranking: Ranking, _ request: RankingRequest) -> String {
        let count = ranking.unrankedCount
        let rows = Bilingual(
            Plural.text(count, "ligne hors classement", "lignes hors classement"),
            Plural.text(count, "row not ranked", "rows not ranked"))
        let reasons =
            [Bilingual("code manquant", "missing code"), Bilingual("chiffre peu fiable", "unreliable figure")]
            + bounds(request)
        let listed = reasons.map { $0.text(language) }
        let either = Bilingual("ou", "or").text(language)
        return rows.text(language) + " (" + listed.dropLast().joined(separator: ", ")
            + " \(either) \(listed[listed.count - 1]))."
    }

    private func bounds(_ request: RankingRequest) -> [Bilingual] {
        let claims = request.minimumClaims.map { least in
            let number = Bilingual(Double(least), decimals: 0)
            return Bilingual("moins de \(number.french) sinistres", "fewer than \(number.english) claims")
        }
        let employees = request.minimumEmployees.map { least in
            let number = Bilingual(Double(least), decimals: 0)
            return Bilingual("moins de \(number.french) salariés", "fewer than \(number.english) employees")
        }
        return [claims, employees].compactMap(\.self)
    }
}
