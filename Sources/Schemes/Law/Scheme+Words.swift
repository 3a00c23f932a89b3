import Words

extension Scheme {
    /// Kinds of prevention action that some step counts.
    public var actionKinds: Set<String> {
        Set(steps.filter { $0.kind == ActionSum.kind }.flatMap { $0.texts("kinds") })
    }

    /// Ceilings of aids that some step reads.
    public var aidRegimes: Set<String> {
        Set(steps.filter { $0.kind == AidSum.kind }.flatMap { $0.texts("regime") })
    }

    /// What people call a class of claims: `it3` is an absence of 16 to 45 days; nil without a title in the file.
    public func classTitle(_ name: String) -> Bilingual? {
        for step in steps {
            var reader = step.reader
            for var one in (try? reader.objects("classes")) ?? [] where (try? one.text("class")) == name {
                if let title = try? one.optionalBilingual("title") { return title }
            }
        }
        return nil
    }

    /// By the name of a code, those under which some table of the scheme has a cell, in any period.
    public var tabledCodes: [String: Set<String>] {
        var codes: [String: Set<String>] = [:]
        for step in steps {
            let cells = step.texts("table").compactMap(value).flatMap(\.periods).flatMap(\.content.cellKeys)
            for (place, name) in step.texts("keys").enumerated() where self.codes.contains(where: { $0.name == name }) {
                codes[name, default: []].formUnion(cells.filter { $0.count > place }.map { $0[place] })
            }
        }
        return codes.filter { !$0.value.isEmpty }
    }
}

extension StepDeclaration {
    /// The texts under a key, alone or in a list; none when the step has no such key.
    fileprivate func texts(_ key: String) -> [String] {
        var reader = reader
        switch reader.node(key)?.value {
        case .text(let text)?: return [text]
        case .list(let nodes)?:
            return nodes.compactMap { if case .text(let text) = $0.value { text } else { nil } }
        case nil, .null?, .flag?, .number?, .object?: return []
        }
    }
}

extension ValueContent {
    fileprivate var cellKeys: [[String]] {
        if case .table(let cells, _) = self { Array(cells.keys) } else { [] }
    }
}
