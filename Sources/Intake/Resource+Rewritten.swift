import Facts

extension Resource {
    /// The description of the same rows, or of sums of them, in a file that Vigie writes: UTF-8, with commas.
    package func rewritten(_ fields: [Field]) -> Resource {
        var resource = self
        (resource.encoding, resource.dialect) = ("utf-8", Dialect(delimiter: ",", headerRows: nil))
        resource.schema.fields = fields
        return resource
    }

    /// The description of sums of its single claims.
    package func summedClaims(_ fields: [Field]) -> Resource {
        var resource = rewritten(fields)
        resource.vigie?.row = .summedClaims
        resource.vigie?.layout = nil
        return resource
    }
}

extension Field {
    /// A column of exact sums of a measure.
    package init(sumsOf measure: Measure, name: String) {
        self.init(name: name, type: "number", decimalChar: ".", vigie: FieldMeaning())
        vigie?.measure = measure
    }
}
