import CMECore
import GRDB

extension AppStore: AccountStore {
  func inTransaction<Value>(
    _ body: (any AccountRows) throws -> Value
  ) throws(ServiceFailure) -> Value {
    try writing { try body($0) }
  }
}

extension Database: AccountRows {}
