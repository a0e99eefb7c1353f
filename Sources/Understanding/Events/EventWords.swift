/// Words that tell events apart.
enum EventWords {
  /// Words for the kind of an event that mean much the same, as a bit for each kind.
  static let kinds = bits([
    [
      "convention", "conference", "congress", "conf", "con", "annual", "summit", "symposium",
      "forum",
    ],
    ["course", "class", "training", "seminar", "lectures"],
    ["workshop", "handson", "practical", "lab", "skills", "practicum", "ws"],
    ["webinar", "online", "virtual"],
  ])

  /// What people say for a field that titles name more formally, as a bit for each field.
  static let fields = bits([
    [
      "obstetric", "obstetrics", "obstetrical", "ob", "obgyn", "pregnancy", "pregnant", "fetal",
      "foetal", "prenatal", "baby", "babies", "maternal", "birth", "fetus", "gestation",
    ],
    ["gynecology", "gynecologic", "gynaecology", "gyn", "obgyn", "womens", "pelvic"],
    [
      "musculoskeletal", "msk", "shoulder", "shoulders", "knee", "knees", "joint", "joints",
      "muscle", "muscles", "tendon", "tendons", "bone", "bones", "sports", "ankle", "hip", "elbow",
      "wrist", "ortho", "rheumatology", "rheum",
    ],
    ["cardiac", "echocardiography", "echo", "heart", "cardio", "cardiology", "echocardiogram"],
    ["vascular", "doppler", "vessel", "vessels", "carotid", "veins", "venous", "arterial"],
    ["breast", "mammo", "mammography"], ["thyroid", "neck", "head", "parathyroid"],
    ["abdominal", "abdomen", "liver", "kidney", "renal", "gi"],
    ["pediatric", "pediatrics", "paediatric", "peds", "child", "children", "kids", "neonatal"],
    ["emergency", "pocus", "pointofcare", "trauma", "er", "em", "critical"],
    ["contrast", "ceus"], ["elastography", "elasto"], ["lung", "chest", "thoracic"],
    ["physics", "safety", "bioeffects"],
    ["nerve", "nerves", "anesthesia", "regional", "block", "blocks"],
  ])

  private static func bits(_ groups: [[String]]) -> WordMap<Int> {
    var bits: [String: Int] = [:]
    for (place, words) in groups.enumerated() {
      for word in words { bits[word, default: 0] |= 1 << place }
    }
    return WordMap(bits)
  }

  /// Words of titles that say nothing on their own.
  static let empty: WordSet = [
    "the", "of", "and", "for", "in", "on", "a", "an", "to", "with", "at", "by", "from",
    "ultrasound",
    "ultrasonography", "medicine", "medical", "imaging", "one", "day", "days", "week", "month",
    "event", "events", "my", "this", "that", "update", "credit", "credits", "claim", "not", "now",
    "which", "what", "i", "me", "it", "is", "was", "all", "no", "yes", "please", "want", "need",
    "sonography", "practice", "clinical", "first", "second", "last", "new", "here", "have", "how",
  ]

  static let seasons: WordMap<Set<Int>> = [
    "spring": [3, 4, 5], "springtime": [3, 4, 5], "summer": [6, 7, 8], "fall": [9, 10, 11],
    "autumn": [9, 10, 11], "winter": [12, 1, 2],
  ]

  static let newest: WordSet = ["recent", "latest", "newest", "recently", "newer", "recentest"]
  static let oldest: WordSet = ["oldest", "earliest", "older"]
  static let longest: WordSet = ["longest", "longer", "biggest", "bigger", "big"]
  static let shortest: WordSet = ["shortest", "shorter", "smallest", "smaller"]
}
