/// Days by their weekday or their distance from today.
let weekdayForms = seen(
  .weekend,
  """
  friday = = 16 | Fri. = = 16 | FRI = = 16 | fri = = 16 | on friday = = 16 | for friday = = 16
  the friday = = 16 | this friday = = 16 | last friday = = 16 | this past friday = = 16
  past saturday = = 17 | last saturday = = 17 | previous sunday = = 18 | this last sunday = = 18
  friday last = = 16 | next friday = = | friday of last week = = 16 | last week friday = = 16
  last week on friday = = 16 | last week's friday = = 16 | friday last week = = 16
  friday next week = = | coming friday = = | monday = = | friday's = = 16 | fridays = = 16
  friday morning = = 16 | saturday afternoon = = 17 | sunday night = = 18
  friday and saturday = = 16 17 | friday & saturday = = 16 17 | friday, saturday = = 16 17
  friday, saturday and sunday = = 16 17 18 | fri/sat = = 16 17 | fri+sat = = 16 17
  fri-sun = = 16 17 18 | fri - sun = = 16 17 18 | fri–sun = = 16 17 18
  friday through sunday = = 16 17 18 | friday thru sunday = = 16 17 18
  friday to sunday = = 16 17 18 | from friday to sunday = = 16 17 18
  friday until sunday = = 16 17 18 | fri to sun = = 16 17 18 | both friday and sunday = = 16 18
  saturday or sunday = = | fryday = = 16 | frieday = = 16 | firday = = 16 | fridy = = 16
  fridya = = 16 | satturday = = 17 | saterday = = 17 | satrday = = 17 | saturdey = = 17
  saturaday = = 17 | sauturday = = 17 | sturday = = 17 | staurday = = 17 | suterday = = 17
  sunady = = 18 | sumday = = 18 | snuday = = 18 | sundat = = 18 | suday = = 18 | sonday = = 18
  saturdays = = 17 | holiday = = | today = = | yesterday = = | the day before yesterday = = 18
  day before yesterday = = 18 | 2 days ago = = 18 | two days ago = = 18 | 3 days ago = = 17
  three days ago = = 17 | four days back = = 16 | 4 days earlier = = 16
  a couple of days ago = = 18 | couple days ago = = 18 | a day ago = = | 5 days ago = =
  a week ago = = | two nights ago = = 18
  """)

/// Days by their place in the event.
let orderForms = seen(
  .weekend,
  """
  the first day = = 16 | first day = = 16 | 1st day = = 16 | 1st = = 16 | the 1st = = 16
  day 1 = = 16 | day one = = 16 | day #1 = = 16 | day no. 1 = = 16 | day number one = = 16
  day number 2 = = 17 | day-1 = = 16 | day ii = = 17 | day iii = = 18 | day1 = = 16 | d1 = = 16
  d2 = = 17 | D3 = = 18 | d-2 = = 17 | day two = = 17 | day 2 = = 17 | day #2 = = 17
  day 02 = = 17 | 2nd = = 17 | 2nd day = = 17 | second day = = 17 | the second day = = 17
  the 2nd day = = 17 | day 3 = = 18 | third day = = 18 | 3rd day = = 18 | day 4 = =
  fourth day = = | day 17 = = 17 | day four = = | opening day = = 16 | the opening day = = 16
  closing day = = 18 | the closing day = = 18 | final day = = 18 | the very last day = = 18
  last day = = 18 | middle day = = 17 | the middle day = = 17 | second to last day = = 17
  the second-to-last day = = 17 | next to last day = = 17 | penultimate day = = 17
  the day before last = = 17 | first two days = = 16 17 | the first two days = = 16 17
  first 2 days = = 16 17 | last two days = = 17 18 | days 1 and 2 = = 16 17
  days 1 & 3 = = 16 18 | days 1-2 = = 16 17 | days one and two = = 16 17
  days 1, 2 and 3 = = 16 17 18 | days 1 to 3 = = 16 17 18 | days 1 through 3 = = 16 17 18
  day 1 and day 3 = = 16 18 | day 1 and 3 = = 16 18 | day 1 to day 3 = = 16 17 18
  first and last day = = 16 18 | first and second day = = 16 17
  the first and the last day = = 16 18 | the first and third days = = 16 18 | weekend = = 17 18
  the weekend = = 17 18 | on the weekend = = 17 18 | this weekend = = 17 18
  last weekend = = 17 18 | over the weekend = = 17 18 | this past weekend = = 17 18
  next weekend = = | the day after friday = = 17 | day after friday = = 17
  the day before sunday = = 17 | the day before saturday = = 16 | day after the 16th = = 17
  the day following friday = = 17 | the day after oct 17 = = 18
  friday's the day after thursday = = 16 | two days after friday = = 18
  saturday and the day after = = 17 | first of october = = | the sunday = = 18 | sun = = 18
  the sun = = | i sat down = = | sunday funday = = 18 | may 17 = = | march 17 = = | may i = =
  """)
