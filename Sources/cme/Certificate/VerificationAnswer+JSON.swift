import CMECore
import CMEServices

extension VerificationAnswer {
  /// The answer as a JSON object on one line.
  var json: String {
    var members: [String: JSONValue] = ["result": .string(result.rawValue)]
    switch verification {
    case .genuine(let facts): members.merge(facts.members) { $1 }
    case .unknownKey(let id): members["key"] = .string(id)
    case .unknownVersion(let version): members["version"] = .string(version)
    case .altered, .ambiguous, .notOurs: break
    }
    switch standing {
    case .known(.replaced(let number, let instant)):
      members["replacedBy"] = .string(number.text)
      members["replacedAt"] = .string(instant.description)
    case .known(.revoked(let instant)): members["revokedAt"] = .string(instant.description)
    case .known(.valid), .unknown, .contradicted, nil: break
    }
    return JSONValue.object(members).canonical + "\n"
  }
}

extension SignedFacts {
  fileprivate var members: [String: JSONValue] {
    let days = entries.map { entry -> JSONValue in
      ["day": .string(entry.day.iso), "credits": .string(entry.credits.description)]
    }
    return [
      "name": .string(Cleaned.text(holder)), "record": .string(kind.rawValue),
      "event": .string(Cleaned.text(event)), "firstDay": .string(firstDay.iso),
      "lastDay": .string(lastDay.iso), "days": .array(days),
      "total": .string(total.description), "creditType": .string(Cleaned.text(creditType)),
      "provider": .string(Cleaned.text(provider)), "number": .string(number.text),
      "issued": .string(issuedAt.description), "key": .string(keyID),
    ]
  }
}
