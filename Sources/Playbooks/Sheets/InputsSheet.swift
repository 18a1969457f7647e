import Workbooks

/// The files that the workbook was made from, each with the fingerprint that proves it.
enum InputsSheet {
  static func worksheet(_ playbook: Playbook) -> Worksheet {
    Worksheet(
      name: "Inputs", kind: .record, title: "Inputs", subtitle: playbook.subtitle, back: Words.back,
      intro: [
        "The planning sheets that this workbook was made from. A file with the same SHA-256 is the same file, byte for byte."
      ],
      blocks: [
        .table(
          NamedTable(
            name: "tblInputs",
            columns: [
              .init("File", widest: 40), .init("Read as", .mark), .init("Rows", .number),
              .init("SHA-256", widest: 68),
            ],
            rows: playbook.inputs.map { input in
              [
                .link(input.file, to: .sheet(SourceSheets.tab(input.file, in: playbook))), .text(input.kind),
                .integer(input.rows), .text(input.digest, tone: .muted),
              ]
            }, emptyText: "No file"))
      ])
  }
}
