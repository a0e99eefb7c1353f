/// Lines of calls about rules and people, written after the phrases without a look at them.
enum DeskSocietyLines {
  static let all = DeskLaterLines.cases(text)

  private static let text = """
    old-address | the reset message went to a mailbox he gave up years ago
    old-address | that email was at my old job
    old-address | could you forward the code to a different mailbox of hers
    old-address | she moved hospitals and with it her e-mail
    old-address | he reads only gmail now and we have something else
    old-address | is it possible to text the code instead
    password-told | is it possible to just read her the password
    password-told | he'd like us to choose a password for him
    password-told | she started telling me what her password is | can I use her login to look
    password-told | he asks what password he has with us | could a temporary one be issued
    submit-when | would it hurt to submit the three open days first
    submit-when | he'd rather submit friday already, is that allowed
    submit-when | will she forfeit thursday if she presses the button today
    submit-when | does it make sense to hold back the submission
    submit-when | may I press submit for her next monday
    submit-when | she prefers to wait until membership has fixed her name, right?
    reply-time | by when will the CME people have looked at it
    reply-time | he wonders how many days that will need
    reply-time | is there any news from the team, she asked last tuesday
    reply-time | when should she expect a call | how quickly are such requests handled
    reply-time | she has had no response to her letter
    data-kept | after what time do you erase these things | he insists that his data be wiped
    data-kept | is anybody going to read this note later | does she get to see your remarks
    data-kept | are these conversations taped | can his profile be removed altogether
    complaint | she's absolutely livid | he demands to speak with the head of your department
    complaint | is there someone above you he can talk to
    complaint | this is the fourth time he phones about it | she finds our service awful
    complaint | he will take this further, he says
    certificate-form | does the document mention her title | will the hours per day be visible on it
    certificate-form | would you forward the certificate to his clinic
    certificate-form | is category 1 printed on hers | does it carry a signature
    certificate-form/others | her program director wants us to send him one
    numbers | she has an E in front of her number | he hasn't got a membership number at all
    numbers | will the badge number do | is the npi what they mean there
    numbers | she has no clue what her number is | how come his number has a letter in it
    event-details | what town was the workshop in | over which dates did the course run
    event-details | what's the biggest number one can get for that event
    event-details | how many days was the convention | which month was that meeting
    membership | he never joined the society, is that a problem | she isn't a member any longer
    membership | must one belong to the society to claim
    membership | my caller left the society in spring, does he still get it
    membership | can outsiders claim as well
    teaching | he held one of the lectures | she ran the hands-on table
    teaching | is a speaker given credits for speaking
    teaching | what about the hours she spent preparing her poster
    teaching | he was on the podium, may he count that
    recordings | he followed it on the screen at home | can the talks on the web be claimed
    recordings | does watching it later count | she did an online module
    recordings | is there something for reading the journal
    remembering | he can't say any more how long he sat there | she has no memory of the sessions
    remembering | do you know when he came and left | she didn't write anything down
    remembering | may she estimate it, she really does not know
    audit | will anybody look into it | does one have to hand in evidence
    audit | what's the penalty for claiming too many | is attendance controlled
    audit | must he be able to prove it later
    acceptance | would the board in florida accept it | is this good for her licence in ontario
    acceptance | does it help for the ARDMS | his university asks whether it is recognised
    acceptance | can it be used in switzerland
    verification | how do they find out that the paper is genuine
    verification | the hospital suspects it is forged | what does one do with the code printed on it
    verification | which certificate is the right one, the first or the new one
    verification | is there a way to confirm it is authentic
    credits-of-years | he'd like one list of whatever he did since 2022
    credits-of-years | what's her sum over the last three years
    credits-of-years | can we make her an overview of all events
    credits-of-years | she wants to see earlier years too
    credits-of-years | he has to report two years, where does he see them all
    several-events | he went to both the convention and the workshop, how does that go
    several-events | does each meeting need its own submission
    several-events | after this one she has another event to do | can he mix the days of two events
    several-events | which of the two does one begin with
    other-logins | does the forum login work there | he wants to set up an account
    other-logins | she was never given a login | is it a separate password from the journal's
    other-logins | where does a new one sign up
    why-sign-in | what do they want a login for | he'd rather not log in
    why-sign-in | can she skip that login thing | is there no way without signing in
    why-sign-in | why has one to identify oneself
    cost | will there be a charge | what does a copy of it cost
    cost | is she going to have to pay something | do they take money for that | how expensive is it
    language | he only understands french | does it come in another language
    language | she has trouble seeing the letters | could somebody do it in spanish with her
    language | is there a german version of the page
    devices | is a smartphone enough | he sits at an ipad | does she have to install something
    devices | can he finish on the other laptop | it's an old mac, will that do
    add-day | could that event be unlocked for him once more
    add-day | he slept through the deadline, is there mercy
    add-day | is there a way back in for the workshop that ended
    others | her chief wants to hear how many she has | it's the assistant speaking, not the doctor
    saved-progress | will he have to redo everything
    saved-progress | she's boarding now, can she go on at the hotel
    trouble certificate | will she get it in the mailbox | where does he find it again in two years
    trouble certificate/certificate-form | and after that, what does she receive
    """
}
