import Diagnostics
import Sheets
import Vocabulary

/// Sheets in, a plan out: kinds and columns recognized, cells read by their grammars, owners looked up.
package enum PlanBuilder {
  /// Header words for `SheetReader`, from the alias catalogue.
  package static var headerWords: SheetReader.HeaderWords { SheetReader.HeaderWords { _ in false } }
}
