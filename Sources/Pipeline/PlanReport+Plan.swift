import Diagnostics
import Plans
import Vocabulary

extension PlanReport {
  /// What is reported of a plan.
  init(_ plan: Plan, findings: [Finding], folder: PlanFolder) {
    let shares = plan.proof.shares
    self.init(
      name: plan.name, folder: plan.folder, path: folder.path,
      period: plan.settings.period.map { Period(from: $0.first.description, to: $0.last.description) },
      asOf: plan.asOf?.description,
      sheets: folder.files.map { file in
        let tables = plan.sheets.filter { $0.file == file.name }
        var kinds: [String] = []
        for kind in tables.map({ $0.kind?.rawValue ?? "not recognized" }) where !kinds.contains(kind) {
          kinds.append(kind)
        }
        return Sheet(
          file: file.name, kind: kinds.joined(separator: ", "), rows: tables.reduce(0) { $0 + $1.rows },
          sha256: file.digest)
      },
      coverage: shares.total == 0
        ? nil
        : Coverage(
          axes: shares.axes, owned: Share(shares.owned, of: shares.total),
          gap: Share(shares.gap, of: shares.total), conflict: Share(shares.conflict, of: shares.total),
          undecided: Share(shares.undecided, of: shares.total)),
      findings: findings)
  }
}
