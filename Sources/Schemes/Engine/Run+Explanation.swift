import Words

extension Run {
    /// The steps that were computed, inputs before what needs them.
    var explained: [ExplainedStep] {
        finished.map { index in
            let step = law.steps[index]
            return ExplainedStep(
                name: step.declaration.name, title: step.declaration.title, kind: step.declaration.kind,
                unit: step.declaration.unit, value: computedNumber(step.slot) ?? 0, arguments: shown(step),
                reference: step.declaration.reference)
        }
    }

    /// Arguments that the rule did not need may lack a fact: they are left out.
    private func shown(_ step: StepInForce) -> [ExplainedStep.Argument] {
        step.arguments.compactMap { argument in
            var copy = self
            guard let value = try? argument.expression.value(in: &copy) else { return nil }
            return ExplainedStep.Argument(key: argument.key, text: argument.text, value: value)
        }
    }

    /// The values of law that were read, in the order of the file.
    var explainedValues: [UsedValue] {
        usedValues.sorted().compactMap { index in
            let value = law.values[index]
            return value.period.map { period in
                let number: Double? = if case .number(let number) = period.content { number } else { nil }
                return UsedValue(
                    name: value.name, unit: value.unit, number: number, period: period.period,
                    reference: period.reference, grade: period.grade)
            }
        }
    }

    /// Where the sums over the whole that were read come from.
    var sources: [String: Circumstances.Source] { usedAggregates }

    /// The sentences of the scheme that hold of the result.
    var remarks: [Bilingual] {
        law.remarks.compactMap { remark in
            var copy = self
            return (try? remark.condition.value(in: &copy)).map { $0 != 0 } ?? false ? remark.text : nil
        }
    }
}
