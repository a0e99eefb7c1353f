import CMECore
import Understanding

extension HelpDesk {
  func readReport() -> Turn { ask() }
}
