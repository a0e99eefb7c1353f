import CMECore

/// A row of `registrations.csv`.
struct RegistrationRow: FileRow {
  static let file = ImportFile.registrations
  let event: Event.ID
  /// A member number or an E-associate number.
  let member: String
  let day: Day
  let status: Registration.Status
  let channel: Registration.Channel
  let registeredAt, processedAt: FileTime?

  init(_ cells: inout RowCells<RegistrationColumn>) throws(CellRefusal) {
    event = try cells.required(.event)
    member = try cells.required(.member)
    day = try cells.day(.date)
    status = try cells.word(.status)
    channel = try cells.word(.channel)
    registeredAt = try cells.time(.registeredAt)
    processedAt = try cells.time(.processedAt)
    if channel == .onsite && registeredAt == nil {
      throw CellRefusal(RegistrationColumn.registeredAt, .onsiteWithoutTime)
    }
  }
}
