#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Lends the library texts that it reads through pointers in its structures, for as long as `body` runs.
func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
