/// Where the letters that qualify a figure stand.
enum FlagPlace: Sendable {
    case none, behindValue
    case column(Int)
}
