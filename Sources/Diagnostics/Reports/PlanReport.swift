/// Everything a report says about one plan.
package struct PlanReport: Hashable, Sendable {
  /// The plan's name: its last two folder names joined with a dash, such as `workflow-software-FY26-Q3`.
  package let name: String
  /// The plan's own folder name, such as `FY26-Q3`.
  package let folder: String
  /// The folder as the caller gave it, without a trailing slash, such as `Fixtures/workflow-software/FY26-Q3`.
  package let path: String
  package let period: Period?
  /// The day the plan is judged on, ISO 8601.
  package let asOf: String?
  /// The sheets that were read, in the order of the plan.
  package let sheets: [Sheet]
  /// Who owns the decision space; `nil` where the plan routes nothing.
  package let coverage: Coverage?
  /// Errors first, then by sheet and place, then by code.
  package let findings: [Finding]

  /// Takes findings in any order and sorts them.
  package init(
    name: String, folder: String, path: String, period: Period?, asOf: String?, sheets: [Sheet],
    coverage: Coverage?, findings: [Finding]
  ) {
    self.name = name
    self.folder = folder
    self.path = path
    self.period = period
    self.asOf = asOf
    self.sheets = sheets
    self.coverage = coverage
    self.findings = findings.sorted(by: Finding.isReportedBefore)
  }

  /// The same report with other findings.
  package func with(_ findings: [Finding]) -> PlanReport {
    PlanReport(
      name: name, folder: folder, path: path, period: period, asOf: asOf, sheets: sheets, coverage: coverage,
      findings: findings)
  }

  /// How many findings there are of each severity.
  package var counts: FindingCounts { FindingCounts(of: findings) }
}

extension PlanReport {
  /// The first and the last day of a plan, ISO 8601.
  package struct Period: Hashable, Sendable {
    package let from: String
    package let to: String
    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// One sheet that was read.
  package struct Sheet: Hashable, Sendable {
    /// The file's name inside the plan's folder.
    package let file: String
    /// What the sheet was taken for, such as `routing`.
    package let kind: String
    /// The rows kept, without headers and blank rows.
    package let rows: Int
    /// The checksum of the file's bytes, 64 lower-case hexadecimal digits.
    package let sha256: String
    package init(file: String, kind: String, rows: Int, sha256: String) {
      self.file = file
      self.kind = kind
      self.rows = rows
      self.sha256 = sha256
    }
  }

  /// The shares of the decision space that have one owner, none, or several, and of which that is not known.
  package struct Coverage: Hashable, Sendable {
    /// The axis ids of the vocabulary, in the order of the routing table.
    package let axes: [String]
    package let owned: Share
    package let gap: Share
    package let conflict: Share
    /// What the proof did not get to; nothing but for rules that are entangled beyond measure.
    package let undecided: Share
    package init(
      axes: [String], owned: Share, gap: Share, conflict: Share, undecided: Share = Share(0, of: 1)
    ) {
      self.axes = axes
      self.owned = owned
      self.gap = gap
      self.conflict = conflict
      self.undecided = undecided
    }
  }
}
