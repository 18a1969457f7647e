// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Modules whose inner stages have tests of their own; in release too, so that tests and program share what is compiled.
let testedInside: [SwiftSetting] =
  strict + [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]

/// The program carries its Swift runtime, so that it starts in milliseconds and runs where no toolchain is; only the
/// link differs, so tests share everything that is compiled.
let staticRuntime: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"], .when(platforms: [.linux]))
]

/// A module of the pipeline; `needs` are the modules to its right that it may import.
func module(_ name: String, needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: strict)
}

/// Tests are compiled unoptimized, which takes half the time; what they test is optimized.
let quickToCompile: [SwiftSetting] =
  strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// The tests of one module, in `Tests/<module>Tests`.
func tests(
  _ name: String, of modules: [Target.Dependency], settings: [SwiftSetting] = quickToCompile
) -> Target {
  .testTarget(name: name + "Tests", dependencies: modules, swiftSettings: settings)
}

let package = Package(
  name: "fairlead",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "fairlead", targets: ["fairlead"])],
  dependencies: [
    // Flags, help, completions and the manual from one declaration; Apple's own, and the field's default.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // SHA-256 of every input sheet, the same on Linux and macOS.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    // File paths and file descriptors with typed errors, without the start-up cost of all of Foundation.
    .package(url: "https://github.com/apple/swift-system", from: "1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),

    module("Diagnostics"),
    .target(name: "Sheets", dependencies: ["CLibCSV", "Diagnostics"], swiftSettings: testedInside),
    .target(name: "Coverage", swiftSettings: testedInside),
    module("Vocabulary", needs: ["Diagnostics"]),
    module("Plans", needs: ["Vocabulary", "Coverage", "Sheets", "Diagnostics"]),
    module("Checks", needs: ["Plans", "Vocabulary", "Coverage", "Sheets", "Diagnostics"]),
    module("Workbooks"),
    module(
      "Playbooks",
      needs: ["Workbooks", "Checks", "Plans", "Vocabulary", "Coverage", "Sheets", "Diagnostics"]),
    module("XLSX", needs: ["CLibXLSXWriter", "Workbooks"]),
    module(
      "Pipeline",
      needs: [
        "XLSX", "Playbooks", "Workbooks", "Checks", "Plans", "Vocabulary", "Sheets", "Diagnostics",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(
      name: "fairlead",
      dependencies: [
        "Pipeline", "Checks", "Plans", "Vocabulary", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict, linkerSettings: staticRuntime),
    .executableTarget(name: "fixture-generator", swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Pipeline", "XLSX", "Playbooks", "Workbooks", "Vocabulary", "Coverage", "Sheets", "Diagnostics",
      ], swiftSettings: strict),

    tests("Diagnostics", of: ["Diagnostics"]),
    tests("Sheets", of: ["Sheets", "Diagnostics"]),
    // The oracle goes through every point of a table, so it is optimized.
    tests("Coverage", of: ["Coverage"], settings: strict),
    tests("Vocabulary", of: ["Vocabulary", "Diagnostics"]),
    tests("Plans", of: ["Plans", "Vocabulary", "Coverage", "Sheets", "Diagnostics"]),
    tests("Checks", of: ["Checks", "Plans", "Vocabulary", "Sheets", "Diagnostics"]),
    tests("Workbooks", of: ["Workbooks"]),
    tests(
      "Playbooks",
      of: ["XLSX", "Playbooks", "Workbooks", "Checks", "Plans", "Vocabulary", "Sheets", "Diagnostics"]),
    .testTarget(
      name: "XLSXTests", dependencies: ["XLSX", "Workbooks"], exclude: ["read_back.py"],
      swiftSettings: quickToCompile
    ),
    tests("Pipeline", of: ["Pipeline", "Workbooks", "Checks", "Plans", "Vocabulary", "Diagnostics"]),
    tests("Architecture", of: []),
    tests("Command", of: ["Pipeline", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
