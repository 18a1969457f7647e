"""Puts finished workbooks through LibreOffice and openpyxl: what people see must be what was written.

    python verify.py FOLDER...

Every workbook below the folders is opened, recalculated, saved again and printed to PDF by LibreOffice, and read by
openpyxl before and after. A fault is

    a workbook that one of the two cannot open, or in which a sheet is missing afterwards
    a formula whose stored value is not the one that LibreOffice computes
    an error value such as #REF! or #NAME?
    ### in the print, where a column is too narrow for a number

Exit status: 0 no fault, 1 faults, one line each, 2 nothing could be verified.
"""

import concurrent.futures
import math
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import openpyxl

import printable

SHOWN = 10
HASHES = re.compile("#{3,}")
# The longest that one LibreOffice may take for its files, in seconds.
PATIENCE = 900
# As many files as make up for the seconds that LibreOffice needs to start.
BATCH = 60
MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice"

# Computes every formula when a file is opened, which LibreOffice does not do by itself.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>
"""


def office():
    """The path of LibreOffice; none where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice") or (MAC if os.path.exists(MAC) else None)


def convert(program, files, kind, folder, number):
    """Has one LibreOffice write files again as another kind, into a folder."""
    profile = folder / f"profile-{kind}-{number}"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, "utf-8")
    command = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--convert-to", kind]
    command += ["--outdir", str(folder / kind), *map(str, files)]
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        pass  # What is missing afterwards is a fault.


def convert_all(program, files, scratch):
    """Each file saved again and printed, as pairs of paths; as many LibreOffices at once as there are processors."""
    # Names of their own, for all results land in one folder.
    for kind in ("to-save", "to-print"):
        (scratch / kind).mkdir()
    copies = [(scratch / "to-save" / f"{n:05}.xlsx", scratch / "to-print" / f"{n:05}.xlsx") for n in range(len(files))]
    for file, (saved, printed) in zip(files, copies):
        shutil.copyfile(file, saved)
        printable.copy(file, printed)
    # The largest first and dealt out, so that no LibreOffice is left with all of them at the end.
    order = sorted(range(len(files)), key=lambda n: -files[n].stat().st_size)
    count = max(os.cpu_count(), math.ceil(len(files) / BATCH))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = []
        for number in range(min(count, len(files))):
            batch = [copies[n] for n in order[number::count]]
            jobs.append(pool.submit(convert, program, [printed for _, printed in batch], "pdf", scratch, number))
            jobs.append(pool.submit(convert, program, [saved for saved, _ in batch], "xlsx", scratch, number))
        for job in jobs:
            job.result()
    return [(scratch / "xlsx" / saved.name, (scratch / "pdf" / saved.name).with_suffix(".pdf")) for saved, _ in copies]


def cells(path, data_only):
    """Sheet names, and each cell that is not blank by sheet and place."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=data_only)
    found = {
        (sheet.title, cell.coordinate): cell
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    return book.sheetnames, {place: (cell.data_type, cell.value) for place, cell in found.items()}


def same(one, other):
    """Whether two values are one to a reader."""
    if one in (None, "") and other in (None, ""):
        return True
    numbers = [value for value in (one, other) if isinstance(value, (int, float)) and not isinstance(value, bool)]
    if len(numbers) == 2:
        return math.isclose(*numbers, rel_tol=1e-9, abs_tol=1e-12)
    return type(one) is type(other) and one == other


def faults_of_values(original, again):
    """Faults in what the cells hold, before and after."""
    names, formulas = cells(original, data_only=False)
    _, stored = cells(original, data_only=True)
    names_again, computed = cells(again, data_only=True)
    if names != names_again:
        yield f"its sheets are {names_again} after saving again, and were {names}"
    for (sheet, place), (kind, formula) in formulas.items():
        if kind != "f":
            continue
        meant = stored.get((sheet, place), (None, None))[1]
        got = computed.get((sheet, place), (None, None))[1]
        if not same(meant, got):
            yield f"{sheet}!{place} stores {meant!r}, and {formula} gives {got!r}"
    for when, values in (("stored", stored), ("computed", computed)):
        for (sheet, place), (kind, value) in values.items():
            if kind == "e":
                yield f"{sheet}!{place} is the error {value}, as {when}"


def faults_of_print(pdf, original):
    """Numbers that do not fit, page by page; ### that somebody typed does not count."""
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True).stdout
    pages = text.decode("utf-8", "replace").split("\f")
    found = [(number, line) for number, page in enumerate(pages, 1) for line in page.splitlines() if HASHES.search(line)]
    if not found:
        return
    _, values = cells(original, data_only=True)
    typed = sum(len(HASHES.findall(value)) for _, value in values.values() if isinstance(value, str))
    if sum(len(HASHES.findall(line)) for _, line in found) > typed:
        for number, line in found:
            yield f"page {number} of its print shows {' '.join(line.split())!r}"


def faults(original, again, pdf):
    """Each fault of one workbook as words."""
    try:
        if not again.exists():
            return ["LibreOffice cannot open it"]
        if not pdf.exists():
            return ["LibreOffice cannot print it"]
        return [*faults_of_values(original, again), *faults_of_print(pdf, original)]
    except Exception as error:  # Whatever keeps openpyxl from reading it is a fault of the workbook.
        return [f"openpyxl cannot read it: {type(error).__name__}: {error}"]


def verify(folders):
    """Prints what is wrong; gives the exit status."""
    files = sorted({path for folder in folders for path in pathlib.Path(folder).rglob("*.xlsx")})
    if not files:
        print(f"There are no workbooks in {', '.join(folders)}.", file=sys.stderr)
        return 2
    program = office()
    if program is None or shutil.which("pdftotext") is None:
        print("LibreOffice and pdftotext (poppler-utils) are needed to verify workbooks.", file=sys.stderr)
        return 2

    wrong = 0
    with tempfile.TemporaryDirectory(prefix="fairlead-verify-") as scratch:
        scratch = pathlib.Path(scratch)
        results = convert_all(program, files, scratch)
        with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
            for file, found in zip(files, pool.map(faults, files, *zip(*results))):
                wrong += bool(found)
                for fault in found[:SHOWN]:
                    print(f"{file}: {fault}")
                if len(found) > SHOWN:
                    print(f"{file}: and {len(found) - SHOWN} more")
    print(f"{len(files)} workbooks opened, recalculated and printed: " + (f"{wrong} have faults" if wrong else "no fault"))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(verify(sys.argv[1:]))
