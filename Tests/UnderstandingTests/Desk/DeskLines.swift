import CMECore
import Testing

/// Lines of a colleague with what they mean, none of them among the phrases.
enum DeskLines {
  /// Where the desk stands: nobody on the line, a caller, or one who is led through the steps.
  enum Place: String, CaseIterable { case nobody, caller, walk }

  struct Case: Sendable, CustomTestStringConvertible {
    let place: Place
    let line: String
    let act: String

    var testDescription: String { "\(place): \(line)" }
  }

  static let all = cases(nobody, .nobody) + cases(caller, .caller) + cases(walk, .walk) + second

  /// Each row is what a line means, a bar, and the line.
  private static func cases(_ text: String, _ place: Place) -> [Case] {
    text.split(separator: "\n").compactMap { row in
      let parts = row.split(separator: "|", maxSplits: 1).map { $0.drop { $0 == " " } }
      guard parts.count == 2 else { return nil }
      let act = parts[0].reversed().drop { $0 == " " }.reversed()
      return Case(place: place, line: String(parts[1]), act: String(act))
    }
  }

  private static let nobody = """
    find Müller | Müller
    find schmidt peter | schmidt peter
    find o'brien | find o'brien
    find 10021 | 10021
    find E-20417 | look up E-20417
    find jane.okafor@example.org | jane.okafor@example.org
    find Nguyễn Văn An | search for Nguyễn Văn An
    find amy Lee | caller is amy Lee
    find Grace Ortiz-Lamb | pull up Grace Ortiz-Lamb
    find mark | mark
    find 李 伟 | 李 伟
    find von Ahn | her name is von Ahn
    find patel r | patel r
    find MacDonald | who is MacDonald
    find joan of the west office | joan of the west office
    find kowalsky | find caller kowalsky
    follow-ups | follow-ups
    follow-ups | open follow-ups pls
    follow-ups | what's still open?
    done 2 | done 2
    done 3 | follow up 3 is done
    done 1 | tick off number one
    stuck | stuck today
    stuck | what are people stuck on this week
    stuck | where do they all get stuck
    help | help
    help | ?
    help | what can I say
    quit | quit
    quit | sign out please
    quit | i'm off home
    next-caller Ruiz | next caller Ruiz
    next-caller | next
    trouble sign-in | forgot her password
    trouble submitting | submit does nothing
    """

  private static let caller = """
    trouble day-closed Sat | why can't she enter saturday
    trouble day-closed Sat | why cant he entr satruday
    trouble day-closed Sun | sunday has no pencil for her
    trouble day-closed Fri | the second day is locked
    trouble day-closed Thu | day 1 doesn't show up
    trouble day-closed Fri Sat | can't enter fri and sat
    trouble day-closed | there's a pencil missing
    trouble day-closed | one of her days can't be opened
    trouble day-closed Thu or none | she was there thursday but can't put it in
    trouble saving | he gets an error when saving
    trouble saving | a red message
    trouble saving | there is red writing under the box
    trouble saving | number goes away after she clicks save
    trouble saving | clicking the disc does nothing
    trouble saving | it doesnt save his number
    trouble saving Fri | saving friday gives an error
    trouble saving or ask zero-rule | it will not take 9
    trouble submitting | submit doesn't work
    trouble submitting | submit does nothing
    trouble submitting | sumbit button greyed out
    trouble submitting | cannot submit the form
    trouble submitting | why cant she submit it
    trouble submitting | she presses submit and stays on the page
    trouble submitting | says not every day is filled in
    trouble sign-in | forgot her password
    trouble sign-in | the login fails every time
    trouble sign-in | it keeps saying wrong pw
    trouble sign-in | doctor cant log on
    ask username or trouble sign-in | he can't remember his user name or password
    trouble sign-in | locked out after five tries
    trouble no-mail | no mail came
    trouble no-mail | the code hasn't come
    trouble no-mail | he never got the e-mail
    trouble no-mail | nothing in his inbox or junk
    trouble no-mail | reset msg not arriving
    trouble event-missing | his event isn't there
    trouble event-missing | she doesn't see the event in the tracker
    trouble event-missing | tracker shows nothing
    trouble event-missing | the meeting is not listed
    trouble event-missing | his conference does not appear
    trouble wrong-figure | typed 3 instead of 2 and submitted
    trouble wrong-figure | submitted with the wrong credits
    trouble wrong-figure Sat | saturday should be 3 and it is submitted already
    trouble wrong-figure or ask final-submission | can he still change a number
    trouble wrong-figure | she wants to correct it after submitting
    trouble certificate | cannot print the certificate
    ask name-correction | cert has the wrong name on it
    trouble certificate | certificate is nowhere
    trouble certificate | pdf of the certificate doesn't open
    trouble certificate | the printer won't print her cert
    at pencil | he's at the pencil
    at figure | step 7
    at figure | she's at step seven
    at disc | he is on instruction 8
    at submit | caller at 10
    at enter-credits | she's on the page with the list
    at tracker | he is logged in and sees events
    at disc | she clicked the disk
    at disc | he wants to know which icon saves
    at sign-in | he is on the sign in page
    at sign-in | she's at the log in form
    at sign-in | it asks him for a username
    at site | he has the web site in front of him
    at site | walk her through
    at site | she hasn't begun yet
    at my-account | he is looking for my account
    at my-account | she has clicked on my account
    at enter-credits | she is at enter credits
    at enter-credits | he sees the credits earned column
    at pencil | the days with the pencils came up
    at pencil | where's that pencil icon
    at figure | there is an empty box now
    at figure | she is in the field typing credits
    at other-days | friday is saved, and the others?
    at other-days | he still has two days to do
    at submit | she has all days in
    at submit | he's about to press submit
    at submit | everything is entered, ready to submit
    event OBST | the obstetric course
    event CONV | it's about the convention
    event OBST | no, she means the obstetric one
    card | card
    card | show me his card
    card | her status please
    card | what has she entered so far
    card | which events has he got
    enter-for-caller | enter for her
    enter-for-caller 2 fri 0 sat | enter for her: 2 fri 0 sat
    enter-for-caller 2 Fri, 0 Sat, 3.5 Sun | enter for him 2 Fri, 0 Sat, 3.5 Sun
    enter-for-caller | do it for them
    enter-for-caller 2 fri 0 sat | enter 2 fri 0 sat for her
    enter-for-caller 2 on friday, none on saturday | put in 2 on friday, none on saturday for the caller
    figures("2 fri 0 sat 3.5 sun") | 2 fri 0 sat 3.5 sun
    enter-for-caller 3 fri | enter 3 fri
    enter-for-caller | he wants us to enter it
    enter-for-caller | entre it for her pls
    reset-mail | reset mail
    reset-mail | send him a reset
    reset-mail | please send her the reset mail
    reset-mail | can you send a new code to her
    reset-mail | resend the reset mail
    unlock | unlock
    unlock | unlock her
    unlock Typed it with Caps Lock on | unlock Typed it with Caps Lock on
    unlock her cat sat on the keyboard | unlock her cat sat on the keyboard
    unlock she proved who she is | unlock her account because she proved who she is
    unlock Known to us by phone | unlock him: Known to us by phone
    unlock identified by number | unlcok identified by number
    unlock | lift her lock
    note She rings back on Monday, 9:30 | note She rings back on Monday, 9:30
    note Wants  TWO copies | note: Wants  TWO copies
    note next caller is her colleague | note next caller is her colleague
    note prefers e-mail | make a note prefers e-mail
    note unlock tomorrow | ntoe unlock tomorrow
    follow-up ask Orlando about DAY 2 | follow up ask Orlando about DAY 2
    follow-up send the list | remind me to send the list
    follow-up call Dr. O'Neil | Follow-up: call Dr. O'Neil
    follow-up her registration | folow up her registration
    follow-ups | follow ups
    done 4 | 4 done
    summary | summary
    summary | recap of this call
    summary | sum up what we did
    next-caller | next caller
    next-caller Ruiz, Ana | next caller: Ruiz, Ana
    next-caller okafor | nxt caller okafor
    next-caller | next call please
    next-caller | she hung up now
    next-caller | that call is over
    find ortega | find ortega
    help | which commands do i have
    quit | log out
    quit | my shift is over
    stuck | what do people get stuck on today
    next or next-caller | next
    none | the weather is awful
    none | what is for lunch
    none | qqq zzz
    none | ...
    """

  private static let walk = """
    next | next
    next | ok now what
    next | she's done that
    next | yes
    next | done
    next | he has clicked it, what now
    next | ok he sees that
    next | she got it
    next | and what does she do next
    back | back
    back | one back
    back | go back a step
    back | he went too far, back one
    simpler | simpler
    simpler | say it easier
    simpler | say that in plain words please
    simpler | she does not understand this
    simpler | he doesn't get that
    simpler | too complicated for him
    why | why
    why | why is that
    why | he asks why he has to
    ask zero-rule | why does she need to type a zero
    did | she clicked the disk
    at submit | step 10
    at figure | back to step 7
    at pencil | she's at the pencil again
    did Sat | saturday is saved now
    trouble saving | he gets a red message
    trouble submitting | submit does nothing
    trouble day-closed Sun | no pencil at sunday
    enter-for-caller 2 fri | enter for her 2 fri
    note slow connection | note slow connection
    card | show her card
    next-caller | next caller
    """
}

extension DeskLines {
  /// A second set, written after the phrases; where two readings stand, it is asked.
  static let second =
    cases(nobodyAgain, .nobody) + cases(callerAgain, .caller) + cases(walkAgain, .walk)

  private static let nobodyAgain = """
    find jo smith | jo smith
    find Petersen, Lars | Petersen, Lars
    find 20417 | 20417
    find wong mei ling | wong mei ling
    find dr grace hill | dr grace hill
    find april may | april may
    find will power | will power
    find sandy day | sandy day
    follow-ups | show my follow ups
    stuck | what do people get stuck on
    help | how do i find someone
    quit | log me out pls
    done 5 | 5 done
    trouble sign-in | caller can't log in
    find Ellen Caldwell | caller Ellen Caldwell
    find Ng | this is Ng
    find Anders Berg | Anders Berg
    find rose field | rose field
    find chris walker | chris walker
    find price j | price j
    follow-ups | who do we have to call back
    help | which commands are there pls
    """

  private static let callerAgain = """
    trouble day-closed Sun | shes asking why sunday is blocked for him
    trouble day-closed Sat | sat wont open
    trouble day-closed Thu | why isnt thursday on there
    trouble day-closed Sat | what about saturday, no pencil
    trouble day-closed Fri or trouble wrong-figure Fri | cannot edit the 16th
    trouble saving | error msg after the disk
    trouble saving | he clicks on save and gets red text
    trouble saving | value not accepted
    at disc or trouble saving | credits vanish when she saves
    trouble saving | it says 2.3 is not allowed
    trouble submitting | submit wont go thru
    trouble submitting | nothing happens on submit
    trouble submitting | the button for submitting is dead
    trouble submitting | why is submit refused
    trouble submitting | cant hit submit
    trouble sign-in | cant sign in
    trouble sign-in | password is rejected
    trouble sign-in | he forgot the pw
    trouble sign-in | acct locked
    trouble sign-in | doctor doesnt know his login
    trouble no-mail | never got a mail
    trouble no-mail | email not coming
    trouble no-mail | still waiting for the code
    trouble no-mail | reset email isn't in junk
    trouble event-missing | convention not in her list
    trouble event-missing | his list of events is empty
    trouble event-missing | cant find the obstetric course in the tracker
    trouble event-missing | no enter credits link there
    trouble event-missing | she went to the course but doesnt see it
    trouble wrong-figure | submitted 8 should have been 6
    trouble wrong-figure Fri | wants to change friday after submitting
    trouble wrong-figure | he put in the wrong number and sent it
    ask final-submission | is it possible to undo a submission
    trouble certificate | wheres his certificate
    trouble certificate | cert wont print
    ask name-correction | wrong degree on certificate
    trouble certificate | needs her cert again
    at pencil | she sees the pencils
    at pencil | he's on the page w the days
    at figure | at step 7 now
    at figure | he is in the box for friday
    at disc | typed the number, how to save
    at disc | sees a floppy
    at sign-in | at the login
    at sign-in | she's asked for her password
    at tracker | logged in
    at tracker | she's in her account and sees my aium cmes
    at my-account | where do i click for my account
    at site | on the homepage now
    at site or follow-ups or ask zero-rule | has nothing open
    at enter-credits | he found the event, what does he click
    at other-days | one day saved, what now
    at other-days | friday done, how about the others
    at submit | finished all days
    at submit | may she submit now
    card | show card pls
    card | what's her status
    card | what did she enter
    enter-for-caller | shall i put it in for him
    enter-for-caller | i will enter it for the doctor
    enter-for-caller | she wants us to do it
    reset-mail | send the reset mail to him
    reset-mail | pls send a password reset
    unlock | please unlock his account
    next-caller | ok next caller please
    next-caller | caller hung up
    summary | give me the summary of this call
    follow-ups | what follow ups do i have
    stuck | what's everyone stuck on today
    help | what are the commands
    quit | ok i'm done for today
    none | what a day
    none | my phone is ringing
    none | she likes the new website
    trouble day-closed Sun | sunday is greyed
    trouble day-closed Fri | friday can't be clicked
    ask onsite-hold | she registered at the door and sees no days
    trouble saving | the disk gives an error
    trouble saving or ask how-many-credits | it wants quarters
    trouble submitting | the form refuses to submit
    trouble submitting | submit is greyed
    trouble submitting | she submits and it says zero needed
    trouble sign-in | he's locked out of his account
    trouble sign-in | cannot remember password
    trouble no-mail | where is the mail with the code
    trouble no-mail | mail didnt show up
    ask mail-code | code is expired it says
    trouble event-missing | event isnt listed
    ask not-concluded or trouble event-missing | says the event isn't over
    trouble wrong-figure | hit submit too early
    ask final-submission or trouble wrong-figure Fri | entered friday wrong and already sent it
    trouble wrong-figure | total is too high
    ask name-correction | certificate name misspelled
    trouble certificate | how to print the certificate
    trouble certificate | view link is missing
    at pencil | she has the days in front of her
    at pencil | pencil icon, which one
    ask zero-rule | what number does he type for a day he missed
    at figure | box is open for saturday
    at disc | which one is the save button
    at disc | she wants to save it now
    at sign-in | on the login form
    at enter-credits | she sees her meetings
    at tracker | past the login now
    at my-account | he hovers over my account
    at site | she opened the site
    at enter-credits or none | which link is it in the row
    ask solved or at submit or ask saved-progress | that's all days saved
    at submit | about to click the big button
    card | where do we stand with her
    card | what has he got registered
    enter-for-caller | can you type it for her
    enter-for-caller | we'll enter it on his behalf
    reset-mail | shoot him a reset mail
    unlock | take off the lock pls
    next-caller | she's hung up
    summary | what have we done in this call
    follow-ups | any open reminders
    help | what can i do here
    none | i need coffee
    none | the printer here is out of paper in the office
    """

  private static let walkAgain = """
    next | ok she sees it
    next | he did, next
    next | got that, what now
    next | yes it's there
    back | go one back please
    back | previous step
    simpler | she doesnt get it
    simpler | can you put that simpler
    simpler | what does that mean for her
    why | she wonders why
    why | whats the reason for that
    ask zero-rule | why does it have to be zero
    trouble saving | now there's a red message
    at disc | she's at the disc now
    at submit or card | he has entered everything
    next | she's through with that, next
    next | ok he is there
    back | that was too far, back up
    simpler | he doesn't follow
    simpler | explain it in easy words
    why | what's that good for
    why | he wants to know the reason
    at pencil | now he sees the pencils
    trouble saving | it says error
    """
}
