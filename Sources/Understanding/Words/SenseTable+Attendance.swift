extension SenseTable {
  /// Having been there, or not.
  static let attendance: [(Sense, String)] = [
    (
      .negation,
      """
      didnt, did not, dint, didn, dident, never, couldnt, could not, wasnt, was not, werent, \
      were not, havent, have not, hasnt, has not, hadnt, had not, dont, do not, doesnt, does not, \
      not, cant, cannot, isnt, is not, wont, unable to, failed to, not able to, \
      wasnt able to, was not able to, wasnt able, was unable to, werent able to, aint, im not, \
      i am not, didnt get to, did not get to, didnt manage to, did not manage to, \
      never managed to, never got to, didnt even, did not even, never even, \
      didnt actually, did not actually, didnt really, never actually, didnt end up, \
      couldnt get to, didnt bother to, wouldnt, would not, neither, nor, no longer, not going to
      """
    ),
    (
      .presence,
      """
      go, went, going, attend, attended, attending, attends, come, came, coming, make, made, \
      there, here, present, show, showed, shown, turn up, turned up, show up, showed up, \
      participate, participated, participating, be there, been, been there, be, being, join, joined, earn, \
      earned, get there, got there, appear, appeared, visit, visited, in attendance, sit in, \
      around, take part, took part, able to go, able to attend, able to come, able to be, \
      claim any, have any, get any, got any, accrue, do any, did any, see any, catch any, \
      collect any, receive any, go to, went to, attend to, in the building, at the meeting, \
      at the conference, at the convention, at the course, at the event, at the venue, \
      make it, made it, makes it, making it, make it to, made it to, made it in, make it in, \
      get any credit, get any credits, stay, stayed, earning, claiming, get in, on site, onsite, \
      get credits, get credit, receive credits, receive credit, have credits, have credit, \
      able to make, able to make it, able to be there, able to participate, able to join, do, did, done
      """
    ),
    (
      .missed,
      """
      skipped, missed, skipped out, skipped out on, absent, was absent, no - show, stayed home, \
      stayed at home, was sick, was ill, was out sick, out sick, sick, called in sick, slept through, slept thru, \
      slept in, overslept, \
      bailed, bailed on, blew off, ditched, gave it a miss, sat out, sat it out, sat that out, \
      wasnt in, was elsewhere, was away, took the day off, \
      took a day off, day off, not there, a no show, no - showed, stood at my poster, was on call, \
      on call, played hooky, played hookey, called away, got called away, was called away, \
      was traveling, was travelling, in transit, skip that day, \
      did nothing, earned nothing, got nothing, \
      attended nothing, attended none, attended zero, went to nothing, went to none, have nothing, \
      have none, had nothing, had none, skiped, misssed, missd, was missing, i missed out on, \
      had to miss, had to skip, no credits earned, \
      i not was, i not went, i not came, i not attended, i not there, \
      i no go, i no went, i no come, i no came, i no attend, i no attended, nothing attended, nothing earned, none earned, none attended, wasnt present, playing hooky, \
      in bed all day, spent the day in bed, stuck at the airport, stuck in surgery, stuck in clinic
      """
    ),
    (
      .object,
      """
      any, anything, it, there, up, at all, a thing, any of it, any of them, any credit, \
      any credits, any sessions, any session, any talks, any talk, any lectures, any lecture, \
      any hours, anywhere, to anything, to any, to any of it, any cme, any cmes, to the meeting, \
      to the conference, to the convention, to the event, to the course, the meeting, \
      the conference, the convention, the event, the course, a single session, a single talk, \
      a single lecture, a single credit, credit, credits, cme, that day, the whole day, to any sessions, \
      to any talks, to any lectures, to a single session, to a single talk, one session, one talk, \
      a single thing, even one, to it, in, in at all, any points, one credit, much of anything
      """
    ),
  ]
}
