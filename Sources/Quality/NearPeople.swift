import Surveys
import Words

/// People of a study who may be one, written in two ways.
public enum NearPeople {
    /// One for each pair, in the order of the files; nothing of the identities is in it.
    public static func doubts(_ survey: SurveyFolder) -> [Doubt] {
        survey.nearIdentities.map { pair in
            let (first, second) = (pair.first, pair.second)
            return Doubt(
                kind: .nearIdentity, file: second.file, line: second.line,
                text: Bilingual(
                    "\(second.file), ligne \(second.line) : l'identité ne diffère que par un caractère de celle de "
                        + "\(first.file), ligne \(first.line) ; des jumeaux, ou une personne qui compte deux fois",
                    "\(second.file), line \(second.line): the identity differs by one character from that of "
                        + "\(first.file), line \(first.line); they are twins, or one person who counts twice"))
        }
    }

    /// The same beside figures: one for each file, without lines.
    public static func cautions(_ survey: SurveyFolder) -> [Bilingual] {
        var cautions: [Bilingual] = []
        for caution in doubts(survey).map(\.textWithoutNumbers) where !cautions.contains(caution) {
            cautions.append(caution)
        }
        return cautions
    }
}
