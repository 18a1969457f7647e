import Diagnostics
import Foundation
import Testing

@Suite("The SARIF report")
struct SARIFReportTests {
  @Test("has the rules, the sheets with their checksums, and a result for each finding")
  func document() {
    #expect(
      SARIFReport.text(of: Example.run([Example.q3])) == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "fairlead",
                  "semanticVersion": "0.1.0",
                  "rules": [
                    {
                      "id": "DAT-07",
                      "name": "odd-text",
                      "shortDescription": {"text": "odd text"},
                      "fullDescription": {"text": "odd text"},
                      "help": {"text": "odd text"}
                    },
                    {
                      "id": "GAP-01",
                      "name": "uncovered-combination",
                      "shortDescription": {"text": "uncovered combination"},
                      "fullDescription": {"text": "uncovered combination"},
                      "help": {"text": "uncovered combination"}
                    },
                    {
                      "id": "GAP-03",
                      "name": "rule-without-owner",
                      "shortDescription": {"text": "rule without owner"},
                      "fullDescription": {"text": "Rules that nobody owns."},
                      "help": {"text": "Rules that nobody owns."}
                    }
                  ]
                }
              },
              "artifacts": [
                {"location": {"uri": "Fixtures/workflow-software/FY26-Q3/owners.csv"}, "hashes": {"sha-256": "aa"}},
                {"location": {"uri": "Fixtures/workflow-software/FY26-Q3/routing.csv"}, "hashes": {"sha-256": "bb"}}
              ],
              "results": [
                {
                  "ruleId": "GAP-01",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {"text": "nobody owns ENT in IR\nHelp: add a rule"},
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {"uri": "Fixtures/workflow-software/FY26-Q3/routing.csv"},
                        "region": {"startLine": 3}
                      },
                      "logicalLocations": [{"name": "A3", "kind": "cell"}]
                    }
                  ],
                  "suppressions": [
                    {
                      "kind": "external",
                      "status": "accepted",
                      "justification": "embargo (Ana Sousa, until 2026-12-31)"
                    }
                  ],
                  "properties": {"plan": "workflow-software-FY26-Q3", "planRules": []}
                },
                {
                  "ruleId": "GAP-03",
                  "ruleIndex": 2,
                  "level": "error",
                  "message": {
                    "text": "rule R140 routes to \"TBD (Q3 hire)\": its leads would be unowned from 2026-07-01\nNote: the fallback is Unrouted\nHelp: name a person, a queue or a partner; until then use the fallback"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {"uri": "Fixtures/workflow-software/FY26-Q3/routing.csv"},
                        "region": {"startLine": 15}
                      },
                      "logicalLocations": [{"name": "F14", "kind": "cell"}]
                    }
                  ],
                  "relatedLocations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {"uri": "Fixtures/workflow-software/FY26-Q3/owners.csv"},
                        "region": {"startLine": 9}
                      },
                      "logicalLocations": [{"name": "A9", "kind": "cell"}],
                      "message": {"text": "EMEA Inside has two free seats"}
                    }
                  ],
                  "properties": {"plan": "workflow-software-FY26-Q3", "planRules": ["R140"]}
                },
                {
                  "ruleId": "DAT-07",
                  "ruleIndex": 0,
                  "level": "note",
                  "message": {"text": "100% of {{x}}, \"A:B\"\nend"},
                  "locations": [],
                  "properties": {"plan": "workflow-software-FY26-Q3", "planRules": []}
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test("encodes paths as addresses, and is read by a reader that is not ours")
  func addresses() throws {
    let json = SARIFReport.text(of: Example.run([Example.q4]))
    #expect(json.contains(#""uri": "file:///plans/FY26%20Q4/my%20sheet%2C%20no%3A%201.csv""#))
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((read?["runs"] as? [[String: Any]])?.count == 1)
  }
}
