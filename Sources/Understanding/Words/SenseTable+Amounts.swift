extension SenseTable {
  /// The words for figures that are not numbers, and for what becomes of a figure.
  static let amounts: [(Sense, String)] = [
    (
      .zero,
      """
      none, nothing, nil, zilch, nada, zip, zippo, naught, nought, nix, niente, null, squat, \
      nothing at all, none at all, zero credits, no credits, no credit, no hours, no hrs, no cme, \
      no cmes, no points, not a thing, not any, not a single one, not a minute, \
      not a single credit, not a single hour, diddly, diddly squat, bupkis, goose egg, donut, \
      nothin, nuthin, nothing for, nothing on, a zero, a big zero, big fat zero, a goose egg, \
      jack, not anything, nowt, zeros, zeroes, nil return, nothing whatsoever, none whatsoever, \
      zilcho, absolutely nothing, no show, noshow, no shows
      """
    ),
    (
      .maximum,
      """
      max, maximum, the max, the maximum, full, full credit, full credits, the full credit, \
      full amount, the full amount, the full day, full day, all of it, all of them, the lot, the whole lot, \
      the whole thing, whole thing, the whole shebang, the works, the full monty, maxed, max out, \
      maxed out, maximum credit, maximum credits, max credits, max credit, max amount, \
      maximum amount, the maximum amount, full marks, full points, full hours, full attendance, \
      every credit, every hour, every minute, all credits, all the credits, all credit, all hours, all the hours, all of the credits, \
      all available, all possible, the most, \
      the most allowed, as much as possible, as many as possible, as much as i can, \
      as many as i can, as much as allowed, the limit, the top, \
      whole enchilada, the whole enchilada, all 100 percent, \
      full whack, from start to finish, start to finish, beginning to end, the whole nine yards, \
      max for, whatever the max is, whatever the maximum is, whatever is the max, \
      whatever the highest is, whatever the highest figure is, the highest figure, \
      everything on offer, everything that was on offer, everything offered, \
      everything that was offered, all that was on offer, everything available, \
      the full thing, the entire thing, entire thing, the full whack, max it, max it out
      """
    ),
    (
      .allDay,
      """
      everything, whole day, the whole day, all day, the entire day, entire day, every session, every talk, \
      every lecture, all sessions, all the sessions, all of the sessions, all talks, \
      all the talks, all lectures, all the lectures, the whole day long, all that day, \
      all day long, the complete day, complete day, the whole of the day, all through the day
      """
    ),
    (
      .same,
      """
      same, the same, same again, same as, the same as, ditto, likewise, same amount, \
      the same amount, same number, the same number, same here, same thing, the same thing, \
      same figure, the same figure, same hours, same credits, same deal, idem, identical, \
      exactly the same, as much as, as many as, equal to, same for, same on, the same again, \
      same like, the same like, repeat that, again the same, same as on, the same as on, \
      same as for, the same as for, same value, the same value, identical to, samesies, exact same, \
      once more the same, the same once more, once again the same, the same once again, \
      no different from, no different than, no different to, exactly like, just like, \
      exactly as, again as, again like, \
      the exact same
      """
    ),
    (
      .vague,
      """
      a few, some, several, a bit, a little, a lot, lots, many, most, most of it, most of the day, \
      most of them, mostly, part of it, part of the day, some of it, some of the day, some of them, \
      half the day, half a day, half day, half of it, half of the day, half of them, a portion, \
      few, couple few, a little bit, a chunk, nearly all, almost all, nearly everything, \
      almost everything, not all, not everything, not all of it, not the whole day, \
      not the whole thing, not full, whatever, however many, a handful, handful, plenty, \
      nan, infinity, inf, infinite, unlimited, a ton, tons, a bunch, bunch, the usual, \
      not much, not many, hardly any, hardly anything, barely any, almost none, next to nothing, \
      almost nothing, the morning only, only the morning, just the morning, mornings only, \
      the afternoon only, only the afternoon, just the afternoon, nearly nothing, \
      a good deal, a good deal of it, a great deal, a great deal of it, \
      a fraction, parts of it, bits of it, bits and pieces, more or less everything
      """
    ),
    (
      .unknown,
      """
      idk, dunno, i dont know, dont know, i do not know, do not know, not sure, unsure, no idea, \
      i forget, cant remember, cannot remember, i dont recall, \
      dont recall, do not recall, cant recall, cannot recall, dont remember, do not remember, \
      idk yet, not sure yet, dont know yet, tbd, tba, unknown, i am not sure, im not sure, \
      leave blank, leave it blank, leave empty, leave open, leave it open, later, \
      skip for now, for later, to be determined, to follow, will check, have to check, \
      but not sure, but not sure yet, but not sure about, but not sure on, but not certain, but not yet, \
      need to check, has to check, needs to check, gotta check, not sure about, not sure on, \
      not sure of, unsure about, unsure of, dont know about, do not know about, doesnt know, does not know, doesnt know about, \
      is not sure, isnt sure, is unsure, will have to check, must check, not certain about, no idea about, \
      ill check, let me check, pending, no clue, not certain, \
      blank, empty, tbc, not yet, comes later, tell you later, will tell you later, undecided
      """
    ),
    (.hours, "h, hr, hrs, hour, hours, hs, hrz, horas, hora, stunden, stunde, houres, houers"),
    (.minutes, "', m, min, mins, minute, minutes, minuts, mns, minutos, minuten, mn, mintues"),
    (
      .credits,
      """
      credit, credits, cr, crs, cred, creds, cme, cmes, unit, units, point, points, pt, pts, ceu, \
      ceus, ce, credit hour, credit hours, cme credit, cme credits, cme hours, cme hour, \
      cme units, cme points, credit points, ama credits, category 1 credits, cat 1 credits, \
      category 1 credit, cat 1 credit, category 1, cat 1, pra credits, cmecredits, kredits, \
      credits cme, ama pra category 1 credits, pra category 1 credits, credit units, contact hours, \
      creds worth, credits worth, crdits, credts, creidts, cedits, creditos, punkte, teaching hours
      """
    ),
    (
      .correction,
      """
      no wait, wait no, no sorry, sorry no, i mean, i meant, meant, but meant, meant to put, scratch that, strike that, \
      make that, make it, correction, correct that, no no, rather, or rather, er no, uh no, \
      um no, oops no, nope, erm, oops i mean, i mean to say, sorry i mean, sorry i meant, \
      let me correct that, let me correct, delete that, forget that, ignore that, \
      on second thought, on second thoughts, no i mean, no i meant, wait i mean, \
      actually no, no actually, hang on, hold on, wait, change that to, change it to, \
      make this, no make it, no make that, better, no its, my bad, my mistake, \
      typo, excuse me, pardon, wrong, thats wrong, that is wrong, no thats wrong, \
      should be, supposed to be, shouldve been, should have been, should of been, shoulda been, ought to be, needs to be, \
      instead, not that, should read, meaning, meant to say, meant to type, was supposed to be, \
      is supposed to be, has to be, must be, no should be, but should be, it should be, \
      but it should be, that should be, no it was, no it is, change to, becomes, down to, up to be, \
      no lets say, or better, nein, no pardon, no excuse me, strike, i lie, i tell a lie, \
      tell a lie, im lying, i am lying, thats a lie, rubbish, nonsense, damn, dammit, damn it, \
      darn, drat, crap, shit, silly me, stupid me, fat fingers, fat finger, wrong key, wrong button, \
      slipped, scrap that, scrap it, belay that, cancel that, my error, misread, i misread, \
      misspoke, i misspoke, let me rephrase, let me think again, thinking again, come to think, \
      come to think of it, no i lie, no rubbish, i said it wrong, i typed wrong, mistyped, \
      i mistyped, wrong again
      """
    ),
    (
      .weakCorrection,
      """
      actually, sorry, oops, whoops, oh, oh no, oh wait, uh, my apologies, apologies, ah, ah no, \
      argh, ugh, in fact, to be precise, to be exact
      """
    ),
    (
      .not,
      """
      not, but not, remove, delete, erase, take out, get rid of, isnt, is not, wasnt, was not, aint, never, its not, it isnt, it wasnt, it was not, \
      it is not, thats not, that is not, that isnt, that wasnt, dont put, do not put, not the, \
      cant be, cannot be, couldnt be, arent, werent, should not be, shouldnt be, dont enter, \
      do not enter, shouldnt have been, didnt mean, wasnt supposed to be, shouldnt say
      """
    ),
    (.insteadOf, "instead of, rather than, in place of, replacing, in lieu of, as opposed to"),
    (
      .wrong,
      """
      was wrong, is wrong, was incorrect, is incorrect, is a mistake, was a mistake, is a typo, \
      was a typo, isnt right, is not right, wasnt right, was not right, was an error, is an error, \
      is off, was off, was too high, was too low, is too high, is too low, is not correct, \
      isnt correct, was not correct, wasnt correct, was my mistake, too high, too low, too much, \
      too many, too few, was too much, was too many, is too much, is too many, was bad
      """
    ),
    (
      .stated,
      """
      says, said, i put, i typed, i entered, i wrote, i said, shows, it says, it shows, put in, \
      you have, you put, you wrote, you got, i had put, he put, she put, it had, listed as, \
      you have it as, i see, i can see, recorded as, entered as, reads, i had, i gave, i told you, they put, \
      he entered, she entered, he typed, she typed, he said, she said, i accidentally put, from
      """
    ),
    (
      .hedge,
      """
      about, around, roughly, approx, approximately, circa, ca, maybe, perhaps, nearly, almost, \
      at least, at most, up to, more than, less than, fewer than, over, under, somewhere around, \
      something like, like, more like, close to, just over, just under, a bit over, a bit under, a little over, \
      a little under, no more than, no less than, not more than, possibly, in the region of, \
      on the order of, in the neighborhood of, in the ballpark of, minimum, min of, max of, above, \
      below, ungefahr, must have been, might be, could be, may be, can be, might have been, \
      could have been, probably around, probably about, i guess around, i guess about, well over, \
      well under, north of, somewhere near, sort of, kind of, kinda, sorta, some where around, \
      can be, supposedly, estimated, an estimated, guesstimate, shy of, just shy of, a little less than, \
      a little more than, a bit more than, a bit less than, slightly over, slightly under, \
      slightly more than, slightly less than, not quite, barely, aprox, abt, arnd
      """
    ),
    (
      .hedgeAfter,
      """
      or so, ish, give or take, or thereabouts, or something, or something like that, or more, \
      or less, more or less, roughly speaking, at least, at most, tops, minimum, plus or minus, \
      approximately, approx, i guess maybe, or whatever, and change, and a bit, and some, odd, \
      or maybe more, or maybe less, who knows, something, somethin
      """
    ),
    (.or, "or, or maybe, or perhaps, or even, or possibly, or was it, versus, vs, oder"),
    (.between, "between, somewhere between, anywhere between, anywhere from, somewhere from"),
    (
      .plus,
      """
      plus, and another, another, and then another, and also, additional, an additional, extra, \
      an extra, more, and an extra, a further, and a further, further, \
      on top, on top of that, added to, and more
      """
    ),
    (
      .partOfDay,
      """
      am, pm, in the morning, in the afternoon, in the evening, morning, afternoon, evening, before lunch, \
      after lunch, this morning, this afternoon, in the am, in the pm, am session, pm session, \
      morning session, afternoon session, evening session, for the morning, for the afternoon, \
      the morning, the afternoon, at night, at the plenary, mornings, afternoons, \
      the morning session, the afternoon session, before noon, after noon, morning sessions, \
      afternoon sessions, the am, the pm, over lunch, at lunch, during lunch, lunch session, \
      before the break, after the break, late morning, early afternoon, noontime, night
      """
    ),
    (
      .total,
      """
      total, in total, altogether, all together, together, sum, in sum, all told, in all, \
      all in all, a total of, total of, adds up to, comes to, makes, which makes, combined, \
      for a total of, totaling, totalling, that makes, which comes to, sum of, overall, \
      adding up to, came to, which came to, that came to, that comes to, added up, all up, \
      added together, summed up, taken together
      """
    ),
    (
      .each,
      """
      each, apiece, per day, a day, each one, each of them, each of those, each time, every one, \
      daily, respectively each, a piece, all the same, across the board
      """
    ),
    (
      .only,
      """
      only, just, solely, merely, nothing but, nothing other than, nothing except, \
      nothing except for, exclusively, purely, only just
      """
    ),
    (
      .nothingElse,
      """
      no other days, no other day, nothing else, not the others, none of the others, \
      that was the only day, that is the only day, thats the only day, the only day, \
      not the other days, not the other, no others, none else, nothing the other days, \
      none of the other days, neither of the others, not the rest, only day i was there, \
      only day i attended, the only day i attended, the only day i was there, the only one
      """
    ),
    (
      .except,
      """
      except, except for, excepting, apart from, other than, besides, excluding, aside from, \
      with the exception of, bar, save for, not counting, not including, without, but not
      """
    ),
    (
      .but,
      "but, but not, though, although, however, except, except for, apart from, other than, besides"
    ),
    (
      .arithmetic,
      """
      minus, less, lost, times, multiplied by, divided by, deduct, subtract, subtracting, \
      deducting, reduced by, take away, missed, missed out on, short by, twice, out of
      """
    ),
  ]
}
