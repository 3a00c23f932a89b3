/// What an attacker who knows every published cell, every sum and the least that each cell can be says of hidden cells.
///
/// Hidden cells that share no equation are independent: each group of them is a linear programme of its own.
struct Attack {
    let system: CellSystem
    /// Whether each cell is unknown to the attacker.
    let isHidden: [Bool]
    /// The group of each hidden cell, -1 for the others.
    private let groupOfCell: [Int]
    private var groups: [AttackGroup?]
    private let membersOfGroup: [[Int]]
    private let caps: [Int: Double]

    /// `caps` are values beyond which some hidden cells are known not to lie.
    init(_ system: CellSystem, hidden: Set<Int>, caps: [Int: Double] = [:]) {
        self.system = system
        self.caps = caps
        var isHidden = [Bool](repeating: false, count: system.cells.count)
        for cell in hidden { isHidden[cell] = true }
        self.isHidden = isHidden
        (groupOfCell, membersOfGroup) = Attack.groups(system, isHidden)
        groups = Array(repeating: nil, count: membersOfGroup.count)
    }

    /// Groups in the order of their smallest cell.
    private static func groups(_ system: CellSystem, _ isHidden: [Bool]) -> ([Int], [[Int]]) {
        var groupOfCell = [Int](repeating: -1, count: system.cells.count)
        var members: [[Int]] = []
        for cell in system.cells.indices where isHidden[cell] && groupOfCell[cell] < 0 {
            var waiting = [cell]
            groupOfCell[cell] = members.count
            var group: [Int] = []
            while let next = waiting.popLast() {
                group.append(next)
                let neighbours = system.memberships[next].flatMap { system.equations[$0].cells }
                for other in neighbours where isHidden[other] && groupOfCell[other] < 0 {
                    groupOfCell[other] = members.count
                    waiting.append(other)
                }
            }
            members.append(group.sorted())
        }
        return (groupOfCell, members)
    }

    /// The programme of the group that holds `cell`.
    mutating func group(of cell: Int) -> AttackGroup {
        let index = groupOfCell[cell]
        if let known = groups[index] { return known }
        let made = AttackGroup(system, members: membersOfGroup[index], isHidden: isHidden, caps: caps)
        groups[index] = made
        return made
    }

    /// Both bounds of a hidden cell.
    mutating func bounds(of cell: Int) throws(SecrecyError) -> Bounds {
        let group = group(of: cell)
        let low = try group.bound(.least, of: cell)
        let high = try group.bound(.greatest, of: cell)
        return Bounds(low: max(system.cells[cell].floor, low.value ?? 0), high: high.value)
    }

    /// The hidden cells of every group, for which bounds cost least when asked together.
    var hiddenByGroup: [[Int]] { membersOfGroup }
}
