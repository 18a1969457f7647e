"""Prints a workbook as JSON, read by openpyxl: what a program other than the one that wrote it sees.

    python read_back.py FILE.xlsx
"""

import datetime
import json
import sys
import xml.etree.ElementTree
import zipfile

import openpyxl


def value(cell):
    if isinstance(cell.value, (datetime.date, datetime.datetime)):
        return cell.value.isoformat()[:10]
    return cell.value


def one(pages):
    """Across how many pages a sheet is printed: what is not written is one."""
    return 1 if pages is None else pages


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


def words(title):
    """The text of a title of a chart."""
    if title is None:
        return None
    return "".join(run.t for paragraph in title.tx.rich.p for run in paragraph.r or [])


def charts(sheet):
    for chart in sheet._charts:
        marker = chart.anchor._from
        yield {
            "kind": f"{chart.tagname} {chart.grouping}",
            "title": words(chart.title),
            "axes": [words(chart.x_axis.title), words(chart.y_axis.title)],
            "place": f"{openpyxl.utils.get_column_letter(marker.col + 1)}{marker.row + 1}",
            "series": [
                {
                    "name": series.tx.v,
                    "categories": series.cat.strRef.f,
                    "words": [point.v for point in series.cat.strRef.strCache.pt],
                    "values": series.val.numRef.f,
                    "numbers": [float(point.v) for point in series.val.numRef.numCache.pt],
                    "pattern": series.spPr.pattFill.prst if series.spPr.pattFill else None,
                }
                for series in chart.series
            ],
        }


def descriptions(path):
    """The words for whoever cannot see a drawing; openpyxl does not read them."""
    names = {}
    with zipfile.ZipFile(path) as parts:
        for name in sorted(parts.namelist()):
            if name.startswith("xl/drawings/drawing"):
                root = xml.etree.ElementTree.fromstring(parts.read(name))
                names[name] = [
                    item.get("descr") for item in root.iter() if item.tag.endswith("}cNvPr") and item.get("descr")
                ]
    return [text for texts in names.values() for text in texts]


def describe(sheet, results):
    return {
        "name": sheet.title,
        "dimensions": sheet.dimensions,
        "cells": dict(cells(sheet, results)),
        "tables": {
            name: {"range": table.ref, "columns": [column.name for column in table.tableColumns]}
            for name, table in sorted((table.name, table) for table in sheet.tables.values())
        },
        "charts": list(charts(sheet)),
        "dropDowns": {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation},
        "freeze": sheet.freeze_panes,
        "print": {
            "orientation": sheet.page_setup.orientation,
            "paper": sheet.page_setup.paperSize,
            "fitToWidth": one(sheet.page_setup.fitToWidth),
            "fitToHeight": one(sheet.page_setup.fitToHeight),
            "repeat": sheet.print_title_rows,
            "area": sheet.print_area or None,
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
            "descriptions": descriptions(path),
            "sheets": [describe(sheet, results[sheet.title]) for sheet in book.worksheets],
        },
        sys.stdout,
        ensure_ascii=False,
        indent=1,
        sort_keys=True,
    )


if __name__ == "__main__":
    main(sys.argv[1])
