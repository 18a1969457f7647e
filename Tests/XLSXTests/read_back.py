"""Prints a workbook as JSON, read by openpyxl: what a program other than the one that wrote it sees.

    python read_back.py FILE.xlsx
"""

import datetime
import json
import sys

import openpyxl


def value(cell):
    if isinstance(cell.value, (datetime.date, datetime.datetime)):
        return cell.value.isoformat()[:10]
    return cell.value


def fill(cell):
    return cell.fill.fgColor.rgb[-6:] if cell.fill.patternType == "solid" else None


def link(cell):
    if cell.hyperlink is None:
        return None
    return cell.hyperlink.target or cell.hyperlink.location


def cells(sheet, results):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None and cell.hyperlink is None:
                continue
            yield cell.coordinate, {
                "value": value(cell),
                "result": results[cell.coordinate].value if cell.data_type == "f" else None,
                "type": cell.data_type,
                "format": cell.number_format,
                "fill": fill(cell),
                "link": link(cell),
            }


def describe(sheet, results):
    return {
        "name": sheet.title,
        "dimensions": sheet.dimensions,
        "cells": dict(cells(sheet, results)),
        "tables": {
            name: {"range": table.ref, "columns": [column.name for column in table.tableColumns]}
            for name, table in sorted((table.name, table) for table in sheet.tables.values())
        },
        "dropDowns": {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation},
        "freeze": sheet.freeze_panes,
        "print": {
            "orientation": sheet.page_setup.orientation,
            "paper": sheet.page_setup.paperSize,
            "fitToWidth": sheet.page_setup.fitToWidth,
            "fitToHeight": sheet.page_setup.fitToHeight,
            "repeat": sheet.print_title_rows,
            "footer": [sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text],
        },
    }


def main(path):
    book = openpyxl.load_workbook(path)
    results = openpyxl.load_workbook(path, data_only=True)
    properties = book.properties
    json.dump(
        {
            "properties": {
                "title": properties.title,
                "subject": properties.subject,
                "author": properties.creator,
                "keywords": properties.keywords,
                "created": properties.created.isoformat(),
            },
            "names": {name: item.attr_text for name, item in sorted(book.defined_names.items())},
            "sheets": [describe(sheet, results[sheet.title]) for sheet in book.worksheets],
        },
        sys.stdout,
        ensure_ascii=False,
        indent=1,
        sort_keys=True,
    )


if __name__ == "__main__":
    main(sys.argv[1])
