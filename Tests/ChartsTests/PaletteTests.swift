import Foundation
import Testing

@testable import Charts

/// The colours, by the formulas of WCAG 2.2 (contrast), of CIE 1976 (distance) and of Machado, Oliveira and Fernandes 2009
/// (what each colour-vision deficiency sees at its full severity).
@Suite struct PaletteTests {
    @Test func knowsTheContrastOfBlackAndWhite() {
        #expect(abs(contrast("#000000", "#FFFFFF") - 21) < 1e-9)
        #expect(abs(contrast("#767676", "#FFFFFF") - 4.54) < 0.01)
    }

    @Test func noColourNamesTwoSeries() {
        let colors = (0..<20).map(Palette.series)
        #expect(Set(colors.prefix(8)).count == 8)
        #expect(colors.dropFirst(8).allSatisfy { $0 == Palette.otherSeries && !Palette.series.contains($0) })
    }

    @Test(arguments: Palette.series + [Palette.bar, Palette.highlightedBar, Palette.otherSeries])
    func graphicsStandOutOnWhite(_ color: String) {
        #expect(contrast(color, Palette.paper) >= 3)
    }

    @Test(arguments: [Palette.ink, Palette.softInk])
    func textIsReadableOnWhite(_ color: String) {
        #expect(contrast(color, Palette.paper) >= 4.5)
    }

    @Test(arguments: [Palette.bar, Palette.highlightedBar, Palette.paper])
    func whiskersStandOutOnWhatTheyCross(_ color: String) {
        #expect(contrast(Palette.whisker, color) >= 3)
    }

    @Test(arguments: Vision.allCases)
    func seriesDifferForEveryEye(_ vision: Vision) {
        let colors = Palette.series.map { laboratory($0, vision) }
        for (index, color) in colors.enumerated() {
            for other in colors[(index + 1)...] {
                #expect(zip(color, other).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot() >= 12)
            }
        }
    }
}

/// Linear RGB to linear RGB, row by row.
enum Vision: CaseIterable, Sendable {
    case typical, protanopia, deuteranopia, tritanopia

    var matrix: [[Double]] {
        switch self {
        case .typical: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }
}

private func linear(_ color: String) -> [Double] {
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].map { shift in
        let channel = Double(number >> shift & 255) / 255
        return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
}

private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
}

private func contrast(_ one: String, _ other: String) -> Double {
    let luminances = [one, other].map { product([[0.2126, 0.7152, 0.0722]], linear($0))[0] + 0.05 }.sorted()
    return luminances[1] / luminances[0]
}

private func laboratory(_ color: String, _ vision: Vision) -> [Double] {
    let seen = product(vision.matrix, linear(color)).map { min(1, max(0, $0)) }
    let toXYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let f = zip(product(toXYZ, seen), [0.95047, 1, 1.08883]).map { value, white in
        value / white > 0.008856 ? cbrt(value / white) : 7.787 * value / white + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
}
