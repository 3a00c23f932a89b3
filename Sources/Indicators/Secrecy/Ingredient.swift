import Facts

/// An additive table that a printed figure gives back to whoever can compute: its numerator, or its denominator.
struct Ingredient: Hashable {
    let measure: Measure
    /// Neither year nor event.
    let by: [Dimension]
    let selection: Selection
    /// The events that are summed, or broken down; none for an exposure.
    let events: [Event]
    let isByEvent: Bool

    /// The dimensions that rows are needed by.
    var dimensions: Set<Dimension> { Set(by).union(selection.dimensions).subtracting([.year, .event]) }
}

/// What a line of a table says of an ingredient.
struct Revelation: Hashable {
    enum Column { case numerator, denominator }

    let ingredient: Ingredient
    /// The column that holds its cell.
    let column: Column
    /// The year of the cell, for a line of `year`.
    let year: Int
}

extension Question {
    /// Every additive table that a figure of the question gives back: what hides one of its cells hides the figure.
    var ingredients: [Ingredient] {
        let by = NarrowQuestion(self).question.by
        var ingredients: [Ingredient] = []
        for by in expression.derivation == .share ? [by, []] : [by] {
            ingredients += expression.indicator.formula.counts.compactMap { ingredient($0, by: by) }
            ingredients += expression.indicator.formula.exposures.map { ingredient($0, by: by) }
        }
        return ingredients
    }

    /// What the numerator and the denominator of a line of `year` are cells of.
    func revelations(year: Int) -> [Revelation] {
        let formula = expression.indicator.formula
        guard
            let first = formula.counts.first.flatMap({ ingredient($0, by: by) })
                ?? formula.exposures.first.map({ ingredient($0, by: by) })
        else { return [] }
        var found = [Revelation(ingredient: first, column: .numerator, year: year)]
        func add(_ ingredient: Ingredient?, year: Int) {
            guard let ingredient else { return }
            found.append(Revelation(ingredient: ingredient, column: .denominator, year: year))
        }
        switch expression.derivation {
        case .share: add(withoutDimensions.ingredients.first, year: year)
        case .evolution: add(first, year: year - 1)
        case .baseIndex: add(first, year: expression.baseYear ?? year)
        case nil: add(formula.denominator.flatMap { ingredient($0, by: by) }, year: year)
        case .concentration, .chanceLevel: break
        }
        return found
    }

    /// The same figure over all the rows together.
    public var withoutDimensions: Question {
        Question(expression: expression, by: [], selection: selection, years: years)
    }

    private func ingredient(_ denominator: Denominator, by: [Dimension]) -> Ingredient? {
        switch denominator {
        case .count(let count): ingredient(count, by: by)
        case .exposure(let measure): ingredient(measure, by: by)
        }
    }

    private func ingredient(_ count: Count, by: [Dimension]) -> Ingredient? {
        let events = count.events.filter { selection.admits($0.rawValue, of: .event) }
        guard !events.isEmpty else { return nil }
        let asked = Evaluator.claimQuestion(self, count)
        return Ingredient(
            measure: asked.measure, by: by.filter { $0 != .event }, selection: asked.selection, events: events,
            isByEvent: by.contains(.event))
    }

    private func ingredient(_ exposure: Measure, by: [Dimension]) -> Ingredient {
        Ingredient(
            measure: exposure, by: by.filter { !$0.describesClaim },
            selection: selection.without { $0.describesClaim || $0 == .year }, events: [], isByEvent: false)
    }

    /// The years whose cells the figures of `year` tell of.
    func years(behind year: Int) -> [Int] {
        switch expression.derivation {
        case .evolution: [year - 1, year]
        case .baseIndex: Array(Set([expression.baseYear ?? year, year])).sorted()
        case .share, .concentration, .chanceLevel, nil: [year]
        }
    }
}
