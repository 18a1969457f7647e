"""Compares finished workbooks with what was meant, cell by cell, read by openpyxl.

    python compare.py FOLDER

Beside each `NAME.xlsx` in the folder, or below it, stands `NAME.cells.tsv`: UTF-8, a line for each thing meant, four
or five fields parted by tabs. In a field a backslash, tab, line feed and carriage return are `\\\\`, `\\t`, `\\n`, `\\r`.

    SHEET   -         sheet     FREEZE     a worksheet, in reading order; the first free cell, such as B5, or nothing
    SHEET   A4:E6     table     NAME       a named table and its range
    SHEET   A1        text      WORDS
    SHEET   A1        number    12.5       whole numbers, decimals and shares (98.1 % is 0.981)
    SHEET   A1        date      2026-07-01
    SHEET   A1        boolean   TRUE       or FALSE
    SHEET   A1        blank                no value, but perhaps a link
    SHEET   A1        formula   =A2+A3     the line with its stored value, as above, is another of the same cell

A fifth field is the cell's link: an address such as `mailto:ana@example.com`, or `#'Sheet'!A1` inside the workbook.
Everything in a workbook that no line speaks of is a difference.

Exit status: 0 everything is as meant, 1 something is not, 2 nothing could be compared.
"""

import datetime
import pathlib
import sys

import openpyxl

SHOWN = 20


class Meant:
    """What one description says."""

    def __init__(self, text):
        self.sheets = {}
        self.tables = set()
        self.values = {}
        self.formulas = {}
        self.links = {}
        for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
            fields = [unescaped(field) for field in line.split("\t")]
            if len(fields) not in (4, 5):
                raise ValueError(f"line {number}: {len(fields)} fields instead of 4 or 5")
            self.read(*fields, number=number)

    def read(self, sheet, place, kind, value, link=None, *, number):
        cell = (sheet, place)
        if kind == "sheet":
            self.sheets[sheet] = value or None
        elif kind == "table":
            self.tables.add((sheet, place, value))
        elif kind == "formula":
            self.formulas[cell] = value
        elif cell in self.values:
            raise ValueError(f"line {number}: {sheet}!{place} has a value already")
        else:
            self.values[cell] = parsed(kind, value, number)
        if link:
            self.links[cell] = link


def unescaped(field):
    parts = field.split("\\\\")
    return "\\".join(part.replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r") for part in parts)


def parsed(kind, value, number):
    """A value with its kind, as `found` gives it."""
    if kind == "number":
        return kind, float(value)
    if kind == "date":
        return kind, datetime.datetime.fromisoformat(value).isoformat()
    if kind == "boolean":
        return kind, {"TRUE": True, "FALSE": False}[value]
    if kind in ("text", "blank"):
        return kind, value
    raise ValueError(f"line {number}: unknown kind {kind}")


def found(cell):
    """The kind and value of a cell in the workbook."""
    value = cell.value
    if value is None:
        return "blank", ""
    if isinstance(value, bool):
        return "boolean", value
    if isinstance(value, (int, float)):
        return "number", float(value)
    if isinstance(value, datetime.datetime):
        return "date", value.isoformat()
    if isinstance(value, str):
        return ("error" if cell.data_type == "e" else "text"), value
    return type(value).__name__, str(value)


def link(cell):
    if cell.hyperlink is None:
        return None
    location = cell.hyperlink.location
    return (cell.hyperlink.target or "") + (f"#{location}" if location else "")


def differences(path, meant):
    """Each difference as a line of words."""
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)

    sheets = formulas.sheetnames
    if sheets != list(meant.sheets):
        yield f"the sheets are {sheets}, {list(meant.sheets)} were meant"
    for sheet in formulas.worksheets:
        if sheet.title in meant.sheets and sheet.freeze_panes != meant.sheets[sheet.title]:
            yield f"{sheet.title}: frozen at {sheet.freeze_panes}, {meant.sheets[sheet.title]} was meant"

    tables = {
        (sheet.title, table.ref, table.displayName) for sheet in formulas.worksheets for table in sheet.tables.values()
    }
    for sheet, place, name in sorted(tables ^ meant.tables):
        state = "is there and was not meant" if (sheet, place, name) in tables else "was meant and is not there"
        yield f"{sheet}!{place}: table {name} {state}"

    seen = set()
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                place = (sheet.title, cell.coordinate)
                seen.add(place)
                is_formula = cell.data_type == "f"
                formula = cell.value if is_formula else None
                value = found(values[sheet.title][cell.coordinate] if is_formula else cell)
                wanted = meant.values.get(place, ("blank", ""))
                if formula != meant.formulas.get(place):
                    yield f"{shown(place)}: formula {formula}, {meant.formulas.get(place)} was meant"
                if value != wanted and not (value[0] == "blank" and wanted == ("text", "")):
                    yield f"{shown(place)}: {value[0]} {value[1]!r}, {wanted[0]} {wanted[1]!r} was meant"
                if link(cell) != meant.links.get(place):
                    yield f"{shown(place)}: link {link(cell)}, {meant.links.get(place)} was meant"

    described = (set(meant.values) | set(meant.formulas) | set(meant.links)) - seen
    for place in sorted(described):
        value = meant.values.get(place, ("blank", ""))
        if value not in (("blank", ""), ("text", "")) or place in meant.formulas or place in meant.links:
            yield f"{shown(place)}: nothing there, {value[0]} {value[1]!r} was meant"


def shown(place):
    return f"{place[0]}!{place[1]}"


def compare(folder):
    """Prints what differs; gives the exit status."""
    folder = pathlib.Path(folder)
    workbooks = {path.with_suffix("") for path in folder.rglob("*.xlsx")}
    descriptions = {path.with_suffix("").with_suffix("") for path in folder.rglob("*.cells.tsv")}
    if not workbooks:
        print(f"{folder}: no workbooks", file=sys.stderr)
        return 2

    cells = wrong = 0
    for base in sorted(workbooks | descriptions):
        name = base.relative_to(folder)
        if base not in workbooks or base not in descriptions:
            differing = [f"there is no {name}.{'cells.tsv' if base in workbooks else 'xlsx'}"]
        else:
            try:
                meant = Meant(base.with_name(base.name + ".cells.tsv").read_text("utf-8"))
            except (ValueError, KeyError) as mistake:
                print(f"{name}.cells.tsv: {mistake}", file=sys.stderr)
                return 2
            cells += len(meant.values)
            differing = list(differences(base.with_name(base.name + ".xlsx"), meant))
        wrong += bool(differing)
        for difference in differing[:SHOWN]:
            print(f"{name}.xlsx: {difference}")
        if len(differing) > SHOWN:
            print(f"{name}.xlsx: and {len(differing) - SHOWN} more")
    print(f"{len(workbooks)} workbooks, {cells} cells: " + (f"{wrong} differ" if wrong else "all as meant"))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(compare(sys.argv[1]))
