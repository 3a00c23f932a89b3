import Testing

@testable import Intake

@Suite("A row of data where the header is expected") struct HeaderDoubtTests {
    @Test(
        "Numbers of registration of persons and establishments name no column",
        arguments: [
            "268120100000229", "2681201000002", "2 68 12 01 000 002 29", "253072A07300443", "253072b073004",
            "83014132100034",
        ])
    func data(name: String) {
        #expect(HeaderDoubt.isData(["Q1", name]))
    }

    @Test(
        "Names of columns, years and short codes are no data",
        arguments: [
            "NIR", "2024", "20240101", "123456789012", "1234567890123456", "2024-01-01 12:00", "AT en 1er règl",
        ])
    func names(name: String) {
        #expect(!HeaderDoubt.isData(["Q1", name]))
    }
}
