import Intake
import Reporting
import Reports
import Words

extension AnnexPart {
    /// Says that data are made up, where a descriptor says so; nothing otherwise.
    static func synthetic(_ resources: @escaping () -> [Resource]) -> AnnexPart {
        AnnexPart("synthetic") { request in
            let all = resources()
            let made = all.filter(\.isSynthetic)
            guard !made.isEmpty else { return [] }
            let opening = Bilingual("Données fictives :", "Made-up data:").text(request.language)
            let files = made.map(\.path).joined(separator: ", ")
            let sentence =
                made.count == all.count
                ? Bilingual(
                    " aucune personne ni aucune entreprise de ces fichiers n'existe.",
                    " no person and no enterprise in these files exists.")
                : Bilingual(
                    " aucune personne ni aucune entreprise n'existe dans \(files) ; les autres fichiers sont réels.",
                    " no person and no enterprise exists in \(files); the other files are real.")
            return [.quote([Phrase(.strong(opening), .text(sentence.text(request.language)))])]
        }
    }
}
