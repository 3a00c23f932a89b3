/// A dense matrix of numbers, column after column as LAPACK wants them.
struct Matrix: Sendable, Hashable {
    let rows: Int
    let columns: Int
    var values: [Double]

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Double](repeating: 0, count: rows * columns)
    }

    /// The columns are as long as each other.
    init(columns list: [[Double]]) {
        rows = list.first?.count ?? 0
        columns = list.count
        values = list.flatMap { $0 }
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[row + column * rows] }
        set { values[row + column * rows] = newValue }
    }

    func column(_ index: Int) -> ArraySlice<Double> { values[index * rows..<(index + 1) * rows] }

    func row(_ index: Int) -> [Double] { (0..<columns).map { self[index, $0] } }

    /// The matrix times a vector of as many numbers as it has columns.
    func times(_ vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: rows)
        for (place, factor) in vector.enumerated() where factor != 0 {
            for row in 0..<rows { result[row] += values[row + place * rows] * factor }
        }
        return result
    }

    func times(_ other: Matrix) -> Matrix {
        Matrix(columns: (0..<other.columns).map { times(Array(other.column($0))) })
    }

    /// The matrix times its own transpose.
    var timesTranspose: Matrix {
        var result = Matrix(rows: rows, columns: rows)
        for inner in 0..<columns {
            for right in 0..<rows {
                let factor = self[right, inner]
                for left in 0..<rows { result[left, right] += self[left, inner] * factor }
            }
        }
        return result
    }

    /// The transpose of the matrix times the matrix, over some of the rows only.
    func crossProduct(rows chosen: [Int]) -> Matrix {
        var result = Matrix(rows: columns, columns: columns)
        for left in 0..<columns {
            for right in 0...left {
                let sum = chosen.reduce(0) { $0 + self[$1, left] * self[$1, right] }
                result[left, right] = sum
                result[right, left] = sum
            }
        }
        return result
    }

    /// Each row multiplied by its factor.
    func scalingRows(by factors: [Double]) -> Matrix {
        var result = self
        for place in values.indices { result.values[place] *= factors[place % rows] }
        return result
    }
}

/// The sum of the products of two lists, term by term.
func dot(_ left: some Sequence<Double>, _ right: some Sequence<Double>) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
