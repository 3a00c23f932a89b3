/// A point that has a value to draw.
struct PlottedPoint: Sendable, Equatable {
    let year: Int
    let value: Double
    /// Both bounds of the interval, or nothing.
    let interval: ClosedRange<Double>?

    init?(_ point: LineChart.Point) {
        guard let value = point.value.drawable else { return nil }
        year = point.year
        self.value = value
        if let lower = point.lower.drawable, let upper = point.upper.drawable {
            interval = min(lower, upper)...max(lower, upper)
        } else {
            interval = nil
        }
    }

    /// Everything drawn for the point.
    var extent: ClosedRange<Double> {
        min(value, interval?.lowerBound ?? value)...max(value, interval?.upperBound ?? value)
    }
}

/// Points that a line may join.
typealias LineRun = [PlottedPoint]

/// A break in series, marked between two years.
struct SeriesBreak: Sendable, Hashable {
    /// The first year of the new series.
    let year: Int
    /// Where the marker stands, in years.
    let position: Double
}

extension LineChart.Series {
    /// The points by year; those of one year in the order given.
    var chronology: [LineChart.Point] {
        points.enumerated()
            .sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }
            .map(\.element)
    }

    /// The points that have a value, cut wherever a line would cross a missing value, an absent year or a break.
    var runs: [LineRun] {
        var runs: [LineRun] = []
        var previousYear: Int?
        for point in chronology {
            guard let plotted = PlottedPoint(point) else {
                previousYear = nil
                continue
            }
            if let previousYear, follows(point, previousYear) {
                runs[runs.count - 1].append(plotted)
            } else {
                runs.append([plotted])
            }
            previousYear = point.year
        }
        return runs
    }

    /// The breaks, also those next to a missing value. One before the first point separates nothing.
    var breaks: [SeriesBreak] {
        zip(chronology, chronology.dropFirst()).compactMap { previous, point in
            guard point.breaksSeries else { return nil }
            let year = Double(point.year)
            return SeriesBreak(year: point.year, position: (max(Double(previous.year), year - 1) + year) / 2)
        }
    }

    private func follows(_ point: LineChart.Point, _ previousYear: Int) -> Bool {
        let distance = Double(point.year) - Double(previousYear)
        return !point.breaksSeries && distance > 0 && distance <= Double(period)
    }
}
