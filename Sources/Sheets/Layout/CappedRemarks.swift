import Diagnostics

/// What a layout has to say; of very many remarks of one sort the first are kept and the others counted.
struct CappedRemarks {
  /// Remarks that are counted together.
  private enum Sort: CaseIterable {
    case shape, repair, total, header, section, other

    init(of kind: SheetRemark.Kind) {
      self =
        switch kind {
        case .rowShape: .shape
        case .cellsJoined, .cellsDropped, .cellsInserted: .repair
        case .totalsRow: .total
        case .repeatedHeader: .header
        case .sectionRow: .section
        default: .other
        }
    }
  }

  private var sorts: [Sort: FirstOnes<SheetRemark>] = [:]

  mutating func append(_ remark: SheetRemark) {
    sorts[Sort(of: remark.kind), default: FirstOnes()].append(remark)
  }

  /// From top to bottom; what was only counted stands where it begins.
  var all: [SheetRemark] {
    let all = Sort.allCases.flatMap { sort -> [SheetRemark] in
      guard let remarks = sorts[sort] else { return [] }
      let further = remarks.next.map { next in
        SheetRemark(.further(next.kind, count: remarks.further), at: next.location)
      }
      return remarks.kept + [further].compactMap { $0 }
    }
    return all.sorted {
      ($0.location.row ?? 0, $0.location.columnIndex ?? -1) < (
        $1.location.row ?? 0, $1.location.columnIndex ?? -1
      )
    }
  }
}
