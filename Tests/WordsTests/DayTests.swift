import Testing
import Words

@Suite("Days of the calendar")
struct DayTests {
    @Test("1 January 1970 is day 0, and 27 June 2018 day 17709 (date -u -d 2018-06-27 +%s)")
    func serial() {
        #expect(Day("1970-01-01")?.serial == 0)
        #expect(Day("2018-06-27")?.serial == 17709)
        #expect(Day("1969-12-31")?.serial == -1)
        #expect(Day(serial: 17709)?.description == "2018-06-27")
    }

    @Test("What no calendar holds is not a day", arguments: ["2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", ""])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("29 February exists in leap years, and the next day is 1 March")
    func leap() {
        #expect(Day("2024-02-29")?.next == Day("2024-03-01"))
        #expect(Day("1900-02-29") == nil)
    }

    @Test("Not a number, or a number beyond the calendar, is no day")
    func beyond() {
        #expect(Day(serial: .nan) == nil)
        #expect(Day(serial: 1e12) == nil)
    }
}
