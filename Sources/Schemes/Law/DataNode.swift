import Foundation

/// What a scheme file holds, before anything is made of it.
indirect enum DataNode: Sendable, Hashable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([DataNode])
    case members([String: DataNode])

    /// Reads a file of JSON; where it is none, the error says the line and column.
    init(file: String) throws(SchemeError) {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw .unreadable(file: file, detail: "the file cannot be opened")
        }
        do {
            self = try JSONDecoder().decode(DataNode.self, from: data)
        } catch {
            guard let fault = JSONFault(data) else {
                throw .unreadable(file: file, detail: String(describing: error))
            }
            throw fault.error(file: file)
        }
    }
}

extension DataNode: Decodable {
    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if box.decodeNil() {
            self = .null
        } else if let flag = try? box.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? box.decode(Double.self) {
            self = .number(number)
        } else if let text = try? box.decode(String.self) {
            self = .text(text)
        } else if let list = try? box.decode([DataNode].self) {
            self = .list(list)
        } else {
            self = .members(try box.decode([String: DataNode].self))
        }
    }
}
