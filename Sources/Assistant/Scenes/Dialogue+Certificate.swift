import CMECore
import Understanding

/// The participation record, shown before and after submitting.
extension Dialogue {
  /// The record of the open event; marked as a preview where nothing is submitted.
  var record: [Say] {
    guard let part, let member, let certificate = Certificate(of: part, for: member) else {
      return []
    }
    return [.record(title: recordTitle(certificate), sections: recordSections(certificate))]
  }

  mutating func showCertificate(_ delivery: Delivery) -> Turn {
    if part == nil { openOnlySubmitted() }
    guard member != nil else { return chooseFirst() }
    guard let part else { return digress([.text(Message(.certificateWhichEvent))]) }
    guard part.submitted != nil else {
      return digress([.text(Message(.certificateAfterSubmitting))])
    }
    let note: [Say] = delivery == .view ? [] : [.text(Message(.certificateOnScreenOnly))]
    return ask(record + note)
  }

  private mutating func openOnlySubmitted() {
    let submitted = tracker.filter { $0.submitted != nil }
    guard let only = submitted.first, submitted.count == 1 else { return }
    part = only
    scene = .done
  }

  private func recordTitle(_ certificate: Certificate) -> Message {
    if case .practice = mode { return Message(.recordTitlePractice) }
    return Message(certificate.submittedAt == nil ? .recordTitlePreview : .recordTitle)
  }

  private func recordSections(_ certificate: Certificate) -> [[Message]] {
    let facts = certificate.facts
    let place = Message(
      .recordPlace,
      [
        .format: .text(facts.format), .location: .text(facts.location),
        .span: .span(facts.firstDay, facts.lastDay),
      ])
    let days = certificate.entries.map {
      Message(.recordDay, [.day: .day($0.day), .credits: .credits($0.credits)])
    }
    return [
      [Message(.recordProvider)], [Message(.recordHolder, [.name: .text(facts.holder)])],
      [Message(.recordEvent, [.event: .text(facts.title)]), place],
      days + [recordTotal(certificate)],
      [recordStatement(certificate)] + recordDate(certificate),
    ]
  }

  /// AMA PRA Category 1 Credits are awarded to physicians only (AMA PRA rules).
  private func recordTotal(_ certificate: Certificate) -> Message {
    guard certificate.kind == .physician else {
      return Message(.recordTotalParticipation, [.total: .credits(certificate.total)])
    }
    return Message(
      .recordTotal,
      [.figure: .figure(certificate.total), .kind: .text(certificate.creditName)])
  }

  private func recordStatement(_ certificate: Certificate) -> Message {
    let designated: [Placeholder: Fact] = [
      .designated: .figure(certificate.facts.designated), .kind: .text(certificate.creditName),
    ]
    switch certificate.kind {
    case .physician: return Message(.recordPhysician, designated)
    case .participation: return Message(.recordParticipation, designated)
    case .attendanceWithoutCredit: return Message(.recordWithoutCredit)
    }
  }

  private func recordDate(_ certificate: Certificate) -> [Message] {
    guard let at = certificate.submittedAt, let zone = part?.event.zone else { return [] }
    return [Message(.recordSubmitted, [.moment: .moment(at, zone)])]
  }
}
