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
  """)
