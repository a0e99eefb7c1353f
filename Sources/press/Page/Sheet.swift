import CMECore

/// The paper with what stays free at its edges, all in points (72 an inch).
struct Sheet {
  let width, height: Double

  /// From the edge to what is printed, at the sides and above and below.
  let side, end: Double

  /// For a certificate, which lies.
  init(lying paper: PressJob.Paper) {
    let (short, long) = paper.sides
    (width, height, side, end) = (long, short, 62, 46)
  }

  /// For a transcript, which stands.
  init(standing paper: PressJob.Paper) {
    let (short, long) = paper.sides
    (width, height, side, end) = (short, long, 62, 56)
  }

  /// Where the left and the right margin end.
  var left: Double { side }
  var right: Double { width - side }

  /// Between the margins.
  var column: Double { width - 2 * side }
}

extension PressJob.Paper {
  fileprivate var sides: (short: Double, long: Double) {
    switch self {
    case .a4: (210 / 25.4 * 72, 297 / 25.4 * 72)
    case .letter: (612, 792)
    }
  }
}
