import Testing
import Vocabulary

struct SimilarityTests {
  @Test(
    "Edits are counted, a transposition once",
    arguments: [
      ("", "", 0), ("a", "", 1), ("owner", "owner", 0), ("owner", "onwer", 1), ("owner", "ownr", 1),
      ("kitten", "sitting", 3),
      ("ab", "ba", 1), ("für", "fur", 1),
    ])
  func counts(_ left: String, _ right: String, _ edits: Int) {
    #expect(Similarity.distance(left, right) == edits)
    #expect(Similarity.distance(right, left) == edits)
  }

  @Test(
    "The ratio runs from 0 to 1000",
    arguments: [
      ("segment", "segment", 1000), ("abc", "xyz", 0), ("", "a", 0), ("martha", "marhta", 944),
      ("when segment is", "segment", 679), ("segment", "when segment is", 679),
    ])
  func rates(_ left: String, _ right: String, _ ratio: Int) {
    #expect(Similarity.ratio(left, right) == ratio)
  }

  @Test(
    "The one word a slip away is offered",
    arguments: [
      ("Kellr", "Keller"), ("keller", "Keller"), ("Vogle", "Vogel"), ("Nordwrek SI", "Nordwerk SI"),
      ("Müler", "Muller"),
      ("Meier", nil), ("Xu", nil), ("", nil),
    ] as [(String, String?)])
  func offers(_ text: String, _ word: String?) {
    let names = ["Keller", "Vogel", "Nordwerk SI", "Muller", "Meyer", "Maier"]
    #expect(Similarity.closest(to: text, among: names) == word)
  }

  @Test("Nearest words come first, words as near in the order given")
  func ranks() {
    #expect(
      Similarity.nearest(to: "Meier", among: ["Meyer", "Vogel", "Maier", "meier"]) == [
        "meier", "Meyer", "Maier",
      ])
  }
}
