import Facts

/// The registers of establishments of a folder, one for all files that tell exposures apart alike, and the claims that its
/// files gave.
///
/// A register is taken while a file adds to it and given back after, so that nobody else holds it: it is never copied.
struct Registers {
    private var registers: [EstablishmentRegister] = []
    /// The claims of the files read so far.
    var claims = ClaimFingerprints()
    /// Where the one that is taken stands.
    private var taken = 0

    /// The one that claims are joined to: that of the first file of contributions.
    var first: EstablishmentRegister? { registers.first }

    /// The register for the rows of a file of contributions; nil where the file has no use for one.
    mutating func take(for exposure: ExposurePlan?) -> EstablishmentRegister? {
        guard let exposure, exposure.isRegistered else { return nil }
        taken = registers.firstIndex { $0.dimensions == exposure.dimensions } ?? registers.count
        return taken < registers.count
            ? registers.remove(at: taken)
            : EstablishmentRegister(dimensions: exposure.dimensions, key: exposure.key)
    }

    mutating func give(back register: EstablishmentRegister?) {
        if let register { registers.insert(register, at: taken) }
    }
}
