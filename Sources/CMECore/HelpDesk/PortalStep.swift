/// The ten instructions of the society's portal, which callers look at (instruction sheet).
public enum PortalStep: Int, CaseIterable, Sendable {
  /// 1: the society's site.
  case site = 1
  /// 2: "My Account".
  case myAccount
  /// 3: the sign-in, with "Forgot Password?".
  case signIn
  /// 4: "My AIUM CMEs and Events", "CME Tracker".
  case tracker
  /// 5: "Enter Credits" in the column "Credits Earned".
  case enterCredits
  /// 6: the pencil left of the day.
  case pencil
  /// 7: the figure of the day, a zero where none was earned.
  case figure
  /// 8: the disc that saves.
  case disc
  /// 9: the other days.
  case otherDays
  /// 10: "Submit My Credits For This Event".
  case submit
}
