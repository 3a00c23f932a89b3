import Declarations
import Words

/// One step of a scheme as its file writes it; it is compiled for the day on which it is used.
struct StepDeclaration: Sendable {
    let name: String
    let kind: String
    let title: Bilingual
    /// What is said to those for whom a condition does not hold.
    let refusal: Bilingual?
    /// Article of law or page, printed beside the result.
    let reference: String
    let unit: String
    /// Name of the rounding, nil: not rounded.
    let rounding: String?
    /// When the step is law; nil: during the whole validity of the scheme.
    let from: Day?
    let to: Day?
    /// Whether an explanation shows the step even where the amount does not need it: a date, an advance.
    let isShown: Bool
    /// The keys of the rule itself.
    let reader: NodeReader

    init(_ reader: inout NodeReader) throws(SchemeError) {
        name = try reader.text("name")
        kind = try reader.text("kind")
        title = try reader.optionalBilingual("title") ?? Bilingual(same: name)
        reference = try reader.text("reference")
        unit = try reader.text("unit")
        rounding = try reader.optionalText("round")
        from = try reader.optionalDay("from")
        to = try reader.optionalDay("to")
        isShown = try reader.optionalFlag("shown") ?? false
        self.reader = reader
        var rule = reader
        refusal = ["condition", "sector"].contains(kind) ? try rule.optionalBilingual("otherwise") : nil
    }

    func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
}

extension Scheme {
    /// A line for each step: its name, its kind, what it is, or what it says where it does not hold, and its article.
    ///
    /// - Parameters:
    ///   - words: of two languages, the one that is asked for.
    ///   - kinds: the kind of a step as people call it.
    public func stepLines(_ words: (Bilingual) -> String, kinds: (String) -> Bilingual) -> [String] {
        steps.map { step in
            let until = step.to.map { words(Bilingual(" jusqu'au \($0)", " until \($0)")) } ?? ""
            let period = (step.from.map { words(Bilingual(" depuis le \($0)", " from \($0)")) } ?? "") + until
            let otherwise = step.refusal.map { Bilingual("sinon : \($0.french)", "otherwise: \($0.english)") }
            let said = step.title == Bilingual(same: step.name) ? otherwise ?? step.title : step.title
            let colon = words(Bilingual(" : ", ": "))
            return "\(step.name) (\(words(kinds(step.kind)))\(period))\(colon)\(words(said)) [\(step.reference)]"
        }
    }
}
