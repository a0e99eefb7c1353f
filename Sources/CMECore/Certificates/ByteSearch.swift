/// Finds the places of a piece in bytes.
enum ByteSearch {
  /// The most places that are found.
  static let most = 1_024

  /// Where a piece begins, at the first so many places.
  static func places(of piece: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = piece.first else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var places: [Int] = []
      var start = 0
      while start + piece.count <= bytes.count, places.count < most {
        if bytes[start] == first, bytes[start..<(start + piece.count)].elementsEqual(piece) {
          places.append(start)
        }
        start += 1
      }
      return places
    }
  }
}
