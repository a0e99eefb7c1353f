/// The words and fixed groups of words that the reading of figures and days knows, by what they do.
///
/// Words are written as the tokenizer leaves them: lower case, without accents and apostrophes.
enum SenseTable {
  static let all: [(Sense, String)] = amounts + attendance + reports + glue
}
