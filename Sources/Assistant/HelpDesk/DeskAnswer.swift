/// The answer to a question of a caller: what is read out, in the portal's words, and for the
/// colleague what it rests on and what to do.
struct DeskAnswer: Hashable {
  /// The sentences to read out; nearly always one.
  let reads: [Message]
  /// At most two lines for the colleague.
  let notes: [Message]

  init(_ read: Message, _ notes: Message...) {
    self.init(reads: [read], notes: notes)
  }

  init(reads: [Message], notes: [Message]) {
    self.reads = reads
    self.notes = Array(notes.prefix(DeskAnswer.mostNotes))
  }

  private static let mostNotes = 2

  /// The same with a line for the colleague in front of the others.
  func noting(_ note: Message?) -> DeskAnswer {
    note.map { DeskAnswer(reads: reads, notes: [$0] + notes) } ?? self
  }

  var says: [Say] { reads.map(Say.readOut) + (notes.isEmpty ? [] : [.list(notes)]) }
}

extension DeskAnswer {
  /// What a diagnosis tells, with the first of its facts.
  init(_ diagnosis: Diagnosis) {
    self.init(reads: diagnosis.tell, notes: diagnosis.facts)
  }
}
