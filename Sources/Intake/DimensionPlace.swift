import Facts

/// Where a file has a dimension.
public enum DimensionPlace: Sendable, Hashable {
    /// In the column of the name.
    case column(String)
    /// One code holds for the whole file.
    case constant(String)
    /// Each of some columns stands for one code.
    case constantOfColumns
    /// Its codes follow from those of the dimension of the name.
    case follows(String)
}

extension FolderReader {
    /// The dimensions of a file by its descriptor, in their order; of several places, the first that answers.
    public func dimensions(of resource: Resource) -> [(dimension: Dimension, place: DimensionPlace)] {
        var places: [Dimension: DimensionPlace] = [:]
        for field in resource.schema.fields {
            for meaning in [field.vigie].compactMap(\.self) + (field.vigie?.parts ?? []) {
                if let dimension = meaning.dimension { places[dimension] = places[dimension] ?? .column(field.name) }
            }
        }
        for (name, constant) in resource.vigie?.constants ?? [:] {
            if let dimension = derivations.dimensions.ofConstant(name) {
                places[dimension] = places[dimension] ?? .constant(constant.text)
            }
        }
        for name in resource.schema.meanings.flatMap({ ($0.constants ?? [:]).keys }) {
            if let dimension = derivations.dimensions[name] {
                places[dimension] = places[dimension] ?? .constantOfColumns
            }
        }
        for step in derivations.steps(from: Set(places.keys)) { places[step.target] = .follows(step.source.rawValue) }
        return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
