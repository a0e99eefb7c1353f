/// Days whose figure is unclear beside days whose figure is clear: what is asked, what is kept.
let unclearCases: [(line: String, asked: String, kept: String)] = [
  ("friday 2, saturday ?, sunday 1", "amount?", "16=2 18=1"),
  ("fri:2 sat:- sun:3", "amount?", "16=2 18=3"),
  ("fri 2, sat -, sun 3", "amount?", "16=2 18=3"),
  ("sunday: ?, friday: 4", "amount?", "16=4"),
  ("two for friday and for for saturday", "amount?", "16=2"),
  ("friday two saturday too", "amount?", "16=2"),
  ("friday 2 or saturday 2, not sure", "amount?", ""),
  ("2 friday or 2 saturday", "amount?", ""),
  ("friday 4 right?", "amount?", ""),
  ("friday to point five", "amount?", ""),
  ("all three and a half", "amount?", ""),
  ("3 times 1.5", "amount?", ""),
  ("i had 3 but lost 1", "amount?", ""),
  ("4 hours minus lunch", "amount?", ""),
  ("friday 2 less", "amount?", ""),
  ("all minus 1 hour", "amount?", ""),
  ("I missed an hour on friday", "amount?", ""),
  ("add 1 to friday", "amount?", ""),
  (
    "i was there all of friday and a bit of saturday, then my kid got sick and i drove home",
    "amount?", "16=7.75"
  ),
  ("5 total", "day?", ""),
  ("5 altogether over the weekend", "day?", ""),
]

/// Every day but one: the figure is for the others.
let exceptCases: [ReadingCase] = cases(
  .blank,
  [
    ("everything but saturday", "16=7.75 18=4.5"),
    ("everything except saturday", "16=7.75 18=4.5"),
    ("everything except saturday, there 3", "16=7.75 17=3 18=4.5"),
    ("all but friday 3", "17=3 18=3"),
    ("all except saturday 3", "16=3 18=3"),
    ("every day but sunday 2", "16=2 17=2"),
    ("every day except friday and saturday 2", "18=2"),
    ("2 every day except sunday", "16=2 17=2"),
    ("each day 2 except sunday 0", "16=2 17=2 18=0"),
    ("2 each day apart from saturday", "16=2 18=2"),
    ("other days none", "17=0 18=0"),
    ("just friday, 3", "16=3 17=0 18=0"),
    ("3 fri only", "16=3 17=0 18=0"),
  ])

/// Days that wait for a figure are left out; what is clear stands.
let waitingCases: [ReadingCase] = cases(
  .blank,
  [
    ("caller says 2 friday none sat and she is not sure about sunday", "16=2 17=0"),
    ("two on friday nothing saturday and sunday she has to check", "16=2 17=0"),
    ("friday was great, nothing special on saturday, sunday 3", "18=3"),
    ("nothing yet", "skip"),
    ("nothing for friday yet", "skip"),
    ("friday 3, saturday nothing so far", "16=3"),
    ("friday i missed the first 2 hours so 5", "16=5"),
    ("dont put friday 2, put saturday 2", "17=2"),
    ("nothing but friday 3", "16=3 17=0 18=0"),
    ("none unfortunately", "16=0"),
  ])
