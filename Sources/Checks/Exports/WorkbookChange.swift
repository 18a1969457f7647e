import Diagnostics

extension WorkbookLimits {
  /// Something that the workbooks show in another way than the plan has it, or not at all.
  package enum Change: Hashable, Sendable {
    /// The tab of a planning sheet has another name than its file.
    case tab(file: String, name: String)
    /// The file of a sales lead's workbook is not simply called after them.
    case workbook(of: String, file: String, FileReason, at: SourceLocation)
    /// An address that no cell can lead to; it stays as text.
    case address(String, at: SourceLocation)
    /// The planner's heading of a column is longer than that of a table may be.
    case heading(String, at: SourceLocation)
    /// Something that a worksheet has no room for; `file` is the planning sheet that it shows, if it shows one.
    case loss(Loss, sheet: String, file: String?)

    /// Why a file is called otherwise.
    package enum FileReason: String, Hashable, Sendable {
      /// Another sales lead of the plan has the name, too.
      case taken
      case tooLong
      /// Some systems keep the name for themselves.
      case reserved
      /// Nothing of the name may stand in a file name.
      case nothingLeft
      /// Letters that not every system has in file names.
      case foreignLetters
      /// Signs that part folders or otherwise mean something to a system.
      case signs
    }

    /// What there is too much of.
    package enum Loss: Hashable, Sendable {
      case rows(Int)
      case columns(Int)
      case links(Int)
    }
  }
}

extension Finding.Message {
  static func tab(_ file: String, name: String) -> Self {
    Self(
      "the name \(Wording.quote(file)) does not fit on a tab of the workbook, which is called \(Wording.quote(name)): "
        + "the whole name is the title of that worksheet",
      help: "nothing to do; a file name of at most 31 characters without \\ / ? * [ ] : stays as it is")
  }

  static func renamed(_ name: String, file: String, _ reason: WorkbookLimits.Change.FileReason) -> Self {
    let why =
      switch reason {
      case .taken: "another sales lead's file has that name already"
      case .tooLong: "the name is longer than a file's may be"
      case .reserved: "some systems keep that name for themselves"
      case .nothingLeft: "nothing of the name may stand in a file name"
      case .foreignLetters: "not every system has those letters in file names"
      case .signs: "a file name has no such signs"
      }
    return Self(
      "the workbook of \(Wording.quote(name)) is leads/\(file), for \(why): whoever looks for the name does not find it",
      help: reason == .taken
        ? "tell both which file is theirs, or write their names so that they differ"
        : "nothing to do; tell them which file is theirs")
  }

  static func address(_ address: String) -> Self {
    Self(
      "\(Wording.quote(address)) is no address that a cell can lead to: it stands in the workbooks as text, and nobody "
        + "can click it",
      help: "write it without spaces, starting with https://, and in at most 2,079 characters")
  }

  static func heading(_ text: String) -> Self {
    Self(
      "the heading \(Wording.quote(text)) is longer than that of a table may be: the workbooks show its beginning",
      help: "shorten it in the planning sheet; explanations are better kept in a row above")
  }

  static func loss(_ loss: WorkbookLimits.Change.Loss, sheet: String) -> Self {
    let name = Wording.quote(sheet)
    return switch loss {
    case .rows(let count):
      Self(
        "the worksheet \(name) has no room for \(Wording.thousands(count)) of its rows: they are left out of the "
          + "workbook, and nobody finds a lead in them",
        help: "split the plan, or ask for fewer rows")
    case .columns(let count):
      Self(
        "the worksheet \(name) has no room for \(Wording.thousands(count)) of its columns: they are left out of the "
          + "workbook, and whoever looks there misses them",
        help: "delete columns that the plan does not need, or turn them into rows")
    case .links(let count):
      Self(
        "\(Wording.thousands(count)) links of the worksheet \(name) are left out, for a worksheet holds 65,530: their "
          + "words stay, and nobody can click them",
        help: "nothing to do; split the plan if people miss them")
    }
  }
}
