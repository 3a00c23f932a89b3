import Foundation
import TestSupport
import Testing

/// Damage in large files: placed exactly, quickly, in bounded memory.
@Suite(.serialized) struct LargeAccidentTests {
    private static let header = "CTN;Année;Salariés;AT en 1er règlement;Note\n"

    /// Writes the header, then `block` as many times as asked.
    private func fill(_ file: DescribedFile, _ block: [UInt8], times: Int) throws -> FileHandle {
        let handle = try #require(FileHandle(forWritingAtPath: file.path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(Self.header.utf8))
        for _ in 0..<times { try handle.write(contentsOf: Data(block)) }
        return handle
    }

    @Test(.timeLimit(.minutes(5))) func anInvalidByteInTheMiddleOfAHundredMegabytes() throws {
        let file = try DescribedFile(Self.header + "AA;2024;100;3;é\n")
        let row = Array("AA;2024;100;3;\(String(repeating: "x", count: 985))\n".utf8)
        #expect(row.count == 1000)
        let handle = try fill(file, Array(repeatElement(row, count: 1000).joined()), times: 100)
        let offset = Self.header.utf8.count + 50_000 * row.count + 500
        try handle.seek(toOffset: UInt64(offset))
        try handle.write(contentsOf: Data([0xE9]))
        try handle.close()
        try file.expectQuery(65, "a.csv, line 50002: byte 0xE9 at offset \(offset) is not utf-8", "\"encoding\"")
    }

    /// Of the two files, the part that is never reached is a hole, so that they take no room.
    @Test(.timeLimit(.minutes(5))) func aLineOfAGigabyteIsRefusedInBoundedMemory() throws {
        let file = try DescribedFile(Self.header + "AA;2024;100;3;x\n")
        let handle = try fill(file, [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20), times: 16)
        try handle.truncate(atOffset: 1 << 30)
        try handle.close()
        try file.expectQuery(65, "a.csv, line 2: the row is longer than 1048576 bytes")
        #expect(peakMemoryOfChildren < 512 << 20 || isSanitized)
    }

    /// A hole reads as NUL bytes.
    @Test(.timeLimit(.minutes(5))) func aHoleOfAGigabyteIsPlaced() throws {
        let file = try DescribedFile(Self.header + "AA;2024;100;3;x\n")
        let handle = try fill(file, Array("AA;2024;100;3;x\n".utf8), times: 1)
        try handle.truncate(atOffset: 1 << 30)
        try handle.close()
        try file.expectInit(65, "a.csv, line 3: byte 0x00 at offset \(Self.header.utf8.count + 16)")
        #expect(peakMemoryOfChildren < 512 << 20 || isSanitized)
    }

    /// A sanitizer needs several times the memory of the program that it watches.
    private var isSanitized: Bool { unsafe dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil }

    /// Bytes that the largest program ended so far has held.
    private var peakMemoryOfChildren: Int {
        var usage = rusage()
        _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        return usage.ru_maxrss << 10
    }
}
