// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A target of our own: every one is built with the same strict settings.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(
    name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS: Target.Dependency = .product(
    name: "HummingbirdTLS", package: "hummingbird")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(
    name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "parley",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "parley", targets: ["parley"]),
        // The model language and its simulation, for programs other than Parley.
        .library(name: "ValueModel", targets: ["ValueModel"]),
    ],
    dependencies: [
        // The HTTP server and router: maintained, structured concurrency, no reflection.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        // SQLite connections, one writer and many readers, with WAL and prepared statements.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Commands, flags and help texts of the one executable.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Structured log lines; the handler is chosen in Bootstrap only.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // Ordered start and stop of listeners, with signals.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // Byte buffers, event loops and thread pools under the server.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        // Requests and responses as parts on their way through a connection.
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        // TLS for installations without a proxy: it brings its own BoringSSL, so that no library of
        // the machine decides how safe a connection is.
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        // YAML with positions: value models and plans are files people write by hand.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Request and response heads as values.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        // PostgreSQL's own client library.
        .systemLibrary(
            name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // SQLite's own set-up, which GRDB does not reach.
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        // Argon2id password hashes, SHA-256 and random bytes.
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        // Mail over SMTP with TLS, as every mail server of an office speaks it.
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        layer("Simulation"),
        layer("ValueModel", ["Simulation", yams]),
        layer("CustomerValue", ["ValueModel"]),
        layer("Markup"),
        layer("Charts", ["Markup"]),
        layer("UseCases", ["CustomerValue", "ValueModel"]),
        layer("Secrets", ["CSodium"]),
        layer("Delivery", ["UseCases", "CustomerValue", "CCurl"]),
        layer(
            "Store",
            ["UseCases", "CustomerValue", "ValueModel", "CPostgres", "CSQLite", grdb, sqlite]),
        .target(
            name: "Web",
            dependencies: [
                "UseCases", "CustomerValue", "ValueModel", "Simulation", "Charts", "Markup",
                hummingbird, logging, nioCore, httpTypes,
            ],
            resources: [.copy("Assets")], swiftSettings: strict),
        layer("Demonstration", ["UseCases", "CustomerValue"]),
        layer(
            "Bootstrap",
            [
                "Web", "Store", "Secrets", "Delivery", "Demonstration", "UseCases",
                "CustomerValue", "ValueModel", "Simulation", "Charts", hummingbird,
                hummingbirdCore, hummingbirdTLS, logging,
                lifecycle, nioCore, nioPosix, nioHTTPTypes, nioSSL,
            ]),
        .executableTarget(
            name: "parley", dependencies: ["Bootstrap", arguments], swiftSettings: strict),
        // Value models many times in one process, for bench/calc.py.
        .executableTarget(
            name: "ModelBench", dependencies: ["ValueModel", "Simulation"],
            path: "bench/ModelBench", swiftSettings: strict),
        tests("SimulationTests", ["Simulation"]),
        tests("ValueModelTests", ["ValueModel", "Simulation"]),
        tests("CustomerValueTests", ["CustomerValue", "ValueModel"]),
        tests("MarkupTests", ["Markup"]),
        tests("ChartsTests", ["Charts", "Markup"]),
        tests("UseCasesTests", ["UseCases", "CustomerValue", "ValueModel"]),
        tests("DeliveryTests", ["Delivery", "UseCases", "CustomerValue"]),
        tests(
            "StoreTests",
            ["Store", "Secrets", "UseCases", "CustomerValue", "ValueModel", grdb]),
        tests(
            "WebTests",
            [
                "Web", "Store", "Secrets", "Demonstration", "UseCases", "CustomerValue",
                "ValueModel", "Markup", hummingbird, nioCore, nioEmbedded, httpTypes, logging,
            ]),
        tests("TidyTests"),
    ],
    swiftLanguageModes: [.v6]
)
