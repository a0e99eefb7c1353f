/// Durations in the clock's form.
extension Durations {
  /// "1:45", in hours where the word follows, else to be judged by what stands around it.
  func clock(at start: Int) -> Figure? {
    guard let hours = line.digits(start, atMost: 2), line.isSymbol(":", at: start + 1),
      line.isGlued(start + 1), line.isGlued(start + 2), line.token(start + 2)?.text.utf8.count == 2,
      let minutes = line.digits(start + 2, atMost: 2), minutes < 60
    else { return nil }
    let value = Quantity(hours) + Quantity(minutes, over: 60)
    let end = pastSeconds(start + 3)
    guard let after = unit(at: end), after.unit == .hours else {
      return Figure(value: value, unit: .clock, end: end)
    }
    return Figure(value: value, unit: .hours, end: after.end)
  }

  /// Past the ":00" of "1:30:00".
  private func pastSeconds(_ index: Int) -> Int {
    line.isSymbol(":", at: index) && line.isGlued(index) && line.isGlued(index + 1)
      && line.isText(["00"], at: index + 1) ? index + 2 : index
  }
}
