import Facts
import Intake
import TestSupport

/// A random table of diseases with rows of every kind, and what becomes of each of them, counted as they are written.
struct RandomTable {
    private(set) var lines = ["CTN;NAF;Tableau;Syndrome;Cancer;Salariés;Cas;Jours"]
    private(set) var kept = 0
    private(set) var rejected = 0
    private(set) var setAside = 0
    /// Cases by CTN, of the rows that are kept.
    private(set) var cases: [[String]: Int64] = [:]
    private var random: SplitMix64

    init(seed: UInt64, rows: Int) {
        random = SplitMix64(seed: seed)
        for _ in 0..<rows { addRow() }
    }

    var sample: Sample {
        var sample = Sample(
            [
                .code("CTN", .ctn), .code("NAF", .naf5), .code("Tableau", .tableau), .code("Syndrome", .syndrome),
                .marks("Cancer"), .amount("Salariés", .employees), .amount("Cas", .claims), .amount("Jours", .days),
            ], lines.joined(separator: "\n") + "\n")
        sample.constants = ["year": Constant("2024"), "event": Constant("MP")]
        sample.exposureKey = [.ctn, .naf5]
        sample.missing = [MissingValue(value: "", label: "zero"), MissingValue(value: "nd", label: "non disponible")]
        return sample
    }

    private mutating func addRow() {
        let ctn = ["AA", "BB", "CC", "ZC"].randomElement(using: &random)!
        switch Int.random(in: 0..<20, using: &random) {
        case 0: reject("\(ctn);4711D;057A")
        case 1: reject("\(ctn);4711D;057A;057AAM751;;10;x;5")
        case 2: reject("\(ctn);4711D;057A;057AAM751;;10;-1;5")
        case 3: put(aside: "Total;;;;;;\(Int.random(in: 0...99, using: &random));")
        case 4: put(aside: ";;;;;;;")
        case 5: put(aside: "Source : Assurance Maladie")
        default: keep(ctn)
        }
    }

    private mutating func reject(_ line: String) {
        lines.append(line)
        rejected += 1
    }

    private mutating func put(aside line: String) {
        lines.append(line)
        setAside += 1
    }

    private mutating func keep(_ ctn: String) {
        let naf = ["4711D", "0111Z", "xxxxx", "2410Z"].randomElement(using: &random)!
        let disease = [
            "057A;057ACG560;", "030A;030AJ920;oui", "Hors tableau;F32X;", "025A;025AJ60X;oui", "066B;066BJ679;",
        ].randomElement(using: &random)!
        let count = Int64.random(in: 0...50, using: &random)
        let days = ["", "nd", "1 234", "\"12\""].randomElement(using: &random)!
        // A few exposures of a key differ: conflicts must not depend on the cut either.
        let employees = Int.random(in: 0..<25, using: &random) == 0 ? 101 : 100
        let spelled = Bool.random(using: &random) ? ctn : String(ctn.prefix(1))
        lines.append("\(spelled);\(naf);\(disease);\(employees);\(count);\(days)")
        kept += 1
        cases[[ctn], default: 0] += count
    }
}
