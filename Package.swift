// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]

// Spans returned by methods need lifetimes, which the compiler still calls experimental.
let lifetimes: [SwiftSetting] = strict + [.enableExperimentalFeature("Lifetimes")]

let package = Package(
    name: "vigie",
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CRmath", providers: [.apt(["r-mathlib"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CRename"),
        .target(name: "Facts", swiftSettings: strict),
        .target(name: "Parameters", swiftSettings: strict),
        .target(name: "Statistics", dependencies: ["CRmath"], swiftSettings: strict),
        .target(name: "DelimitedText", dependencies: ["CLibCSV"], swiftSettings: lifetimes),
        .target(name: "Indicators", dependencies: ["Facts", "Parameters", "Statistics"], swiftSettings: strict),
        .target(name: "Intake", dependencies: ["DelimitedText", "Facts", "Parameters"], swiftSettings: lifetimes),
        .target(name: "Schemes", dependencies: ["Parameters"], swiftSettings: strict),
        .target(
            name: "Portfolios", dependencies: ["DelimitedText", "Facts", "Intake", "Schemes", "Statistics"],
            swiftSettings: lifetimes),
        .target(name: "Comparison", dependencies: ["Schemes", "Statistics"], swiftSettings: strict),
        .target(name: "Charts", swiftSettings: strict),
        .target(name: "Digests", dependencies: ["CLibCrypto"], swiftSettings: strict),
        .target(name: "Outputs", dependencies: ["CRename", "Digests"], swiftSettings: strict),
        .target(name: "Reports", dependencies: ["Charts", "Facts", "Indicators"], swiftSettings: strict),
        .target(name: "Notebooks", dependencies: ["Charts", "Facts", "Indicators", "Reports"], swiftSettings: strict),
        .target(
            name: "Commands",
            dependencies: [
                "Charts", "Comparison", "DelimitedText", "Digests", "Facts", "Indicators", "Intake", "Notebooks",
                "Outputs", "Parameters", "Portfolios", "Reports", "Schemes", "Statistics",
            ],
            swiftSettings: strict),
        .executableTarget(name: "vigie", dependencies: ["Commands"], swiftSettings: strict),
        .testTarget(
            name: "StatisticsTests", dependencies: ["Statistics"], exclude: ["Oracles"], swiftSettings: strict),
        .testTarget(name: "ChartsTests", dependencies: ["Charts"], exclude: ["Golden"], swiftSettings: strict),
        .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: strict),
        .testTarget(name: "NotebooksTests", dependencies: ["Notebooks"], swiftSettings: strict),
        .testTarget(name: "OutputsTests", dependencies: ["Outputs"], swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        .testTarget(
            name: "DelimitedTextTests", dependencies: ["DelimitedText", "TestSupport"], swiftSettings: lifetimes),
        .testTarget(name: "FactsTests", dependencies: ["Facts", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "ParametersTests", dependencies: ["Parameters", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "IntakeTests", dependencies: ["DelimitedText", "Facts", "Intake", "Parameters", "TestSupport"],
            swiftSettings: lifetimes),
        .testTarget(
            name: "IndicatorsTests", dependencies: ["Facts", "Indicators", "Parameters", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SchemesTests", dependencies: ["Parameters", "Schemes", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PortfoliosTests", dependencies: ["Intake", "Parameters", "Portfolios", "Schemes", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ComparisonTests",
            dependencies: ["Comparison", "Parameters", "Schemes", "Statistics", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "ReportsTests", dependencies: ["Facts", "Indicators", "Reports"], swiftSettings: strict),
        // The tests of commands run the program itself, which must then be built.
        .testTarget(
            name: "CommandsTests", dependencies: ["Commands", "TestSupport", "vigie"], swiftSettings: strict),
    ])
