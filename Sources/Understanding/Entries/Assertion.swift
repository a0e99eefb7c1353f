/// How a figure is said.
enum Assertion {
  /// As a fact about the person, or with nothing that says otherwise.
  case given
  /// As what somebody wished, planned or expects.
  case wished
  /// As what others have, or what somebody or something said.
  case told
}
