import Diagnostics
import Foundation
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("report has the promised members in the promised order")
  func report() {
    #expect(
      JSONReport.text(of: Example.run([Example.q3])) == #"""
        {
          "tool": {"name": "fairlead", "version": "0.1.0"},
          "plans": [
            {
              "name": "workflow-software-FY26-Q3",
              "period": {"from": "2026-07-01", "to": "2026-09-30"},
              "asOf": "2026-06-20",
              "sheets": [
                {"file": "owners.csv", "kind": "owners", "rows": 8, "sha256": "aa"},
                {"file": "routing.csv", "kind": "routing", "rows": 20, "sha256": "bb"}
              ],
              "coverage": {
                "axes": ["segment", "country", "deal_size"],
                "owned": 0.981,
                "gap": 0.012,
                "conflict": 0.007
              },
              "findings": [
                {
                  "code": "GAP-01",
                  "name": "uncovered-combination",
                  "severity": "error",
                  "message": "nobody owns ENT in IR",
                  "help": "add a rule",
                  "location": {"file": "routing.csv", "row": 3, "line": 3, "column": "Segment", "cell": "A3"},
                  "notes": [],
                  "rules": [],
                  "box": {},
                  "witness": {},
                  "waived": {"reason": "embargo", "owner": "Ana Sousa", "until": "2026-12-31"}
                },
                {
                  "code": "GAP-03",
                  "name": "rule-without-owner",
                  "severity": "error",
                  "message": "rule R140 routes to \"TBD (Q3 hire)\": its leads would be unowned from 2026-07-01",
                  "help": "name a person, a queue or a partner; until then use the fallback",
                  "location": {"file": "routing.csv", "row": 14, "line": 15, "column": "Owner", "cell": "F14"},
                  "notes": [
                    {
                      "message": "EMEA Inside has two free seats",
                      "location": {"file": "owners.csv", "row": 9, "line": 9, "column": "Owner", "cell": "A9"}
                    },
                    {"message": "the fallback is Unrouted", "location": null}
                  ],
                  "rules": ["R140"],
                  "box": {
                    "segment": ["MM"],
                    "deal_size": {"from": 50000, "to": null, "fromIncluded": true, "toIncluded": false}
                  },
                  "witness": {"segment": "MM", "country": null, "deal_size": 50000.5},
                  "waived": null
                },
                {
                  "code": "DAT-07",
                  "name": "odd-text",
                  "severity": "info",
                  "message": "100% of {x}, \"A:B\"\nend",
                  "help": "",
                  "location": null,
                  "notes": [],
                  "rules": [],
                  "box": {},
                  "witness": {},
                  "waived": null
                }
              ],
              "summary": {"error": 1, "warning": 0, "info": 1, "waived": 1}
            }
          ]
        }

        """#)
  }

  @Test("report says null for what a plan does not know")
  func unknown() {
    #expect(
      JSONReport.text(of: Example.run([Example.q4])).contains(
        #"""
              "period": null,
              "asOf": null,

        """#))
  }

  @Test(
    "report says which end of a range is included",
    arguments: [
      (nil, 5, true, #"{"from": null, "to": 5, "fromIncluded": false, "toIncluded": true}"#),
      (0, 5, false, #"{"from": 0, "to": 5, "fromIncluded": true, "toIncluded": false}"#),
      (0, nil, true, #"{"from": 0, "to": null, "fromIncluded": true, "toIncluded": false}"#),
    ] as [(Int?, Int?, Bool, String)])
  func range(from: Int?, to: Int?, toIncluded: Bool, json: String) {
    let extent = Finding.Extent.range(
      from: from.map { Finding.Number(units: $0) }, to: to.map { Finding.Number(units: $0) },
      toIncluded: toIncluded)
    let box = [Finding.Limit(axis: "score", extent: extent)]
    #expect(JSONReport.value(of: box).text == "{\"score\": \(json)}\n")
  }

  @Test(
    "text escapes what JSON cannot hold",
    arguments: [
      ("plain é 漢 🙂", #""plain é 漢 🙂""#), ("\"\\/", #""\"\\/""#),
      ("\n\r\n\t\u{08}\u{0C}", #""\n\r\n\t\b\f""#), ("\u{00}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("e\u{301}\"", "\"e\u{301}\\\"\""),
    ])
  func escaping(text: String, json: String) throws {
    #expect(JSONValue(text).text == json + "\n")
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test(
    "text breaks the lines that would be too long",
    arguments: [
      ([:], "{}"), ([], "[]"), (nil, "null"), (true, "true"),
      ([1, [false, nil], ["a": "b"]], #"[1, [false, null], {"a": "b"}]"#),
      (
        JSONValue([String(repeating: "x", count: 60), String(repeating: "y", count: 60)]),
        "[\n  \"\(String(repeating: "x", count: 60))\",\n  \"\(String(repeating: "y", count: 60))\"\n]"
      ),
    ] as [(JSONValue, String)])
  func layout(value: JSONValue, json: String) {
    #expect(value.text == json + "\n")
  }

  @Test("report is read as it was meant by a reader that is not ours")
  func foreignReader() throws {
    let json = JSONReport.text(of: Example.run([Example.q3, Example.q4]))
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let plans = try #require(read?["plans"] as? [[String: Any]])
    let findings = try #require(plans.last?["findings"] as? [[String: Any]])
    #expect(plans.count == 2)
    #expect(findings.map { $0["message"] as? String } == [Example.hostile.message.text])
  }
}
