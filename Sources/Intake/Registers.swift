import Facts

/// The registers of establishments of a folder: one for all files that tell exposures apart alike.
///
/// A register is taken while a file adds to it and given back after, so that nobody else holds it: it is never copied.
struct Registers {
    private var registers: [EstablishmentRegister] = []

    /// The one that claims are joined to.
    var first: EstablishmentRegister? { registers.first }

    /// The register for the rows of a file of contributions; nil where the file has no use for one.
    mutating func take(for exposure: ExposurePlan?) -> EstablishmentRegister? {
        guard let exposure, exposure.isRegistered else { return nil }
        let known = registers.firstIndex { $0.dimensions == exposure.dimensions }
        return known.map { registers.remove(at: $0) }
            ?? EstablishmentRegister(dimensions: exposure.dimensions, key: exposure.key)
    }

    mutating func give(back register: EstablishmentRegister?) {
        if let register { registers.append(register) }
    }
}
