import Testing

@testable import Reporting

@Suite("Reading a notebook") struct NotebookParserTests {
    private func problem(_ text: String) -> (line: Int, problem: NotebookError.Problem)? {
        do {
            _ = try Notebook(parsing: text, file: "n.md")
            return nil
        } catch {
            return (error.line, error.problem)
        }
    }

    @Test("Front matter, headings, prose and blocks, each with its line")
    func elements() throws {
        let text = """
            ---
            lang: fr
            year: latest
            ---
            # Titre $year

            Du texte.

            ```vigie table
            indicator: AT
            by: ctn
            ```
            """
        let notebook = try Notebook(parsing: text, file: "n.md")
        #expect(notebook.parameters == ["lang": "fr", "year": "latest"])
        guard case .heading(let level, let title, let line) = notebook.elements[0] else {
            Issue.record("a heading comes first")
            return
        }
        #expect(level == 1 && title == "Titre $year" && line == 5)
        guard case .block(let block) = notebook.elements[2] else {
            Issue.record("the block comes after the prose")
            return
        }
        #expect(block.line == 9 && block["indicator"] == "AT" && block["by"] == "ctn")
    }

    @Test("A code block of another language is prose, even when it shows a block of Vigie")
    func foreignCode() throws {
        let text = "````markdown\n```vigie table\nindicator: AT\n```\n````\n"
        let notebook = try Notebook(parsing: text, file: "n.md")
        #expect(notebook.elements.count == 1)
        guard case .prose(let prose, _) = notebook.elements[0] else {
            Issue.record("only prose")
            return
        }
        #expect(prose.contains("```vigie table"))
    }

    @Test("An unknown key is an error on its line, with the kind of block")
    func unknownKey() {
        let found = problem("a\n```vigie table\nindicatr: AT\n```\n")
        #expect(found?.line == 3)
        guard case .unknownKey("indicatr", kind: .table)? = found?.problem else {
            Issue.record("the key is named")
            return
        }
    }

    @Test("An unknown kind of block is an error")
    func unknownKind() {
        guard case .unknownKind("tabel")? = problem("```vigie tabel\n```\n")?.problem else {
            Issue.record("the kind is named")
            return
        }
    }

    @Test("A block that is not closed is an error on the line that opened it")
    func unclosed() {
        let found = problem("\n```vigie table\nindicator: AT\n")
        #expect(found?.line == 2)
        guard case .unclosedBlock? = found?.problem else {
            Issue.record("unclosed")
            return
        }
    }

    @Test("A line of a block without a colon is an error")
    func malformed() {
        guard case .malformedLine("indicator AT")? = problem("```vigie table\nindicator AT\n```\n")?.problem else {
            Issue.record("the line is quoted")
            return
        }
    }

    @Test("A key given twice is an error on its second line, in a block and in the front matter")
    func repeatedKey() {
        for text in ["```vigie table\nindicator: AT\nindicator: IF\n```\n", "---\nindicator: AT\nindicator: b\n---\n"] {
            let found = problem(text)
            #expect(found?.line == 3)
            guard case .repeatedKey("indicator")? = found?.problem else {
                Issue.record("the key is named: \(text)")
                return
            }
        }
    }

    @Test("A parameter that the text does not use is an error on its line, with those that it uses")
    func unusedParameter() {
        let found = problem("---\nlang: fr\nvile: Lyon\n---\nÀ $ville.\n")
        #expect(found?.line == 3)
        guard case .unusedParameter("vile", known: ["lang", "ville", "year"])? = found?.problem else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(problem("---\nville: Lyon\n---\n```vigie table\nindicator: AT\nwhere: ctn=$ville\n```\n") == nil)
    }

    @Test(
        "A year and a language that are none are errors on their line",
        arguments: ["year: 24", "year: last", "lang: de"])
    func settings(line: String) {
        let found = problem("---\n\n\(line)\n---\n")
        #expect(found?.line == 3)
        guard case .badValue? = found?.problem else {
            Issue.record("\(String(describing: found))")
            return
        }
    }

    @Test(
        "A fence that means a block and is none is an error on its line",
        arguments: [
            "~~~vigie table", "  ```vigie table", "```Vigie table", "- x\n  ```vigie table",
        ])
    func misplacedFence(text: String) {
        let found = problem("Texte.\n" + text + "\nindicator: AT\n```\n")
        guard case .misplacedFence? = found?.problem else {
            Issue.record("\(text) is refused")
            return
        }
        #expect(found?.line == text.split(separator: "\n").count + 1)
    }

    @Test("A fence of another language, and a command named in prose, are text")
    func foreignFence() {
        #expect(problem("```sh\nvigie report data\n```\n~~~\nvigie\n~~~\n") == nil)
        #expect(InlineValue.mistakenWord(in: "`vigie check` dit ce que `vigie value AT` vaut") == nil)
        #expect(InlineValue.mistakenWord(in: "Il y a `vigie valeur AT` accidents") == "valeur")
    }

    @Test("Blanks between the words of a value do not count")
    func blanksOfAValue() {
        guard case .value(let words) = InlineValue.pieces("`vigie  value  AT`")[1] else {
            Issue.record("a value")
            return
        }
        #expect(words == ["AT"])
    }

    @Test("total and intervals are yes or no", arguments: ["total", "intervals"])
    func yesOrNo(key: String) {
        for value in ["yes", "no"] { #expect(problem("```vigie table\n\(key): \(value)\n```\n") == nil) }
        for value in ["oui", "true", "Yes", ""] {
            let found = problem("```vigie table\nindicator: AT\n\(key): \(value)\n```\n")
            #expect(found?.line == 3)
            guard case .unknownName(key, value, _)? = found?.problem else {
                Issue.record("\(value) is refused")
                return
            }
        }
    }

    @Test(
        "A word that a key does not take is an error with those that it takes",
        arguments: [("reference", "totl", "total"), ("baseline", "fited", "fitted"), ("kind", "bar", "bars")])
    func closedKeys(key: String, value: String, meant: String) {
        let found = problem("```vigie figure\nindicator: AT\n\(key): \(value)\n```\n")
        #expect(found?.line == 3)
        guard case .unknownName(key, value, let known)? = found?.problem else {
            Issue.record("\(value) passes")
            return
        }
        #expect(known.contains(meant))
        #expect(problem("```vigie figure\nindicator: AT\n\(key): \(meant)\n```\n") == nil)
    }

    @Test(
        "What is asked of the catalogue says nothing beside from",
        arguments: [
            "indicator: AT", "by: ctn", "where: ctn=AA", "year: 2024", "top: 3", "sort: value", "total: yes",
            "min-claims: 10",
        ])
    func besideFrom(line: String) {
        let found = problem("```vigie table\nfrom: ateliers\n\(line)\n```\n")
        #expect(found?.line == 3)
        guard case .keyBesideFrom(let key)? = found?.problem else {
            Issue.record("\(line) passes")
            return
        }
        #expect(line.hasPrefix(key + ":"))
    }
}

@Suite("Results that a command has computed") struct NamedResultsTests {
    @Test("A block with from and a value with from ask the catalogue nothing")
    func questions() throws {
        let text = """
            ```vigie table
            from: outils
            title: Outils
            ```
            Il y a `vigie value from=outils row=total measure=reperes` personnes et `vigie value AT` accidents.
            """
        let notebook = try Notebook(parsing: text, file: "n.md")
        #expect(try notebook.questions(Shipped.vocabulary(), year: nil).map(\.expression.code) == ["AT"])
    }
}
