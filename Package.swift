// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// pkg-config adds -pthread to these folders, of which each build would warn.
#if arch(arm64)
  let libraries = "/usr/lib/aarch64-linux-gnu"
#else
  let libraries = "/usr/lib/x86_64-linux-gnu"
#endif
let drawing = [
  "/usr/include/cairo", "/usr/include/gdk-pixbuf-2.0", "/usr/include/glib-2.0",
  "/usr/include/harfbuzz", "/usr/include/librsvg-2.0", "/usr/include/pango-1.0",
  libraries + "/glib-2.0/include",
].flatMap { ["-Xcc", "-I\($0)"] }

let package = Package(
  name: "cme",
  products: [
    .executable(name: "cme", targets: ["cme"]),
    .executable(name: "cme-press", targets: ["press"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(name: "CPango", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CRsvg", providers: [.apt(["librsvg2-dev"])]),
    .target(name: "CMECore", swiftSettings: strict),
    .target(
      name: "Understanding", dependencies: ["CMECore"],
      // Learning the phrases takes seconds without optimisation, in every program that tests run.
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(name: "Assistant", dependencies: ["CMECore", "Understanding"], swiftSettings: strict),
    .target(
      name: "CMEServices",
      dependencies: [
        "CMECore", "CCurl", "CLinux", "CSodium", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "cme",
      dependencies: [
        "CMECore", "Understanding", "Assistant", "CMEServices", "CEditline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.copy("../../Prompts")],
      swiftSettings: strict),
    // A program of its own: linked into cme, these libraries would cost each start 7 ms.
    .executableTarget(
      name: "press", dependencies: ["CMECore", "CCairo", "CPango", "CQrencode", "CRsvg"],
      swiftSettings: strict + [.unsafeFlags(drawing)]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CMECore", "CMEServices", "CSodium", "TestSupport",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What the tests kill while it saves.
    .executableTarget(
      name: "savepage", dependencies: ["CMECore", "CMEServices"], path: "Tests/SavePage",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["CMECore"], path: "Tests/TestSupport",
      exclude: ["Mail/mail.py", "Certificates/check.py"], swiftSettings: strict),
    .testTarget(
      name: "CMECoreTests", dependencies: ["CMECore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "UnderstandingTests", dependencies: ["CMECore", "Understanding", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AssistantTests",
      dependencies: ["CMECore", "Understanding", "Assistant", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CMEServicesTests",
      dependencies: [
        "CMECore", "CMEServices", "TestSupport", "bench", "savepage",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Data")],
      swiftSettings: strict),
    .testTarget(
      name: "pressTests", dependencies: ["CMECore", "CMEServices", "press", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "cmeTests",
      dependencies: [
        "CMECore", "Understanding", "Assistant", "CMEServices", "cme", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
