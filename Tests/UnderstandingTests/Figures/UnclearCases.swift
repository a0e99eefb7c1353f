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
  ("fri 3 sat -- sun 2", "amount?", "16=3 18=2"),
  ("friday: , saturday: 2", "amount?", "17=2"),
  ("everything but an hour", "amount?", ""),
  ("all but 1 hour on friday", "amount?", ""),
  ("everything but the last talk on friday", "amount?", ""),
  ("take 1 off friday", "amount?", ""),
  ("i think 3 on friday but not sure", "amount?", ""),
  ("fri 3 / sat ? / sun 2", "amount?", "16=3 18=2"),
  ("3 fri, ? sat", "amount?", "16=3"),
  ("3 fri, - sat, 2 sun", "amount?", "16=3 18=2"),
  ("7.75 minus 1 = 6.75", "amount?", ""),
  ("5 total", "day?", ""),
  ("5 for friday and saturday combined", "day?", ""),
  ("friday + saturday = 5", "day?", ""),
  ("5 between friday and saturday", "day?", ""),
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
    ("every day 3 but friday", "17=3 18=3"),
    ("full credit but not sunday", "16=7.75 17=8"),
    ("none except friday 3", "16=3 17=0 18=0"),
    ("i didn't attend any day except friday 3", "16=3 17=0 18=0"),
    ("everything is zero but friday 3", "16=3 17=0 18=0"),
    ("other than friday nothing", "17=0 18=0"),
    ("apart from friday i have nothing", "17=0 18=0"),
    ("except for friday, 2 each day", "17=2 18=2"),
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

/// Commands and questions that other words used to hide.
let plainCases: [ReadingCase] =
  cases(
    .blank,
    [
      ("why", "repeat"), ("?", "help"), ("??", "help"), ("cancel", "restart"),
      ("never mind", "restart"), ("nevermind", "restart"), ("my events", "restart"),
      ("go back to the event list", "restart"), ("ok", "affirm"), ("no", "deny"),
      ("everything", "16=7.75"), ("max", "16=7.75"), ("all", "16=7.75"),
      ("everything is fine but friday", "pick 16"), ("can I change it later", "ask"),
      ("would 3 be ok for friday", "ask"), ("for", "none"), ("asdfgh", "none"),
      ("qwpoei zxcm", "none"), ("foo bar baz", "none"),
    ])
  + cases(
    .review,
    [
      ("done", "affirm"), ("im done", "affirm"), ("finish", "affirm"), ("finished", "affirm"),
      ("thats all", "affirm"), ("sub mit", "affirm"),
    ])
  + cases(.done, [("change friday", "ask"), ("saturday 3", "none")])
