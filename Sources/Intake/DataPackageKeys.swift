import Declarations

/// The properties that Data Package v2 defines and that Vigie does not use; those of its first version, which files still
/// carry, too. Whoever writes a descriptor for other programs keeps them. Objects under other names are namespaces of
/// their owners; any other key is a slip, which would change figures in silence.
///
/// Source: datapackage.org/standard, Data Package, Data Resource, Table Dialect and Table Schema, version 2.0.
extension DataPackage: HasOtherKeys {
    /// Objects under other names belong to other programs.
    public static let isOpen = true
    /// Properties of Data Package that Vigie does not use.
    public static let otherKeys: Set<String> = [
        "id", "profile", "licenses", "description", "homepage", "version", "created", "contributors", "keywords",
        "image",
        "sources",
    ]
}

extension Resource: HasOtherKeys {
    /// Objects under other names belong to other programs.
    public static let isOpen = true
    /// Properties of Data Resource that Vigie does not use.
    public static let otherKeys: Set<String> = [
        "$schema", "profile", "type", "title", "description", "format", "mediatype", "bytes", "hash", "sources",
        "licenses", "homepage",
    ]
}

extension Dialect: HasOtherKeys {
    /// Objects under other names belong to other programs.
    public static let isOpen = true
    /// Properties of Table Dialect that Vigie does not use: libcsv says what quotes and escapes are.
    public static let otherKeys: Set<String> = [
        "$schema", "title", "description", "type", "header", "commentRows", "commentChar", "lineTerminator",
        "quoteChar",
        "doubleQuote", "escapeChar", "nullSequence", "skipInitialSpace", "property", "itemType", "itemKeys",
        "sheetNumber", "sheetName", "table", "caseSensitiveHeader", "csvddfVersion",
    ]
}

extension TableSchema: HasOtherKeys {
    /// Objects under other names belong to other programs.
    public static let isOpen = true
    /// Properties of Table Schema that Vigie does not use: keys follow from `exposureKey`.
    public static let otherKeys: Set<String> = [
        "$schema", "name", "title", "description", "fieldsMatch", "primaryKey", "uniqueKeys", "foreignKeys",
    ]
}

extension Field: HasOtherKeys {
    /// Objects under other names belong to other programs.
    public static let isOpen = true
    /// Properties of Field that Vigie does not use.
    public static let otherKeys: Set<String> = [
        "title", "description", "format", "example", "examples", "constraints", "rdfType", "missingValues",
        "categories",
        "categoriesOrdered", "trueValues", "falseValues", "delimiter", "itemType",
    ]
}
