"""Plants differences between a small workbook and its description, and asserts that each is found."""

import contextlib
import datetime
import io
import pathlib
import tempfile
import unittest
import zipfile

import openpyxl
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

import compare

MEANT = """\
Summary\t-\tsheet\t
L'Oréal\t-\tsheet\tB2
L'Oréal\tA1:B3\ttable\ttblRules
Summary\tA1\ttext\tTwo\\nlines\\tand \\\\n\t#'L''Oréal'!A1
Summary\tA2\tnumber\t0.981\tmailto:ana@example.com
Summary\tA3\tdate\t2026-07-01
Summary\tA4\tboolean\tTRUE
Summary\tA5\tformula\t=ROWS(tblRules[Rule])
Summary\tA5\tnumber\t2
Summary\tA6\ttext\t=1+1
L'Oréal\tA1\ttext\tRule
L'Oréal\tB1\ttext\tOwner
L'Oréal\tA2\ttext\t007
L'Oréal\tB2\tnumber\t12
L'Oréal\tA3\ttext\tR2
L'Oréal\tB3\tblank\t
"""


def write(folder, change=lambda book: None, stored="2"):
    """A workbook as `MEANT` describes it, changed, with a stored value of its formula."""
    book = openpyxl.Workbook()
    summary = book.active
    summary.title = "Summary"
    summary["A1"] = "Two\nlines\tand \\n"
    summary["A1"].hyperlink = Hyperlink(ref="A1", location="'L''Oréal'!A1")
    summary["A2"] = 0.981
    summary["A2"].hyperlink = "mailto:ana@example.com"
    summary["A3"] = datetime.date(2026, 7, 1)
    summary["A4"] = True
    summary["A5"] = "=ROWS(tblRules[Rule])"
    summary["A6"] = "=1+1"
    summary["A6"].data_type = "s"
    rules = book.create_sheet("L'Oréal")
    for row in [["Rule", "Owner"], ["007", 12], ["R2", None]]:
        rules.append(row)
    rules.add_table(Table(displayName="tblRules", ref="A1:B3"))
    rules.freeze_panes = "B2"
    change(book)
    book.save(folder / "raw.zip")
    with zipfile.ZipFile(folder / "raw.zip") as raw, zipfile.ZipFile(folder / "book.xlsx", "w") as done:
        for name in raw.namelist():
            part = raw.read(name)
            if name == "xl/worksheets/sheet1.xml":
                part = part.replace(b"[Rule])</f><v />", f"[Rule])</f><v>{stored}</v>".encode())
                part = part.replace(b"[Rule])</f><v></v>", f"[Rule])</f><v>{stored}</v>".encode())
            done.writestr(name, part)


def run(change=lambda book: None, stored="2", meant=MEANT):
    """The exit status and what was printed."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        write(folder, change, stored)
        if meant is not None:
            (folder / "book.cells.tsv").write_text(meant, "utf-8")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            status = compare.compare(folder)
        return status, printed.getvalue()


def put(sheet, place, value):
    def change(book):
        book[sheet][place] = value

    return change


class CompareTests(unittest.TestCase):
    def test_what_is_meant_passes(self):
        self.assertEqual(run(), (0, "1 workbooks, 12 cells: all as meant\n"))

    def test_each_difference_is_found(self):
        def move_sheet(book):
            book.move_sheet("Summary", 1)

        def unfreeze(book):
            book["L'Oréal"].freeze_panes = None

        def unlink(book):
            book["Summary"]["A2"].hyperlink = None

        def relink(book):
            book["Summary"]["A1"].hyperlink.location = "'Summary'!A1"

        def drop_table(book):
            del book["L'Oréal"].tables["tblRules"]

        def formula_from_text(book):
            book["Summary"]["A6"].data_type = "f"

        cases = [
            (move_sheet, """the sheets are ["L'Oréal", 'Summary'], ['Summary', "L'Oréal"] were meant"""),
            (unfreeze, "L'Oréal: frozen at None, B2 was meant"),
            (unlink, "Summary!A2: link None, mailto:ana@example.com was meant"),
            (relink, "Summary!A1: link #'Summary'!A1, #'L''Oréal'!A1 was meant"),
            (drop_table, "L'Oréal!A1:B3: table tblRules was meant and is not there"),
            (formula_from_text, "Summary!A6: formula =1+1, None was meant"),
            (put("Summary", "A1", "Two lines"), "Summary!A1: text 'Two lines', text 'Two\\nlines\\tand \\\\n' was meant"),
            (put("Summary", "A2", 0.9810001), "Summary!A2: number 0.9810001, number 0.981 was meant"),
            (put("Summary", "A3", datetime.date(2026, 7, 2)), "date '2026-07-02T00:00:00', date '2026-07-01T00:00:00'"),
            (put("Summary", "A4", 1), "Summary!A4: number 1.0, boolean True was meant"),
            (put("Summary", "A5", "=ROWS(tblRules[Owner])"), "A5: formula =ROWS(tblRules[Owner]), =ROWS(tblRules[Rule])"),
            (put("Summary", "A6", None), "Summary!A6: nothing there, text '=1+1' was meant"),
            (put("L'Oréal", "A2", 7), "L'Oréal!A2: number 7.0, text '007' was meant"),
            (put("L'Oréal", "B3", "x"), "L'Oréal!B3: text 'x', blank '' was meant"),
            (put("L'Oréal", "D9", "x"), "L'Oréal!D9: text 'x', blank '' was meant"),
        ]
        for change, words in cases:
            with self.subTest(words):
                status, printed = run(change)
                self.assertEqual(status, 1)
                self.assertIn(words, printed)

    def test_a_formula_needs_its_stored_value(self):
        self.assertIn("Summary!A5: number 3.0, number 2.0 was meant", run(stored="3")[1])
        self.assertIn("Summary!A5: blank '', number 2.0 was meant", run(stored="")[1])

    def test_a_cell_beyond_the_workbook_is_missed(self):
        status, printed = run(meant=MEANT + "Summary\tZ99\ttext\tfar\n")
        self.assertEqual(status, 1)
        self.assertIn("Summary!Z99: nothing there, text 'far' was meant", printed)

    def test_every_workbook_needs_a_description(self):
        status, printed = run(meant=None)
        self.assertEqual(status, 1)
        self.assertIn("there is no book.cells.tsv", printed)

    def test_a_description_that_cannot_be_read_is_no_success(self):
        for line, words in [
            ("Summary\tA9", "line 17: 2 fields instead of 4 or 5"),
            ("Summary\tA9\tcolour\tred", "line 17: unknown kind colour"),
            ("Summary\tA1\ttext\tagain", "line 17: Summary!A1 has a value already"),
        ]:
            with self.subTest(line):
                status, printed = run(meant=MEANT + line + "\n")
                self.assertEqual(status, 2)
                self.assertIn(words, printed)

    def test_an_empty_folder_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(compare.compare(folder), 2)


if __name__ == "__main__":
    unittest.main()
