"""As people make them: "Afrapp. 2022 3. kvt v4 ENDELIG (2).xlsx". Amounts in 1.000 kr. with a deficit positive, and once more in mio. kr.
with the opposite sign.

What the controller must mend before the figures are the truth (truth.json has the same list):

    Økonomi!E8        "1.100", text, either 1,1 or 1100  -> 1100
    Klager!D6         "ult. feb."                        -> 28-02-2022
    Klager!D9         "15/6-22"                          -> 15-06-2022
    Klager!C14        "10/3-22"                          -> 10-03-2022
    Klager!C17:D17    case K09 a second time             -> blank
    Opg. 1.1-1.5!D9   "14/3-22"                          -> 14-03-2022
    IndFak RejsUd!C30 "30/1-23"                          -> 30-01-2023

Everything else that looks wrong may stay: the truth's cells are right as they are, or are unambiguous text ("28.06.2022", "98 ").
"""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.packaging.relationship import Relationship
from openpyxl.styles import Alignment
from openpyxl.workbook.external_link import ExternalLink
from openpyxl.workbook.external_link.external import ExternalBook, ExternalSheetNames

from complaints import complaints
from sheets import bold, danish_date, fill, format_columns, set_widths, wrapped, write_rows

nbsp = "\u00a0"
minus = "\u2212"
thousands = "#,##0"
green, yellow, red, grey = "92D050", "FFFF00", "FF0000", "D9D9D9"
centred = Alignment(horizontal="center")


def messy_danish():
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook._external_links.append(last_years_report())
    for write in [goals, economy, hr, complaint_cases, rights, tasks, terms, appendix, scratch]:
        write(workbook)
    return workbook


def last_years_report():
    """A file nobody has any more."""
    sheets = ExternalSheetNames(sheetName=["Resultat"])
    link = ExternalLink(externalBook=ExternalBook(sheetNames=sheets, id="rId1"))
    link.file_link = Relationship(type="externalLinkPath", Target="Aarsrapport%202021%20v7.xlsx", TargetMode="External")
    return link


def merge(sheet, box, text, **style):
    sheet.merge_cells(box)
    cell = sheet[box.split(":")[0]]
    cell.value = text
    for name, value in style.items():
        setattr(cell, name, value)


def goals(workbook):
    """Status is a colour, and words as they come; the sub-goals share a cell."""
    sheet = workbook.create_sheet("Mål")
    merge(sheet, "A1:G1", "Mål 2022 – CPR – status til dep.", font=bold)
    merge(sheet, "D3:F3", "Status", alignment=centred)
    rows = [
        ["Område", "Mål", "Delmål", "1. kvt.", "2. kvt.", "3. kvt.", "Bem."],
        [None, "1.1 Forskrifter", "forskrifter udarb. senest 2. kvt.", None, "OK", "ok", None],
        [None, "1.2 NCIS", "a) enhed + handleplan\nb) logningspolitik + regelsæt\nc) pentest", None, None, "delvis?", "handleplan på dir.møde i nov."],
        [None, "1.3 Værgemål", "flest mulige", None, None, "afv.", "notat fra registerkontoret"],
        [None, "1.4 Vilkår", "a) 10-15 myndigheder\nb) alle kontaktes", None, "ok", "Opfyldt ", None],
        [None, "1.5 Udbud", "ny kontrakt inden 31/12", None, None, "afv.", None],
        [None, "1.6 Klager", "90 pct. inden 5 mdr.", None, None, None, "se Klager"],
        ["2. Økonomi og adm.", "2.1 Budget", "a) GB +/- 2,0\nb) UO2 +/- 1,0", None, None, "OK", "mindst ét!"],
        [None, "2.2 Sygefravær", "Statens gennem-\nsnit/- 5 pct.", None, None, "afv.", "tal primo nov."],
        [None, "2.3 Rettigheder", "a) kvit. juni + dec.\nb) <10% fejl", None, None, "delvis?", None],
    ]
    write_rows(sheet, 4, rows)
    merge(sheet, "A5:A7", "1. Strategiske og\nkernefaglige mål", alignment=wrapped)
    for row in sheet["C5:C13"]:
        row[0].alignment = wrapped
    colours = {"D5": yellow, "E5": green, "F5": green, "D6": yellow, "E6": yellow, "F6": yellow, "F7": yellow, "E8": green, "F8": green}
    for place, colour in {**colours, "F9": yellow, "F10": red, "D11": yellow, "F11": green, "F12": yellow, "F13": yellow}.items():
        sheet[place].fill = fill(colour)
    set_widths(sheet, 18, 18, 34, 10, 10, 10, 30)


def economy(workbook):
    sheet = workbook.create_sheet("Økonomi")
    merge(sheet, "A1:H1", "CPR – økonomi 2022 (1.000 kr., merforbrug = +)", font=bold)
    merge(sheet, "B3:C3", "Grundbudget", alignment=centred)
    merge(sheet, "D3:F3", "Udgiftsopfølgning", alignment=centred)
    merge(sheet, "G3:H3", "Regnskab", alignment=centred)
    rows = [
        ["Post", "FL22", "GB22", "UO 1", "UO2", "UO3", "Real.", "Afv. GB"],
        # text with a trailing blank, which a sum passes over
        ["Indtægter", -14200, -13950, "-13.950 ", -13600, -13700, -14905, "=G5-C5"],
        # and with a trailing no-break space, so that the formula was an error and is typed over
        ["Lønsum", 9100, 9050, 9100, 9250, 9200, "9.010" + nbsp, -40],
        ["Øvrig drift", 5200, 5300, 5300, 5450, 5400, 4995, "=G7-C7"],
        # UO 1 and Real. are typed over the sum; UO2 is text that has been pasted
        ["Resultat", "=SUM(B5:B7)", "=SUM(C5:C7)", 450, "1.100", "=SUM(F5:F7)", -900, "=G8-C8"],
        ["NB: GB rettet 14/1 jf. mail fra dep. – se Bilag 3"],
    ]
    write_rows(sheet, 4, rows)
    format_columns(sheet, "B5:H8", thousands)
    for cell in sheet["A8:H8"][0]:
        cell.font = bold
    annual_report_block(sheet)
    scratch_block(sheet)
    set_widths(sheet, 24, 12, 12, 12, 12, 12, 12, 12, 3, 16, 10)


def annual_report_block(sheet):
    """The same figures in another unit and with the other sign. Its old version is hidden below."""
    merge(sheet, "A20:F20", "Til årsrapport (mio. kr.)", font=bold)
    rows = [
        ["overskud = +"],
        [None, "Regnskab", "Grundbudget", "UO2", "Regnskab", "Afvigelse"],
        ["Post", 2021, 2022, 2022, 2022, "R22-GB"],
        ["Indtægter", "=[1]Resultat!$B$4", "=-C5/1000", "=-E5/1000", "=-G5/1000", "=E24-C24"],
        ["Lønsum", "=[1]Resultat!$B$5", "=-C6/1000", "=-E6/1000", -9.01, "=E25-C25"],
        ["Øvrig drift", "=[1]Resultat!$B$6", "=-C7/1000", "=-E7/1000", "=-G7/1000", "=E26-C26"],
        ["Udgifter i alt", "=SUM(B25:B26)", "=SUM(C25:C26)", "=SUM(D25:D26)", "=SUM(E25:E26)", "=E27-C27"],
        [],
        # typed: the minus is U+2212, and a no-break space follows the figure
        ["Resultat", "=B24+B27", "=C24+C27", f"{minus}1,1", f"0,9{nbsp}", 1.3],
        ["heraf videreført", None, "-", "–", "i.r."],
        [],
        ["gl. version (v3), slet ikke!"],
        ["Post", None, "GB", "UO2", "Real. (foreløbig)"],
        ["Indtægter", None, 14.2, 13.6, 14.1],
        ["Udgifter", None, -14.3, -14.7, -13.9],
        ["Resultat", None, "=C34+C35", "=D34+D35", "=E34+E35"],
    ]
    write_rows(sheet, 21, rows)
    format_columns(sheet, "B24:F29", "0.0;(0.0)")
    for row in range(32, 41):
        sheet.row_dimensions[row].hidden = True


def scratch_block(sheet):
    """1.100 pasted where a full stop is the decimal sign: 1,1, that still looks like 1.100."""
    write_rows(sheet, 3, [[None] * 9 + ["kladde (fra mail)"], [None] * 9 + ["UO2", 1.1], [None] * 9 + ["GB", 0.4]])
    format_columns(sheet, "K4:K5", "0.000")


def hr(workbook):
    sheet = workbook.create_sheet("HR")
    merge(sheet, "A1:H1", "Sygefravær CPR (alle inkl. langtid)", font=bold)
    sheet["A3"] = "Kilde: ISOLA / Benchmarkdb."
    rows = [
        [None, 2020, 2021, "4. kvt. 21", "1. kvt. 22", "2. kvt. 22", "3. kvt. 22", "Gns. 12 mdr."],
        ["Sygedage pr. medarb.", 6.0, 7.6, 1.9, 2.3, "1,6" + nbsp, 1.5, 7.3],
        ["Staten", 8.1, None, None, None, None, None, 8.2],
        ["Antal medarb.", 21, 22, 22, 23, 23, "23 ", None],
    ]
    write_rows(sheet, 6, rows)
    format_columns(sheet, "B7:H8", "0.0")
    sheet["H8"].comment = Comment("tal fra Benchmarkdb. 3/11", "HR")
    set_widths(sheet, 22, 8, 8, 12, 12, 12, 12, 14)
    sheet.column_dimensions["B"].hidden = True


def complaint_cases(workbook):
    """Filtered, with a subtotal in the list, two blank rows and a total at the bottom."""
    sheet = workbook.create_sheet("Klager")
    merge(sheet, "A1:E1", "Klager § 56 – frist 5 mdr. fra modt.", font=bold)
    places = [5, 6, 7, 9, 10, 11, 14, 15, 16, 18, 19, 20]
    towns = ["Nordby", "Sønderlev", "Nordby", "Vestrup", "Østerå", "Nordby", "Sønderlev", "Vestrup", "Nordby", "Vestrup", "Østerå", "Nordby"]
    write_rows(sheet, 4, [["J.nr.", "Kommune", "Modt.", "Afg.", "Sagsbeh.-\ntid"]])
    for row, town, (number, received, closed) in zip(places, towns, complaints):
        write_rows(sheet, row, [[f"22/{number}", town, received, closed or "verserer", f"=D{row}-C{row}"]])
    write_rows(sheet, 8, [["Modt. 2021 i alt", None, None, None, 3]])
    write_rows(sheet, 17, [["22/K09", "Nordby ", *complaints[8][1:], "=D17-C17"]])
    write_rows(sheet, 22, [["I alt", None, "=COUNTA(C5:C20)", "=COUNT(D5:D20)", "=D22/C22"]])
    for place, text in {"D6": "ult. feb.", "D9": "15/6-22", "C14": "10/3-22"}.items():
        sheet[place].value = text
    sheet["E10"].value = 152  # typed over the formula
    format_columns(sheet, "E5:E20", "0")
    sheet["E4"].alignment = wrapped
    sheet.auto_filter.ref = "A4:E20"
    sheet.auto_filter.add_filter_column(1, ["Nordby", "Nordby ", "Sønderlev", "Vestrup"], blank=True)
    for row in (10, 19):  # Østerå
        sheet.row_dimensions[row].hidden = True
    sheet.print_title_rows = "$1:$4"
    sheet.print_area = "A1:E22"
    set_widths(sheet, 18, 14, 12, 12, 12)


def rights(workbook):
    """One row a user. An error of a user without privileges does not count."""
    sheet = workbook.create_sheet("IndFak RejsUd")
    merge(sheet, "A1:G1", "Rettighedskontrol 4. kvt. 2022 (dep. opgør)", font=bold)
    merge(sheet, "D3:F3", "J / N", alignment=centred)
    write_rows(sheet, 4, [["System", "Bruger", "Rolle", "Priv.", "Arb.betinget", "Fejl", "Rettet"]])
    roles = ["Administrator", "Godkender", "Brugeradm.", "Disponent"]
    for index in range(17):
        privileged = index not in (2, 6, 9, 13, 16)
        error = index in (4, 13)  # the second has no privileges
        row = [None, f"B{index * 7 + 113:04}", roles[index % 4], "J" if privileged else "N", "N" if error else "J", "J" if error else None]
        write_rows(sheet, 5 + index, [[*row, "2/12" if error else None]])
    merge(sheet, "A5:A13", "IndFak", alignment=wrapped)
    merge(sheet, "A14:A21", "RejsUd", alignment=wrapped)
    summary = [
        ["Priv. brugere i alt", None, '=COUNTIF(D5:D21,"J")'],
        ["heraf fejl", None, '=COUNTIFS(D5:D21,"J",F5:F21,"J")'],
        ["Fejl i pct.", None, "=C25/C24*100"],
        [],
        ["Vedlagt kvitteringssvar", None, "Sendt"],
        ["Juni", None, date(2022, 7, 25), "sag 22-0713"],
        ["December (p. 12)", None, "30/1-23", "sag 23-0041"],
    ]
    write_rows(sheet, 24, summary)
    sheet["C26"].number_format = "0.0"
    set_widths(sheet, 22, 10, 16, 8, 14, 8, 10)


def tasks(workbook):
    sheet = workbook.create_sheet("Opg. 1.1-1.5")
    merge(sheet, "A1:E1", "Opgaver 2022 (se også Vilkår)", font=bold)
    rows = [
        ["Mål", "Opgave", "Frist", "Færdig", "Journal"],
        [1.1, "Forskrifter til myndighederne", "2. kvt.", "28.06.2022", "22-0391"],
        ["1.2", "NCIS:", "31/12", None, "22-0102"],
        [None, "a) enhed i drift", None, date(2022, 9, 15), "akt 31"],
        [None, "   handleplan", None, date(2022, 11, 30), "akt 44"],
        [None, "b) logningspolitik", None, "14/3-22", "akt 9"],
        [None, "   regelsæt for logning", None, date(2022, 5, 31), "akt 17"],
        [None, "c) pentest", None, date(2022, 12, 8), "akt 47"],
        [1.3, "Værgemål: notat", "ult. 2022", None, None],
        [1.5, "Udbud annonceret", None, date(2021, 12, 20), "21-1877"],
        [None, "Kontrakt underskrevet", "31/12", date(2022, 12, 19), "akt 104"],
        [None, "Kontrakt efter udbuddet?", None, "Ja", "akt 97"],
    ]
    write_rows(sheet, 4, rows)
    set_widths(sheet, 8, 32, 12, 14, 14)


def terms(workbook):
    sheet = workbook.create_sheet("Vilkår")
    merge(sheet, "A1:C1", "1.4 Vilkår – anmodning om dokumentation", font=bold)
    write_rows(sheet, 4, [["Myndighed", "Anmodet", "Svar"]])
    for index in range(12):
        answer = [date(2022, 6, 10), "rykket", None][index % 3]
        write_rows(sheet, 5 + index, [[f"Myndighed nr. {index + 1}", date(2022, 5, 16), answer]])
    summary = [["Anmodet", "=COUNTA(A5:A16)"], ["Kontaktet (brev 18/5)", "98 "], ["Myndigheder i alt", 98]]
    write_rows(sheet, 19, summary)
    set_widths(sheet, 24, 14, 14)


def appendix(workbook):
    """Negative figures in brackets, as text."""
    sheet = workbook.create_sheet("Bilag 3")
    merge(sheet, "A1:C1", "Rettet grundbudget 14/1 (1.000 kr., overskud = +)", font=bold)
    write_rows(sheet, 3, [[None, "Før", "Efter"], ["Resultat", "(100)", "(400)"]])
    format_columns(sheet, "B4:C4", "@")


def scratch(workbook):
    sheet = workbook.create_sheet("Ark3")
    write_rows(sheet, 2, [[None, "husk: ring til SAM om kvit."], [None, date(2022, 7, 15)]])
    sheet.sheet_state = "hidden"
    sheet.sheet_properties.tabColor = grey
