/// What a word is worth in a number.
enum NumberWord: Hashable, Sendable {
  /// Nothing to nineteen, and what counts like it.
  case small(Int)
  /// Twenty, thirty, ...
  case tens(Int)
  case hundred, dozen, couple
  /// One of so many parts: half, thirds, quarter.
  case part(Int)
  case point, minus, article
}

/// The words of numbers.
enum NumberWords {
  static let table: [String: NumberWord] = {
    var table: [String: NumberWord] = [:]
    for (value, words) in small.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = .small(value) }
    }
    for (index, words) in tens.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = .tens(20 + 10 * index) }
    }
    for (denominator, words) in parts {
      for word in words.split(separator: " ") { table[String(word)] = .part(denominator) }
    }
    return table.merging(others) { word, _ in word }.merging(compounds) { word, _ in word }
  }()

  /// "twentyone" to "ninetynine", written as one word.
  private static let compounds: [String: NumberWord] = {
    var compounds: [String: NumberWord] = [:]
    for (tens, words) in tens.enumerated() {
      guard let ten = words.split(separator: " ").first else { continue }
      for (unit, words) in small.enumerated().prefix(10).dropFirst() {
        guard let one = words.split(separator: " ").first else { continue }
        compounds["\(ten)\(one)"] = .small(20 + 10 * tens + unit)
      }
    }
    return compounds
  }()

  private static let small = [
    "zero zeros zeroes nought naught oh cero null", "one uno eins", "two tow dos zwei",
    "three tree thre threee tres drei", "four foru cuatro vier", "five fiv fife cinco funf",
    "six siks seis sechs", "seven sevn siete sieben", "eight eigth eigt ocho acht",
    "nine nueve neun niner", "ten diez zehn", "eleven elevn elevan", "twelve twelv twelf twelwe",
    "thirteen thirten",
    "fourteen forteen fourten", "fifteen fiften fiveteen", "sixteen sixten",
    "seventeen seventen", "eighteen eighten", "nineteen ninteen ninteeen",
  ]
  private static let tens = [
    "twenty twenti tweny twnty", "thirty thirdy thrity", "forty fourty", "fifty fity", "sixty",
    "seventy", "eighty",
    "ninety ninty",
  ]
  private static let parts = [
    (2, "half halves halfs hlaf haf"), (3, "third thirds"),
    (4, "quarter quarters qtr qtrs qrtr quater quaters quarts fourth fourths quarer"),
    (5, "fifth fifths"), (6, "sixth sixths"), (7, "seventh sevenths"),
    (8, "eighth eighths eights"), (9, "ninth ninths"), (10, "tenth tenths"),
    (12, "twelfth twelfths"), (16, "sixteenths"), (20, "twentieth twentieths"),
    (100, "hundredth hundredths"),
  ]
  private static let others: [String: NumberWord] = [
    "hundred": .hundred, "dozen": .dozen, "dozens": .dozen, "couple": .couple, "pair": .couple,
    "cpl": .couple, "point": .point, "pt": .point, "decimal": .point, "dot": .point,
    "minus": .minus, "negative": .minus, "a": .article, "an": .article,
  ]
}

/// The words of order.
enum OrdinalWords {
  static let table: [String: Int] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
    var table = ["thirtieth": 30, "1rst": 1, "frist": 1, "secound": 2]
    for (index, word) in words.enumerated() { table[word] = index + 1 }
    return table
  }()
}
