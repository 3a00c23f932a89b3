import Declarations

/// The properties that Data Package v2 defines and that Vigie does not use; those of its first version, which files still
/// carry, too. Whoever writes a descriptor for other programs keeps them. Objects under other names are namespaces of
/// their owners; any other key is a slip, which would change figures in silence.
///
/// Source: datapackage.org/standard, Data Package, Data Resource, Table Dialect and Table Schema, version 2.0.
extension DataPackage: HasOtherKeys {
    public static let isOpen = true
    public static let otherKeys: Set<String> = [
        "id", "profile", "licenses", "description", "homepage", "version", "created", "contributors", "keywords",
        "image",
        "sources",
    ]
}

extension Resource: HasOtherKeys {
    public static let isOpen = true
    public static let otherKeys: Set<String> = [
        "$schema", "profile", "type", "title", "description", "format", "mediatype", "bytes", "hash", "sources",
        "licenses", "homepage",
    ]
}

extension Dialect: HasOtherKeys {
    public static let isOpen = true
    public static let otherKeys: Set<String> = [
        "$schema", "title", "description", "type", "header", "commentRows", "commentChar", "lineTerminator",
        "quoteChar",
        "doubleQuote", "escapeChar", "nullSequence", "skipInitialSpace", "property", "itemType", "itemKeys",
        "sheetNumber", "sheetName", "table", "caseSensitiveHeader", "csvddfVersion",
    ]
}

extension TableSchema: HasOtherKeys {
    public static let isOpen = true
    public static let otherKeys: Set<String> = [
        "$schema", "name", "title", "description", "fieldsMatch", "primaryKey", "uniqueKeys", "foreignKeys",
    ]
}

extension Field: HasOtherKeys {
    public static let isOpen = true
    public static let otherKeys: Set<String> = [
        "title", "description", "format", "example", "examples", "constraints", "rdfType", "missingValues",
        "categories",
        "categoriesOrdered", "trueValues", "falseValues", "delimiter", "itemType",
    ]
}
