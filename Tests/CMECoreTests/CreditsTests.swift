import CMECore
import Testing

struct CreditsTests {
  @Test(
    "The office's decimals are read as hundredths",
    arguments: [
      ("7.75", 775), ("4", 400), ("0.5", 50), ("0", 0), ("12.05", 1205), ("000001", 100),
    ])
  func decimals(text: String, hundredths: Int) {
    #expect(Credits(decimal: text)?.hundredths == hundredths)
  }

  @Test(
    "What is no plain decimal is not read",
    arguments: ["", ".", "1.", ".5", "1.234", "-1", "1e3", "nan", "1,5", "1.2.3", "٣", "1234567"])
  func noDecimals(text: String) {
    #expect(Credits(decimal: text) == nil)
  }

  @Test(
    "Figures show as few decimals as they need; records always two",
    arguments: [
      (25, "0.25", "0.25"), (150, "1.5", "1.50"), (300, "3", "3.00"), (0, "0", "0.00"),
      (1000, "10", "10.00"), (-150, "-1.5", "-1.50"), (-5, "-0.05", "-0.05"), (30, "0.3", "0.30"),
    ])
  func shown(hundredths: Int, short: String, fixed: String) {
    let credits = Credits(hundredths: hundredths)
    #expect(credits.description == short)
    #expect(credits.fixed == fixed)
  }

  @Test(
    "Only whole quarters are steps", arguments: [(25, true), (230, false), (0, true), (-25, true)])
  func steps(hundredths: Int, isStep: Bool) {
    #expect(Credits(hundredths: hundredths).isQuarterStep == isStep)
  }

  @Test func theTotalOfQuartersIsExact() {
    let tenth = [Credits](repeating: Credits(hundredths: 10), count: 3)
    #expect(tenth.total == Credits(hundredths: 30))
    #expect([Credits]().total == .zero)
  }
}
