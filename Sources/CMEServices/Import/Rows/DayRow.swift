import CMECore

/// A day of an event, by which rows are told apart.
struct DayKey: Hashable, Sendable {
  let event: Event.ID
  let day: Day
}

/// A row of `days.csv`.
struct DayRow: UniqueFileRow {
  static let file = ImportFile.days
  static let keyColumn = DayColumn.date
  let event: Event.ID
  let day: Day
  let label: String
  let maximum: Credits

  var key: DayKey { DayKey(event: event, day: day) }

  init(_ cells: inout RowCells<DayColumn>) throws(CellRefusal) {
    event = try cells.required(.event)
    day = try cells.day(.date)
    label = try cells.required(.label)
    let written = try cells.required(.maximum)
    guard let maximum = Credits(decimal: written), maximum > .zero,
      maximum <= DayRow.mostOfADay
    else { throw CellRefusal(DayColumn.maximum, .notCredits(written)) }
    guard maximum.isQuarterStep else {
      throw CellRefusal(DayColumn.maximum, .notAQuarterStep(maximum))
    }
    self.maximum = maximum
  }

  /// 60 minutes are 1 credit, so no day has more than 24.
  private static let mostOfADay = Credits(hundredths: 2_400)
}
