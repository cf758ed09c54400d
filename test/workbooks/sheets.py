"""What every sheet here is written with."""

import re
from datetime import date

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.table import Table, TableFormula, TableStyleInfo

bold = Font(bold=True)
wrapped = Alignment(wrap_text=True, vertical="top")
danish_date = "dd-mm-yyyy"
iso_date = "yyyy-mm-dd"


def fill(colour):
    return PatternFill("solid", start_color=colour, end_color=colour)


def write_rows(sheet, top, rows, date_format=danish_date):
    """Writes rows from column A on; None leaves a cell blank."""
    for row, values in enumerate(rows, top):
        for column, value in enumerate(values, 1):
            if value is None:
                continue
            cell = sheet.cell(row, column, value)
            if isinstance(value, date):
                cell.number_format = date_format


def add_table(sheet, name, top, header, rows, calculated=None, date_format=danish_date):
    """Writes an Excel table; `calculated` gives columns their formula, in which [@Column] stands for the row's own."""
    calculated = calculated or {}
    filled = [[row_formula(name, calculated[h]) if h in calculated else v for h, v in zip(header, row)] for row in rows]
    write_rows(sheet, top, [header, *filled], date_format)
    last = f"{get_column_letter(len(header))}{top + len(rows)}"
    table = Table(displayName=name, name=name, ref=f"A{top}:{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    table._initialise_columns()
    for column, title in zip(table.tableColumns, header):
        column.name = title
        if title in calculated:
            column.calculatedColumnFormula = TableFormula(attr_text=row_formula(name, calculated[title])[1:])
    sheet.add_table(table)


def row_formula(table, formula):
    """Files spell the row's own cell in full."""
    return re.sub(r"\[@(.*?)\]", rf"{table}[[#This Row],[\1]]", formula)


def format_columns(sheet, box, number_format):
    left, top, right, bottom = range_boundaries(box)
    for row in sheet.iter_rows(top, bottom, left, right):
        for cell in row:
            cell.number_format = number_format


def set_widths(sheet, *widths):
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
