/// How the lines of a file end; a reader takes each of them as a line end, whichever it is.
package enum LineEnds: String, Hashable, Sendable {
  case lineFeed = "LF"
  case carriageReturnLineFeed = "CRLF"
  case carriageReturn = "CR"
  /// More than one of them.
  case mixed
  /// The file is one line without an end.
  case none

  /// The line ends in the first megabyte of a text.
  init(of text: ArraySlice<UInt8>) {
    self = text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text.prefix(1_048_576))
      var kinds: Set<LineEnds> = []
      var position = text.endOfLine(from: 0)
      while position < text.count {
        let next = text.startOfLine(after: position)
        kinds.insert(
          text[position] == 0x0A ? .lineFeed : next > position + 1 ? .carriageReturnLineFeed : .carriageReturn
        )
        position = text.endOfLine(from: next)
      }
      return kinds.count > 1 ? .mixed : kinds.first ?? .none
    }
  }
}
