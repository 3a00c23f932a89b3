import Generation

/// The generator of the program serves the random cases of the tests.
public typealias SplitMix64 = Generation.SplitMix64
