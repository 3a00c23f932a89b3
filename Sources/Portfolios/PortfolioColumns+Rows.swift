import DelimitedText
import Facts
import Foundation
import Intake
import Schemes
import Words

extension PortfolioColumns {
    /// A row of establishments. Without a column of identifiers, the line is the identifier.
    func establishment(_ record: borrowing RecordView) -> Result<EstablishmentRow, RowFault> {
        identifier(record).flatMap { id in
            numbers(record).map { values in
                EstablishmentRow(
                    line: record.line, id: id, year: Int(number(.year, in: values) ?? 0), numbers: values,
                    codes: codes(record))
            }
        }
    }

    func claim(
        _ record: borrowing RecordView, of enterprises: EnterprisePlaces
    ) -> Result<AttachedRow, RowFault> {
        attached(record, enterprises) { values in
            if let column = self[.event], Self.event(column.text(record)) == nil {
                return .failure(RowFault(column, .notAnEvent))
            }
            if let column = self[.death], column.isYes(record) == nil {
                return .failure(RowFault(column, .notYesOrNo))
            }
            if let column = self[.specialAccount], column.isYes(record) == nil {
                return .failure(RowFault(column, .notYesOrNo))
            }
            guard let employment = Self.employment(self[.employment]?.text(record)) else {
                return .failure(RowFault(self[.employment], .notAnEmployment))
            }
            var claim = claim(values, event: Self.event(self[.event]?.text(record)) ?? .accident, record)
            claim.employment = employment
            return .success(.claim(claim))
        }
    }

    func action(
        _ record: borrowing RecordView, of enterprises: EnterprisePlaces
    ) -> Result<AttachedRow, RowFault> {
        attached(record, enterprises) { values in
            dated(record, .kind).flatMap { kind, date in
                reservation(record).map { reserved in
                    .action(
                        PreventionAction(
                            kind: kind, date: date, reserved: reserved,
                            amount: Self.cents(number(.amount, in: values) ?? 0)))
                }
            }
        }
    }

    func aid(_ record: borrowing RecordView, of enterprises: EnterprisePlaces) -> Result<AttachedRow, RowFault> {
        attached(record, enterprises) { values in
            dated(record, .regime).map { regime, date in
                .aid(AidReceived(regime: regime, date: date, amount: Self.cents(number(.amount, in: values) ?? 0)))
            }
        }
    }

    static func cents(_ euros: Double) -> Int { Int((euros * 100).rounded()) }

    private func attached(
        _ record: borrowing RecordView, _ enterprises: EnterprisePlaces,
        _ content: ([Double?]) -> Result<AttachedRow.Content, RowFault>
    ) -> Result<AttachedRow, RowFault> {
        identifier(record).flatMap { id in
            guard let place = enterprises[id] else {
                let problem: RowProblem = enterprises.otherZeros(id) == nil ? .noEnterprise : .otherLeadingZeros
                return .failure(RowFault(self[.establishment], problem))
            }
            return numbers(record).flatMap(content).map {
                AttachedRow(line: record.line, enterprise: place, content: $0, mark: mark(record))
            }
        }
    }

    /// By its number where claims have one, else by all its fields. A claim without its number is no other's repeat.
    private func mark(_ record: borrowing RecordView) -> UInt64? {
        guard let claimNumber else { return RecordFingerprint.of(record) }
        return claimNumber.text(record) == nil ? nil : RecordFingerprint.of(record, claimNumber.index)
    }

    private func claim(_ values: [Double?], event: Claim.Event, _ record: borrowing RecordView) -> Claim {
        Claim(
            event: event, year: Int(number(.year, in: values) ?? 0), days: Int(number(.days, in: values) ?? 0),
            incapacity: number(.incapacity, in: values).flatMap { $0 > 0 ? $0 : nil },
            incapacityYear: number(.incapacityYear, in: values).map { Int($0) },
            isDeath: self[.death]?.isYes(record) ?? false, cost: number(.cost, in: values).map(Self.cents),
            thirdPartyShare: number(.thirdParty, in: values) ?? 0,
            isOnSpecialAccount: self[.specialAccount]?.isYes(record) ?? false,
            count: number(.count, in: values) ?? 1)
    }

    private static func event(_ text: String?) -> Claim.Event? {
        text.flatMap { text in Claim.Event.allCases.first { $0.rawValue.lowercased() == text.lowercased() } }
    }

    /// Who employs the person, the establishment where nothing says it; nil for a word that is none of those known.
    private static func employment(_ text: String?) -> Claim.Employment? {
        guard let text else { return .own }
        return employments.first { $0.key == text.lowercased() }?.value
    }

    private static let employments: [String: Claim.Employment] = [
        "salarie": .own, "salarié": .own, "own": .own, "interimaire-utilisateur": .userFirm, "user": .userFirm,
        "interimaire-agence": .agency, "agency": .agency,
    ]

    /// The day of the reservation; nil where the file does not give it.
    private func reservation(_ record: borrowing RecordView) -> Result<Day?, RowFault> {
        guard let column = self[.reserved], let text = column.text(record) else { return .success(nil) }
        return Day(written: text).map { .success($0) } ?? .failure(RowFault(column, .notADay))
    }

    private func dated(
        _ record: borrowing RecordView, _ name: PortfolioColumn
    ) -> Result<(String, Day), RowFault> {
        guard let text = self[name]?.text(record) else {
            return .failure(RowFault(self[name], .emptyIdentifier))
        }
        guard let day = self[.date]?.text(record).flatMap(Day.init(written:)) else {
            return .failure(RowFault(self[.date], .notADay))
        }
        return .success((text, day))
    }

    private func codes(_ record: borrowing RecordView) -> [String?] {
        var texts: [String?] = []
        for named in codes { texts.append(named.column.text(record)) }
        return texts
    }

    private func identifier(_ record: borrowing RecordView) -> Result<String, RowFault> {
        guard let column = self[.establishment] else { return .success("ligne \(record.line)") }
        guard let id = column.text(record), !CodeForm.isNobody(id) else {
            return .failure(RowFault(column, .emptyIdentifier))
        }
        if TotalLabels.contains(id) { return .failure(RowFault(column, .totalOfEnterprises)) }
        if DamagedIdentifier.isMet(in: record.bytes(column.index)) {
            return .failure(RowFault(column, .damagedIdentifier))
        }
        return .success(IdentifierForm.canonical(id))
    }
}
