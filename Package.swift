// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]

// Spans returned by methods need lifetimes, which the compiler still calls experimental.
let lifetimes: [SwiftSetting] = strict + [.enableExperimentalFeature("Lifetimes")]

let package = Package(
    name: "vigie",
    // What other programs may use, with the targets whose types stand in its declarations.
    products: [
        .library(name: "Charts", targets: ["Charts"]),
        .library(name: "DelimitedText", targets: ["DelimitedText"]),
        .library(name: "Disclosure", targets: ["Declarations", "Disclosure", "Facts", "Tables", "Words"]),
        .library(
            name: "Indicators", targets: ["Declarations", "Disclosure", "Facts", "Indicators", "Tables", "Words"]),
        .library(name: "Schemes", targets: ["Declarations", "Schemes", "Words"]),
        .library(name: "Statistics", targets: ["Statistics"]),
    ],
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CRmath", providers: [.apt(["r-mathlib"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CIsal", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
        .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
        .systemLibrary(name: "CLAPACK", providers: [.apt(["liblapacke-dev"])]),
        .target(name: "CRename"),
        .target(name: "Words", swiftSettings: strict),
        .target(name: "Threads", swiftSettings: strict),
        .target(name: "Tables", dependencies: ["Words"], swiftSettings: strict),
        .target(name: "CVector"),
        .target(name: "Facts", dependencies: ["CVector", "Declarations", "Tables", "Words"], swiftSettings: lifetimes),
        .target(name: "Declarations", dependencies: ["Words"], swiftSettings: strict),
        .target(name: "Statistics", dependencies: ["CLAPACK", "CRmath"], swiftSettings: strict),
        .target(
            name: "DelimitedText", dependencies: ["CIsal", "CLibCSV", "CVector", "Threads"], swiftSettings: lifetimes),
        .target(
            name: "Disclosure", dependencies: ["CGLPK", "Declarations", "Facts", "Tables", "Words"],
            swiftSettings: strict),
        .target(
            name: "Indicators", dependencies: ["Declarations", "Disclosure", "Facts", "Statistics", "Tables", "Words"],
            swiftSettings: strict),
        .target(
            name: "Intake", dependencies: ["Declarations", "DelimitedText", "Digests", "Facts", "Tables", "Words"],
            swiftSettings: lifetimes),
        .target(
            name: "Anchors", dependencies: ["Declarations", "DelimitedText", "Facts", "Tables", "Words"],
            swiftSettings: strict),
        .target(name: "Schemes", dependencies: ["Declarations", "Words"], swiftSettings: strict),
        .target(
            name: "Portfolios", dependencies: ["DelimitedText", "Facts", "Intake", "Schemes", "Words"],
            swiftSettings: lifetimes),
        .target(
            name: "Comparison",
            dependencies: [
                "Declarations", "Disclosure", "Facts", "Schemes", "Statistics", "Tables", "Threads", "Words",
            ],
            swiftSettings: strict),
        .target(name: "Charts", swiftSettings: strict),
        .target(name: "PrivateFiles", swiftSettings: strict),
        .target(name: "Digests", dependencies: ["CLibCrypto", "PrivateFiles"], swiftSettings: strict),
        .target(
            name: "Generation", dependencies: ["Declarations", "DelimitedText", "Intake", "Outputs", "Statistics"],
            swiftSettings: strict),
        .target(
            name: "Fragility",
            dependencies: ["Declarations", "Digests", "Disclosure", "Facts", "Statistics", "Tables", "Words"],
            swiftSettings: strict),
        .target(
            name: "Surveys", dependencies: ["DelimitedText", "Fragility", "Intake", "Words"], swiftSettings: lifetimes),
        .target(name: "Outputs", dependencies: ["CRename", "Digests", "PrivateFiles"], swiftSettings: strict),
        .target(
            name: "Reports", dependencies: ["Charts", "Facts", "Indicators", "Tables", "Threads", "Words"],
            swiftSettings: strict),
        .target(
            name: "Reporting",
            dependencies: [
                "Anchors", "Charts", "Comparison", "Declarations", "DelimitedText", "Digests", "Disclosure", "Facts",
                "Fragility", "Indicators", "Intake", "Outputs", "Reports", "Tables", "Words",
            ],
            swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: [
                "Declarations", "DelimitedText", "Digests", "Facts", "Intake", "Outputs", "Reports", "Tables", "Words",
            ],
            swiftSettings: lifetimes),
        .target(
            name: "Messages",
            dependencies: [
                "Anchors", "Charts", "Comparison", "Declarations", "DelimitedText", "Digests", "Disclosure", "Exchange",
                "Facts", "Fragility", "Indicators", "Intake", "Outputs", "Portfolios", "PrivateFiles", "Reporting",
                "Reports", "Schemes", "Statistics", "Surveys", "Tables", "Words",
            ],
            swiftSettings: strict),
        .target(
            name: "Quality",
            dependencies: [
                "Declarations", "Digests", "Facts", "Indicators", "Intake", "Messages", "Portfolios", "Reports",
                "Schemes", "Surveys", "Tables", "Words",
            ],
            swiftSettings: strict),
        .target(
            name: "Studies",
            dependencies: [
                "Anchors", "Comparison", "Declarations", "DelimitedText", "Digests", "Disclosure", "Exchange", "Facts",
                "Fragility", "Indicators", "Intake", "Messages", "Portfolios", "Quality", "Reporting", "Reports",
                "Schemes", "Surveys", "Tables", "Words",
            ],
            swiftSettings: strict),
        .target(
            name: "Commands",
            dependencies: [
                "Comparison", "Declarations", "DelimitedText", "Digests", "Disclosure", "Facts", "Fragility",
                "Generation", "Indicators", "Intake", "Messages", "Quality", "Reporting", "Reports", "Schemes",
                "Studies", "Surveys", "Tables", "Threads", "Words",
            ],
            swiftSettings: strict),
        .executableTarget(name: "vigie", dependencies: ["Commands"], swiftSettings: strict),
        .testTarget(
            name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"], exclude: ["Oracles"],
            swiftSettings: strict),
        .testTarget(name: "ChartsTests", dependencies: ["Charts"], exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "FragilityTests",
            dependencies: [
                "Declarations", "Digests", "Disclosure", "Facts", "Fragility", "Tables", "TestSupport", "Words",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SurveysTests",
            dependencies: ["Declarations", "Fragility", "Intake", "Portfolios", "Schemes", "Surveys", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DisclosureTests", dependencies: ["Declarations", "Disclosure", "Facts", "Tables", "TestSupport"],
            exclude: ["Oracles"], swiftSettings: strict),
        .testTarget(
            name: "AnchorsTests", dependencies: ["Anchors", "Declarations", "Facts", "Tables", "TestSupport", "Words"],
            swiftSettings: strict),
        .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: strict),
        .testTarget(name: "TablesTests", dependencies: ["Tables", "Words"], swiftSettings: strict),
        .testTarget(name: "ProjectTests", dependencies: ["TestSupport"], swiftSettings: strict),
        .testTarget(name: "WordsTests", dependencies: ["Words"], swiftSettings: strict),
        .testTarget(
            name: "DigestsTests", dependencies: ["Digests", "PrivateFiles", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "PrivateFilesTests", dependencies: ["PrivateFiles", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "MessagesTests",
            dependencies: [
                "Declarations", "DelimitedText", "Facts", "Indicators", "Intake", "Messages", "Outputs", "Schemes",
                "Statistics", "Surveys", "TestSupport", "Words",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "QualityTests",
            dependencies: ["Declarations", "Facts", "Indicators", "Intake", "Quality", "TestSupport", "Words"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Charts", "Declarations", "Digests", "Disclosure", "Facts", "Indicators", "Properties", "Reporting",
                "Reports", "Tables", "TestSupport", "Words",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "OutputsTests", dependencies: ["Outputs", "PrivateFiles", "TestSupport"], swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["Statistics"], path: "Tests/Support", swiftSettings: strict),
        .target(
            name: "Properties",
            dependencies: [
                "Declarations", "DelimitedText", "Facts", "Indicators", "Intake", "Reporting", "TestSupport", "Words",
            ],
            path: "Tests/Properties", swiftSettings: lifetimes),
        .testTarget(
            name: "GenerationTests",
            dependencies: ["Declarations", "Digests", "Generation", "Statistics", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "DelimitedTextTests", dependencies: ["CVector", "DelimitedText", "Properties", "TestSupport"],
            swiftSettings: lifetimes),
        .testTarget(
            name: "FactsTests", dependencies: ["CVector", "Declarations", "Facts", "Tables", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DeclarationsTests", dependencies: ["Declarations", "TestSupport", "Words"], swiftSettings: strict),
        .testTarget(
            name: "IntakeTests",
            dependencies: ["Declarations", "DelimitedText", "Facts", "Intake", "Properties", "TestSupport"],
            swiftSettings: lifetimes),
        .testTarget(
            name: "IndicatorsTests",
            dependencies: ["Declarations", "Disclosure", "Facts", "Indicators", "Tables", "TestSupport", "Words"],
            swiftSettings: strict),
        .testTarget(
            name: "SchemesTests", dependencies: ["Declarations", "Schemes", "TestSupport", "Words"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PortfoliosTests",
            dependencies: ["Declarations", "Facts", "Intake", "Portfolios", "Schemes", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ComparisonTests",
            dependencies: [
                "Comparison", "Declarations", "Disclosure", "Facts", "Schemes", "Tables", "TestSupport", "Words",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Charts", "Declarations", "Facts", "Indicators", "Reports", "Tables", "TestSupport", "Words",
            ], swiftSettings: strict),
        .target(
            name: "StudySupport",
            dependencies: [
                "Comparison", "Declarations", "DelimitedText", "Fragility", "Indicators", "Intake", "Reporting",
                "Schemes",
                "Studies", "Surveys", "TestSupport", "Words",
            ],
            path: "Tests/StudySupport", swiftSettings: strict),
        .testTarget(
            name: "StudiesTests",
            dependencies: [
                "Anchors", "Comparison", "Declarations", "Fragility", "Indicators", "Intake", "Messages", "Quality",
                "Reporting", "Schemes", "Studies", "StudySupport", "TestSupport", "Words",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests",
            dependencies: [
                "Declarations", "Exchange", "Generation", "Intake", "Messages", "Reporting", "Studies", "StudySupport",
                "TestSupport", "Words",
            ],
            swiftSettings: strict),
        // The tests of commands run the program itself, which must then be built.
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Commands", "Comparison", "Digests", "Messages", "Reporting", "StudySupport", "TestSupport", "vigie",
                "Words",
            ],
            swiftSettings: strict),
    ])

// Links libFuzzer, which only `make fuzz` asks for.
if Context.environment["VIGIE_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "Fuzz", dependencies: ["CLibFuzzer", "Properties"], path: "Tests/Fuzz",
            exclude: ["CLibFuzzer", "Corpus"], swiftSettings: strict),
    ]
}
