import DelimitedText
import Facts
import Words

extension FolderReader {
    /// One file holds one state: two of them hold the same cases twice.
    func checkStates(_ part: ResourcePart, _ resource: Resource) throws(IntakeError) {
        let states = part.states.sorted {
            $0.value == $1.value ? $0.key.precedesByScalars($1.key) : $0.value < $1.value
        }
        guard states.count > 1 else { return }
        throw .severalStates(
            file: resource.file, first: states[0].key, second: states[1].key, line: states[1].value)
    }

    /// Files of one name are added like the rows of one file.
    func checkParts(_ readings: [ResourceReading]) throws(IntakeError) {
        for (place, reading) in readings.enumerated() {
            guard let first = readings[..<place].first(where: { $0.resource.name == reading.resource.name }),
                !first.part.facts.isAlike(reading.part.facts)
            else { continue }
            throw .filesDiffer(
                resource: reading.resource.name, first: first.resource.file, second: reading.resource.file)
        }
    }

    func checkRejects(_ part: ResourcePart, _ resource: Resource) throws(IntakeError) {
        let tally = part.tally
        let damaged = part.rejections.filter { $0.problem == .damagedIdentifier }
        if let first = damaged.first {
            throw .damagedIdentifiers(first: first, count: damaged.count, read: tally.read)
        }
        guard tally.rejected > 0, Double(tally.rejected) > maximumRejects * Double(tally.read) else { return }
        throw .tooManyRejects(
            resource: resource.name, file: resource.file, rejected: tally.rejected, read: tally.read,
            limit: maximumRejects, first: part.rejections.first)
    }
}
