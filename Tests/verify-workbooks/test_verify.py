"""Plants a fault of each kind in small workbooks, and asserts that each is found and that a sound one passes."""

import contextlib
import io
import pathlib
import tempfile
import unittest
import zipfile

import openpyxl

import printable
import verify


def write(path, change=lambda sheet: None, formula="=A1+1", stored="3"):
    """A workbook with a number, a formula with a stored value, and what a change makes of it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = 2
    sheet["A2"] = formula
    sheet["A3"] = "plain words"
    change(sheet)
    book.save(path.with_suffix(".raw"))
    with zipfile.ZipFile(path.with_suffix(".raw")) as raw, zipfile.ZipFile(path, "w") as done:
        for name in raw.namelist():
            part = raw.read(name)
            for empty in (b"</f><v />", b"</f><v></v>", b"</f><v/>"):
                part = part.replace(empty, f"</f><v>{stored}</v>".encode())
            done.writestr(name, part)
    path.with_suffix(".raw").unlink()


def narrow(sheet):
    sheet["B1"] = 123456789012
    sheet.column_dimensions["B"].width = 3


def typed(sheet):
    sheet["A3"] = "### as typed"
    sheet.column_dimensions["A"].width = 30


def long(sheet):
    """A list of more rows than are fitted to the width of a page, with a number that does not fit far down."""
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    for row in range(4, printable.LONGEST_FITTED + 50):
        sheet.cell(row, 1, "plain words")
    sheet.cell(printable.LONGEST_FITTED + 20, 2, 123456789012)
    sheet.column_dimensions["B"].width = 3


class VerifyTests(unittest.TestCase):
    def test_each_fault_is_found_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "deep").mkdir()
            write(folder / "sound.xlsx")
            write(folder / "deep" / "sound.xlsx", typed)
            write(folder / "stale.xlsx", stored="4")
            write(folder / "error.xlsx", formula="=1/0", stored="0")
            write(folder / "narrow.xlsx", narrow)
            write(folder / "long.xlsx", long)
            (folder / "broken.xlsx").write_bytes(b"PK\x03\x04 no workbook")
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                status = verify.verify([str(folder)])
        lines = printed.getvalue().splitlines()
        self.assertEqual(status, 1)
        self.assertEqual(lines[-1], "7 workbooks opened, recalculated and printed: 5 have faults")
        for name, words in [
            ("stale", "Sheet!A2 stores 4, and =A1+1 gives 3"),
            ("error", "Sheet!A2 is the error #DIV/0!, as computed"),
            ("narrow", "page 1 of its print shows"),
            ("long", "of its print shows"),
            ("broken", "cannot"),
        ]:
            with self.subTest(name):
                self.assertTrue(any(f"{name}.xlsx: " in line and words in line for line in lines), lines)
        self.assertFalse(any("sound.xlsx" in line for line in lines), lines)

    def test_only_long_lists_are_printed_at_a_scale_of_their_own(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            for name, change in [("sound", typed), ("long", long)]:
                write(folder / f"{name}.xlsx", change)
                printable.copy(folder / f"{name}.xlsx", folder / f"{name}-copy.xlsx")
            setups = {}
            for name in ("sound", "sound-copy", "long", "long-copy"):
                sheet = openpyxl.load_workbook(folder / f"{name}.xlsx").active
                setups[name] = (sheet.page_setup.scale, sheet.sheet_properties.pageSetUpPr, sheet.max_row)
        self.assertEqual(setups["sound"], setups["sound-copy"])
        self.assertTrue(setups["long"][1].fitToPage)
        self.assertFalse(setups["long-copy"][1].fitToPage)
        self.assertEqual(setups["long-copy"][0], printable.SCALE)
        self.assertEqual(setups["long-copy"][2], setups["long"][2])

    def test_an_empty_folder_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(verify.verify([folder]), 2)


if __name__ == "__main__":
    unittest.main()
