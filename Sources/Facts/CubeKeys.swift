/// Keys of one number of dimensions, each in as many numbers as it needs.
public struct CubeKeys: RandomAccessCollection, Sendable {
    private let width: Int
    private var numbers: [UInt32] = []
    /// How many keys there are.
    public private(set) var count = 0

    /// No key yet.
    init(width: Int) { self.width = width }

    /// 0.
    public var startIndex: Int { 0 }
    /// `count`.
    public var endIndex: Int { count }

    /// The key at a place; unused places of it are 0.
    public subscript(index: Int) -> CubeKey {
        let (numbers, start) = (numbers.span, index * width)
        var key = CubeKey()
        for place in 0..<width { key[place] = numbers[start + place] }
        return key
    }

    /// One number of a key, of which nothing else is read.
    func number(at place: Int, of index: Int) -> UInt32 { numbers[index * width + place] }

    mutating func append(_ key: CubeKey) {
        for place in 0..<width { numbers.append(key[place]) }
        count += 1
    }
}
