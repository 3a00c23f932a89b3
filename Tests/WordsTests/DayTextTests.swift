import Testing
import Words

@Suite("Days as files write them") struct DayTextTests {
    @Test("Three forms of one day", arguments: ["2024-02-29", "29/02/2024", "20240229"])
    func forms(text: String) {
        #expect(Day(written: text)?.description == "2024-02-29")
    }

    @Test(
        "Other forms, and days that no calendar holds, are none",
        arguments: ["", "29-02-2024", "2024/02/29", "29/02/24", "2023-02-29", "20240230", "2024-2-29", "24-02-29-1"])
    func others(text: String) {
        #expect(Day(written: text) == nil)
    }
}
