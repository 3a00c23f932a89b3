import Foundation
import Testing

@testable import Charts

/// Five figures that somebody has looked at, byte for byte.
///
/// `VIGIE_RECORD=1 swift test` writes them again; that run fails, so that no other machine can pass by recording.
@Suite struct GoldenTests {
    @Test func bars() throws { try compare("bars", Samples.frequencyBars.svg()) }

    @Test func lines() throws { try compare("lines", Samples.musculoskeletalLines.svg()) }

    @Test func shares() throws { try compare("shares", try Samples.familyShares().svg()) }

    @Test func upSet() throws { try compare("upset", Samples.upSet.svg()) }

    @Test func quadrant() throws { try compare("quadrant", Samples.quadrant.svg()) }

    private func compare(_ name: String, _ svg: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
        let file = folder.appendingPathComponent(name + ".svg")
        if ProcessInfo.processInfo.environment["VIGIE_RECORD"] != nil {
            try Data(svg.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent): look at it, then run again without VIGIE_RECORD")
        } else {
            #expect(svg == String(decoding: try Data(contentsOf: file), as: UTF8.self))
        }
    }
}
