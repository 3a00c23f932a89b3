/// How an engine writes what the statements of partial facts need. Nothing depends on its locale or on the types that it guesses.
package enum SQLDialect: String, CaseIterable, Sendable {
    case duckdb, spark

    /// A name of a column or of a view.
    func name(_ text: String) -> String {
        switch self {
        case .duckdb: "\"" + text.replacing("\"", with: "\"\"") + "\""
        case .spark: "`" + text.replacing("`", with: "``") + "`"
        }
    }

    /// A text between quotes.
    func text(_ text: String) -> String {
        switch self {
        case .duckdb: "'" + text.replacing("'", with: "''") + "'"
        case .spark: "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
        }
    }

    /// Whether the whole of a text follows a pattern without backslashes.
    func matches(_ expression: String, _ pattern: String) -> String {
        switch self {
        case .duckdb: "regexp_full_match(\(expression), \(text(pattern)))"
        case .spark: "\(expression) RLIKE \(text("^(?:" + pattern + ")$"))"
        }
    }

    /// Whether a text is one of some words.
    func isOne(_ expression: String, of words: [String]) -> String {
        words.isEmpty ? "FALSE" : "\(expression) IN (\(words.map(text).joined(separator: ", ")))"
    }

    /// A view of the rows of a file, every field a text.
    func source(_ view: String, path: String, delimiter: String, encoding: String, skipping rows: Int) -> String {
        switch self {
        case .duckdb:
            """
            CREATE OR REPLACE TEMP VIEW \(name(view)) AS
            SELECT * FROM read_csv(\(text(path)), delim = \(text(delimiter)), header = true, skip = \(rows), quote = '"',
              escape = '"', all_varchar = true, encoding = \(text(encoding)));
            """
        case .spark:
            """
            CREATE OR REPLACE TEMPORARY VIEW \(name(view)) USING csv
            OPTIONS (path \(text(path)), sep \(text(delimiter)), header 'true', quote '"', escape '"', inferSchema 'false',
              encoding \(text(encoding)));
            """
        }
    }

    /// A view of what a query gives.
    func view(_ view: String, _ query: String) -> String {
        (self == .duckdb ? "CREATE OR REPLACE TEMP VIEW " : "CREATE OR REPLACE TEMPORARY VIEW ") + name(view) + " AS\n"
            + query + ";"
    }

    /// Writes what a query gives to a file of CSV; Spark makes a folder of that name, which is read like the file.
    func written(_ query: String, to path: String) -> String {
        switch self {
        case .duckdb: "COPY (\n\(query)\n) TO \(text(path)) (FORMAT csv, HEADER, DELIMITER ',');"
        case .spark:
            """
            INSERT OVERWRITE DIRECTORY \(text(path)) USING csv OPTIONS (header 'true', quote '"', escape '"', emptyValue '')
            SELECT /*+ COALESCE(1) */ * FROM (
            \(query)
            );
            """
        }
    }

    /// The type of a text.
    var textType: String { self == .duckdb ? "VARCHAR" : "STRING" }
}
