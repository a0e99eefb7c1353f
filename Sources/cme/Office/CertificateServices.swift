import CMEServices

/// Services that can issue certificates, for the commands of the office.
enum CertificateServices {
  static func open(_ database: DatabaseOptions) throws -> Services {
    let surroundings = Surroundings.ofThisProcess()
    let path = database.path(surroundings)
    let folder = try PromptsFolder.locate(asked: nil, surroundings)
    let phrasebook = try folder.phrasebook()
    return Services(
      store: try AppStore.open(existing: path),
      certificates: CertificateOffice(database: path, phrasebook: phrasebook, surroundings))
  }
}
