import Schemes
import Words

/// What was taken for a fact that the enterprises do not give, in the words of the scheme.
public enum AssumptionSentence {
    /// « « Effectif national » : même valeur que « Effectif » »; the name itself where the scheme does not declare it.
    public static func text(_ name: String, of scheme: Scheme) -> Bilingual {
        let facts = scheme.series + scheme.facts
        let code = scheme.codes.first { $0.name == name }
        guard let fact = facts.first(where: { $0.name == name }) else {
            return said(
                code?.title ?? Bilingual(same: name), code?.fallbackTitle ?? code?.fallback.map { Bilingual(same: $0) })
        }
        if let between = fact.between { return said(fact.title, bounds(between)) }
        return said(fact.title, fact.fallback.map { taken($0, for: fact, among: facts) })
    }

    private static func bounds(_ between: ClosedRange<Double>) -> Bilingual {
        let ends = [between.lowerBound, between.upperBound].map(SchemeWords.number)
        return Bilingual(
            "inconnu, de \(ends[0]) à \(ends[1])".replacing(".", with: ","), "unknown, from \(ends[0]) to \(ends[1])")
    }

    private static func said(_ title: Bilingual, _ taken: Bilingual?) -> Bilingual {
        let (name, taken) = (subject(title), taken ?? byRule)
        return Bilingual("« \(name.french) » : \(taken.french)", "“\(name.english)”: \(taken.english)")
    }

    private static func taken(_ fallback: String, for fact: FactDeclaration, among facts: [FactDeclaration])
        -> Bilingual
    {
        if let other = facts.first(where: { $0.name == fallback }) {
            let name = subject(other.title)
            return Bilingual("même valeur que « \(name.french) »", "same value as “\(name.english)”")
        }
        guard let number = Double(fallback) else { return byRule }
        guard fact.title.french.hasSuffix(yesOrNo) else {
            let text = SchemeWords.number(number)
            return Bilingual(text.replacing(".", with: ","), text)
        }
        return number == 0 ? Bilingual("non", "no") : Bilingual("oui", "yes")
    }

    /// A title without the codes of its answers.
    private static func subject(_ title: Bilingual) -> Bilingual {
        Bilingual(head(title.french, before: " : "), head(title.english, before: ": "))
    }

    private static func head(_ text: String, before mark: String) -> String {
        text.firstRange(of: mark).map { String(text[..<$0.lowerBound]) } ?? text
    }

    private static let yesOrNo = " : 1 oui, 0 non"
    private static let byRule = Bilingual("calcul par défaut du dispositif", "computed as the scheme does by default")
}
