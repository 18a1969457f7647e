@main
enum FixtureGenerator {
  static func main() {}
}
