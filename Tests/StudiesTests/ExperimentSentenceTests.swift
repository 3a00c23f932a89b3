import Comparison
import Declarations
import Foundation
import TestSupport
import Testing
import Words

@testable import Studies

@Suite("The assumptions of the experiments, in words") struct ExperimentSentenceTests {
    private static let plan = """
        {"sizes": [10], "claims": [{"code": "a", "label": {"fr": "A (€)", "en": "A (€)"}, "days": 28, "cost": 1800},
         {"code": "b", "label": {"fr": "B (€)", "en": "B (€)"}, "days": 330, "incapacity": 14, "cost": 109000}],
         "improvement": 0.125, "investment": 700, "runs": 40, "followed": 10, "note": {"fr": "Note.", "en": "Note."}}
        """

    @Test("Each number is that of the plan; risks go from 91 to 109 % of the mean, in ten steps of two points")
    func numbers() throws {
        let folder = try TestSupport.TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/Datasets/comparaison", withIntermediateDirectories: true)
        try folder.write(Self.plan, to: "Datasets/comparaison/experiences.json")
        let plan: ExperimentPlan = try InstalledData(path: folder.path).read("Datasets/comparaison/experiences.json")
        let french = ExperimentSentence.text(plan, leavingOut: []).french.replacing("\u{202F}", with: " ")
        #expect(
            french == "Note. Accident de plus : 28 jours d'arrêt, pour un coût de 1 800 € ; 330 jours d'arrêt et "
                + "incapacité permanente de 14 %, pour un coût de 109 000 €. Prévention : 12,50 % des accidents évités "
                + "chaque année, pour une dépense unique de 700 € par salarié. Hasard : 40 tirages. Un coût ou un délai est "
                + "la moyenne de 10 niveaux de risque, de 91 à 109 % du risque moyen. Les gains sont suivis 25 ans.")
    }
}
