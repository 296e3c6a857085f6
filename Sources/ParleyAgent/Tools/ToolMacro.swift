#if ToolMacro
/// Makes a tool from a function: `findRooms` gets a neighbour `findRoomsTool`, a ``FunctionTool``.
///
/// The model is told what the function's documentation comment says, and of each argument what its
/// `- Parameter` line says. Names are written as models are used to, `find_rooms`. Arguments are
/// `String`, `Int`, `Double`, `Bool`, enumerations of strings that are `CaseIterable`, and arrays of
/// these; an optional one, or one with a default, may be left out by the model. An argument of type
/// ``ToolContext`` is the call's, and not the model's. The function may return any `Encodable` value,
/// a `JSONValue`, a ``ToolOutcome`` or nothing, and throw a ``ToolRefusal``.
///
///     struct Desk {
///         /// the rooms that are free on a day
///         /// - Parameter day: The day in the caller's own words.
///         @Tool(filler: "Let me look.", slots: [FormSlot("day", type: DaySlot())])
///         func findRooms(day: String, kind: RoomKind?, context: ToolContext) async throws -> [Room] { … }
///     }
///
///     AgentDefinition(…, tools: [desk.findRoomsTool])
///
/// - Parameters:
///   - effect: Whether running it changes anything outside the call.
///   - name: What the model calls it, where that is not the function's name.
///   - timeout: How long it may take before the model is told that it failed.
///   - parallel: Whether it may run while other tools of the same step do; by default what only reads may.
///   - filler: Spoken when it takes longer than a moment.
///   - slots: The types of the arguments, by which it is told whether the caller has said them.
@attached(peer, names: suffixed(Tool))
public macro Tool(
    _ effect: ToolEffect = .reads, name: String? = nil, timeout: Duration = .seconds(5), parallel: Bool? = nil,
    filler: String? = nil, slots: [FormSlot] = []
) = #externalMacro(module: "ParleyMacros", type: "ToolMacro")
#endif
