import Reports
import Tables
import Testing
import Words

/// Expected texts follow GitHub's specification of Markdown (sections 2.4 "Backslash escapes", 4.10 "Tables").
struct MarkdownWriterTests {
    private func text(_ blocks: [Document.Block], _ language: Language = .english) -> String {
        MarkdownWriter().text(Document(language, blocks))
    }

    private let table = Table(
        name: "t", keys: [Table.Heading("k", Bilingual("Clé", "Key"))], measures: [Table.Heading("a", "A|B", "A|B")],
        rows: [
            Table.Row([Table.Word("x", "X | Y", "X | Y")], [Cell(value: 1234, unit: .count, flags: .provisional)]),
            Table.Row([Table.Word("z", "Z\nz", "Z\nz")], [.concealed(.confidential, unit: .count)]),
        ], sources: ["s|s"])

    private let markdown = """
        | Key | A\\|B |
        | :-- | --: |
        | X \\| Y | 1,234 *p* |
        | Z z | : *c* |

        """

    @Test("Data that look like Markdown are shown as they are")
    func escapes() {
        let written = text([.paragraph("a * b `c` \\d [e](f) <g> < 10\nh")])
        #expect(written == "a \\* b \\`c\\` \\\\d [e]\\(f) \\<g> < 10 h\n")
    }

    @Test(
        "No text of data opens a block, a tag, an entity, a link, a formula or a cell",
        arguments: [
            ("# titre", "\\# titre"), ("- liste", "\\- liste"), ("12. liste", "12\\. liste"), ("> x", "\\> x"),
            ("---", "\\---"), ("===", "\\==="), ("    code", "code"), ("~~~", "\\~\\~\\~"), ("```", "\\`\\`\\`"),
            ("&lt;b&gt; &#x3c; R&D", "\\&lt;b\\&gt; \\&#x3c; R&D"), ("[r][1]", "\\[r][1]"), ("[1]: x", "\\[1]: x"),
            ("[^1] n", "\\[^1] n"), ("[x] fait", "\\[x] fait"), ("[0; 7[", "[0; 7["), ("http://e.x", "http\\://e.x"),
            ("www.e.x", "www\\.e.x"), ("a@b.fr", "a\\@b.fr"), ("fr-tarif@2024", "fr-tarif@2024"),
            ("_a_ b_c", "\\_a\\_ b_c"), ("~~b~~", "\\~\\~b\\~\\~"), ("$x$", "\\$x\\$"), (":smile:", "\\:smile:"),
            ("a | b", "a \\| b"), ("<!-- c", "\\<!-- c"), ("a\u{202E}b\u{200B}c", "a b c"),
        ])
    func hostile(data: String, written: String) {
        #expect(text([.paragraph(Phrase(data))]) == written + "\n")
    }

    @Test("A link leads to the file beside the document and nowhere else")
    func links() {
        let path = "tables/a b](javascript:x).csv"
        #expect(
            text([.paragraph(Phrase(.link(path)))])
                == "[tables/a b]\\(javascript:x).csv](tables/a%20b%5D%28javascript%3Ax%29.csv)\n")
    }

    @Test("A bar or a line end of a field does not break the table")
    func fields() {
        let grid = Grid([.words("File"), .number("Rows")], [["a|b\nc", "12"], [.code("d|e"), .emphasis("c")]])
        let expected = ["| File | Rows |", "|:--|--:|", "| a\\|b c | 12 |", "| `d\\|e` | *c* |"]
        #expect(text([.grid(grid)]) == expected.joined(separator: "\n") + "\n")
    }

    @Test("A table of figures has its number, its marks and its notes")
    func figures() {
        let title = Document.Title(3, .markdown("*T*"))
        let block = Document.TableBlock(title: title, table: table, notes: ["n", Phrase(.link("tables/t.csv"))])
        let notes = "n  \n[tables/t.csv](tables/t.csv)  \n"
        #expect(text([.table(block)]) == "**Table 3 — *T***\n\n" + markdown + "\n" + notes)
    }

    @Test("A figure is a file with its description, and folds its values")
    func drawing() {
        let block = Document.FigureBlock(
            title: Document.Title(1, "F"), path: "figures/f.svg", description: "bars [all]", values: table, notes: [])
        #expect(
            text([.figure(block)]) == "**Figure 1 — F**\n\n![bars (all)](figures/f.svg)\n\n"
                + "<details><summary>Values of the figure</summary>\n\n" + markdown + "\n</details>\n")
    }

    @Test(
        "A figure names the table that prints its values, earlier or later, and folds those that no table prints whole")
    func repeatedValues() throws {
        let figure = Document.Block.figure(
            Document.FigureBlock(
                title: Document.Title(1, "F"), path: "f.svg", description: "d", values: table, notes: []))
        func printed(_ table: Table, _ number: Int?, intervals: Bool = true) -> Document.Block {
            let title = number.map { Document.Title($0, "T") }
            return .table(Document.TableBlock(title: title, table: table, showsIntervals: intervals, notes: []))
        }
        func written(_ blocks: [Document.Block]) -> String {
            MarkdownWriter().text(Document(.english, blocks).withoutRepeatedValues)
        }
        #expect(written([figure, printed(table, 4)]).contains("![d](f.svg)\n\n*Values:* table 4.  \n"))
        var shorter = table
        shorter.rows.removeLast()
        for other in [printed(shorter, 4), printed(table, nil), printed(table, 4, intervals: false)] {
            #expect(written([other, figure]).contains("<details>"), "\(other)")
        }
    }

    @Test("A column that is empty in every row is not printed")
    func emptyColumns() {
        let rows = [Table.Row([Table.Word(same: "x"), Table.Word(same: "")], [Cell(value: 1, unit: .count)])]
        let keys = [Table.Heading("k", Bilingual(same: "K")), Table.Heading("r", Bilingual(same: "Reference"))]
        let measures = [Table.Heading("a", Bilingual(same: "A"))]
        let table = Table(name: "t", keys: keys, measures: measures, rows: rows, sources: ["s"])
        #expect(text([.table(Document.TableBlock(table: table, notes: []))]).hasPrefix("| K | A |\n"))
    }

    @Test("The author's Markdown is kept, with data beside it")
    func author() {
        let written = text([.heading(level: 2, .markdown("*A* ") + "*b*"), .prose(.markdown("\n- **c**\n"))])
        #expect(written == "## *A* \\*b\\*\n\n- **c**\n")
    }

    @Test("Lists, quotes, and a name that holds a backtick")
    func others() {
        let blocks: [Document.Block] = [.list(["a", .code("b`c")]), .quote([.strong("Caution:") + " d"])]
        #expect(text(blocks) == "- a\n- `` b`c ``\n\n> **Caution:** d\n>\n")
    }

    @Test("French spaces are put where the language wants them")
    func typography() {
        #expect(text([.list(["a : 1 000 %"])], .french) == "- a\u{A0}: 1\u{202F}000\u{A0}%\n")
    }
}
