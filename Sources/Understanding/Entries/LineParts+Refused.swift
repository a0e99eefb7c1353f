import CMECore

extension LineParts {
  /// "no Saturday" is a zero for Saturday, where no figure follows.
  mutating func setRefusedDays() {
    for index in mentions.indices where text(index) == "no" && target(at: index + 1) != nil {
      let next = nextNode(after: index + 1)
      let isNextFar = next.map { target(at: $0) != nil || symbol(at: index + 2) == "," } ?? true
      let isFirst = index == 0 && next == nil
      if isNextFar, !isFirst {
        mentions[index].kind = .amount(Amount(kind: .figure(.zero), isAbsence: true))
      }
    }
  }
}
