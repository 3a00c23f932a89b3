import Facts
import Intake
import Testing

/// Flags qualify published figures; sums would leave them out.
@Suite("A column of flags beside a measure")
struct FlagsBesideMeasureTests {
    private func sample(_ value: Field) -> Sample {
        var flags = Field(name: "OBS_FLAG", type: "string", vigie: FieldMeaning())
        flags.vigie?.marks = "flags"
        var sample = Sample(
            [.code("geo", .country), .code("TIME_PERIOD", .year), value, flags],
            "geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG\nIT;2019;27086;\nIT;2020;19422;b\n")
        sample.constants = ["event": Constant("AT")]
        return sample
    }

    @Test("It is refused, and beside a published figure it counts")
    func refused() throws {
        let error = #expect(throws: IntakeError.self) { try sample(.amount("OBS_VALUE", .claims)).read() }
        guard case .badDescriptor(_, let place, let detail)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(place.hasSuffix("OBS_FLAG") && detail.contains("\"published\""))
        let facts = try sample(.published("OBS_VALUE", "AT-4J")).read().part.facts
        #expect(facts.published[0].figures.values.filter { $0.flags.contains(.breakInSeries) }.map(\.value) == [19_422])
    }
}
