/// Lines at the review that must never be taken for submitting.
let unsentCases: [ReadingCase] = cases(
  .review,
  [
    "don't submit yet", "do not send it", "no dont submit", "is submitting final?",
    "what happens when i submit", "how do i submit", "can i submit without sunday",
    "should i submit now?", "if i submit can i still change it",
    "wait before submitting", "i'm not ready to submit", "saturday 4 then submit", "yes", "y", "ok",
    "looks good", "maybe", "hold on", "sure", "that's right", "sunday was 3", "friday 2",
    "print it", "send me the certificate?",
    "will you submit it for me automatically?", "never submit", "undo", "back",
    "who do i send this to", "where does it get sent", "not yet", "no", "go back",
    "i never submitted anything", "why can't i submit", "did it submit?", "wrong figure", "quit",
    "help",
    "is it sent already", "was that sent", "when is it submitted", "I did not mean to submit",
    "cancel", "start over", "2", "max", "nothing", "????", "asdf",
  ].map { ($0, "") })

/// Lines at the review that ask for submitting.
let sentCases: [ReadingCase] = cases(
  .review,
  [
    ("submit", "submit"), ("SUBMIT", "submit"), ("submit it", "submit"),
    ("please submit", "submit"), ("ok submit", "submit"), ("submit my credits", "submit"),
    ("submit now please", "submit"), ("Submit.", "submit"), ("yes, submit it", "submit"),
    ("go ahead and submit", "submit"), ("send it in", "submit"), ("send it", "submit"),
    ("submit everything", "submit"), ("i want to submit", "submit"),
  ])
