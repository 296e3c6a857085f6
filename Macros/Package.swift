// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The tests of `@Tool`. They are no part of Parley's own package because swift-syntax takes minutes to
// compile, and nothing else that is tested needs it. Where `Scripts/toolchain-syntax` has found it compiled
// in the toolchain, it is taken from there.
let compiled = Context.packageDirectory + "/../.build/toolchain/swift-syntax"
let isCompiled = FileManager.default.fileExists(atPath: compiled + "/Package.swift")

let package = Package(
    name: "parley-macros",
    dependencies: [
        .package(name: "parley", path: "..", traits: ["ToolMacro"]),
        isCompiled
            ? .package(path: compiled) : .package(url: "https://github.com/swiftlang/swift-syntax.git", from: "603.0.1"),
    ],
    targets: [
        .testTarget(
            name: "ToolMacroTests",
            dependencies: [
                .product(name: "ParleyAgent", package: "parley"),
                .product(name: "ParleyCore", package: "parley"),
                .product(name: "ParleyMacroExpansion", package: "parley"),
                .product(name: "SwiftDiagnostics", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacroExpansion", package: "swift-syntax"),
                .product(name: "SwiftSyntaxMacrosGenericTestSupport", package: "swift-syntax"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
