/// Figures that somebody wished, expects or heard of, and those that are given all the same.
let assertionCases: [ReadingCase] = cases(
  .blank,
  [
    ("i wanted 3 on friday", "amount?"), ("i was hoping for 5 on saturday", "amount?"),
    ("i should have had 6", "none"), ("i would have liked 6 on saturday", "amount?"),
    ("i could have had 7 on friday if my train was on time", "none"),
    ("I will earn 4 on sunday", "amount?"), ("i plan to claim 5 for friday", "amount?"),
    ("friday is worth 6", "amount?"), ("i was in line for 2 hours on friday", "amount?"),
    ("missed 2 on friday", "amount?"), ("i never said 3", "none"),
    ("my wife claimed 6 on saturday", "none"), ("my resident did 4 on friday", "none"),
    ("a friend of mine has 4 on friday", "none"), ("they say saturday is 4", "none"),
    ("he told me to put 6 for friday", "none"), ("the schedule has 6 on friday", "none"),
    ("your email said i have 5 credits for friday", "none"),
    ("my boss wants me to have 8 on friday", "none"), ("i heard 6 for friday", "none"),
    ("according to the program friday is 6", "none"), ("last time i got 6 on friday", "none"),
    ("my neighbor got 4 on friday and 5 on saturday", "none"),
    ("friday 3, saturday 2, right?", "amount?"),

    ("i wanted 3 but it's 2", "16=2"), ("they said 4 but i only had 3", "16=3"),
    ("friday i wanted 3 but friday i got 2", "16=2"), ("planned 5 attended 4", "16=4"),
    ("i should have said 4 for friday", "16=4"), ("friday should have been 4", "16=4"),
    ("i will put 3 for friday", "16=3"), ("i wanted to put 4 for friday", "16=4"),
    ("i'm going with 4 for friday", "16=4"), ("i would like to have 4 for friday", "16=4"),
    ("my wife and i each had 3 on friday", "16=3"), ("my wife came along, 3 for me", "16=3"),
    ("friday i was on call so nothing, saturday 7", "16=0 17=7"),
  ])
