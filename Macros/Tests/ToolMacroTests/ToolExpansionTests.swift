import SwiftDiagnostics
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacrosGenericTestSupport
import Testing

@testable import ParleyMacroExpansion

private func expect(
    _ source: String, expandsTo expanded: String, diagnostics: [DiagnosticSpec] = [],
    location: SourceLocation = #_sourceLocation
) {
    assertMacroExpansion(
        source, expandedSource: expanded, diagnostics: diagnostics, macroSpecs: ["Tool": MacroSpec(type: ToolExpansion.self)]
    ) { failure in
        Issue.record("\(failure.message)", sourceLocation: location)
    }
}

@Suite("What @Tool makes of a function")
struct ToolExpansionTests {
    @Test("Name, description and arguments come from the signature and the comment")
    func method() {
        expect(
            """
            struct Desk {
                /// the rooms that are free
                /// on a day
                ///
                /// - Parameters:
                ///   - firstDay: The day
                ///     of arrival.
                ///   - kind: Which kind.
                /// - Returns: All of them.
                @Tool(filler: "Let me look.", timeout: .seconds(3))
                public func findRooms(on firstDay: String, kind: RoomKind?, _ nights: Int = 1, context: ToolContext) async throws -> [Room] {
                    []
                }
            }
            """,
            expandsTo: #"""
                struct Desk {
                    /// the rooms that are free
                    /// on a day
                    ///
                    /// - Parameters:
                    ///   - firstDay: The day
                    ///     of arrival.
                    ///   - kind: Which kind.
                    /// - Returns: All of them.
                    public func findRooms(on firstDay: String, kind: RoomKind?, _ nights: Int = 1, context: ToolContext) async throws -> [Room] {
                        []
                    }

                    public var findRoomsTool: ParleyAgent.FunctionTool {
                        let firstDayInput = ParleyAgent.ToolInput<String>("first_day", "The day of arrival.")
                        let kindInput = ParleyAgent.ToolInput<RoomKind>("kind", "Which kind.")
                        let nightsInput = ParleyAgent.ToolInput<Int>("nights", "")
                        return ParleyAgent.FunctionTool(
                            name: "find_rooms", description: "the rooms that are free on a day", parameters: [firstDayInput.required, kindInput.optional, nightsInput.optional], filler: "Let me look.", timeout: .seconds(3)
                        ) { arguments, context in
                            try await ParleyAgent.ToolOutcome.of(self.findRooms(on: firstDayInput.value(in: arguments), kind: kindInput.optionalValue(in: arguments), nightsInput.optionalValue(in: arguments) ?? 1, context: context))
                        }
                    }
                }
                """#)
    }

    @Test("A function of a file, with the name it is given, and a comment that needs escapes")
    func global() {
        expect(
            #"""
            /** says "hello" */
            @Tool(.changes, name: "greet_caller", parallel: true)
            func greet() {
            }
            """#,
            expandsTo: ##"""
                /** says "hello" */
                func greet() {
                }

                var greetTool: ParleyAgent.FunctionTool {
                    return ParleyAgent.FunctionTool(
                        .changes, name: "greet_caller", description: #"says "hello""#, parallel: true
                    ) { arguments, context in
                        try ParleyAgent.ToolOutcome.of(greet())
                    }
                }
                """##)
    }

    @Test("An actor's tool needs no actor to be asked for, and awaits its turn")
    func actor() {
        expect(
            """
            actor Shelf {
                /// counts
                /// - Parameter tags: Which.
                @Tool func count(tags: [String]?) -> Int { 1 }
                /// nothing
                @Tool static func nothing() {}
            }
            """,
            expandsTo: """
                actor Shelf {
                    /// counts
                    /// - Parameter tags: Which.
                    func count(tags: [String]?) -> Int { 1 }

                    nonisolated var countTool: ParleyAgent.FunctionTool {
                        let tagsInput = ParleyAgent.ToolInput<[String]>("tags", "Which.")
                        return ParleyAgent.FunctionTool(
                            name: "count", description: "counts", parameters: [tagsInput.optional]
                        ) { arguments, context in
                            try await ParleyAgent.ToolOutcome.of(self.count(tags: tagsInput.optionalValue(in: arguments)))
                        }
                    }
                    /// nothing
                    static func nothing() {}

                    static var nothingTool: ParleyAgent.FunctionTool {
                        return ParleyAgent.FunctionTool(
                            name: "nothing", description: "nothing"
                        ) { arguments, context in
                            try ParleyAgent.ToolOutcome.of(Self.nothing())
                        }
                    }
                }
                """)
    }

    @Test("Names are written as models are used to", arguments: [
        ("findRooms", "find_rooms"), ("patientID", "patient_id"), ("urlList", "url_list"), ("URLList", "url_list"),
        ("a", "a"), ("line2Text", "line2_text"), ("already_so", "already_so"),
    ])
    func names(swift: String, model: String) {
        #expect(ToolSignature.modelName(swift) == model)
    }
}

@Suite("What @Tool says of what it cannot make a tool of")
struct ToolDiagnosticTests {
    @Test("Types that are no arguments", arguments: [
        ("Date", "use String, the moment in the caller's own words, and read it in the function"), ("Float", "use Double"),
        ("UInt8", "use Int"), ("Int32", "use Int"), ("[UInt]", "use Int"), ("URL?", "use String"),
    ])
    func hinted(type: String, hint: String) {
        let base = type.filter { $0.isLetter || $0.isNumber }
        let source = "func f(x: \(type)) {}"
        expect(
            "/// does\n@Tool \(source)", expandsTo: "/// does\n\(source)",
            diagnostics: [DiagnosticSpec(message: "'\(base)' cannot be an argument of a tool; \(hint)", line: 2, column: 17)])
    }

    @Test("Types that nothing stands for", arguments: [
        "[String: Int]", "(Int, Int)", "Set<Int>", "Any", "any P", "some P", "() -> Void", "inout Int", "Data", "Int??",
    ])
    func unsupported(type: String) {
        let source = "func f(x: \(type)) {}"
        let shown = type == "Int??" ? "Int?" : type
        expect(
            "/// does\n@Tool \(source)", expandsTo: "/// does\n\(source)",
            diagnostics: [DiagnosticSpec(
                message: "'\(shown)' cannot be an argument of a tool; use String, Int, Double, Bool, a CaseIterable enum of strings, or an array or optional of these",
                line: 2, column: 17)])
    }

    @Test("Functions that are no tools", arguments: [
        ("func f() {}", "'f' needs a documentation comment: it is what the model is told of the tool", 12),
        ("func f<T>(x: Int) {}", "a tool cannot be generic: a model knows no type parameters", 13),
        ("mutating func f() {}", "a tool cannot be mutating: keep what changes in an actor or behind a lock", 7),
        ("func f(_: Int) {}", "a tool's parameter needs a name: it is what the model calls the argument", 14),
        ("func f(x: Int...) {}", "'x' cannot be variadic; use an array", 20),
        ("struct F {}", "@Tool can only be attached to a function", 1),
    ])
    func functions(source: String, message: String, column: Int) {
        let comment = source == "func f() {}" ? "//" : "/// does"
        expect(
            "\(comment)\n@Tool \(source)", expandsTo: "\(comment)\n\(source)",
            diagnostics: [DiagnosticSpec(message: message, line: 2, column: column)])
    }

    @Test("A parameter that is documented and is not there is warned of")
    func typo() {
        expect(
            "/// does\n/// - Parameter nigths: How many.\n@Tool func f(nights: Int) {}",
            expandsTo: """
                /// does
                /// - Parameter nigths: How many.
                func f(nights: Int) {}

                var fTool: ParleyAgent.FunctionTool {
                    let nightsInput = ParleyAgent.ToolInput<Int>("nights", "")
                    return ParleyAgent.FunctionTool(
                        name: "f", description: "does", parameters: [nightsInput.required]
                    ) { arguments, context in
                        try ParleyAgent.ToolOutcome.of(f(nights: nightsInput.value(in: arguments)))
                    }
                }
                """,
            diagnostics: [DiagnosticSpec(
                message: "the documentation comment speaks of 'nigths', which is no parameter", line: 3, column: 12, severity: .warning)])
    }
}
