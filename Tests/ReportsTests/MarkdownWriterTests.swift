import Reports
import Testing
import Words

/// Expected texts follow GitHub's specification of Markdown (sections 2.4 "Backslash escapes", 4.10 "Tables").
struct MarkdownWriterTests {
    private let writer = MarkdownWriter(.english)

    @Test("Data that look like Markdown are shown as they are")
    func escapes() {
        let text = writer.text([.paragraph("a * b `c` \\d [e](f) <g> < 10\nh")])
        #expect(text == "a \\* b \\`c\\` \\\\d [e]\\(f) \\<g> < 10 h\n\n")
    }

    @Test("A bar or a line end of a field does not break the table")
    func fields() {
        let grid = Grid([.words("File"), .number("Rows")], [["a|b\nc", "12"], [.code("d|e"), .emphasis("c")]])
        let expected = ["| File | Rows |", "|:--|--:|", "| a\\|b c | 12 |", "| `d\\|e` | *c* |"]
        #expect(writer.text([.grid(grid)]) == expected.joined(separator: "\n") + "\n\n")
    }

    @Test("The author's Markdown is kept, with data beside it")
    func author() {
        let text = writer.text([.heading(level: 2, .markdown("*A* ") + "*b*"), .prose(.markdown("\n- **c**\n"))])
        #expect(text == "## *A* \\*b\\*\n\n- **c**\n\n")
    }

    @Test("Lists, quotes, and a name that holds a backtick")
    func others() {
        let blocks: [Document.Block] = [.list(["a", .code("b`c")]), .quote([.strong("Caution:") + " d"])]
        #expect(writer.text(blocks) == "- a\n- `` b`c ``\n\n> **Caution:** d\n>\n\n")
    }

    @Test("French spaces are put where the language wants them")
    func typography() {
        #expect(MarkdownWriter(.french).text([.list(["a : 1 000 %"])]) == "- a\u{A0}: 1\u{202F}000\u{A0}%\n\n")
    }
}
