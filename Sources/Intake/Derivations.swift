import Declarations
import Facts

/// The dimensions that are known, and how the codes of some follow from those of others, by their declarations.
public struct Derivations: Sendable {
    /// What descriptors and questions may name.
    public let dimensions: Dimensions
    private let files: ParameterFiles
    /// The links of each dimension, in the order of its declaration.
    private let links: [Dimension: [FollowedLink]]

    /// The dimensions and the nomenclatures that are installed.
    ///
    /// - Throws: `ParameterError` where a declaration or one of the nomenclatures is missing or malformed.
    public init(_ home: InstalledData) throws(ParameterError) {
        try self.init(home.parameters, try Dimensions(home))
    }

    /// - Parameter dimensions: those whose links are followed.
    /// - Throws: `ParameterError` where one of the nomenclatures is missing or malformed.
    public init(_ files: ParameterFiles, _ dimensions: Dimensions = .shipped) throws(ParameterError) {
        (self.files, self.dimensions) = (files, dimensions)
        var links: [Dimension: [FollowedLink]] = [:]
        for dimension in dimensions.all {
            for link in dimension.definition.follows ?? [] {
                guard let source = dimensions[link.from] else { continue }
                links[dimension, default: []].append(
                    FollowedLink(
                        source: source, isNestingOnly: link.isNestingOnly ?? false,
                        rule: try FollowedRule(link, to: dimension, files)))
            }
        }
        self.links = links
    }

    /// These, and the dimensions that a descriptor declares for its folder.
    func adding(_ own: [DimensionDefinition]) throws(ParameterError) -> Derivations {
        own.isEmpty ? self : try Derivations(files, dimensions.adding(own))
    }

    /// The codes of a coarser dimension of which one holds a code in a year, by public nomenclatures alone: one where they
    /// decide, none where they do not say.
    public func holders(of code: String, in dimension: Dimension, by coarser: Dimension, year: Int) -> Set<String> {
        holders(of: code, in: dimension, by: coarser, year: year, past: [])
    }

    /// - Parameter past: dimensions on the way, so that declarations that lead in a circle end.
    private func holders(
        of code: String, in dimension: Dimension, by coarser: Dimension, year: Int, past: Set<Dimension>
    ) -> Set<String> {
        let links = links[coarser] ?? []
        if let link = links.first(where: { $0.source == dimension }) {
            return link.rule.holders(of: code, year: String(year))
        }
        let way = past.union([coarser])
        for link in links where !way.contains(link.source) {
            let between = holders(of: code, in: dimension, by: link.source, year: year, past: way)
            let found = between.flatMap { link.rule.holders(of: $0, year: String(year)) }
            if !found.isEmpty { return Set(found) }
        }
        return []
    }

    /// `present` and all that follows from it.
    func closure(_ present: Set<Dimension>) -> Set<Dimension> { present.union(steps(from: present).map(\.target)) }

    /// The dimensions from which `dimension` may follow, one step or several before it.
    func sources(of dimension: Dimension) -> Set<Dimension> {
        Set(dimensions.sources(of: dimension) { !($0.isNestingOnly ?? false) })
    }

    /// How what follows from `present` is found, each step after those that it needs; of several links, the first that is there.
    ///
    /// - Parameter wanted: what is looked for, with all that is between; nil for everything.
    func steps(from present: Set<Dimension>, to wanted: Set<Dimension>? = nil) -> [DerivationStep] {
        var (known, steps) = (present, [DerivationStep]())
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for target in dimensions.all where !known.contains(target) && wanted?.contains(target) ?? true {
                let link = links[target]?.first { !$0.isNestingOnly && known.contains($0.source) }
                guard let link else { continue }
                steps.append(DerivationStep(target: target, source: link.source, rule: link.rule))
                (isGrowing, _) = (true, known.insert(target))
            }
        }
        return steps
    }
}

/// One dimension that follows from another in the rows of a file.
struct DerivationStep: Sendable {
    let target: Dimension
    let source: Dimension
    let rule: FollowedRule
}

/// A declared link whose nomenclature is read.
private struct FollowedLink: Sendable {
    let source: Dimension
    let isNestingOnly: Bool
    let rule: FollowedRule
}
