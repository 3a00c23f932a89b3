import Schemes

/// Sentences about schemes: what is wrong with a file, and why there is no amount.
public enum SchemeSentence {
    /// The sentence, with the kind of fault that it is.
    public static func fault(_ error: SchemeError) -> Fault {
        switch error {
        case .unnamed: return .usage("the name of a scheme is missing; vigie schemes list shows them")
        case .unknownExample(let id, let scheme, let known):
            return Fault(
                .dataError, "\(scheme) has no worked example \(id); known: " + known.joined(separator: ", "))
        case .unknownEnterprise(let id, let place, let known):
            return Fault(.dataError, "\(place) has no enterprise \(id)\(Suggestion.sentence(id, in: known))")
        case .unknownScheme(let name, let known):
            return .usage(
                "unknown scheme \(name)\(Suggestion.sentence(name, in: known)); known: " + known.joined(separator: ", ")
            )
        case .file(let error):
            return DeclarationSentence.fault(error)
        case .malformed(let place, let fault): return Fault(.dataError, "\(place): \(text(fault))")
        case .outsideValidity(let scheme, let day, let periods):
            return Fault(
                .dataError, "\(scheme) is not in force on \(day); its periods: " + periods.joined(separator: ", "))
        case .parameter(let place, let file, let error):
            return Fault(
                .dataError, "\(place): the table \(file) cannot be used: \(ParameterSentence.fault(error).text)")
        case .unknownTable(let place, let file, let known):
            return Fault(
                .dataError,
                "\(place): there is no table \(file)\(Suggestion.sentence(file, in: known)); known: "
                    + known.joined(separator: ", "))
        case .replacement(let scheme, let value, let fault):
            return .usage("--value \(value): " + replacement(scheme, value, fault))
        }
    }

    private static func replacement(_ scheme: String, _ value: String, _ fault: SchemeError.ReplacementFault) -> String
    {
        switch fault {
        case .unknown(let known):
            "\(scheme) has no such value; those that --value takes: " + known.joined(separator: ", ")
                + Suggestion.sentence(value, in: known)
        case .notANumber(let replaceable):
            "this value of \(scheme) is not one number; change it in a copy of the file and give that to --scheme-file; "
                + "those that --value takes: " + replaceable.joined(separator: ", ")
        case .outOfRange(let number, let unit, let range):
            "\(number) is out of bounds; \(value) of \(scheme) takes a number"
                + (unit.isEmpty ? "" : " in the unit \(unit)")
                + " from \(SchemeWords.number(range.lowerBound)) to \(SchemeWords.number(range.upperBound))"
        }
    }

    private static func text(_ fault: SchemeError.Fault) -> String {
        switch fault {
        case .unknownName(let name, let known, let expression):
            "unknown name '\(name)' in '\(expression)'\(Suggestion.sentence(name, in: known))"
        case .badExpression(let expression, let expected, let column):
            "'\(expression)', column \(column): \(expected) is expected"
        case .unknownKind(let kind, let known):
            "unknown kind of rule '\(kind)'\(Suggestion.sentence(kind, in: known)); kinds: "
                + known.joined(separator: ", ")
        case .repeated(let name): "the name '\(name)' is declared twice"
        case .wrongPeriod(let period): "the period \(period) is reversed, or overlaps another"
        }
    }

    /// Why there is an amount or not, with the step and its article.
    public static func outcome(_ outcome: SchemeResult.Outcome, _ words: SchemeWords) -> String {
        switch outcome {
        case .eligible: "outcome: applies"
        case .refused(let step, let reason, let reference): "refused by \(step): \(words(reason)) [\(reference)]"
        case .undetermined(let obstacle): "undetermined: " + self.obstacle(obstacle)
        }
    }

    /// Why a number is missing, and what would give it.
    public static func obstacle(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .refused(let step, let reason, _): "refused by \(step): \(reason.english)"
        case .missingFact(let name): "the fact \(name) of the enterprise is unknown"
        case .missingYear(let fact, let year): "\(fact) of \(year) is unknown"
        case .zeroYear(let fact, let year):
            "\(fact) of \(year) is 0, and a rate of it has no meaning; correct it, or leave it empty when it is unknown"
        case .missingCode(let name): "the code \(name) of the enterprise is unknown"
        case .missingAggregate(let name): "\(name), a sum over the whole, is neither given nor computed"
        case .noValue(let value, let day): "no value of \(value) is known on \(day)"
        case .noCell(let value, let keys, let day):
            "\(value) has no cell '\(keys.joined(separator: " "))' on \(day)"
        case .noBracket(let value, let number): "\(value) has no bracket for \(SchemeWords.number(number))"
        case .noClass(let step): "a claim falls in no class of \(step)"
        case .missingClaimCost(let step): "\(step) needs the cost of each claim"
        case .divisionByZero(let step): "\(step) divides by zero"
        case .notADay(let step): "\(step) needs a day"
        case .impossibleFact(let name, let number, let least, let most):
            "\(name) is \(SchemeWords.number(number)), which it cannot be"
                + (least.map { "; lowest " + SchemeWords.number($0) } ?? "")
                + (most.map { "; highest " + SchemeWords.number($0) } ?? "") + ": correct it"
        case .beyondMeasure: "the amount is too large to be held to the cent"
        case .undecidedByBounds: "what is not known leaves both an aid and a refusal possible"
        }
    }
}
