"""Saves a workbook with the values of its formulas, the same bytes every time."""

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

from lxml import etree
from openpyxl import load_workbook

main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
errors = {"#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!"}
made = "2023-03-15T07:00:00Z"


def save(workbook, path):
    """openpyxl writes formulas without values. LibreOffice's copy lends its values, and nothing else: it would lose what it does not know."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare.xlsx")
        workbook.save(bare)
        values = calculated(bare, Path(folder, "calculated.xlsx"))
        with zipfile.ZipFile(bare) as parts, zipfile.ZipFile(path, "w") as out:
            for name in parts.namelist():
                part = parts.read(name)
                sheet = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", name)
                if sheet:
                    part = with_values(part, values[int(sheet[1]) - 1])
                if name == "docProps/core.xml":
                    part = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", made.encode(), part)
                out.writestr(zipfile.ZipInfo(name, (2023, 3, 15, 7, 0, 0)), part, zipfile.ZIP_DEFLATED)


def calculated(path, copy):
    """The sheets with their formulas' values. A link to a workbook that nobody has any more gives the error Excel last saw."""
    workbook = load_workbook(path)
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if re.match(r"=\[\d+\]", str(cell.value)):
                    cell.value = "=#REF!"
    workbook.save(copy)
    folder = copy.parent / "out"
    command = ["soffice", f"-env:UserInstallation=file://{folder}", "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(copy)]
    subprocess.run(command, check=True, capture_output=True)
    return load_workbook(folder / copy.name, data_only=True).worksheets


def with_values(part, sheet):
    root = etree.fromstring(part)
    for cell in root.iter(f"{main}c"):
        if cell.find(f"{main}f") is None:
            continue
        put_value(cell, sheet[cell.get("r")].value)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def put_value(cell, value):
    if value is None:
        raise ValueError(f"{cell.get('r')} has no value")
    for old in cell.findall(f"{main}v"):
        cell.remove(old)
    cell.attrib.pop("t", None)
    if isinstance(value, bool):
        cell.set("t", "b")
        value = int(value)
    elif value in errors:
        cell.set("t", "e")
    elif isinstance(value, str):
        cell.set("t", "str")
    etree.SubElement(cell, f"{main}v").text = repr(value) if isinstance(value, float) else str(value)
