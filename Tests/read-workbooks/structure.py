"""Says what a spreadsheet program would have to repair in finished workbooks, or would show otherwise than meant.

    python structure.py FILE.xlsx|FOLDER…

It goes by the parts of the file itself, for most libraries read over such faults. Exit status 1 where there are any.
"""

import pathlib
import re
import sys
import warnings
import zipfile
from xml.etree import ElementTree

import openpyxl

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
NEW_OR_VOLATILE = re.compile(
    r"\b(XLOOKUP|FILTER|LET|TEXTJOIN|NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(", re.IGNORECASE)
CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]+)$")


def units(text):
    return len(text.encode("utf-16-le")) // 2


def plain(text):
    return ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def folded(text):
    return text.upper().lower()


def resolved(target, folder):
    """The part that a relation of a part in a folder leads to."""
    if target.startswith("/"):
        return target[1:]
    return str(pathlib.PurePosixPath(folder).parent / target[3:]) if target.startswith("../") else f"{folder}/{target}"


def texts(element):
    return "".join(part.text or "" for part in element.iter(MAIN + "t"))


def corner(reference):
    letters, row = CELL.match(reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(row), column


class Book:
    def __init__(self, path):
        self.faults = []
        self.parts = {}
        with zipfile.ZipFile(path) as file:
            for name in file.namelist():
                if name.endswith((".xml", ".rels")):
                    try:
                        self.parts[name] = ElementTree.fromstring(file.read(name))
                    except ElementTree.ParseError as error:
                        self.faults.append(f"{name} is not well-formed: {error}")

    def check(self):
        if self.faults:
            return self.faults
        self.strings = [texts(item) for item in self.root("xl/sharedStrings.xml", "si")]
        self.book = self.parts["xl/workbook.xml"]
        links = self.relations("xl/workbook.xml")
        self.sheets = {
            sheet.get("name"): resolved(links[sheet.get(REL + "id")].get("Target"), "xl")
            for sheet in self.book.iter(MAIN + "sheet")
        }
        self.check_names()
        self.taken = {}
        for name in self.book.iter(MAIN + "definedName"):
            self.check_defined(name)
        for name, part in self.sheets.items():
            self.check_sheet(name, part)
        return self.faults

    def fault(self, text):
        self.faults.append(text)

    def root(self, part, tag):
        return self.parts[part].iter(MAIN + tag) if part in self.parts else []

    def relations(self, part):
        folder, _, name = part.rpartition("/")
        root = self.parts.get(f"{folder}/_rels/{name}.rels")
        return {} if root is None else {entry.get("Id"): entry for entry in root}

    def check_names(self):
        names = [sheet.get("name") for sheet in self.book.iter(MAIN + "sheet")]
        for name in names:
            if not name or units(name) > 31 or re.search(r"[\\/?*:\[\]]", name) or ESCAPE.search(name):
                self.fault(f"no sheet can be called {name!r}")
            if name.strip("' ") != name or folded(name) == "history":
                self.fault(f"no sheet can be called {name!r}")
        if len({folded(name) for name in names}) < len(names):
            self.fault("two sheets of one name")

    def take(self, name, what):
        if folded(name) in self.taken:
            self.fault(f"{what} {name} has the name of {self.taken[folded(name)]}")
        self.taken[folded(name)] = what
        looks = re.fullmatch(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*", name)
        if looks or not re.fullmatch(r"[A-Za-z_\\][A-Za-z0-9_.\\]{0,254}", name) or ESCAPE.search(name):
            self.fault(f"{what} cannot be called {name}")

    def check_defined(self, element):
        if element.get("name").startswith("_xlnm."):
            return
        self.take(element.get("name"), "range")
        match = re.fullmatch(r"'((?:[^']|'')+)'!.+", element.text)
        if match is None or match[1].replace("''", "'") not in self.sheets:
            self.fault(f"the range {element.get('name')} leads nowhere: {element.text}")

    def check_sheet(self, name, part):
        root = self.parts[part]
        cells = {}
        for cell in root.iter(MAIN + "c"):
            cells[cell.get("r")] = cell
            self.check_cell(name, cell)
        for tag in ("mergeCell", "autoFilter"):
            if next(root.iter(MAIN + tag), None) is not None:
                self.fault(f"{name} has {tag}")
        for rule in root.iter(MAIN + "cfRule"):
            if rule.get("type") != "expression":
                self.fault(f"{name} has a conditional format of type {rule.get('type')}")
        for rule in root.iter(MAIN + "dataValidation"):
            formula = rule.find(MAIN + "formula1")
            if formula is None or '"' in formula.text or folded(formula.text) not in self.taken:
                self.fault(f"{name} offers a list that is no range at {rule.get('sqref')}")
        for footer in root.iter(MAIN + "oddFooter"):
            if re.search(r"(?<!&)(&&)*&[DT]", footer.text):
                self.fault(f"{name} prints a clock")
        self.check_links(name, part, root)
        self.check_tables(name, part, root, cells)

    def check_cell(self, name, cell):
        place = f"{name}!{cell.get('r')}"
        if units(self.text(cell)) > 32767:
            self.fault(f"{place} has a text of {units(self.text(cell))} units")
        value = cell.findtext(MAIN + "v")
        formula = cell.findtext(MAIN + "f")
        if formula is not None:
            literals = re.findall(r'"([^"]*)"', formula)
            if len(formula) > 8192 or any(units(text) > 255 for text in literals):
                self.fault(f"{place} has too long a formula")
            if NEW_OR_VOLATILE.search(formula):
                self.fault(f"{place} has a formula that not every program knows or keeps")
            if value is None:
                self.fault(f"{place} has a formula without a value")
        if cell.get("t") in (None, "n") and value is not None and not re.fullmatch(r"-?[0-9.]+(E[+-]?[0-9]+)?", value):
            self.fault(f"{place} holds {value}, which is no number")

    def text(self, cell):
        if cell.get("t") == "s":
            return plain(self.strings[int(cell.findtext(MAIN + "v"))])
        return plain(texts(cell)) if cell.get("t") == "inlineStr" else cell.findtext(MAIN + "v") or ""

    def check_links(self, name, part, root):
        relations = self.relations(part)
        links = list(root.iter(MAIN + "hyperlink"))
        if len(links) > 65530:
            self.fault(f"{name} has {len(links)} links")
        for link in links:
            location = link.get("location")
            if link.get(REL + "id"):
                target = relations[link.get(REL + "id")].get("Target")
                if units(target) > 2079 or not re.match(r"(https?://|mailto:)\S+$", target, re.IGNORECASE):
                    self.fault(f"{name}!{link.get('ref')} leads to {target[:60]!r}")
            else:
                match = re.fullmatch(r"'((?:[^']|'')+)'!\$?[A-Z]+\$?[0-9]+", location or "")
                if match is None or match[1].replace("''", "'") not in self.sheets:
                    self.fault(f"{name}!{link.get('ref')} leads nowhere: {location}")

    def check_tables(self, name, part, root, cells):
        relations = self.relations(part)
        areas = []
        for entry in root.iter(MAIN + "tablePart"):
            table = self.parts[resolved(relations[entry.get(REL + "id")].get("Target"), "xl/worksheets")]
            self.take(table.get("displayName"), "table")
            first, last = table.get("ref").split(":")
            (top, left), (bottom, right) = corner(first), corner(last)
            if bottom <= top:
                self.fault(f"the table {table.get('displayName')} has no row")
            for other in areas:
                if top <= other[2] and other[0] <= bottom and left <= other[3] and other[1] <= right:
                    self.fault(f"the table {table.get('displayName')} overlaps another")
            areas.append((top, left, bottom, right))
            headers = [plain(column.get("name")) for column in table.iter(MAIN + "tableColumn")]
            if len({folded(header) for header in headers}) < len(headers):
                self.fault(f"the table {table.get('displayName')} has a header twice")
            for index, header in enumerate(headers):
                cell = cells.get(openpyxl.utils.get_column_letter(left + index) + str(top))
                shown = None if cell is None else self.text(cell)
                if shown != header or "\n" in header or not header or units(header) > 255:
                    self.fault(f"the table {table.get('displayName')} has the header {header!r} over {shown!r}")


def faults(path):
    try:
        found = Book(path).check()
    except (zipfile.BadZipFile, KeyError, IndexError, ValueError) as error:
        return [f"cannot be taken apart: {error!r}"]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            openpyxl.load_workbook(path).close()
    except Exception as error:  # Whatever it says, a foreign reader failed.
        found.append(f"openpyxl: {error!r}")
    return found


def main(arguments):
    files = []
    for argument in map(pathlib.Path, arguments):
        files += sorted(argument.rglob("*.xlsx")) if argument.is_dir() else [argument]
    count = 0
    for path in files:
        for fault in faults(path):
            count += 1
            print(f"{path}: {fault}")
    print(f"{len(files)} workbooks, {count} faults")
    return 1 if count or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
