import Foundation

@testable import Anchors

/// Figures and findings written by hand.
enum AnchorsDraft {
    static let header = [
        "id", "pays", "dispositif", "grandeur", "periode", "valeur", "precision", "unite", "source", "reference",
        "grade",
    ]

    static func row(
        _ identifier: String, _ value: String, precision: String = "", unit: String = "EUR", grade: String = "A"
    )
        -> [String]
    {
        [identifier, "AT", "Service", "Dépense", "2016", value, precision, unit, "étude", "p. 3", grade]
    }

    static func figures(_ rows: [String]...) throws -> AnchorFigures {
        try AnchorFigures([header] + rows, file: "agregats.csv")
    }

    /// The service of Austria in 2016: cost and contacts (EUROGIP 134/F).
    static func austria() throws -> AnchorFigures {
        try figures(
            row("cost", "27311979"), row("contacts", "116020", unit: "count"),
            row("firms", "340860", precision: "environ", unit: "count"))
    }

    static func book(
        _ figures: AnchorFigures, aggregates: String = "[]", findings: String = "[]", rules: String = "[]"
    ) throws(AnchorError) -> AnchorBook {
        let text = """
            {"sources": {"étude": "L’étude, 2018"}, "rules": \(rules), "aggregates": \(aggregates), "findings": \(findings)}
            """
        return try AnchorBook(figures, findings: Array(text.utf8))
    }
}
