/// Days by their date.
let dateForms = seen(
  .weekend,
  """
  the 17th of october = = 17 | 17th of october = = 17 | 17th october = = 17 | 17 october = = 17
  17 of october = = 17 | october 17 = = 17 | october 17th = = 17 | october the 17th = = 17
  october the seventeenth = = 17 | october seventeenth = = 17
  the seventeenth of october = = 17 | seventeenth of october = = 17 | seventeenth october = = 17
  october seventeen = = 17 | oct. 17 = = 17 | oct.17 = = 17 | oct 17 = = 17 | oct17 = = 17
  17oct = = 17 | 17-oct = = 17 | 17-Oct-2026 = = 17 | 17-oct-26 = = 17 | 17/oct/2026 = = 17
  17.oct.2026 = = 17 | oct-17 = = 17 | oct/17 = = 17 | oct-17-2026 = = 17 | 17 oct 26 = = 17
  17 oct '26 = = 17 | oct 17 '26 = = 17 | oct 17, 2026 = = 17 | oct 17 2026 = = 17
  october 17th, 2026 = = 17 | october 17th 2026 = = 17 | october 17, 26 = = 17
  the 17th of october 2026 = = 17 | the 17th of october, 2026 = = 17
  the 17th day of october = = 17 | 2026 oct 17 = = 17 | 2026-oct-17 = = 17 | october 17 2025 = =
  10/17/2025 = = | 10/17/25 = = | 2025-10-17 = = | 10/17 = = 17 | 17/10 = = 17 | 10-17 = = 17
  17-10 = = 17 | 10.17 = = 17 | 17.10. = = 17 | 17.10.2026 = = 17 | 17.10.26 = = 17
  10/17/26 = = 17 | 10/17/2026 = = 17 | 17/10/2026 = = 17 | 17/10/26 = = 17 | 10-17-2026 = = 17
  10-17-26 = = 17 | 10.17.2026 = = 17 | 10 17 2026 = = 17 | 17 10 2026 = = 17
  2026-10-17 = = 17 | 2026/10/17 = = 17 | 2026.10.17 = = 17 | 2026 10 17 = = 17
  20261017 = = 17 | 2026-10-17T09:00 = = 17 | 10 / 17 = = 17 | 10/17 saturday = = 17
  the 17th = = 17 | 17th = = 17 | the 17 = = 17 | on the 17 = = 17 | on 17 = = 17
  on 17th = = 17 | on the seventeenth = = 17 | seventeenth = = 17 | the seventeenth = = 17
  17 th = = 17 | 17st = = 17 | the 16th and 17th = = 16 17 | 16th and 17th = = 16 17
  the 16th and the 17th = = 16 17 | 16th, 17th and 18th = = 16 17 18 | 16th & 18th = = 16 18
  16th-18th = = 16 17 18 | 16th - 18th = = 16 17 18 | 16-18 october = = 16 17 18
  16th to 18th = = 16 17 18 | the 16th to the 18th = = 16 17 18 | 16th through 18th = = 16 17 18
  from the 16th to the 18th = = 16 17 18 | from the 16th until the 18th = = 16 17 18
  oct 16-18 = = 16 17 18 | oct 16 - 18 = = 16 17 18 | oct 16 - oct 18 = = 16 17 18
  oct. 16 to oct. 18 = = 16 17 18 | oct 16 to 18 = = 16 17 18
  october 16th through 18th = = 16 17 18 | october 16th through the 18th = = 16 17 18
  october 16, 17 and 18 = = 16 17 18 | october 16, 17, 18 = = 16 17 18 | oct 16/17 = = 16 17
  oct 16 and oct 17 = = 16 17 | 16/17 october = = 16 17 | 10/16-10/18 = = 16 17 18
  10/16 - 10/18 = = 16 17 18 | 10/16 to 10/18 = = 16 17 18 | 10/16 and 10/18 = = 16 18
  2026-10-16 to 2026-10-18 = = 16 17 18 | octobre 17 = = 17 | ocotber 17 = = 17
  octobr 17 = = 17 | october the 19th = = | oct 19 = = | the 19th = = | november 17 = =
  17 november = = | 11/17 = = | 17/11 = = | 2026-11-17 = = | september seventeenth = =
  fri the 16th = = 16 | sat the 17th = = 17 | saturday 17 = = 17 | saturday 17th = = 17
  saturday the 17th = = 17 | saturday, the 17th = = 17 | saturday, october 17 = = 17
  saturday october 17th = = 17 | saturday 17 october = = 17
  saturday the 17th of october = = 17 | saturday, 17 october 2026 = = 17 | sat 10/17 = = 17
  sat, 10/17/26 = = 17 | sat 17/10 = = 17 | sat. oct. 17 = = 17 | sat (oct 17) = = 17
  sat (17th) = = 17 | the 17th (saturday) = = 17 | october 17 (sat) = = 17 | oct 17 sat = = 17
  on saturday the seventeenth = = 17 | friday the 17th = = | saturday the 16th = =
  friday 16 october = = 16 | fri. 16 oct. = = 16 | fri 16 oct 2026 = = 16 | 16/10/26 fri = = 16
  16.10 = = 16 | 16.10. = = 16 | fri 16.10. = = 16 | 2026-10-16 (fri) = = 16 | 20261016 = = 16
  10/16 fri = = 16 | oct 16 (friday) = = 16 | the sixteenth = = 16 | sixteenth of oct = = 16
  16 of october, 2026 = = 16 | on october 16 = = 16 | on the 16th = = 16
  on the 16th of october = = 16 | for the 16th = = 16 | october, the sixteenth = = 16
  october sixteenth, twenty twenty six = = 16 | october 16 two thousand twenty six = = 16
  october 16 this year = = 16 | october 16 last year = = | the 16th of this month = = 16
  16th of last month = = | the 16th of next month = = | october 16th at 9am = = 16
  16th october, 2026 at 8:30 = = 16 | octubre 16 = = 16 | okt 16 = = 16 | Octber 16 = = 16
  ocotber 16th = = 16 | novmber 16 = = | the 45th = = | feb 30 = = | the very first day = = 16
  on the first day = = 16 | on day one = = 16 | on day 1 = = 16 | day 3 (sunday) = = 18
  sunday (day 3) = = 18 | sunday, day 3 = = 18 | day 3, sunday = = 18 | first (friday) = = 16
  third and final day = = 18 | the third and last day = = 18 | last day, sunday = = 18
  sunday, the last day = = 18 | sunday the last day = = 18 | saturday and sunday = = 17 18
  sat n sun = = 17 18 | sat + sun = = 17 18 | sat & sun = = 17 18 | sat,sun = = 17 18
  sat / sun = = 17 18 | fri, sat = = 16 17 | fri thru sun = = 16 17 18
  friday-sunday = = 16 17 18 | friday till sunday = = 16 17 18 | days 2 and 3 = = 17 18
  day two and three = = 17 18 | the last two days = = 17 18 | last 2 days = = 17 18
  the final two days = = 17 18 | the 17th and 18th = = 17 18 | 17th/18th = = 17 18
  17 & 18 oct = = 17 18 | 17-18 oct = = 17 18 | 17th - 18th of october = = 17 18
  17 and 18 october = = 17 18 | oct 17+18 = = 17 18 | oct 17 & 18 = = 17 18
  oct 17, 18 = = 17 18 | 10/17 & 10/18 = = 17 18 | 10/17, 10/18 = = 17 18 | 10/17-18 = = 17 18
  saterdays = = 17 | fridays session = = 16 | saturday's = = 17 | saturday evening = = 17
  sunday a.m. = = 18 | sunday am = = 18 | sunday morning = = 18 | 4 days ago = = 16
  2 days back = = 18 | last sat = = 17 | last week's saturday = = 17 | this past sunday = = 18
  sunday last week = = 18 | on sunday last = = 18 | next sunday = = | thursday = =
  on monday = = | tomorrow = = | tuesday the 13th = = | the 15th = = | october 15 = =
  oct 20 = = | 10/19 = = | 10/20/2026 = = | 2027-10-17 = = | october 2026 = = | in october = =
  last month = = | this week = = | last week = = | day 0 = = | day five = = | 7th day = =
  my birthday = = | someday = = | friday the 16th and saturday the 17th = = 16 17
  fri 10/16, sat 10/17, sun 10/18 = = 16 17 18 | 10/16, 10/17 and 10/18 = = 16 17 18
  the day following the 16th = = 17 | the day prior to sunday = = 17
  the day preceding sunday = = 17 | the saturday = = 17 | that saturday = = 17
  that friday = = 16 | every saturday = = 17 | fri am = = 16 | friday pm = = 16 | satuday = = 17
  satarday = = 17 | saturdy = = 17 | satruday = = 17 | sauterday = = 17 | suturday = = 17
  friyay = = 16 | fridday = = 16 | fiday = = 16 | frday = = 16 | fridat = = 16 | frydai = =
  sundey = = 18 | sunnday = = 18 | sundday = = 18 | sund = = 18 | satur = = 17 | monday's = =
  someone = = | today's = = | the last day of the event = = 18
  first day of the convention = = 16 | day 2 of 3 = = 17 | day two of the meeting = = 17
  second day of the course = = 17 | oct 17 (day 2) = = 17 | day 2 (10/17) = = 17
  day 2, oct 17 = = 17 | saturday (10/17) = = 17 | saturday - october 17 = = 17
  saturday: oct 17 = = 17 | sat 17 oct 2026 = = 17 | saturday october seventeenth = = 17
  saturday, 17th october = = 17 | saturday the seventeenth of october = = 17
  saturday 17/10 = = 17 | saturday 10-17 = = 17 | saturday 10/17/2026 = = 17 | sat oct17 = = 17
  Sat17Oct = = 17 | oct 17th (saturday) = = 17 | 17th (sat) = = 17 | 17th sat = = 17
  the 17th saturday = = 17 | 17 sat = = 17
  16th of october through the 18th of october = = 16 17 18 | oct 16 thru 18 = = 16 17 18
  oct 16–18 = = 16 17 18 | october 16 through october 18 = = 16 17 18
  fri oct 16 - sun oct 18 = = 16 17 18 | friday the 16th to sunday the 18th = = 16 17 18
  fri 16 to sun 18 = = 16 17 18 | fri 16 - sun 18 = = 16 17 18 | 16-18/10 = = 16 17 18
  16. oktober = = 16 | 16.10.2026 = = 16 | 16. october 2026 = = 16 | 16/oct = = 16
  16 / 10 / 2026 = = 16 | 10 / 16 / 26 = = 16 | oct 16th '26 = = 16 | 16-10-26 = = 16
  26-10-16 = = 16 | 2026/oct/16 = = 16 | oct/16/2026 = = 16 | friday 10.16.2026 = = 16
  10.16.26 = = 16 | 10/016 = = | 10/16/ = = 16 | 10/16th = = 16 | oct the 16 = = 16
  the oct 16 = = 16 | oct  16 = = 16 | OCTOBER 16TH = = 16 | October Sixteenth = = 16
  sixteen october = = 16 | sixteenth = = 16 | on sixteenth = = 16 | on the 16 = = 16
  on 16 oct = = 16 | on oct 16 and 17 = = 16 17 | both the 16th and the 17th = = 16 17
  the 16th, the 17th, and the 18th = = 16 17 18 | not the 16th = = 16 | saturday before last = =
  last friday and saturday = = 16 17 | this past friday and saturday = = 16 17 | yesterday's = =
  4 days ago, friday = = 16 | friday (4 days ago) = = 16 | three days ago, on saturday = = 17
  the friday before last = = | the weekend just gone = = 17 18 | last wknd = = 17 18
  opening night = = | start day = = 16 | end day = = 18 | d1 and d2 = = 16 17
  d1-d3 = = 16 17 18 | day1, day2, day3 = = 16 17 18 | 1st and 2nd day = = 16 17
  1st, 2nd and 3rd day = = 16 17 18 | first, second and third day = = 16 17 18
  first through third day = = 16 17 18 | days one to three = = 16 17 18 | days 1, 2 = = 16 17
  days 1+2 = = 16 17 | days 1/2 = = 16 17 | 2nd to last day = = 17 | second last day = = 17
  mid day = = | the in between day = = | the day in the middle = = 17 | center day = =
  friday after next = = | friday before last = = | third friday of october = = 16
  the third friday in october = = 16 | third friday of this month = = 16
  the third friday of next month = = | 10/16,2026 = = 16 | day before xmas = =
  """)
