import DelimitedText
import Facts
import TestSupport
import Testing

@testable import Intake

@Suite("The same bits however the file is cut and at any number of workers")
struct MergeTests {
    private static let requests: [Set<Dimension>] = [
        [.ctn, .naf5], [.familleMP, .naf38], [.tableau, .syndrome], [.regionCorps, .chapitreCIM10, .naf2],
    ]

    /// The file read in slices of `sliceSize` bytes, merged in file order.
    private func part(
        _ plan: ResourcePlan, of file: TextFile, requests: [Set<Dimension>] = Self.requests, sliceSize: Int,
        workers: Int
    ) throws -> ResourcePart {
        var whole = ResourcePart(plan: plan, requests: requests)
        _ = try scan(
            file: file, form: plan.form, workers: workers, sliceSize: sliceSize,
            start: { ResourcePart(plan: plan, requests: requests) },
            batch: { part, batch in part.read(batch, plan: plan) },
            merge: { whole.merge($0) })
        return whole
    }

    private func file(_ sample: Sample, in folder: TemporaryFolder) throws -> TextFile {
        try TextFile(path: folder.path + "/" + sample.file)
    }

    private func plan(
        _ sample: Sample, requests: [Set<Dimension>] = Self.requests, folder: TemporaryFolder
    ) throws -> ResourcePlan {
        let file = try file(sample, in: folder)
        let detected = try detectForm(of: file)
        let builder = PlanBuilder(
            resource: sample.resource, meaning: try #require(sample.resource.vigie), descriptor: "d",
            form: detected.form, header: try readHead(of: file, form: detected.form, records: 1)[0],
            headerLine: detected.headerLine, derivations: try shippedDerivations())
        return try builder.plan(requests: FactRequests(dimensions: requests))
    }

    @Test("Random tables in random slices at 1, 2, 4 and 8 workers", arguments: 1...12)
    func randomSlices(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let sample = RandomTable(seed: seed, rows: Int.random(in: 20...300, using: &random)).sample
        let folder = try TemporaryFolder()
        try sample.write(to: folder)
        let (plan, file) = (try plan(sample, folder: folder), try file(sample, in: folder))
        let whole = try part(plan, of: file, sliceSize: 4 << 20, workers: 1).canonicalText
        for workers in [1, 2, 4, 8] {
            let sliceSize = Int.random(in: 1...2000, using: &random)
            let text = try part(plan, of: file, sliceSize: sliceSize, workers: workers).canonicalText
            #expect(text == whole, "seed \(seed), slices of \(sliceSize) bytes, \(workers) workers")
        }
    }

    @Test("FolderReader gives the part that one slice gives")
    func folderReader() throws {
        let sample = RandomTable(seed: 99, rows: 200).sample
        let folder = try TemporaryFolder()
        try sample.write(to: folder)
        // Rows of sums are kept whole besides.
        let meaning = try #require(sample.resource.vigie)
        let requests = Self.requests + sample.resource.wholeDimensions(meaning, .shipped)
        let plan = try plan(sample, requests: requests, folder: folder)
        let file = try file(sample, in: folder)
        let whole = try part(plan, of: file, requests: requests, sliceSize: 4 << 20, workers: 1).canonicalText
        for workers in [1, 2, 4, 8] {
            let reading = try readFolder(
                folder, [sample.resource], requests: Self.requests, workers: workers,
                maximumRejects: 1)[0]
            #expect(reading.part.canonicalText == whole)
        }
    }
}
