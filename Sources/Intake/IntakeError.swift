import Declarations
import DelimitedText
import Facts

/// Why a folder, its descriptor or one of its files cannot be read. Facts only.
public enum IntakeError: Error, Sendable {
    /// The folder has no `datapackage.json`: `init` writes one.
    case noDescriptor(folder: String)
    /// The path names a file, or nothing.
    case notAFolder(path: String)
    /// A descriptor or a layout is not of the declared form.
    case declaration(DeclarationError)
    /// What the descriptor says cannot be; `place` is the resource, the path of keys or the like.
    case badDescriptor(file: String, place: String, detail: String)
    /// The descriptor cannot be written, because the disk is full or for another `reason`.
    case cannotWrite(path: String, isFull: Bool, reason: String)
    /// A path that is absolute, climbs by `..` or is empty.
    case unsafePath(file: String, resource: String, path: String)
    /// The descriptor names a file that is not there.
    case missingFile(descriptor: String, resource: String, file: String)
    /// Two folders that are read as one describe a resource otherwise; their own words, where `resource` is nil.
    case partsDiffer(first: String, second: String, resource: String?)
    /// Two files of one resource do not have the same columns, or not the same state.
    case filesDiffer(resource: String, first: String, second: String)
    /// No resource has a role that is read.
    case noResourceRead(folder: String)
    /// The row of the header holds a number of registration: it is one of the data.
    case headerIsData(file: String, line: Int)
    /// A described column is not in the header of the file; `nearest` is the likeliest name there.
    case missingColumn(file: String, column: String, nearest: String?, line: Int)
    /// Two columns of the header have the name of a described one.
    case duplicatedColumn(file: String, column: String, line: Int)
    /// A resource has facts and no year: neither a column nor a constant.
    case noYear(resource: String, file: String)
    /// Rows are single persons, and the resource says that they are published without saying who released them.
    case releaseWithoutStatement(descriptor: String, resource: String)
    /// No layout fits the standard input, or its year is unknown: nobody can complete a descriptor that is nowhere.
    case unknownStandardInput(Recognition)
    /// A column of amounts whose mark may separate thousands or decimals, and of which the descriptor says nothing.
    case unsettledMark(UnsettledMark, file: String, line: Int)
    /// More dimensions than one sum can be kept by.
    case tooManyDimensions([Dimension])
    /// The share of refused rows is above the limit.
    case tooManyRejects(resource: String, file: String, rejected: Int, read: Int, limit: Double, first: Rejection?)
    /// Identifiers that a spreadsheet turned into numbers: nothing can be distinguished by them. `count` of them, of `read`
    /// rows.
    case damagedIdentifiers(first: Rejection, count: Int, read: Int)
    /// The rows of one file were observed on two dates: from `line` on, cases may stand a second time.
    case severalStates(file: String, first: String, second: String, line: Int)
    /// The file cannot be read as text.
    case text(DelimitedTextError)
    /// A layout that is shipped is not of the declared form.
    case layout(file: String, detail: String)
    /// A nomenclature that is shipped cannot be read.
    case parameters(detail: String)
}
