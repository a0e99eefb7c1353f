/// From the hash of a thing to its place in a list, in the order things were first seen.
struct HashTable {
  private var keys: [UInt64]
  private var places: [Int32]
  private var mask: Int
  /// How many things there are.
  private(set) var count = 0

  /// Makes a table with room for about `capacity` things before it grows.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The place of a key, -1 where it was never seen.
  @inline(__always)
  func find(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The place of a key, which is added at the end where it is new.
  mutating func findOrAdd(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    places[slot] = Int32(count)
    count += 1
    if count * 4 > mask * 3 { grow() }
    return count - 1
  }

  /// The table with the things that have a new place, at that place.
  func keeping(_ newPlaces: [Int32]) -> HashTable {
    var table = HashTable(capacity: newPlaces.count { $0 >= 0 })
    for (key, place) in zip(keys, places) where key != 0 && newPlaces[Int(place)] >= 0 {
      table.insert(key, newPlaces[Int(place)])
      table.count += 1
    }
    return table
  }

  private mutating func insert(_ key: UInt64, _ place: Int32) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    places[slot] = place
  }

  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    places = [Int32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (key, place) in zip(oldKeys, oldPlaces) where key != 0 { insert(key, place) }
  }
}
