extension SenseTable {
  /// Words that tell of a figure instead of giving one.
  static let reports: [(Sense, String)] = [
    (
      .report,
      """
      wont let, will not let, doesnt let, does not let, wouldnt let, would not let, not letting, \
      didnt let, did not let, isnt letting, doesnt allow, does not allow, wont allow, not allowed, \
      cant enter, cannot enter, couldnt enter, could not enter, cant put, cannot put, cant type, \
      cannot type, cant claim, cannot claim, unable to enter, wont take, will not take, doesnt take, \
      does not take, wont accept, will not accept, doesnt accept, does not accept, not accepting, \
      not accepted, rejected, rejects, refused, refuses, denied, blocks, blocked, only gives, only gave, \
      only allows, only lets, it says enter, it says to, it says put, it says i, says enter, says to enter, it wants, it asks, \
      it tells, it said enter, it said to, it keeps, was told, were told, been told, brochure, flyer, website, web site, \
      programme said, program said, syllabus, my friend, a friend, someone else, somebody else, \
      keeps saying, keeps asking, asking again, asks again, asks me again, already put, already entered, \
      already typed, already did, disappeared, is gone, its gone, was gone, are gone, froze, frozen, vanished, \
      not showing, is not showing, isnt showing up, shows nothing, shows 0, shows zero, shows blank, doesnt show, does not show, isnt showing, not listed, isnt listed, greyed out, grayed out, \
      paid, charged, the max should, the maximum should, max of, maximum of, your max, your maximum, \
      error, keeps, crashed, stuck at, the app shows, app shows, the screen shows, screen shows, \
      the page shows, page shows, the system shows, system shows, the form shows, it only shows, \
      \
      certificate had, last certificate, old certificate, in my account, on my account, account shows, \
      i wish, wish i had, should have got, should have gotten, promised, certificate shows, next year, \
      if i, if we, if he, if she, if they, if you, what if, my colleague got, my colleague had, my colleague earned, \
      my colleague has, my colleague put, my colleagues got, my wife got, my husband got, another doctor got, \
      everyone got, everybody got, everyone else, everybody else, nobody got, nobody had, nobody earned, \
      nobody gets, no one got, no one had, noone got, what about me, how about me, last year, \
      program says, programme says, brochure says, schedule says, agenda says, app says, screen says, \
      system says, form says, site says, badge says, certificate says, flyer says, impossible, \
      dont save, do not save, dont record, do not record, dont log, do not log, dont keep, \
      doesnt work, does not work, not working, why did, why does, why is
      """
    )
  ]
}
