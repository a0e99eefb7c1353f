extension SenseTable {
  /// Numbers that are no credits, and the words in between.
  static let glue: [(Sense, String)] = [
    (
      .label,
      """
      room, rooms, hall, suite, ste, booth, floor, gate, building, bldg, extension, ext, phone, \
      telephone, tel, cell, mobile, fax, number, nr, num, id, member, npi, badge, license, \
      licence, order, invoice, ticket, case, ref, reference, confirmation, code, my zip, zip code, the zip, zip is, pin, step, \
      steps, version, chapter, page, pages, question, line, row, column, screen, option, \
      group, track, session, module, unit no, level, grade, form, apt, apartment, \
      po box, box, e - associate, associate, eassociate, call me at, call me on, dial, reach me at, my cell is, \
      my number is, flight, bus, route, highway, table, seat, age, aged, born in, year, dob, \
      windows, ios, android, chrome, ipad, iphone, covid, covid - 19, web, stage, phase, part, \
      slide, lecture, talk, lab, station, bed, ward, unit number, poster, abstract, paper, \
      pgy, icd, cpt, fy, q, category, cat, section, article, item, protocol, account, acct, \
      hotel, street, avenue, tier, python, err, http, terminal, desk, counter, chair, row, port, bay
      """
    ),
    (
      .clock,
      """
      at, until, till, til, by, before, after, since, from, starting at, started at, ended at, \
      left at, arrived at, came at, starts at, ends at, beginning at, around at, past, closes at, \
      its already, quarter past, quarter to, half past, opens at, due at, by like, not before, \
      not until
      """
    ),
    (
      .clockAfter,
      "am, pm, a . m ., p . m ., a . m, p . m, oclock, o clock, uhr, noon, hrs local, est, edt, cst, pst"
    ),
    (
      .count,
      """
      talk, talks, session, sessions, lecture, lectures, workshop, workshops, poster, posters, \
      abstract, abstracts, day, days, week, weeks, month, months, year, years, yr, yrs, people, \
      person, persons, patient, patients, kid, kids, time, times, copy, copies, page, pages, \
      colleague, colleagues, doctor, doctors, physician, physicians, sonographer, sonographers, \
      nurse, nurses, \
      percent, \
      year old, second, seconds, sec, secs, floor, floors, screen, screens, event, events, \
      course, courses, conference, conferences, meeting, meetings, email, emails, mail, mails, \
      account, accounts, question, questions, try, tries, attempt, attempts, step, steps, \
      thing, things, option, options, box, boxes, field, fields, row, rows, line, lines, \
      speaker, speakers, presentation, presentations, panel, panels, case, cases, scan, scans, \
      babies, twins, coffee, coffees, block, blocks, module, modules, of us, of them, of those, of these, \
      other, others, names, friends, guys, girls, drs, docs, mds, digits, digit, \
      numbers, letters, letter, character, characters, words, call, calls, ppl, \
      \
      moment, moments, mo, different, separate, registrations, registration, certificates, certificate, \
      \
      fellows, residents, students, \
      breaks, break, keynotes, keynote, plenary, plenaries, miles, km, am flight, \
      mg, kg, ml, gb, mb, kb, mm, cm, mhz, lb, lbs, ft, thousand, thousands, million, millions, billion
      """
    ),
    (.money, "dollar, dollars, bucks, usd, eur, euro, euros, pounds, gbp, $, €, £, cents, buck"),
    (
      .and,
      "and, nor, &, n, und, y, et, as well as, and then, then, followed by, also, and for, next, after that, afterwards, thereafter, with"
    ),
    (
      .link,
      """
      on, for, of, in, is, was, are, were, be, its, it is, it was, to, had been, gets, gives, equals, \
      equal, during, over on, as, back to, goes back to, go back to, went back to, goes to, towards, worth, should get, went to, would be, \
      will be, comes, that was, did, goes for, that goes for, \
      am, been, do, does, being, being at, with, a, an, the, my, this, that, em, um, auf, para, from
      """
    ),
    (
      .record,
      """
      put, enter, record, add, make, set, give, log, mark, claim, take, note, \
      write, use, earned, got, get, claimed, attended, did, have, had, i want, want, i get, \
      i got, i have, i had, i did, i earned, i attended, i claim, need, i need, \
      mark down, write down, stick, pop, jot, fill in, fill, type, register, count, report, \
      book, insert, keep, let it be, should say, enter in, \
      key in, punch in, plug in, log in for, chalk up, allocate, assign, award, credit me, \
      give me, give her, give him, give them, i will take, ill take, lets say, lets do, lets go with, \
      call it, say, go with, i would say, id say, i will claim, ill claim, i wish to claim, \
      i would like, id like, i want to claim, i would like to claim, just put, please put, \
      please enter, please record, kindly record, kindly enter, submit for, earn, completed, \
      declare, state, declared, finished, stayed, stayed for, was there, was there for, were there for, i was there, \
      there for, went for, came for, sat through, sat thru, made it to, been there, \
      attended for, participated, participated for, logged, recorded, entered, put me down for, \
      mark me down for, we had, we did, she had, he had, she did, he did, she got, he got, \
      she earned, he earned, she attended, he attended, they had, they got, reads, was present for, \
      was present, was in, was in for, listened to, listened, caught, i caught, made, present, \
      i spent, spent, clocked, racked up, accrued, accumulated, received, collected, sat in, \
      sat in for, sat in on, took, has, attend, went, gone, went there, show, showing, shows
      """
    ),
    (
      .change,
      """
      change, switch, raise, bump, lower, increase, decrease, reduce, correct, fix, update, edit, \
      amend, modify, adjust, revise, alter, turn, changed, move, swap, replace, chnage, cahnge, \
      reopen, re - open, redo, revisit, exchange, trade, bump up, bump down, knock down, take down, bring up, bring down, take up, put up, put down
      """
    ),
    (
      .filler,
      """
      i, we, he, she, they, you, u, me, it, him, her, them, us, please, pls, plz, plse, thanks, \
      thank you, thx, ty, tks, cheers, dear, kindly, hi, hello, hey, good morning, good afternoon, \
      good evening, so, ok, okay, k, well, just, then, now, there, here, too, also, \
      again, already, very much, very, much, many thanks, thanks a lot, thank you very much, \
      thanks so much, i think, i believe, i guess, i reckon, i suppose, think, believe, guess, \
      total of, a total of, exactly, precisely, only, both, of course, obviously, basically, \
      honestly, to be honest, tbh, imo, as i said, like i said, as said, right, alright, let me see, \
      lets see, let me think, um, uh, er, erm, hm, hmm, mm, the answer is, my answer is, answer, \
      down, in there, regarding, concerning, re, about that, for me, for her, for him, for them, \
      for us, in all, even, still, yet, though, because, since, as, if possible, sir, madam, \
      maam, doc, friend, buddy, mate, sincerely, regards, best regards, kind regards, \
      best, yours, god bless, cordially, amount, figure, value, number of, number of credits, \
      credit amount, worth of, in total, full stop, period, colon, dash, semicolon, new line, \
      newline, dot, per, day, days, date, today i, all, ive, im, ill, i would, i will, i am, \
      hers, his, hers is, my, mine, mine is, mine was, our, their, her, your, the, a, an, \
      that, this, these, those, which, who, were, ur, some, any, out, up, off, i said, \
      on my part, alike, would love to, would love to say, remain, remains, remained, \
      as follows, following, the following, namely, ie, eg, viz, respectively, \
      most grateful if you, grateful if you, very grateful if you, much obliged if you, \
      obliged if you, glad if you, pleased if you, happy if you, appreciate it if you, \
      thankful if you, appreciate it if you could, grateful if you could, much obliged, lovely event, warm wishes, \
      if i remember, if i remember right, if i remember correctly, if i recall, if i recall correctly, \
      if im not mistaken, if i am not mistaken, if you please, if you would, if you could, if you dont mind, \
      so far, as yet, unfortunately, sadly, alas, really, whatsoever, in order, in that order, that order, caller, the caller, caller says, caller said, caller had, \
      caller attended, caller wants, she says, he says, she said she, dr, doctor, member, \
      first, firstly, second, secondly, third, thirdly, last, lastly, finally, next, bitte, \
      danke, gracias, merci, por favor, lol, haha, yeah, yea, sure, great, perfect, good, fine, \
      hours worth, not a minute less, not a minute more, and not a minute less, and not a minute more, \
      not a bit less, not a bit more, not one more, not one less, no more no less, no more and no less, \
      not more not less, nothing more, nothing less, and nothing more, and no more, and no less, \
      not a point more, not a point less, not a credit more, not a credit less, when, where, the session, session, sessions, talk, talks, lecture, lectures, \
      meeting, conference, event, convention, course, attendance, participation, value of, lah, \
      guys, everyone, everybody, folks, team, assistant, computer, machine, bot, credits for, this time, that time, \
      thankyou, thnx, tnx, appreciate it, much appreciated, have a nice day, all good, that is all, \
      thats all, thats it, that is it, done, finished, end, stop, over, hrs of, both of us, was all
      """
    ),
    (.yes, "yes, yep, yup, y, correct, si, ja, oui, yes please, affirmative, yess, yis, aye"),
    (.no, "no, nope, nah, nay, negative, non, no thanks, no thank you, noo, nooo"),
    (
      .question,
      """
      how, what, why, would, should, could, can, when do, when can, when is, when will, when does, where, where do, which, \
      who, whom, whose, is, are, am i, can i, can we, can you tell, could i, may i, should i, shall i, \
      do i, do we, do you, does, did it, did you, will i, will it, will you, would it, would i, \
      must i, has it, have you, is it, is there, are there, are these, what if, whats, hows, \
      wheres, whens, whys, whos, can he, can she, can they, could he, could she, may she, may he, \
      should she, should he, does she, does he, wat, wot, wht, y cant, how come, wich, \
      is she, is he, would she, would he, what about, how about, any chance, any way, \
      do they, will she, will he, will they, need i, was it, did i, did we, did my, did the, has my, have my, has the, have i, have we, had i, was i, cant i, isnt it, isnt there, \
      wouldnt it, shouldnt it, is that, is this, would that, what happens, suppose, wie, warum, \
      was ist, until what, till what, until when, till when, by when, by what, since when, \
      why is, why did, why does, por que, porque, como, donde, cuando, can someone, could someone, how many, how much
      """
    ),
    (
      .request,
      """
      can you, could you, would you, will you please, can u, could u, would u, can you please, \
      could you please, can i have, can i get, could i have, could i get, may i have, \
      can we have, can we make, could we make, can you put, can you just, could you just, \
      would you be so kind as to, would you be so good as to, may i trouble you to, \
      might i trouble you to, could i trouble you to, may i bother you to, would you be so kind and, could you be so kind as to, \
      could you kindly, may i please have, could i please have, can i please have, \
      would you be kind enough to, might i have, could you please kindly, \
      would you kindly, would you please, can we do, can we put, is it possible to put, \
      can you change, could you change, can you make, would you mind, may i ask you to, can we say, \
      can you set, could you set, could you put, do me a favor and, id like to, i would like to, \
      i want to, i need to, i wanna, i gotta, can i change, could i change, can i put down for
      """
    ),
  ]
}
