extension SenseTable {
  /// Days named without a weekday or a date.
  static let days: [(DayWord, String)] = [
    (
      .all,
      """
      every day, everyday, each day, all days, all the days, all of the days, every single day, \
      each of the days, all the other days too, on all days, each and every day, any day, any days, \
      every one of the days, the whole event, the whole conference, the whole convention, \
      the entire conference, the whole meeting, the entire meeting, the whole course, \
      the entire event, the entire course, the entire convention, the entire congress, \
      the whole congress, the whole symposium, the entire symposium, the complete convention, \
      the complete event, the complete meeting, the complete conference, the complete course, \
      the complete congress, the convention as a whole, the event as a whole, \
      the meeting as a whole, the conference as a whole, the course as a whole, \
      the congress as a whole, all along, across all days, evryday, every days, \
      them all, on all of them, for all of them, for all of it, the entire time, the whole time, all of the above days, each of these days, \
      each of those days, all these days, all those days, daily for all
      """
    ),
    (
      .both,
      """
      both, both days, both of them, both of those, each of both, both of these days, the two days, \
      both the days, on both, on both days, both of the days
      """
    ),
    (
      .rest,
      """
      rest, the rest, the rest of them, rest of them, rest of the days, the rest of the days, \
      remaining, the remaining, remaining days, the remaining days, remainder, the remainder, \
      everything else, \
      all the rest, anything else, all else, the days left, the days that are left, \
      whatever is left, whatevers left, whats left over, the remaining ones, remaining ones, each remaining day, every remaining day, \
      rest of the event, the rest of the event, rest of the conference, the rest of the conference, \
      rest of the meeting, the rest of the meeting, rest of the week, the rest of the week, \
      rest of the course, the rest of the course, \
      rest of the weekend, the rest of the weekend, the rest of the time, the rest of it, rest of it, the leftover days, \
      elsewhere, otherwise, the days remaining, every day after, every day after that, \
      the days after, the days after that, the following days, all remaining, all remaining days
      """
    ),
    (
      .otherDays,
      """
      other days, the other days, all other days, all the other days, every other day, \
      the others, others, other ones, the other ones, all others, all the others, any other days, \
      any other day, each other day
      """
    ),
    (.weekend, "weekend, the weekend, wknd, the wknd, wkend, the weekend days"),
    (
      .first,
      """
      first day, the first day, first one, the first one, opening day, the opening day, day one, \
      the first of the days, the very first day, the 1st one, my first day, start day
      """
    ),
    (
      .last,
      """
      last day, the last day, last one, the last one, final day, the final day, closing day, \
      the closing day, the very last day, the final one, my last day, end day, \
      the last of the days, last of the days
      """
    ),
    (
      .middle,
      "middle day, the middle day, the middle one, middle one, the day in the middle, the mid day"
    ),
    (.today(0), "today, tonight, todays, today is"),
    (
      .today(-1),
      """
      yesterday, yday, yest, yesterdays, ysterday, yesturday, last night, yestrday, yesteday, \
      yesterdy, yestaday, yeterday, yesterda, yessterday, yersterday, yesterdat
      """
    ),
    (
      .today(-2),
      "day before yesterday, the day before yesterday"
    ),
    (.today(1), "tomorrow, tmrw, tomorow, tommorow, tommorrow, tomorro, tomorrows, tmw"),
    (
      .some,
      """
      one day, the other day, one of them, one of those, one of these, one of the days, the other, the other one, \
      another day, some day, one of the other days, on one, the other of them, any one of them
      """
    ),
    (
      .asked,
      """
      this day, that day, this one, that one, for this one, the current day, \
      current day, the day in question, that particular day, this particular day, this date
      """
    ),
  ]
}
