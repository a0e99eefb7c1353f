/// The files an office hands over, in the order in which they are read.
public enum ImportFile: String, CaseIterable, Sendable {
  case events, days, members, registrations
}
