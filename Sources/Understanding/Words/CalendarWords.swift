import CMECore

/// The words of weekdays and months.
enum CalendarWords {
  static let weekdays: [String: Weekday] = table([
    (.monday, "monday mon mo mondays mond mndy lunes montag"),
    (.tuesday, "tuesday tue tues tu tuesdays tuesd martes dienstag"),
    (.wednesday, "wednesday wed weds wednes wednesdays wednsday wensday miercoles mittwoch"),
    (.thursday, "thursday thu thur thurs thursdays thr thrs jueves donnerstag"),
    (.friday, "friday fri fr fridays frid frdy viernes freitag"),
    (.saturday, "saturday sat satur saturdays satdy sabado samstag"),
    (.sunday, "sunday sun sundays sund sndy domingo sonntag"),
  ])

  static let months: [String: Int] = table([
    (1, "january jan"), (2, "february feb febr"), (3, "march mar"), (4, "april apr"), (5, "may"),
    (6, "june jun"), (7, "july jul"), (8, "august aug"), (9, "september sep sept"),
    (10, "october oct okt oktober octobre octubre"), (11, "november nov"),
    (12, "december dec dez"),
  ])

  /// The whole names, which typing errors are mended towards.
  static let longWeekdays: [(name: Letters, weekday: Weekday)] = Weekday.allCases.map {
    (Letters($0.rawValue), $0)
  }

  /// The names of months that are long enough to mend typing errors towards.
  static let longMonths: [(name: Letters, month: Int)] = months.filter {
    $0.key.utf8.count > 6 || $0.key == "august"
  }.map { (Letters($0.key), $0.value) }

  private static func table<Value>(_ groups: [(Value, String)]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, words) in groups {
      for word in words.split(separator: " ") { table[String(word)] = value }
    }
    return table
  }
}
