/// EPICES, the individual score of precariousness of the French health examination centres (CETAF).
///
/// Eleven questions answered oui or non; the score is 75.14 plus the coefficients of the answers oui, from 0 (no
/// precariousness) to 100. All arithmetic is in whole hundredths: in doubles, two patterns of answers that make 30.17 come
/// out as 30.169999999999995 and change class.
///
/// Not to be confused with a count of the answers oui, which some tools print under the same name.
///
/// Source: Sass C., Moulin J.-J., Guéguen R. et al. (2006), Le score EPICES, BEH 14; doi:10.1007/s10332-006-0131-5.
/// Coefficients checked against three independent programs, of which CRAN amscorer 0.1.0.
public enum EPICES {
    /// The name under which files and declarations ask for the instrument.
    public static let code = "epices"

    /// The score of somebody who answers non to everything, in hundredths.
    public static let constant = 7514

    /// One question, and the hundredths that the answer oui adds.
    public struct Item: Sendable, Hashable {
        /// In French, as the centres ask it.
        public let question: String
        /// Negative where the answer oui speaks against precariousness.
        public let points: Int
    }

    /// The questions in their order, 1 to 11.
    public static let items: [Item] = [
        Item(question: "Rencontrez-vous parfois un travailleur social ?", points: 1006),
        Item(question: "Bénéficiez-vous d'une assurance maladie complémentaire ?", points: -1183),
        Item(question: "Vivez-vous en couple ?", points: -828),
        Item(question: "Êtes-vous propriétaire de votre logement ?", points: -828),
        Item(
            question:
                "Y a-t-il des périodes dans le mois où vous rencontrez de réelles difficultés financières à faire "
                + "face à vos besoins (alimentation, loyer, EDF…) ?", points: 1480),
        Item(question: "Vous est-il arrivé de faire du sport au cours des 12 derniers mois ?", points: -651),
        Item(question: "Êtes-vous allé au spectacle au cours des 12 derniers mois ?", points: -710),
        Item(question: "Êtes-vous parti en vacances au cours des 12 derniers mois ?", points: -710),
        Item(
            question:
                "Au cours des 6 derniers mois, avez-vous eu des contacts avec des membres de votre famille autres "
                + "que vos parents ou vos enfants ?", points: -947),
        Item(
            question:
                "En cas de difficultés, y a-t-il dans votre entourage des personnes sur qui vous puissiez compter "
                + "pour vous héberger quelques jours en cas de besoin ?", points: -947),
        Item(
            question:
                "En cas de difficultés, y a-t-il dans votre entourage des personnes sur qui vous puissiez compter "
                + "pour vous apporter une aide matérielle ?", points: -710),
    ]

    /// The score of complete answers, in hundredths; `answers` holds one truth value for each of the eleven questions.
    ///
    /// Nil for another number of answers: a missing answer leaves the score undefined, it is never taken for a non.
    public static func score(_ answers: [Bool]) -> Int? {
        guard answers.count == items.count, isClosed else { return nil }
        return zip(answers, items).reduce(constant) { $1.0 ? $0 + $1.1.points : $0 }
    }

    /// Whether the coefficients reach exactly 0 and 100: one mistyped digit would break it.
    static let isClosed: Bool = {
        let lowest = items.reduce(constant) { $0 + min($1.points, 0) }
        let highest = items.reduce(constant) { $0 + max($1.points, 0) }
        precondition(lowest == 0 && highest == 10_000, "the coefficients of EPICES do not close on 0 to 100")
        return true
    }()
}
