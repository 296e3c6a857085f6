// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

// Native libraries and models are laid out in `.deps` by `Scripts/bootstrap`
// (see there); nothing in this manifest reads the environment.
let nativeLibraries = Context.packageDirectory + "/.deps/lib"

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let toolMacro = TargetDependencyCondition.when(traits: ["ToolMacro"])

let package = Package(
    name: "parley",
    products: [
        .executable(name: "parley", targets: ["parley"]),
        .library(name: "ParleyLanguage", targets: ["ParleyLanguage"]),
        .library(name: "ParleyCore", targets: ["ParleyCore"]),
        .library(name: "ParleyAgent", targets: ["ParleyAgent"]),
        .library(name: "ParleyMacroExpansion", targets: ["ParleyMacroExpansion"]),
    ],
    traits: [
        // Off unless a package asks for it: swift-syntax takes minutes to compile. Tests: `Macros`.
        .trait(name: "ToolMacro", description: "`@Tool` on a function makes a tool of it."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
        // Neither its configuration files nor its forms with dates are used.
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-syntax.git", from: "603.0.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2"),
    ],
    targets: [
        // MARK: C libraries
        .systemLibrary(name: "COnnxRuntime"),
        .systemLibrary(name: "CLlama"),
        .systemLibrary(name: "CSpeexDSP"),
        .systemLibrary(name: "CKissFFT"),
        .systemLibrary(name: "CZlib"),
        .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),

        // MARK: The product, from the bottom up
        .target(
            name: "ParleyAudio",
            dependencies: ["CSpeexDSP", "CKissFFT"],
            swiftSettings: swiftSettings,
            linkerSettings: [.linkedLibrary("speexdsp"), .linkedLibrary("kissfft-float")]
        ),
        .target(name: "ParleyLanguage", swiftSettings: swiftSettings),
        .target(
            name: "ParleyCore",
            dependencies: ["ParleyAudio", "ParleyLanguage", .product(name: "Logging", package: "swift-log")],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyMacroExpansion",
            dependencies: [
                .product(name: "SwiftSyntax", package: "swift-syntax", condition: toolMacro),
                .product(name: "SwiftSyntaxBuilder", package: "swift-syntax", condition: toolMacro),
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax", condition: toolMacro),
                .product(name: "SwiftDiagnostics", package: "swift-syntax", condition: toolMacro),
            ],
            swiftSettings: swiftSettings
        ),
        .macro(
            name: "ParleyMacros",
            dependencies: [
                "ParleyMacroExpansion",
                .product(name: "SwiftSyntax", package: "swift-syntax", condition: toolMacro),
                .product(name: "SwiftSyntaxMacros", package: "swift-syntax", condition: toolMacro),
                .product(name: "SwiftCompilerPlugin", package: "swift-syntax", condition: toolMacro),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyAgent",
            dependencies: [
                "ParleyCore", "ParleyLanguage", .target(name: "ParleyMacros", condition: toolMacro), .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyDialogue",
            dependencies: ["ParleyAgent", "ParleyCore", "ParleyLanguage", .product(name: "Logging", package: "swift-log")],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyEmbedded",
            dependencies: [
                "ParleyCore", "ParleyAudio", "COnnxRuntime", "CLlama", "CZlib", "COpenSSL",
            ],
            resources: [.embedInCode("Models/models.json"), .copy("Llama/Heads")],
            swiftSettings: swiftSettings,
            linkerSettings: [
                .unsafeFlags(["-L", nativeLibraries, "-Xlinker", "-rpath", "-Xlinker", nativeLibraries]),
                .linkedLibrary("onnxruntime"),
                .linkedLibrary("llama"),
                .linkedLibrary("ggml"),
                .linkedLibrary("ggml-base"),
                .linkedLibrary("ggml-cpu"),
            ]
        ),
        .target(
            name: "ParleyHTTP",
            dependencies: [
                "COpenSSL",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyCloud",
            dependencies: [
                "ParleyCore", "ParleyAudio", "ParleyHTTP",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyMCP",
            dependencies: [
                "ParleyAgent", "ParleyCore", "ParleyHTTP",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOFoundationCompat", package: "swift-nio"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ProviderSimulators",
            dependencies: [
                "ParleyCore", "ParleyAudio",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "provider-sim",
            dependencies: [
                "ProviderSimulators", "ParleyCore", "ParleyAudio", "ParleyEmbedded",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyServer",
            dependencies: [
                "ParleyCore", "ParleyAudio",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Web")],
            swiftSettings: swiftSettings
        ),
        .target(name: "ParleySQLite", dependencies: ["CSQLite"], swiftSettings: swiftSettings),
        .target(
            name: "Hospital",
            dependencies: ["ParleyDialogue", "ParleyAgent", "ParleyCore", "ParleyLanguage", "ParleySQLite", "CLibpq"],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "Hotel",
            dependencies: ["ParleyDialogue", "ParleyAgent", "ParleyCore", "ParleyLanguage", "ParleySQLite"],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ParleyEval",
            dependencies: [
                "ParleyAgent", "ParleyDialogue", "ParleyCore", "ParleyLanguage", "ParleyAudio",
                .product(name: "Yams", package: "Yams"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .executableTarget(
            name: "parley",
            dependencies: [
                "ParleyAudio", "ParleyCore", "ParleyLanguage", "ParleyAgent", "ParleyDialogue", "ParleyEmbedded", "ParleyCloud", "ParleyEval", "ParleyMCP",
                "ParleyServer", "Hospital", "Hotel",
                .product(name: "Yams", package: "Yams"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings
        ),

        // MARK: Tests, one target for each target above
        .testTarget(name: "ParleyAudioTests", dependencies: ["ParleyAudio"], swiftSettings: swiftSettings),
        .testTarget(name: "ParleyLanguageTests", dependencies: ["ParleyLanguage"], swiftSettings: swiftSettings),
        .testTarget(name: "ParleyCoreTests", dependencies: ["ParleyCore", "ParleyLanguage", "ParleyAudio", "TestSupport"], swiftSettings: swiftSettings),
        // What tests of several targets share.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: swiftSettings),
        .testTarget(name: "ParleyAgentTests", dependencies: ["ParleyAgent", "ParleyCore", "ParleyLanguage", "TestSupport"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyDialogueTests", dependencies: ["ParleyDialogue", "ParleyAgent", "ParleyLanguage", "ParleyCore", "TestSupport"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyEmbeddedTests", dependencies: ["ParleyEmbedded", "ParleyCore", "ParleyAudio"],
            resources: [.copy("Golden")], swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyHTTPTests",
            dependencies: [
                // Whose WebSockets are tried over TLS where the servers for that are.
                "ParleyHTTP", "ParleyCloud", "ParleyCore",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            exclude: ["Servers"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyCloudTests",
            dependencies: [
                "ParleyCloud", "ProviderSimulators", "ParleyCore", "ParleyAudio", "COpenSSL", "TestSupport",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["ThirdParty/llama_server.py", "ThirdParty/qwen2.5.jinja"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ProviderSimulatorsTests",
            dependencies: [
                "ProviderSimulators", "ParleyCore", "ParleyAudio",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            exclude: ["Clients"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyMCPTests",
            dependencies: ["ParleyMCP", "ParleyAgent", "ParleyCore", .product(name: "Logging", package: "swift-log")],
            exclude: ["Servers"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyEvalTests", dependencies: ["ParleyEval", "ParleyAgent", "ParleyCore", "ParleyAudio", "TestSupport"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyServerTests",
            dependencies: [
                "ParleyServer", "ParleyCore", "ParleyAudio",
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings),
        .testTarget(name: "ParleySQLiteTests", dependencies: ["ParleySQLite"], swiftSettings: swiftSettings),
        // Processes that HospitalTests starts, and kills: servers of one hospital.
        .executableTarget(
            name: "hospital-worker", dependencies: ["Hospital", "ParleyAgent", "ParleyCore", "ParleyLanguage"],
            path: "Tests/HospitalWorker", swiftSettings: swiftSettings),
        .testTarget(
            name: "HospitalTests",
            dependencies: ["Hospital", "ParleySQLite", "ParleyDialogue", "ParleyAgent", "ParleyCore", "ParleyLanguage", "hospital-worker"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "HotelTests", dependencies: ["Hotel", "ParleySQLite", "ParleyDialogue", "ParleyAgent", "ParleyCore", "ParleyLanguage"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "ParleyTests",
            dependencies: [
                "parley", "Hospital", "Hotel", "ParleyAgent", "ParleyCore", "ParleyLanguage", "ParleyAudio", "ParleyCloud", "ParleyEmbedded",
                "ParleyEval", "ParleyServer", "ProviderSimulators",
            ],
            swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6]
)
