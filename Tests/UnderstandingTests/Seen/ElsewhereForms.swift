/// A fortnight with today in its midst: 4 to 17 November, today Tuesday the 10th.
let fortnightForms = seen(
  .fortnight,
  """
  last friday = = 6 | next friday = = 13 | this friday = = 13 | this past friday = = 6
  friday = = | this week friday = = 13 | friday this week = = 13 | friday of this week = = 13
  next week friday = = | last week monday = = | last wednesday = = 4 | last thursday = = 5
  this wednesday = = 11 | wednesday the 11th = = 11 | wednesday 11 november = = 11
  today = = 10 | tonight = = 10 | yesterday = = 9 | tomorrow = = 11 | day after tomorrow = = 12
  the day after tomorrow = = 12 | the day after tmrw = = 12 | in 2 days = = 12
  in two days = = 12 | in three days = = 13 | 3 days from now = = 13
  three days from today = = 13 | two days from tomorrow = = 13 | 2 days later = =
  a week from today = = 17 | a week from tomorrow = = | in a week = = 17 | one week ago = =
  3 days ago = = 7 | six days ago = = 4 | four days before today = = 6
  2 days after yesterday = = 11 | two days before yesterday = = 7 | 2 days before tomorrow = = 9
  a week ago yesterday = = | monday the 9th = = 9 | tuesday, the 10th of november = = 10
  nov 4 = = 4 | november fourth = = 4 | nov 4th = = 4 | the 4th of nov = = 4 | 4/11 = = 4
  11/4 = = 4 | 11-5-2026 = = 5 | nov 11 = = 11 | 11/11 = = 11 | the eleventh = = 11
  the eleventh of november = = 11 | eleven november = = 11 | november eleven = = 11
  nov. 12th = = 12 | november twelfth = = 12 | november 17th = = 17 | 16th = = 16
  the 16th = = 16 | sunday the 15th = = 15 | the 5th = = 5 | 5th = = 5 | on the 9th = = 9
  nov 6-8 = = 6 7 8 | 6-8 nov = = 6 7 8 | from nov 6 through nov 8 = = 6 7 8
  the 6th, 7th and 8th = = 6 7 8 | day 10 = = 13 | day ten = = 13 | tenth day = = 13
  the tenth day = = 13 | eleventh day = = 14 | day twelve = = 15 | fourteenth day = = 17
  first monday = = 9 | the second friday = = 13 | the first friday = = 6
  second saturday = = 14 | first friday of november = = 6 | veterans day = = 11
  on veterans day = = 11 | a week from friday = = | two weeks ago = =
  """)

/// An event whose dates are also places in it: 1 to 4 October.
let earlyForms = seen(
  .early,
  """
  the 2nd = = 2 | october 1st = = 1 | the first of october = = 1 | first of october = = 1
  1 october = = 1 | october first = = 1 | oct 1 = = 1 | 10/1 = = 1 | 1/10 = = 1 | 10/01 = = 1
  10/01/2026 = = 1 | 01/10/2026 = = 1 | 10/02 = = 2 | 2/10 = = 2 | 02.10. = = 2
  2.10.2026 = = 2 | oct 2nd = = 2 | the third = = 3 | the 3rd of october = = 3
  oct 1-3 = = 1 2 3 | 1-3 oct = = 1 2 3 | october first and second = = 1 2
  october 1st to 4th = = 1 2 3 4 | thursday = = 1 | thurs = = 1 | thur = = 1 | thrusday = = 1
  thurday = = 1 | thirsday = = 1 | thursady = = 1 | tursday = = 1 | thrs = = 1
  thurs 1 oct = = 1 | thurs the 1st = = 1 | fourth day = = 4 | the fourth = = 4
  second day = = 2 | oct 4 = = 4 | oct 5 = =
  """)

/// An event that the new year parts: 30 December to 2 January.
let newYearForms = seen(
  .newYear,
  """
  dec 31 = = 2026-12-31 | new year's eve = = 2026-12-31 | new years eve = = 2026-12-31
  new year's day = = 2027-01-01 | january 1 = = 2027-01-01 | jan 1st = = 2027-01-01
  jan 2 2027 = = 2027-01-02 | 1/1 = = 2027-01-01 | 1/2 = = 2027-01-02 | on 1/2 = = 2027-01-02
  01/02 = = 2027-01-02 | 01/02/2027 = = 2027-01-02 | 12/30 = = 2026-12-30
  12/30/2026 = = 2026-12-30 | 12/30/2027 = =
  dec 30 - jan 1 = = 2026-12-30 2026-12-31 2027-01-01
  30 december to 2 january = = 2026-12-30 2026-12-31 2027-01-01 2027-01-02
  wednesday the 30th = = 2026-12-30 | wendesday = = 2026-12-30 | wedensday = = 2026-12-30
  wednsday = = 2026-12-30 | wed = = 2026-12-30 | weds = = 2026-12-30 | wensday = = 2026-12-30
  the thirty first = = 2026-12-31 | the thirty-first = = 2026-12-31
  december thirty first = = 2026-12-31 | 31st of december = = 2026-12-31
  thirtieth of december = = 2026-12-30 | the day after christmas = =
  the day before new years eve = = 2026-12-30
  """)
