import DelimitedText
import Foundation
import Intake
import TestSupport
import Testing

/// The rules of Data Package v2 that other programs hold us to, on every package that is shipped and on what `init` writes.
@Suite("Packages are valid for other programs")
struct PackagesTests {
    private static let shipped = ["", "/cas-types", "/demonstration-fragilites", "/europe", "/portefeuille-demo"]

    @Test("Each descriptor that is shipped", arguments: shipped)
    func shippedPackage(folder: String) throws {
        let path = Project.root + "/Datasets" + folder
        let package = try JSONDecoder().decode(
            DataPackage.self, from: Data(contentsOf: URL(fileURLWithPath: path + "/" + DataPackage.fileName)))
        #expect(!package.resources.isEmpty)
        for resource in package.resources { try check(resource, path) }
    }

    @Test("No package is shipped that this suite does not know")
    func allAreKnown() throws {
        let root = Project.root + "/Datasets"
        let names = try #require(FileManager.default.subpaths(atPath: root)).filter {
            $0 == DataPackage.fileName || $0.hasSuffix("/" + DataPackage.fileName)
        }
        #expect(Set(names.map { "/" + $0 }) == Set(Self.shipped.map { $0 + "/" + DataPackage.fileName }))
    }

    @Test(
        "What init writes of a file",
        arguments: [
            "CTN;Année;Salariés;AT en 1er règlement\nA;2024;10;3\nB;2024;nd;4\n",
            "lieu;taux;nombre\nLyon;12,5;3\nLille;7,25;4\n", "place,rate\nLyon,12.5\nLille,7.25\n",
            "unit,nace_r2,sex,geo\\TIME_PERIOD\t2019 \t2020 \nNR,H,T,IT\t27086 \t19422 b\n",
        ])
    func written(text: String) throws {
        let (resource, folder) = try recognised(text)
        try check(resource, folder.path)
    }

    /// Labels and values of absences stand once, and every value is one of the type that its column has.
    private func check(_ resource: Resource, _ folder: String) throws {
        let missing = resource.schema.missingValues ?? [MissingValue(value: "", label: nil)]
        #expect(Set(missing.map(\.value)).count == missing.count, "\(resource.name)")
        let labels = missing.compactMap(\.label)
        #expect(Set(labels).count == labels.count, "\(resource.name): \(labels)")
        let absent = Set(missing.map(\.value))
        var form = TextForm(delimiter: try #require(resource.dialect?.delimiter?.utf8.first))
        form.headerRecord = resource.dialect?.headerRows?.last ?? 1
        let text = try TextFile(path: folder + "/" + resource.path)
        let records = try readHead(of: text, form: form, records: .max)
        for (column, field) in resource.schema.fields.enumerated() {
            let cells = records.dropFirst(form.headerRecord).map { column < $0.count ? $0[column] : "" }
            let wrong = cells.first { !absent.contains($0) && !Self.isValid($0, field) }
            #expect(wrong == nil, "\(resource.name), \(field.name)")
        }
    }

    private static func isValid(_ cell: String, _ field: Field) -> Bool {
        let plain = field.groupChar.map { cell.replacing($0, with: "") } ?? cell
        switch field.type {
        case "integer": return Int(plain) != nil
        case "number":
            let mark = field.decimalChar ?? "."
            return (mark == "." || !plain.contains(".")) && Double(plain.replacing(mark, with: ".")) != nil
        default: return true
        }
    }
}
