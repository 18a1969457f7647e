import Foundation
import Workbooks
import XLSX

/// LibreOffice at work on one file.
enum Office {
  /// The first sheet of each workbook as CSV, every formula computed anew.
  static func firstSheets(of workbooks: [Workbook], by program: String) throws -> [Data] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairlead-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let settings = folder.appending(path: "profile/user")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    try Data(always.utf8).write(to: settings.appending(path: "registrymodifications.xcu"))
    let paths = workbooks.indices.map { folder.appending(path: "\($0).xlsx").path(percentEncoded: false) }
    for (workbook, path) in zip(workbooks, paths) { try XLSXFile.write(workbook, to: path) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments =
      [
        "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
        "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir",
        folder.path(percentEncoded: false),
      ] + paths
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try workbooks.indices.map { try Data(contentsOf: folder.appending(path: "\($0).csv")) }
  }

  /// Without it values that are stored in the file are shown as they are.
  private static let always = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
    <value>0</value></prop></item>
    </oor:items>
    """
}
