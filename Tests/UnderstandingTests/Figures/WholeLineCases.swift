/// A day with a clause of its own and no figure, which takes none from its neighbour.
let ownClauseCases: [ReadingCase] = cases(
  .blank,
  [
    ("4 on friday, saturday I had a fever", "16=4 17=0"),
    ("5 on friday, 4 on saturday and sunday i flew home", "16=5 17=4 18=0"),
    ("four credit for saturday, the friday i not was", "16=0 17=4"),
    ("6 saturday, on friday my plane was late", "17=6"),
    ("five for friday, on sunday my car broke down", "16=5 18=0"),
    ("I had covid on saturday, friday was fine, 6", "16=6"),
    ("3 for friday and sunday please", "16=3 18=3"),
    ("3 on friday, saturday and sunday", "16=3 17=3 18=3"),
    ("two, and that goes for friday and sunday", "16=2 18=2"),
    ("put me down with 3.5 for saturday, the others i'll do after", "17=3.5"),
  ])

/// Days missed for a reason that is told, and none named.
let toldAbsenceCases: [ReadingCase] = cases(
  .blank,
  [
    ("sunday i was already on the plane", "18=0"),
    ("was throwing up in the hotel the whole day", "16=0"),
    ("snowed in at home on saturday", "17=0"), ("no show on my part", "16=0"),
    ("food poisoning on saturday", "17=0"),
    ("Slept through all of it. Zilch.", "16=0"),
    ("never left the hotel on saturday", "17=0"), ("left the hotel on saturday", "none"),
    ("my wife was in the hospital on saturday", "none"),
    ("i was working on saturday but attended 3 hours", "17=3"),
    ("I was at a wedding. how do I enter that?", "none"),
    ("had a fever on friday, 2 on saturday", "16=0 17=2"),
    ("spent sunday throwing up in the hotel, oysters. no credit obviously", "18=0"),
    ("I flew home on sunday", "18=0"),
    ("sat I had call duty so only sunday, 2", "16=0 17=0 18=2"),
    ("I flew home early on sunday, 3", "18=3"),
    ("had the flu but made it for 3 hours", "16=3"),
    ("flew home after the last session, 6", "16=6"),
  ])

/// As much as is saved for another day.
let likeDayCases: [ReadingCase] = cases(
  .second,
  [
    ("no different from friday", "17=2"), ("ditto friday", "17=2"),
    ("exactly like friday", "17=2"), ("once more the same", "17=2"), ("like friday", "17=2"),
    ("again as on fri", "17=2"), ("friday's figure once again", "17=2"),
    ("3 like friday", "amount?"), ("2 like friday", "17=2"),
  ])

/// Figures of pieces of one day, which add up, or of each of several things, which are asked about.
let pieceCases: [ReadingCase] = cases(
  .blank,
  [
    ("morning 1.5 + afternoon 2", "16=3.5"), ("3 then lunch then 1.5", "16=4.5"),
    ("1 and a further 1/2", "16=1.5"),
    ("90 min abdominal then 2 hours 15 min obstetrics", "16=3.75"),
    ("2 from the plenary, 3 from the breakout, 1.25 from the case conference", "16=6.25"),
    ("105 minutes altogether", "16=1.75"), ("2 from the keynote and 1 from the panel", "16=3"),
    ("four talks, each 30 minutes", "amount?"), ("2 workshops, each 1.5 credits", "amount?"),
    ("2 each", "16=2 17=2 18=2"),
    ("2.5 each for the workshops", "amount?"), ("1 for the lecture and 2 for the lab", "16=3"),
    ("5 - then 6.5 - then 2", "16=5 17=6.5 18=2"),
    ("had to run after half an hour so half a credit", "16=0.5"),
    ("saw 3 of the 6 sessions, that came to 2.5 credits", "16=2.5"),
    ("big fat goose egg i'm afraid, zero", "16=0"),
    ("whole program start to finish, max it out", "16=7.75"),
  ])

/// Figures that a later word of the line takes back, or that are told beside the person's own.
let restatedCases: [ReadingCase] = cases(
  .blank,
  [
    ("would love to say 7 but honestly 2", "16=2"), ("Honest answer? Zilch.", "16=0"),
    ("it gives 6 for this day isn't it, write 6", "16=6"),
    ("it was 4 but i dont recall which day", "day?"),
    ("flew home the night before so nothing there", "16=0"),
    ("left early. rest is 0", "16=0 17=0 18=0"),
    ("the lab on Sunday was what, an hour and a half? Yes an hour and a half", "18=1.5"),
    ("1.25, hmm checked again, it's 2.25", "16=2.25"), ("fri 3, ah no i meant sat 3", "17=3"),
    ("swap the 4 on friday for a 3", "16=3"), ("replace 4 with 3 on saturday", "17=3"),
    ("i see 5 for saturday there, it was 4.5", "17=4.5"),
    ("7.25 was on offer, i took 6", "16=6"), ("2? 2.5? one of those", "amount?"),
    ("can be 2, can be 3, who knows", "amount?"), ("anything but 3", "amount?"),
    ("according to my own notes 6.75", "16=6.75"), ("according to my wife 6.75", "none"),
    ("I have written it on my badge: 2.75", "16=2.75"), ("badge 275", "none"),
    ("Would you be so kind as to enter four credits for me?", "16=4"),
    ("only on sunday I was present, there I have 3", "16=0 17=0 18=3"),
  ])

/// Lines with figures or days that enter nothing.
let unenteredCases: [ReadingCase] =
  cases(
    .blank,
    [
      ("do 50 minutes count as 1?", "ask"),
      ("i typed 4 on friday by mistake, how can i correct that", "ask"),
      ("how much is it so far with friday and saturday", "review"),
      ("I've been at this for 20 minutes, connect me to a real person now", "human"),
    ])
  + cases(
    .review,
    [
      ("yes 2 and 0 is right", "affirm"), ("yes, 3.5 is correct", "affirm"),
      ("reopen the 18th", "pick 18"),
      ("everything but friday is right", "pick 16"), ("friday 3 is right", "16=3"),
      ("yes but 3 on friday is right", "16=3"),
      ("wrong number on the last day, let me redo it", "pick 18"),
      ("i am not sure if friday was 6", "amount?"), ("nope not yet", "deny"),
    ])

/// What a line at the end means, and whether it names an event besides the one submitted.
let otherEventCases: [(line: String, meaning: String)] = [
  ("musculoskeletal workshop", "pick ev-msk"), ("now the obstetric course please", "pick ev-ob"),
  ("the certificate for the obstetric course", "none"), ("the convention", "none"),
  ("my name is wrong on the obstetric course", "none"),
]
