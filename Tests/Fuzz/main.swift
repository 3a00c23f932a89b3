import CLibFuzzer
import Foundation
import Properties

/// What libFuzzer calls with each input: a property that does not hold ends the run, and the input is kept.
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let short = Array(bytes.prefix(48))
    do {
        let violation =
            try ReadingProperty.violation(in: bytes, at: scratch) ?? NumberProperty.violation(in: short)
            ?? SpellingProperty.violation(in: short) ?? DescriptorProperty.violation(in: bytes)
            ?? ManifestProperty.violation(in: bytes) ?? NotebookProperty.violation(in: bytes)
        if let violation { fatalError(violation) }
    } catch {
        fatalError("\(error)")
    }
    return 0
}

/// In memory, where the system has such a folder: the file is written for every input.
let scratch = {
    let memory = "/dev/shm"
    let folder = FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    return folder + "/vigie-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
}()

atexit { try? FileManager.default.removeItem(atPath: scratch) }
var count = CommandLine.argc
var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
exit(unsafe LLVMFuzzerRunDriver(&count, &words, testOneInput))
