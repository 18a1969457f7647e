"""Damages a sound workbook in one way at a time, and asserts that the damage is told."""

import pathlib
import tempfile
import unittest
import zipfile

import openpyxl
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

import structure


def sound(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Rules"
    for row in (["Rule", "Owner"], ["R1", "Ana"], ["R2", "Bo"]):
        sheet.append(row)
    sheet.add_table(Table(displayName="tblRules", ref="A1:B3"))
    sheet.tables["tblRules"].autoFilter = None
    book.defined_names["People"] = DefinedName("People", attr_text="'Rules'!$B$2:$B$3")
    offer = DataValidation(type="list", formula1="People")
    offer.add("B2:B3")
    sheet.add_data_validation(offer)
    sheet["A2"].hyperlink = Hyperlink(ref="A2", location="'Rules'!A1")
    sheet["D1"] = "n"
    sheet["D2"] = 12
    book.save(path)


DAMAGES = {
    "a control character": ("xl/worksheets/sheet1.xml", ">Ana<", ">A&#1;na<", "not well-formed"),
    "a long text": ("xl/worksheets/sheet1.xml", ">Ana<", f">{'a' * 32768}<", "a text of 32768 units"),
    "a long text of emoji": ("xl/worksheets/sheet1.xml", ">Ana<", f">{chr(0x1F600) * 16384}<", "a text of 32768 units"),
    "a long tab": ("xl/workbook.xml", 'sheet name="Rules"', f'sheet name="{"x" * 32}"', "no sheet can be called"),
    "a name of the program": ("xl/workbook.xml", 'sheet name="Rules"', 'sheet name="HISTORY"', "no sheet can be"),
    "a range that reads as a cell": ("xl/workbook.xml", 'name="People"', 'name="A1"', "range cannot be called A1"),
    "a range of no sheet": ("xl/workbook.xml", "'Rules'!$B$2", "'Gone'!$B$2", "leads nowhere"),
    "a link to no sheet": ("xl/worksheets/sheet1.xml", "location=\"'Rules'!A1\"", 'location="Rules!A1"', "leads nowhere"),
    "a written list": ("xl/worksheets/sheet1.xml", "<formula1>People<", '<formula1>"a,b"<', "no range"),
    "a header twice": ("xl/tables/table1.xml", 'name="Owner"', 'name="RULE"', "has a header twice"),
    "a table without rows": ("xl/tables/table1.xml", 'ref="A1:B3"', 'ref="A1:B1"', "has no row"),
    "no number": ("xl/worksheets/sheet1.xml", "<v>12</v>", "<v>-NAN</v>", "no number"),
    "a formula without value": ("xl/worksheets/sheet1.xml", "<v>12</v>", "<f>1+1</f>", "without a value"),
    "a volatile formula": ("xl/worksheets/sheet1.xml", "<v>12</v>", "<f>NOW()</f><v>1</v>", "not every program"),
    "merged cells": (
        "xl/worksheets/sheet1.xml", "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>', "has mergeCell"),
}


class StructureTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name) / "sound.xlsx"
        sound(self.path)

    def test_sound(self):
        self.assertEqual(structure.faults(self.path), [])

    def test_damages(self):
        for name, (part, old, new, told) in DAMAGES.items():
            with self.subTest(name):
                damaged = self.path.with_name("damaged.xlsx")
                with zipfile.ZipFile(self.path) as source, zipfile.ZipFile(damaged, "w") as target:
                    for entry in source.namelist():
                        text = source.read(entry)
                        if entry == part:
                            self.assertIn(old.encode(), text)
                            text = text.replace(old.encode(), new.encode())
                        target.writestr(entry, text)
                found = structure.faults(damaged)
                self.assertTrue(any(told in fault for fault in found), found)


if __name__ == "__main__":
    unittest.main()
