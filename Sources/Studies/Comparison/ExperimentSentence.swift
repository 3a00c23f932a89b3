import Comparison
import Words

/// What the experiments of a comparison take for granted, each number as the plan has it.
enum ExperimentSentence {
    /// - Parameter unfollowed: the schemes of which the experiments tell nothing.
    static func text(_ plan: ExperimentPlan, leavingOut unfollowed: [ComparedScheme]) -> Bilingual {
        let sentences = [plan.note, claims(plan), prevention(plan), chance(plan), risks, horizon]
        return (sentences + absence(unfollowed)).joined(separator: Bilingual(same: " "))
    }

    private static func claims(_ plan: ExperimentPlan) -> Bilingual {
        let claims = plan.claims.map(claim).joined(separator: Bilingual(" ; ", "; "))
        return Bilingual("Accident de plus : \(claims.french).", "One more accident: \(claims.english).")
    }

    private static func claim(_ claim: ExperimentPlan.OneMore) -> Bilingual {
        let (days, cost) = (Bilingual(Double(claim.days), decimals: 0), Bilingual(Double(claim.cost), decimals: 0))
        let incapacity = claim.incapacity.map(number).map {
            Bilingual(" et incapacité permanente de \($0.french) %", " and permanent incapacity of \($0.english)%")
        }
        return Bilingual(
            "\(days.french) jours d'arrêt\(incapacity?.french ?? ""), pour un coût de \(cost.french) €",
            "\(days.english) days off work\(incapacity?.english ?? ""), at a cost of €\(cost.english)")
    }

    private static func prevention(_ plan: ExperimentPlan) -> Bilingual {
        let (share, spent) = (number(100 * plan.improvement), number(plan.investment))
        return Bilingual(
            "Prévention : \(share.french) % des accidents évités chaque année, pour une dépense unique de "
                + "\(spent.french) € par salarié.",
            "Prevention: \(share.english)% of the accidents avoided each year, for a single expense of "
                + "€\(spent.english) per employee.")
    }

    private static func chance(_ plan: ExperimentPlan) -> Bilingual {
        let runs = Bilingual(Double(plan.runs), decimals: 0)
        return Bilingual("Hasard : \(runs.french) tirages.", "Chance: \(runs.english) draws.")
    }

    private static var risks: Bilingual {
        let risks = Experiments.risks
        let (low, high) = (number(100 * (risks.first ?? 1)), number(100 * (risks.last ?? 1)))
        return Bilingual(
            "Un coût ou un délai est la moyenne de \(risks.count) niveaux de risque, de \(low.french) à \(high.french) % "
                + "du risque moyen.",
            "A cost or a time lag is the mean of \(risks.count) levels of risk, from \(low.english) to \(high.english)% of "
                + "the mean risk.")
    }

    private static var horizon: Bilingual {
        Bilingual(
            "Les gains sont suivis \(Experiments.horizon) ans.", "Gains are followed for \(Experiments.horizon) years.")
    }

    private static func absence(_ schemes: [ComparedScheme]) -> [Bilingual] {
        guard !schemes.isEmpty else { return [] }
        let names = schemes.map { scheme in
            let title = scheme.scheme.title
            return Bilingual("\(title.french) (\(scheme.place))", "\(title.english) (\(scheme.place))")
        }.joined(separator: Bilingual(" ; ", "; "))
        return [
            Bilingual(
                "Non suivis, faute de montant unique ou parce qu'un sinistre de plus ne change pas le montant calculé : "
                    + "\(names.french).",
                "Not followed, for want of a single amount or because one more claim does not change the amount computed: "
                    + "\(names.english).")
        ]
    }

    /// At most two decimals, none in vain.
    private static func number(_ value: Double) -> Bilingual {
        let cents = (value * 100).rounded()
        let decimals = cents.truncatingRemainder(dividingBy: 100) == 0 ? 0 : 2
        return Bilingual(cents / 100, decimals: decimals)
    }
}
