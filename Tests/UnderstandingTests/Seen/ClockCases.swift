/// Times of day, parts of a day and days without a figure: what is asked, and what is left alone.
let clockCases: [ReadingCase] = cases(
  .blank,
  [
    ("8am to noon", "amount?"), ("friday 8am to noon", "amount?"), ("fri 9-5", "amount?"),
    ("fri 9-5, sat 8 to 4", "amount?"), ("from 8:30 until 5", "amount?"),
    ("noon to 5 on saturday", "amount?"), ("I was there 9am-12pm so 3 credits", "16=3"),
    ("change friday from 8 to 6", "16=6"), ("change it from 8 to 6", "16=6"),
    ("17:30", "none"), ("0800", "none"), ("ten past 3", "none"), ("2 to 3", "amount?"),
    ("2 more hours on friday", "amount?"), ("another hour", "amount?"),
    ("5 credits in 3 days", "16=5"), ("10/17/2025 2", "day?"), ("2 on next friday", "day?"),
    ("the day after friday 3", "17=3"), ("saturday 17 3", "17=3"), ("day 1 and 3", "day?"),
    ("5 on day 1 and 3 on day 2", "16=5 17=3"),
    ("4.5 (four and a half) on friday", "16=4.5"), ("two days ago 2", "18=2"),
    ("3 for last saturday", "17=3"), ("friday 2, the other day 3", "day?"),
    ("fri 3, sat, sun 2", "16=3 18=2"), ("fri, sat, sun 2", "16=2 17=2 18=2"),
    ("2 fri, 3 sat, sun", "16=2 17=3"), ("fri 3, sat, sun 2 each", "16=3 17=2 18=2"),
    ("two thirds of friday", "amount?"), ("3 quarters of saturday", "amount?"),
    ("three quarters of an hour on saturday", "17=0.75"), ("one third of the day", "amount?"),
    ("the second and third 3 each", "17=3 18=3"), ("first and second 3", "16=3 17=3"),
    ("2 on day 1 and 3", "16=2 18=2"), ("all of 10/16 and 1h05 on 10/17", "16=7.75 17=1.08"),
    ("friday 2 and saturday too", "amount?"), ("friday 2, saturday too", "amount?"),
  ])
