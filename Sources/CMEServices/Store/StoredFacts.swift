import CMECore
import Foundation

/// The facts of a certificate as they are kept: what has no column of its own.
struct StoredFacts: Codable {
  private struct Figure: Codable {
    let day: String
    let hundredths: Int
  }

  private let holder, profession, title, format, location, firstDay, lastDay, creditType: String
  private let designated: Int
  private let entries: [Figure]
  private let provider: String
  private let submittedAt: Instant

  init(_ facts: CertificateFacts) {
    let record = facts.record
    (holder, profession, title) = (record.holder, record.profession, record.title)
    (format, location) = (record.format, record.location)
    (firstDay, lastDay) = (record.firstDay.iso, record.lastDay.iso)
    (creditType, designated) = (record.creditType, record.designated.hundredths)
    entries = facts.entries.map { Figure(day: $0.day.iso, hundredths: $0.credits.hundredths) }
    (provider, submittedAt) = (facts.provider, facts.submittedAt)
  }

  /// The facts, with what stands in columns.
  func facts(
    number: CertificateNumber, issuedAt: Instant, replaces: CertificateNumber?
  ) throws -> CertificateFacts {
    let record = RecordFacts(
      holder: holder, profession: profession, title: title, format: format, location: location,
      firstDay: try day(firstDay), lastDay: try day(lastDay), creditType: creditType,
      designated: Credits(hundredths: designated))
    let entries = try entries.map {
      Entry(day: try day($0.day), credits: Credits(hundredths: $0.hundredths))
    }
    return CertificateFacts(
      number: number, record: record, entries: entries, provider: provider,
      submittedAt: submittedAt, issuedAt: issuedAt, replaces: replaces)
  }

  private func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw StoredValueError("day", text) }
    return day
  }
}

/// JSON as it is kept: the same value always gives the same text.
enum StoredJSON {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, of text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
