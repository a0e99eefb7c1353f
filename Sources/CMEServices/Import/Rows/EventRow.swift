import CMECore

/// A row of `events.csv`.
struct EventRow: UniqueFileRow {
  static let file = ImportFile.events
  static let keyColumn = EventColumn.id
  let id: Event.ID
  let title, format, location, creditType: String
  let zone: EventZone
  let concludesAt: Instant
  let claimClosesAt: Instant?

  var key: Event.ID { id }

  init(_ cells: inout RowCells<EventColumn>) throws(CellRefusal) {
    id = try cells.required(.id)
    title = try cells.required(.title)
    format = try cells.required(.format)
    location = try cells.required(.location)
    creditType = try cells.required(.creditType)
    let identifier = try cells.required(.zone)
    guard let zone = EventZone(identifier: identifier) else {
      throw CellRefusal(EventColumn.zone, .unknownZone(identifier))
    }
    self.zone = zone
    guard let concludes = try cells.time(.concludesAt) else {
      throw CellRefusal(EventColumn.concludesAt, .empty)
    }
    concludesAt = concludes.instant(in: zone)
    claimClosesAt = try cells.time(.claimClosesAt)?.instant(in: zone)
    if let claimClosesAt, claimClosesAt <= concludesAt {
      throw CellRefusal(EventColumn.claimClosesAt, .closesBeforeConcluding)
    }
  }
}
