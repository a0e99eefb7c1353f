/// Words that tell whose a figure is, and whether it is a fact or a wish.
enum AssertionWords {
  /// Having or saying a figure.
  static let verbs: WordSet = [
    "got", "get", "gets", "gotten", "had", "has", "have", "having", "did", "does", "attended",
    "earned", "earn", "earns", "claimed", "claim", "claims", "put", "puts", "entered", "received",
    "receives", "gave", "give", "gives", "given", "said", "say", "says", "told", "tells", "showed",
    "shows", "lists", "listed", "offers", "offered", "stated", "states", "reads", "reports",
    "reported", "recorded", "credited", "mentions", "mentioned", "promised", "advised", "typed",
    "submitted", "wants", "collected", "made", "took", "stayed", "needs", "assigned", "awarded",
    "allows", "allowed", "counts", "heard", "saw", "see", "read", "wrote", "thinks", "keeps",
    "suggested", "recommended",
  ]

  /// Words between somebody and what they do.
  static let between: WordSet = [
    "only", "just", "also", "both", "all", "each", "actually", "really", "still", "already",
    "finally", "always", "usually", "never", "probably", "definitely", "certainly", "apparently",
    "even", "ever", "then", "to", "be", "been", "being", "have", "has", "had", "of", "mine", "ours",
    "on", "for", "in", "at", "the", "is", "was", "do", "does", "did", "would", "will", "could",
    "should", "might", "may", "can", "there", "here", "himself", "herself", "themselves",
  ]

  /// The person, or the one that somebody at a desk types for.
  static let persons: WordSet = [
    "i", "we", "he", "she", "u", "me", "ive", "im", "id", "ill", "weve", "hes", "shes", "myself",
  ]

  /// People that somebody at a desk may type for, unless they are "my" or "another".
  static let callers: WordSet = [
    "caller", "member", "doctor", "physician", "attendee", "participant", "registrant", "resident",
    "fellow", "sonographer", "student", "nurse", "guy", "lady", "gentleman", "user", "client",
  ]

  /// People whose figures are their own.
  static let people: WordSet = [
    "wife", "husband", "spouse", "partner", "son", "daughter", "mother", "father", "mom", "mum",
    "dad", "sister", "brother", "friend", "friends", "colleague", "colleagues", "coworker",
    "coworkers", "boss", "chief", "supervisor", "director", "manager", "roommate", "secretary",
    "neighbor", "neighbour", "people", "folks", "everyone", "everybody", "anyone", "anybody",
    "someone", "somebody", "nobody", "noone", "others", "team", "staff", "clerk", "registrar",
    "guys", "physicians", "doctors", "docs", "nurses", "residents", "fellows", "students", "buddy",
    "professor", "attending", "mentor", "desk", "office", "organizer", "organizers", "they",
    "none", "most", "who", "them", "you", "speaker", "speakers", "presenter", "moderator",
  ]

  /// Before a word for people these tell that it is somebody else.
  static let others: WordSet = [
    "my", "our", "his", "her", "their", "another", "other", "every", "all", "most", "some", "no",
    "a", "an", "many", "few", "those", "these", "your",
  ]

  /// Things that say a figure.
  static let things: WordSet = [
    "program", "programme", "schedule", "agenda", "brochure", "flyer", "flier", "website", "site",
    "page", "app", "screen", "system", "form", "email", "mail", "message", "letter", "certificate",
    "badge", "transcript", "portal", "invoice", "ticket", "handout", "booklet", "syllabus",
    "announcement", "receipt", "catalog", "catalogue", "handbook", "poster", "sheet", "records",
    "record", "list", "table", "computer", "software", "bot", "assistant", "confirmation", "it",
  ]

  /// What things and people that are not the giver do with a figure.
  static let telling: WordSet = [
    "said", "say", "says", "told", "tells", "showed", "shows", "lists", "listed", "offers",
    "offered", "stated", "states", "reads", "has", "had", "have", "gave", "gives", "got",
    "mentions", "mentioned", "promised", "counts", "recorded", "credited", "keeps", "allows",
    "allowed", "thinks", "advised", "suggested", "recommended", "reports", "reported",
  ]

  /// What a figure of one's own may be called.
  static let measures: WordSet = [
    "duration", "time", "tally", "score", "entry", "hours", "stay", "presence", "credit", "share",
    "number", "figure", "answer", "count", "claim", "value",
  ]

  /// What one tells the assistant to do.
  static let imperatives: WordSet = ["put", "give", "claim", "say", "see", "read"]

  /// What people come in, and what they may be of it.
  static let groups: WordSet = [
    "speaker", "presenter", "panelist", "number", "group", "team", "party", "row", "line", "table",
    "class", "family",
  ]

  /// After these somebody else may say "I" of the person.
  static let saying: WordSet = [
    "said", "say", "says", "told", "tells", "wants", "thinks", "mentions", "mentioned", "stated",
    "states", "promised", "advised", "suggested", "recommended", "shows", "showed", "lists",
    "listed", "reads", "reports", "reported", "needs",
  ]

  /// What one does with somebody else's figure.
  static let hearing: WordSet = ["heard", "saw", "see", "read"]

  /// A figure after these is wished or expected.
  static let wishes: WordSet = [
    "wanted", "hoped", "hoping", "hope", "wish", "wished", "expected", "expect", "expecting",
    "deserve", "deserved", "intended", "intend", "intending", "plan", "plans", "planned",
    "planning", "supposed", "should", "would", "could", "might", "ought", "will", "going", "gonna",
    "aim", "aimed", "aiming", "hopefully", "id", "liked", "loved", "worth", "lasted",
    "tried", "trying", "try", "entitled", "expects", "may", "can", "meant", "offers", "offered",
  ]

  /// After "will", "would" and "wanted to" these give the figure all the same.
  static let recording: WordSet = [
    "put", "entered", "said", "typed", "written", "claimed", "logged", "wrote", "noted", "marked",
    "enter", "claim", "say", "type", "write", "record", "recorded", "log", "note", "mark",
    "take", "go", "use", "make", "report", "do", "keep", "give", "stick", "submit", "like", "add",
    "set", "appreciate", "be", "been", "call", "change", "need", "read", "show",
  ]

  /// "I should have put 4" gives a figure, "I should have had 4" does not.
  static let written: WordSet = [
    "put", "entered", "said", "typed", "written", "claimed", "logged", "wrote", "noted", "marked",
  ]

  /// What one gets, or meant to.
  static let getting: WordSet = [
    "get", "have", "earn", "receive", "attend", "be", "come", "stay", "see", "expect",
  ]

  /// Words between a wish and what is wished.
  static let auxiliaries: WordSet = [
    "to", "just", "only", "also", "please", "rather", "kindly", "very", "really", "much",
  ]

  /// Hours that went by elsewhere, and doubts.
  static let asides: WordMap<WordSet> = [
    "in": ["line", "traffic", "transit"],
    "late": ["by"],
    "early": ["by"],
    "delayed": ["by"],
    "behind": ["by"],
    "the": ["queue"],
    "a": ["queue"],
    "on": ["hold"],
    "sure": ["if", "whether"],
    "know": ["if", "whether"],
    "me": ["if"],
    "my": ["guess"],
    "best": ["guess"],
    "i": ["estimate", "doubt"],
    "see": ["if"],
    "check": ["if"],
    "wonder": ["if"],
    "wondering": ["if"],
  ]

  /// What earns no credits, or nobody here knows.
  static let asideWords: WordSet = [
    "taught", "teaching", "volunteered", "booth", "lunch", "dinner", "breakfast", "coffee", "nap",
    "parking", "hotel", "recordings", "outside", "reading", "break", "breaks",
    "travel", "driving", "networking",
  ]

  /// Before "lunch" and the like these make it a time of the day.
  static let untimed: WordSet = [
    "until", "till", "til", "after", "before", "since", "over", "during", "at", "by", "without",
  ]

  /// What one keeps of one's own: "according to my notes".
  static let notes: WordSet = [
    "notes", "log", "records", "diary", "calendar", "count", "list", "tally", "calculation",
    "calculations", "math", "watch", "notebook", "planner", "memory", "own",
  ]

  /// A sentence with one of these is about no figure that is to be saved.
  static let elsewhere = Phrases([
    "according to", "last time", "years ago", "year ago", "months ago", "year before", "used to",
    "next week", "next month", "next time", "next year", "last convention", "last conference",
    "last meeting", "last event", "last course", "previous convention", "previous event",
    "previous conference", "previous meeting", "other conference", "other convention",
    "another conference", "another convention", "another meeting", "another event", "no way",
    "imagine", "assuming", "assume", "provided", "supposing", "let us suppose", "lets suppose",
    "hypothetically", "unless", "in case", "pretend", "say i had", "say i have", "say i got",
    "when i put", "when i type", "when i enter", "when i try", "whenever i", "every time i",
    "each time i", "once i put", "other way round", "other way around", "vice versa",
  ])

  /// After a figure these make it a wish.
  static let afterthoughts = Phrases([
    "is not enough", "isnt enough", "i hope", "hopefully", "i wish", "i wanted", "i was hoping",
    "i hoped", "i expected",
    "was on offer", "were on offer", "was offered", "were offered", "was available",
    "were available", "was possible", "were possible", "was the plan", "is the plan", "was my plan",
    "long",
  ])

}
