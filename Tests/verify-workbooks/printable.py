"""Copies of workbooks that LibreOffice prints in a time that grows with the pages, not with pages times rows."""

import pathlib
import re
import shutil
import zipfile

# For every page LibreOffice looks through all rows of a sheet to find the scale at which its columns fit the width.
# Up to this many rows that is quick; a longer list is printed at a scale of its own, which changes no column's width
# in characters and so not whether a number fits.
LONGEST_FITTED = 500
SCALE = 45

ROW = re.compile(rb"<row ")
SETUP = re.compile(rb"<pageSetup ([^>]*?)(/?)>")
FITTING = re.compile(rb'(?:scale|fitToHeight|fitToWidth)="\d+" ?')


def printable(part):
    """A sheet's part as it is to be printed."""
    if len(ROW.findall(part)) <= LONGEST_FITTED:
        return part
    part = part.replace(b'fitToPage="1"', b'fitToPage="0"', 1)
    return SETUP.sub(lambda found: b'<pageSetup scale="%d" ' % SCALE + FITTING.sub(b"", found[1]) + found[2] + b">", part, 1)


def copy(source, target):
    """Writes a workbook's copy that is to be printed; what is no workbook stays as it is."""
    try:
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
            for name in old.namelist():
                part = old.read(name)
                new.writestr(name, printable(part) if pathlib.PurePosixPath(name).match("xl/worksheets/*.xml") else part)
    except zipfile.BadZipFile:
        shutil.copyfile(source, target)
