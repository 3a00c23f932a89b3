import Foundation
import TestSupport
import Testing

/// Files in another encoding than somebody thinks.
struct EncodingAccidentTests {
    @Test func aDeclaredEncodingThatTheFileHasNotIsNamedAsTheCause() throws {
        let file = try DescribedFile()
        let descriptor = file.folderPath + "/datapackage.json"
        let text = try String(contentsOfFile: descriptor, encoding: .utf8)
        let wrong = text.replacing(/"encoding" ?: ?"utf-8"/, with: #""encoding": "windows-1252""#)
        try wrong.write(toFile: descriptor, atomically: true, encoding: .utf8)
        try file.expectQuery(
            65, "no column \"Année\"", "\"AnnÃ©e\" is \"Année\" in UTF-8 that was taken for Windows-1252",
            "correct \"encoding\" in datapackage.json")
    }

    @Test func initSaysThatAFileWasEncodedTwice() throws {
        let file = try DescribedFile()
        try file.write("CTN;AnnÃ©e;SalariÃ©s;AT en 1er rÃ¨glement\nA;2024;100;3\n")
        try file.expectInit(1, "\"AnnÃ©e\" is \"Année\" in UTF-8 that was taken for Windows-1252")
    }
}
