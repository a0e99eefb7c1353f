extension ParsedFile where Row: UniqueFileRow {
  /// Passes over rows that say the same again, and refuses those that contradict an earlier one.
  mutating func resolveRepeats() {
    var first: [Row.Key: PlacedRow<Row>] = [:]
    var kept: [PlacedRow<Row>] = []
    for row in rows {
      guard let earlier = first[row.content.key] else {
        first[row.content.key] = row
        kept.append(row)
        continue
      }
      if earlier.content == row.content {
        notices.add(row.notice(nil, .repeats(row: earlier.number)))
      } else {
        refusals.append(row.refusal(Row.keyColumn, .contradicts(row: earlier.number)))
      }
    }
    rows = kept
  }
}
