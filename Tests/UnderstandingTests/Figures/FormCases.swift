/// Lists: the figures are the days in order where there are as many of them.
let listForms: [ReadingCase] =
  cases(
    .blank,
    [
      ("6.5 / 7 / 2", "16=6.5 17=7 18=2"), ("6 / 7 / 2", "16=6 17=7 18=2"),
      ("6.5/7/2", "16=6.5 17=7 18=2"), ("1/2 / 3/4 / 2", "16=0.5 17=0.75 18=2"),
      ("6 / 7", "amount?"), ("6 / 4.5", "amount?"), ("3/4", "16=0.75"), ("3 / 4", "16=0.75"),
      ("1 1 / 2", "16=1.5"), ("10 / 17 / 26", "pick 17"), ("2/3/4", "none"),
      ("6 - then 7.5 - then 2", "16=6 17=7.5 18=2"), ("6 - 7", "amount?"),
      ("6 - 7 - 2", "16=6 17=7 18=2"), ("6 > 7 > 2", "16=6 17=7 18=2"), ("6-7-2", "none"),
      ("6,5 / 7,25 / 2", "16=6.5 17=7.25 18=2"), ("1/2 / 1/2", "amount?"), ("3 -> 2", "16=2"),
      ("1) 6  2) 7  3) 2", "16=6 17=7 18=2"), ("1. 6 2. 7.5 3. 2", "16=6 17=7.5 18=2"),
      ("1) none 2) 7 3) 2", "16=0 17=7 18=2"), ("2) 6 3) 7", "day?"),
      ("six comma seven comma two", "16=6 17=7 18=2"),
      ("friday six comma saturday seven", "16=6 17=7"),
      ("six period seven period two", "16=6 17=7 18=2"),
      ("friday six full stop saturday seven full stop", "16=6 17=7"),
    ])
  + cases(.second, [("7 / 3.5", "amount?"), ("8 / 7.5 / 2 / 1", "day?")])

/// Short weekdays.
let shortDayForms: [ReadingCase] =
  cases(
    .blank,
    [
      ("f3 sa5 su2", "16=3 17=5 18=2"), ("f 3, sa 5, su 2", "16=3 17=5 18=2"),
      ("f:3 sa:5 su:2", "16=3 17=5 18=2"), ("fr/sa 5 each, su 1", "16=5 17=5 18=1"),
      ("fri/sa 5 each", "16=5 17=5"), ("f3 sat 5", "16=3 17=5"), ("f3", "none"), ("f3 f4", "none"),
      ("we 3 were there, f 2", "none"), ("45m", "16=0.75"), ("1h 30 m friday", "16=1.5"),
      ("m/f 3", "none"), ("on the 16th 3", "16=3"),
    ])
  + cases(
    .four,
    [("w5 th6 f2", "25=5 26=6 27=2"), ("w5 f6 sa2", "25=5 27=6 28=2"), ("w5 t6 f2", "25=5 27=2")])

/// Typing errors of one slip.
let slipForms: [ReadingCase] = cases(
  .blank,
  [
    ("fiev", "16=5"), ("fuor", "16=4"), ("sveen", "16=7"), ("sevn", "16=7"), ("zeor", "16=0"),
    ("noen", "16=0"), ("nothnig", "16=0"), ("threee", "16=3"), ("twoo", "16=2"),
    ("elevne", "16=11"), ("thrse", "16=3"), ("friday fiev, saturday egiht", "16=5 17=8"),
    ("two and a qaurter", "16=2.25"), ("threw", "none"), ("steven", "none"), ("nose", "none"),
    ("night", "none"), ("fire", "none"), ("tent", "none"), ("bone", "none"), ("live", "none"),
  ])

/// Times of day and of waiting.
let timeForms: [ReadingCase] = cases(
  .blank,
  [
    ("arrived 9:45, gone by 3:30 pm, earned 4.25", "16=4.25"),
    ("came 9:15, left 3:30, 4.5", "16=4.5"),
    ("left 3:30 friday, 4.5", "16=4.5"), ("friday 7:30", "16=7.5"), ("2:30", "16=2.5"),
    ("what time does the bus leave, 5:30?", "none"),
    ("I've been at this for 25 minutes, get me a person", "human"),
    ("i have been stuck here for 30 minutes, friday 3", "16=3"),
    ("until what date can i claim", "ask"), ("10:30 arrival, 4.5", "16=4.5"),
    ("arrived at 8, left at noon, 4", "16=4"),
  ])

/// Numbers that count or name something else than credits and days.
let otherForms: [ReadingCase] = cases(
  .blank,
  [
    ("the 3rd session was good, 5", "16=5"), ("my 2nd year of residency, 4", "16=4"),
    ("the 1st talk was great, 3", "16=3"), ("the 17th session was good, 2", "16=2"),
    ("on the 17th, 2", "17=2"), ("I stayed from the first slide to the last one", "16=7.75"),
    ("there from the first talk to the last, so the maximum", "16=7.75"),
    ("from the first day to the last 2 each", "16=2 17=2 18=2"), ("the last one, 2", "18=2"),
    ("late because of snow on I-95, so six", "16=6"), ("fri-5", "16=5"),
    ("in twenty twenty-six i did 4", "16=4"), ("in two thousand twenty six i did 4", "16=4"),
    ("october sixteenth twenty twenty-six: 4", "16=4"), ("my 17th convention, 4", "16=4"),
    ("i gave 2 of the talks, saturday 3", "17=3"), ("heard 4 of the 7 sessions, friday 3", "16=3"),
    ("the first two talks, 1.5", "16=1.5"), ("the 2nd hour was dull, 3", "16=3"),
    ("the second two", "17=2"),
    ("in my seat on Sunday from the first slide to the very last, full marks", "18=4.5"),
    ("twenty minutes", "16=0.33"),
  ])

/// "One" after a day.
let oneForms: [ReadingCase] = cases(
  .blank,
  [
    ("the saturday one please", "pick 17"), ("do the sunday one as 4 please", "18=4"),
    ("friday one saturday two", "16=1 17=2"), ("saturday one", "17=1"),
    ("the talks were long, the last one was great, 5", "16=5"),
    ("the first session was bad but the second one good, 6", "16=6"),
    ("2 for the last one", "18=2"),
    ("the first one 5, the last one 2", "16=5 18=2"),
    ("the friday one and the saturday two", "16=1 17=2"),
  ])

/// Figures that leave open how much they come to, or on which day.
let openForms: [ReadingCase] =
  cases(
    .blank,
    [
      ("to and a half", "amount?"), ("friday to and a half", "amount?"), ("and a half", "amount?"),
      ("two and a half", "16=2.5"), ("an hour and a half", "16=1.5"),
      ("between 1 hour and 90 minutes", "amount?"), ("between an hour and 90 minutes", "amount?"),
      ("between 60 and 90 minutes", "amount?"), ("60 to 90 minutes", "amount?"),
      ("45 or 50 minutes", "amount?"), ("can be 2, can be 3", "amount?"),
      ("between 1 hour and 30 minutes and 2 hours", "amount?"),
      ("1 hour and 30 minutes", "16=1.5"), ("three quarters of the day", "amount?"),
      ("half of friday", "amount?"), ("two thirds of the sessions", "amount?"),
      ("3/4 of the talks", "amount?"), ("2/3 of saturday", "amount?"),
      ("split 6 over 2 days", "day?"), ("6 split over two days", "day?"),
      ("6 over the weekend", "day?"), ("6 across the three days", "day?"),
      ("spread 9 over the three days", "day?"), ("6 over friday", "16=6"),
      ("divide 9 by 3", "day?"), ("split 6 between friday and saturday", "day?"),
      ("0 over the weekend", "17=0 18=0"), ("3 over the weekend each", "17=3 18=3"),
      ("2 a day over the weekend", "17=2 18=2"),
    ])
  + cases(
    .second,
    [
      ("5 more than friday", "amount?"), ("one less than friday", "amount?"),
      ("a bit more than friday", "amount?"), ("3, more than friday", "17=3"),
      ("half an hour more than on friday", "amount?"), ("5, more than enough", "17=5"),
    ])

/// Sums with the time of day before or after the figure.
let pieceForms: [ReadingCase] = cases(
  .blank,
  [
    ("morning 1.5 + afternoon 2", "16=3.5"), ("am 1.5 + pm 2", "16=3.5"),
    ("friday morning 1.5 + afternoon 2, saturday 4", "16=3.5 17=4"),
    ("2 and a further 1/2", "16=2.5"),
    ("1.5 +", "amount?"),
  ])
