import CLlama
import Foundation

/// What was read into a sequence, on disk, for the next process. Not being able to write it costs that one
/// time, no more.
enum LlamaState {
    /// Loads the state of `prompt`, if the file is there and is that.
    static func restore(_ prompt: [llama_token], of sequence: Int32, in context: OpaquePointer, from file: URL) -> Bool {
        guard FileManager.default.fileExists(atPath: file.path) else { return false }
        var tokens = [llama_token](repeating: 0, count: prompt.count + 1)
        var count = 0
        let size = llama_state_seq_load_file(context, file.path, sequence, &tokens, tokens.count, &count)
        guard size > 0, Array(tokens.prefix(count)) == prompt else {
            llama_memory_seq_rm(llama_get_memory(context), sequence, -1, -1)
            try? FileManager.default.removeItem(at: file)
            return false
        }
        return true
    }

    static func save(_ prompt: [llama_token], of sequence: Int32, in context: OpaquePointer, to file: URL) {
        let folder = file.deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let partial = folder.appendingPathComponent(".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        guard llama_state_seq_save_file(context, partial.path, sequence, prompt, prompt.count) > 0 else { return }
        // Complete or not there at all, whatever else starts meanwhile.
        rename(partial.path, file.path)
    }
}
