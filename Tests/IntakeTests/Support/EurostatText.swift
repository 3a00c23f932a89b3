/// The same figures in the three forms in which Eurostat gives a table, shortened from hsw_n2_01.
enum EurostatText {
    private static let rows:
        [(unit: String, activity: String, sex: String, country: String, cells: [(String, String)])] = [
            ("NR", "H", "T", "IT", [("27086", ""), ("19422", "b"), ("", "")]),
            ("NR", "H", "T", "FR", [("67357", ""), ("56643", "b"), ("58954", "ep")]),
            ("RT", "H", "T", "IT", [("2400.5", ""), ("", "c"), ("2560", "")]),
            ("NR", "TOTAL", "T", "IT", [("290000", ""), ("250000", ""), ("", "z")]),
            ("NR", "H", "M", "IT", [("20000", ""), ("15000", ""), ("21000", "")]),
            ("PC", "H", "T", "IT", [("9.1", ""), ("8.2", ""), ("8.8", "")]),
        ]
    private static let years = ["2019", "2020", "2021"]

    /// SDMX-CSV with labels: `sex` and `Sex` are two columns.
    static var labelled: String {
        let header =
            "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,nace_r2,"
            + "Statistical classification of economic activities in the European Community (NACE Rev. 2),sex,Sex,geo,"
            + "Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,"
            + "Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)\r\n"
        return header
            + lines { row, year, value, flag in
                "dataflow,ESTAT:HSW_N2_01(1.0),Non-fatal accidents,A,Annual,\(row.unit),Unit,\(row.activity),Activity,"
                    + "\(row.sex),Label,\(row.country),Country,\(year),,\(value),,\(flag),label,,\r\n"
            }
    }

    /// SDMX-CSV without labels, with the date of the state.
    static func dated(_ states: [String] = ["14/11/24 11:00:00"]) -> String {
        var count = 0
        return "DATAFLOW,LAST UPDATE,freq,unit,nace_r2,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
            + lines { row, year, value, flag in
                count += 1
                return
                    "ESTAT:HSW_N2_01(1.0),\(states[(count - 1) % states.count]),A,\(row.unit),\(row.activity),\(row.sex),"
                    + "\(row.country),\(year),\(value),\(flag),\n"
            }
    }

    /// TSV; `time` is what the header writes for the years.
    static func tabbed(time: String = "TIME_PERIOD") -> String {
        let hasFrequency = time == "TIME_PERIOD"
        let names = (hasFrequency ? "freq," : "") + "unit,nace_r2,sex,geo\\" + time
        return ([names] + years.map { $0 + " " }).joined(separator: "\t") + "\n"
            + rows.map { row in
                let key = [row.unit, row.activity, row.sex, row.country].joined(separator: ",")
                let cells = row.cells.map { value, flag in (value.isEmpty ? ":" : value) + " " + flag }
                return ([(hasFrequency ? "A," : "") + key] + cells).joined(separator: "\t") + "\n"
            }.joined()
    }

    private typealias Row = (unit: String, activity: String, sex: String, country: String, cells: [(String, String)])

    private static func lines(_ write: (Row, String, String, String) -> String) -> String {
        rows.flatMap { row in zip(years, row.cells).map { write(row, $0, $1.0, $1.1) } }.joined()
    }
}
