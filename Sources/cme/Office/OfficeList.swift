import ArgumentParser
import CMEServices

/// A list of the office: cells that are fit to be shown, under the names of their columns.
protocol OfficeList {
  static var names: [String] { get }
  /// The columns whose values are figures.
  static var numbers: Set<String> { get }
  /// What the table says where there is no row.
  static var nothing: String { get }
  var rows: [[String]] { get }
  /// The rows for a terminal; there is one at least.
  var table: String { get }
}

extension OfficeList {
  static var numbers: Set<String> { [] }

  func text(as format: ListFormat) -> String {
    switch format {
    case .table: rows.isEmpty ? Self.nothing : table
    case .csv: ([Self.names] + rows).map(CSVWriter.row).joined()
    case .json: JSONText.array(rows, names: Self.names, numbers: Self.numbers)
    }
  }
}

/// How a list is written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
}

/// What every list is asked for with.
struct ListOptions: ParsableArguments {
  @Option(help: "How to write the list.")
  var format = ListFormat.table
  @OptionGroup var database: DatabaseOptions

  /// Writes what the database has.
  func write(_ list: (Services) throws -> some OfficeList) throws {
    Output.write(try list(try database.services()).text(as: format))
  }
}
