import Testing

/// The second and third lines of calls, written before the phrases and kept apart from them.
///
/// Where two labels stand behind a slash, either answers the line.
enum DeskLaterLines {
  struct Case: Sendable, CustomTestStringConvertible {
    let labels: [String]
    let line: String

    var testDescription: String { line }
  }

  static let all = cases(first) + cases(second) + DeskSocietyLines.all

  static func cases(_ text: String) -> [Case] {
    text.split(separator: "\n").flatMap { row -> [Case] in
      let parts = row.split(separator: "|").map { String($0.trimming(while: \.isWhitespace)) }
      let labels = (parts.first ?? "").split(separator: "/").map(String.init)
      return parts.dropFirst().map { Case(labels: labels, line: $0) }
    }
  }

  private static let first = """
    mail-time | how long till that email gets to her | she asks can you fire it off a second time
    mail-time | is it normal that it takes this long | should he keep waiting or do we send one more
    mail-time | when ought she to see it | minutes or hours, he asks
    mail-code | he typed the code and it says no longer valid | she has two emails now, which of the two
    mail-code | is yesterday's code any use | how long does he have to type the code in
    mail-code | the first code or the second one | does the older code still count
    add-day | can somebody put friday on for her afterwards | he paid for saturday, can that be fixed now
    add-day | who could open that day for him | any chance of bending the rule for her
    add-day | who has the last word on that | so can they still register her for thursday
    add-day | he begs for an exception | would you people add the missing day
    trouble wrong-figure | can the cme people fix the number on their side | is there anyone who can correct it for her
    trouble wrong-figure | could the office take the submission back | so who corrects a claim that went in wrong
    trouble wrong-figure | he wants it changed from 3 to 4 after the fact | can staff reopen it
    figure-gone | she swears she put friday in last night and now it's blank | where did his numbers go
    figure-gone | he entered everything on monday and it's all empty today | she typed it yesterday but there is nothing now
    figure-gone | why is his 6 not in there any more | the number he put in last week isn't showing
    name-correction | he has moved, where does he report the new address | who fixes the spelling of her surname
    name-correction | she's DO now not MD, who changes that | he married and wants the new name in
    name-correction | her street is out of date | his degree is wrong in your files
    name-correction/trouble certificate | the MD is missing on her certificate | it prints his maiden name on it
    contact | who does he write to about credits | have you got a number for the cme people
    contact | what's their email | give me the address of the cme team for her
    contact | whom should she call for that | he'd like to write to somebody in charge
    zero-rule | she was home on saturday, leave it blank? | he skipped sunday, what goes in there
    zero-rule | does nothing at all have to be typed as well | why isn't an empty field good enough
    zero-rule | he left the thursday box free, is that ok | no credits for friday, must she put something
    trouble certificate | how does she get it on paper | where would he see the proof afterwards
    trouble certificate | could you send her the certificate one more time | can she print it again next year
    trouble certificate | he deleted the pdf | which link gives her the record
    saved-progress | can she do the rest tonight | he has to run to surgery, will it be kept
    saved-progress | she got thrown out after a while, is it lost | does it stay in if he closes the browser
    saved-progress | he'd rather finish at the weekend | is friday's number stored now
    saved-progress | the page timed out on her | it kicked him out for being idle
    how-many-credits | what's the ceiling for friday | how much can he put for the saturday at most
    how-many-credits | is lunch included in the hours | she came an hour late on friday what does she write
    how-many-credits | does 45 minutes make a credit | he left at noon, how many is that
    how-many-credits | how do the hours turn into credits | would 9 be too much for sunday
    how-many-credits | does she round up or down | he heard two talks at the same time, counts twice?
    claim-deadline | till what date can she do this | is there a last day for it
    claim-deadline | how much time has he got left | when does the window shut
    claim-deadline | can she wait until next month | does it run out at some point
    onsite-hold | when is the waiting over for her | why on earth three days
    onsite-hold | what are these 72 hours for | he registered at the door, when can he go on
    onsite-hold | will it open any sooner | does he have to wait the whole 72 hours
    non-physician | he is a sonographer, does he get anything | does a nurse get credits too
    non-physician | she's a phd student, is this for her at all | what does a resident from abroad who is no doctor get
    non-physician | does an rdms count these | he isn't a physician, same thing?
    what-is-cme | are these category 1 | what type of credit is it
    what-is-cme | is that ama pra | what sort of credits does the course give
    what-is-cme | he asks is it category 2 maybe | what does the credit actually stand for
    privacy | who gets to read this | can his boss see what he claimed
    privacy | is that confidential | does her employer find out
    privacy | who looks at her figures | can everybody see his hours
    reporting | do you forward that to the licensing board | does it reach the state automatically
    reporting | he thinks you send it to ardms | will abr get this from you
    reporting | must she hand it in herself somewhere | is it passed on to cme passport
    others | his secretary is on the phone, can i talk to her | her husband wants to do it for her
    others | may i tell his assistant what is open | it's the wife calling not the doctor
    others | the practice manager would like to know his credits | can a colleague claim in her name
    other-account | she thinks she has two logins | maybe he registered with his private mail
    other-account | is it possible there's a second account of his | she's under her hospital address elsewhere
    other-account | he is logged in as his colleague it seems | could he be in under another number
    username | what does he use to log in, his email? | which name does she sign in with
    username | is the member number her login | she doesn't remember what her user id is
    solved | she's sorted now thank you | ok that did the trick, he's happy
    solved | it's working now | no more questions from her
    solved | he has what he needs | all clear now, she says thanks
    final-submission | can he still alter it before he sends it in | once it's in, is that it
    final-submission | what if she spots an error later | is submitting the point of no return
    final-submission | may he fiddle with the numbers until then | is it binding
    total | how many are that altogether | what does it come to
    total | what's the sum so far | how many credits has she got all told
    where-entered | where can he look up what he typed | how does she check her numbers on the site
    where-entered | where on the page are her figures | can she see somewhere what is in
    where-entered | he'd like to view what he claimed | where does the sum stand on the portal
    not-concluded | from what day can he claim it | does it open the evening it ends
    not-concluded | can she start claiming while the course is on | when will the spring one be open for claims
    not-concluded | he's still at the meeting, can he already enter | when does it become available
    is-submitted | did her claim go in | he believes he has submitted already
    is-submitted | it says it has been submitted | is his thing sent off or not
    is-submitted | she already sees a total in the column | did it arrive with us
    trouble event-missing | the november course isn't on her page | he only gets the old meetings
    trouble event-missing | she sees everything but the convention | there's no meeting in there at all
    trouble day-closed | she only has two of the three days | why did they not give her thursday
    trouble day-closed | which days is he down for | he was there thursday but there's nothing to click
    trouble sign-in | it throws her out at the login | he can't remember the password at all
    trouble sign-in | she's tried it six times now | the site won't take his user name
    trouble no-mail | it's still not in his inbox | she looked in spam and there's nothing
    trouble saving | he clicks the little disc and the number disappears | she gets red letters next to the 9
    trouble submitting | the button is grey for her | he hits submit my credits and nothing moves
    enter-for-caller | would you just put them in for him | she'd like us to type it
    enter-for-caller | can i fill it in while he tells me | she dictates, i write
    card | what do we have on her | show me where he is
    reset-mail | mail her a fresh code then | go ahead and send the code
    next-caller | ok she's off the line | he rang off
    next-caller | right, bye to her, next one | that's the end of that call
    summary | what did we do for him so far | recap please
    at pencil | pencils all over the place she says | she's got the days in front of her with a little pencil each
    at disc | he has typed the number, how does it get saved | there's a floppy thing next to it
    at enter-credits | she's inside the tracker now | he is on the list of his events
    at tracker | he's logged in, what next | she sees my aium cmes and events
    at figure | now an empty field opened | what is she to type there
    at submit | all of the days are in now, may she send | he's looking at submit my credits for this event
    day-done | he finished friday as well | saturday's in too
    day-done | she has done friday and saturday | friday is saved now
    at other-days | what about the remaining days | now for the rest of the days
    none | she says it is snowing there | my screen is dirty
    none | he asks if the hotel had a pool | what's the score of the game
    none | her dog is barking | she wants to book the next convention
    """

  /// A second set, written after the phrases and with none of them changed for it.
  private static let second = """
    mail-time | should the email have arrived by this time | do i just hit reset mail a second time
    mail-time | she wonders why the mail takes ages
    mail-code | he put in an older code by accident | can she still use the code she got this morning
    mail-code | she says there are three different codes in her mailbox
    add-day | he would like them to let him have thursday anyway | whose call is it to let her in for that day
    add-day | could we get the saturday put on his registration
    trouble wrong-figure | she put 6 but it was 4 and it is gone in, can they repair that | will the society correct his number if he asks
    figure-gone | he remembers saving friday but i see none | her numbers were there this morning
    figure-gone | why is the field for sunday clear when she had typed 4
    name-correction | she's professor now, where does that go | he uses another email these days
    name-correction | the spelling of his name is off
    contact | whom would she email about this | he wants the telephone of the credits people
    zero-rule | nothing on sunday, is empty okay | she took friday off, what is she to enter
    zero-rule | must every single day be filled
    trouble certificate | can he get a fresh copy of his certificate | where does she print it from
    trouble certificate | how does one get to the record
    saved-progress | she has to catch a train, can she do the rest on the way | did the first day stick
    saved-progress | he got signed out for not doing anything
    how-many-credits | what's the top for sunday | he missed the morning on friday
    how-many-credits | does the dinner count | an hour and ten, what is that in credits
    claim-deadline | when will it be too late for her | does he have until the end of the year
    onsite-hold | how long does he have to hang on for friday | why does signing up at the venue take so long
    onsite-hold | when is her wait over
    non-physician | he's a sonography student | what do people without md get out of it
    what-is-cme | is it the category 1 kind | she asks what sort of points that is
    privacy | who can look up what she typed | does anybody outside see it
    reporting | does texas get it automatically | is she supposed to send it to her board on her own
    others | the wife is asking on his behalf | i've got the office manager here instead of the doctor
    others | can she log her friend's credits too
    other-account | he may be registered twice | she signed up with a yahoo address back then
    username | she doesn't know what to put for user name | does his number work for logging in
    solved | brilliant, that sorted it | he's happy with that
    solved | that answers her question
    final-submission | is there a way to change it once she pressed the button | he wants to know whether he can fix it until he sends it
    total | what did that add up to | what's his number of credits overall
    where-entered | where on the site are the hours he typed | how can he double check his figures
    not-concluded | on which day does claiming begin | she's at the course now and wants to put in today
    is-submitted | has her form arrived | the page tells him he is done
    is-submitted | he pressed submit last week, did it work
    day-done | ok friday is finished | she got saturday in as well
    none | she mentions her new grandchild | the line is crackling
    trouble day-closed | she can't get at saturday
    trouble submitting | the last button does not react
    trouble saving | the disc makes the number vanish
    trouble no-mail | there's no message from us in her mailbox
    trouble sign-in | it won't let him log in with that password
    trouble event-missing | the spring course isn't there
    """
}

extension Substring {
  fileprivate func trimming(while fits: (Character) -> Bool) -> Substring {
    var text = drop(while: fits)
    while let last = text.last, fits(last) { text.removeLast() }
    return text
  }
}
