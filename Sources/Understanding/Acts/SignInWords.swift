/// Words around a username, an e-mail address or a number, as people introduce themselves.
enum SignInWords {
  /// Words after which a name stands whatever it looks like.
  static let strong: WordSet = [
    "username", "user", "login", "logon", "userid", "id", "as", "loginname", "uid", "handle",
    "account", "usrname", "usename", "usernme", "benutzername", "usuario", "usr", "username's",
    "usernames",
  ]

  /// Words after which a name may stand, but much else too.
  static let weak: WordSet = [
    "its", "im", "am", "is", "hes", "shes", "thats", "be", "try", "was", "use", "this", "it", "in",
    "called",
    "under", "by", "gave", "callers", "calling", "with", "me", "name",
  ]

  /// Words after which a name stands for the one before.
  static let corrections: WordSet = [
    "sorry", "no", "mean", "meant", "actually", "rather", "correction", "oops", "wait",
  ]

  /// Words that may stand beside a name without meaning anything.
  static let light: WordSet = [
    "my", "the", "is", "it", "its", "im", "i", "am", "a", "for", "me", "please", "pls", "plz",
    "thanks", "thank",
    "you", "hi", "hello", "hey", "here", "think", "guess", "believe", "should", "be", "would",
    "was",
    "caller", "callers", "her", "his", "their", "member", "number", "no", "nr", "num", "user",
    "name", "username",
    "id", "login", "log", "in", "sign", "signin", "as", "email", "mail", "e", "address",
    "associate", "eassociate",
    "try", "use", "with", "under", "me", "so", "ok", "okay", "again", "this", "that", "shes", "hes",
    "doctor",
    "dr", "thats", "account", "just", "and", "um", "uh", "well", "yes", "no", "sorry", "gave",
    "says", "said",
    "of", "one", "on", "file", "to", "want", "let", "good", "morning", "afternoon", "evening", "we",
    "have",
    "there", "mine", "now", "then", "actually", "maybe", "perhaps", "probably", "registered",
    "aium", "e-associate",
    "e-mail", "she", "he", "they", "hers", "calling", "our", "your", "colleague", "colleagues",
    "patient", "an",
    "usrname", "usename", "usernme", "period", "ist", "meine", "mein", "id's", "unter", "from",
    "at", "it'd", "or", "cool", "great", "alright", "ah", "oh", "hmm", "yeah", "yep", "fine",
    "right", "sure",
  ]

  /// Whose numbers are no member's.
  static let issuers: WordSet = [
    "npi", "dea", "licence", "license", "badge", "passport", "ssn", "acep", "ardms", "acr", "state",
  ]

  /// Words that are about signing in and no names themselves.
  static let others: WordSet = [
    "password", "username", "user", "login", "logon", "signin", "email", "mail", "account",
    "member",
    "membership", "portal", "website", "web", "site", "number", "id", "name", "certificate", "cme",
    "credits",
    "credit", "tracker", "register", "registration", "nothing", "unknown", "locked", "blocked",
    "expired",
    "broken", "disabled", "wrong", "invalid", "missing", "gone", "frozen", "stuck", "lost", "new",
    "guest",
    "anonymous", "working", "correct", "incorrect", "different", "old", "changed", "reset",
    "forgotten", "forgot",
    "physician", "doctor", "sonographer", "nurse", "student", "resident", "fellow", "retired",
    "confused",
    "testing", "why", "how", "what", "who", "where", "when", "which", "cannot", "cant", "wont",
    "dont", "didnt",
    "doesnt", "isnt", "not", "never", "needed", "required", "same", "blank", "empty", "denied",
    "refused", "failed",
    "failing", "ready", "sure", "unsure", "trying", "waiting", "late", "early", "urgent", "asap",
    "hurry",
    "frustrated", "annoyed", "angry", "tired", "person", "someone", "somebody", "anyone", "anybody",
    "everybody",
    "everyone", "human", "robot", "bot", "computer", "system", "assistant", "support", "office",
    "helpdesk", "desk",
    "ridiculous", "stupid", "crazy", "awful", "terrible", "down", "slow", "here", "today",
    "available", "free",
    "convention", "course", "workshop", "conference", "meeting", "event", "events", "claim",
    "claiming", "claims",
    "steps", "instructions", "privacy", "contact", "phone", "telephone", "deadline", "total",
    "board", "transcript",
  ]
}
