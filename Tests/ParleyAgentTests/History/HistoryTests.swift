import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("What was said and done")
struct HistoryTests {
    @Test("Whoever still works for a turn that was taken back changes nothing of the one in its place")
    func takenBack() {
        var history = History()
        let first = history.begin(caller: "When do you")
        history.drop(first)
        let second = history.begin(caller: "When do you open?")
        #expect(first.index == second.index)
        #expect(history.addStep([ToolCall(id: "1", name: "look", arguments: [:])], to: first) == nil)
        history.add(ToolResultMessage(callID: "1", name: "look", result: [:]), toStep: 0, of: first)
        history.close(first, heard: "At nine.", wasInterrupted: false)
        history.takeBack(first)
        #expect(history[first] == nil)
        #expect(history[second]?.caller == "When do you open?" && history[second]?.heard == "" && history[second]?.steps.isEmpty == true)
        // Nor does a step that was never begun trap.
        history.add(ToolResultMessage(callID: "1", name: "look", result: [:]), toStep: 3, of: second)
        #expect(history.messages == [.caller("When do you open?")])
    }
}
