"""Clean and Danish: Excel tables and names, mio. kr., a surplus is positive. Open cases are blank."""

from datetime import date

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from complaints import complaints
from sheets import add_table, bold, format_columns, set_widths, wrapped, write_rows


def clean_danish():
    workbook = Workbook()
    workbook.remove(workbook.active)
    for write in [front, goals, economy, sick_leave, complaint_cases, rights, milestones, history, reporting]:
        write(workbook)
    workbook.defined_names.append(DefinedName("Plan_År", attr_text="Forside!$B$4"))
    workbook.defined_names.append(DefinedName("Pr_dato", attr_text="Forside!$B$5"))
    return workbook


def titled(workbook, name, title, *widths):
    sheet = workbook.create_sheet(name)
    sheet["A1"] = title
    sheet["A1"].font = bold
    set_widths(sheet, *widths)
    return sheet


def front(workbook):
    sheet = titled(workbook, "Forside", "Opfølgning på resultatplan 2022", 26, 50)
    write_rows(
        sheet,
        2,
        [
            ["CPR-administrationen"],
            [],
            ["Planår", 2022],
            ["Opgjort pr.", date(2023, 3, 15)],
            ["Beløb", "mio. kr., overskud er positivt"],
            [],
            ["Ark", "Indhold"],
            ["Mål", "Planens mål og delmål"],
            ["Økonomi", "Grundbudget, udgiftsopfølgninger og realiseret"],
            ["Sygefravær", "Dage pr. ansat pr. kvartal"],
            ["Klagesager", "Én række pr. klage efter § 56"],
            ["Rettigheder", "Kontrol af IndFak og RejsUd"],
            ["Milepæle", "Datoer og antal for de øvrige mål"],
            ["Historik", "2019-2021 som trykt i planen"],
            ["Afrapportering", "Til departementet"],
        ],
    )


def goals(workbook):
    sheet = titled(workbook, "Mål", "Mål i resultatplanen", 8, 8, 44, 16, 14, 20, 10, 12, 18, 26, 14)
    header = ["MålNr", "Delmål", "Titel", "Type", "Regel", "Målværdi", "Enhed", "Frist", "Ansvarlig", "Kilde", "Kombination"]
    half, end = date(2022, 6, 30), date(2022, 12, 31)
    professional, economic = "Kernefagligt", "Økonomisk"
    rows = [
        ["1.1", None, "Administrative forskrifter", professional, "senest", None, "dato", half, "Jura", "Milepæle", "alle"],
        ["1.2", "a1", "Decentral cyber- og informationssikkerhedsenhed", professional, "senest", None, "dato", end, "It", "Milepæle", "alle"],
        ["1.2", "a2", "Handleplan for cybersikkerhed", professional, "senest", None, "dato", end, "It", "Milepæle", "alle"],
        ["1.2", "b1", "Logningspolitik", professional, "senest", None, "dato", end, "It", "Milepæle", "alle"],
        ["1.2", "b2", "Regelsæt for logning", professional, "senest", None, "dato", end, "It", "Milepæle", "alle"],
        ["1.2", "c", "Penetrationstest", professional, "senest", None, "dato", end, "It", "Milepæle", "alle"],
        ["1.3", None, "Bedre datakvalitet for værgemål", professional, "vurdering", "flest mulige", None, end, "Register", "Notat", "alle"],
        ["1.4", "a", "Myndigheder anmodet om dokumentation", professional, "mellem", "10-15", "antal", end, "Jura", "Milepæle", "alle"],
        ["1.4", "b", "Samtlige myndigheder kontaktet", professional, "mindst", "samtlige", "antal", end, "Jura", "Milepæle", "alle"],
        ["1.5", "a", "Ny CPR-kontrakt underskrevet", professional, "senest", None, "dato", end, "Udbud", "Milepæle", "alle"],
        ["1.5", "b", "Kontrakten er resultat af udbuddet", professional, "vurdering", "ja", None, end, "Udbud", "Milepæle", "alle"],
        ["1.6", None, "Klagesager afsluttet inden for 5 måneder", professional, "mindst", 0.9, "andel", end, "Jura", "Klagesager", "alle"],
        ["2.1", "a", "Afvigelse fra grundbudget", economic, "inden for", 2, "mio. kr.", end, "Økonomi", "Økonomi", "mindst ét"],
        ["2.1", "b", "Afvigelse fra udgiftsopfølgning 2", economic, "inden for", 1, "mio. kr.", end, "Økonomi", "Økonomi", "mindst ét"],
        ["2.2", "a", "Sygefravær højst som statens gennemsnit", economic, "højst", "Statens gennemsnit", "dage", end, "HR", "Sygefravær", "mindst ét"],
        ["2.2", "b", "Sygefravær nedbragt i forhold til 2021", economic, "nedbragt med", 0.05, "andel", end, "HR", "Sygefravær", "mindst ét"],
        ["2.3", "a1", "Rettighedskontrol vedlagt, juni", economic, "vedlagt", None, "dato", None, "Økonomi", "Milepæle", "alle"],
        ["2.3", "a2", "Rettighedskontrol vedlagt, december", economic, "vedlagt", None, "dato", None, "Økonomi", "Milepæle", "alle"],
        ["2.3", "b", "Fejl blandt privilegerede brugere", economic, "højst", 0.1, "andel", end, "Departementet", "Rettigheder", "alle"],
    ]
    add_table(sheet, "tblMål", 4, header, rows)


def economy(workbook):
    sheet = titled(workbook, "Økonomi", "Økonomi 2022, mio. kr. (overskud +, underskud -)", 14, 14, 12, 12, 12, 12, 10, 14)
    header = ["Kilde", "Version", "Indtægter", "Lønsum", "Øvrig drift", "Resultat", "Enhed", "Låst dato"]
    rows = [
        ["Grundbudget", "rettet", 13.95, 9.05, 5.3, None, "mio. kr.", date(2022, 1, 14)],
        ["UO1", "endelig", 13.95, 9.1, 5.3, None, "mio. kr.", date(2022, 4, 26)],
        ["UO2", "endelig", 13.6, 9.25, 5.45, None, "mio. kr.", date(2022, 8, 24)],
        ["UO3", "endelig", 13.7, 9.2, 5.4, None, "mio. kr.", date(2022, 10, 24)],
        ["UO4", "endelig", 14.905, 9.01, 4.995, None, "mio. kr.", date(2023, 3, 15)],
        ["Realiseret", "endelig", 14.905, 9.01, 4.995, None, "mio. kr.", date(2023, 2, 23)],
    ]
    add_table(sheet, "tblØkonomi", 4, header, rows, {"Resultat": "=[@Indtægter]-[@Lønsum]-[@Øvrig drift]"})
    format_columns(sheet, "C5:F10", "#,##0.000")


def sick_leave(workbook):
    sheet = titled(workbook, "Sygefravær", "Sygefravær, dage pr. ansat i kvartalet", 12, 22, 26, 24, 16)
    header = ["Kvartal", "Dage pr. ansat CPR", "Dage pr. ansat staten", "Kilde", "Udtræksdato"]
    source = "Statens Benchmarkdatabase"
    rows = [
        ["2021K1", 2.2, 2.1, source, date(2021, 5, 4)],
        ["2021K2", 1.8, 1.9, source, date(2021, 8, 5)],
        ["2021K3", 1.7, 1.8, source, date(2021, 11, 3)],
        ["2021K4", 1.9, 2.2, source, date(2022, 2, 3)],
        ["2022K1", 2.3, 2.6, source, date(2022, 5, 4)],
        ["2022K2", 1.6, 1.8, source, date(2022, 8, 4)],
        ["2022K3", 1.5, 1.6, source, date(2022, 11, 3)],
        ["2022K4", 1.8, 2.1, source, date(2023, 2, 2)],
    ]
    add_table(sheet, "tblSyge", 4, header, rows)
    format_columns(sheet, "B5:C12", "0.0")


def complaint_cases(workbook):
    sheet = titled(workbook, "Klagesager", "Klagesager efter CPR-lovens § 56", 12, 14, 14, 12, 40)
    header = ["Sagsnr.", "Modtaget", "Afsluttet", "Undtaget", "Bemærkning"]
    remarks = {"K03": "En dag for sent", "K07": "Afventer kommunens udtalelse"}
    rows = [[number, received, closed, "nej", remarks.get(number)] for number, received, closed in complaints]
    add_table(sheet, "tblKlager", 4, header, rows)
    yes_or_no = DataValidation(type="list", formula1='"ja,nej"')
    yes_or_no.add("D5:D16")
    sheet.add_data_validation(yes_or_no)
    sheet.freeze_panes = "A5"


def rights(workbook):
    sheet = titled(workbook, "Rettigheder", "Rettighedskontrol (fejlprocenten opgøres af departementet i 4. kvartal)", 12, 14, 24, 8, 34)
    header = ["System", "Kontroldato", "Privilegerede brugere", "Fejl", "Vedlagt kvittering (link)"]
    june, december = "Kvitteringssvar juni, sag 22-0713", "Kvitteringssvar december, sag 23-0041"
    rows = [
        ["IndFak", date(2022, 6, 20), None, None, june],
        ["RejsUd", date(2022, 6, 21), None, None, june],
        ["IndFak", date(2022, 12, 12), 7, 1, december],
        ["RejsUd", date(2022, 12, 13), 5, 0, december],
    ]
    add_table(sheet, "tblRet", 4, header, rows)
    write_rows(sheet, 11, [["I alt", None, "=SUM(tblRet[Privilegerede brugere])", "=SUM(tblRet[Fejl])"], ["Fejlprocent", None, None, "=D11/C11"]])
    sheet["D12"].number_format = "0.0%"


def milestones(workbook):
    sheet = titled(workbook, "Milepæle", "Milepæle", 46, 50, 14, 18, 34, 20)
    header = ["MålNr", "Delelement", "Frist", "Gennemført dato", "Bevis (link)", "Godkendt af"]
    half, end, head = date(2022, 6, 30), date(2022, 12, 31), "Kontorchef"
    rows = [
        ["1.1", "Administrative forskrifter udarbejdet", half, date(2022, 6, 28), "Sag 22-0391, akt 14", head],
        ["1.2", "a1: Sikkerhedsenhed etableret", end, date(2022, 9, 15), "Sag 22-0102, akt 31", head],
        ["1.2", "a2: Handleplan vedtaget", end, date(2022, 11, 30), "Sag 22-0102, akt 44", head],
        ["1.2", "b1: Logningspolitik", end, date(2022, 3, 14), "Sag 22-0102, akt 9", head],
        ["1.2", "b2: Regelsæt for logning", end, date(2022, 5, 31), "Sag 22-0102, akt 17", head],
        ["1.2", "c: Penetrationstest gennemført", end, date(2022, 12, 8), "Sag 22-0102, akt 47", head],
        ["1.4", "a: Anmodning om dokumentation sendt", end, date(2022, 5, 16), "Sag 22-0250, akt 3", head],
        ["1.4", "b: Brev til samtlige myndigheder", end, date(2022, 5, 18), "Sag 22-0250, akt 5", head],
        ["1.5", "Udbud offentliggjort", None, date(2021, 12, 20), "Sag 21-1877, akt 60", head],
        ["1.5", "Tilbud modtaget", None, date(2022, 5, 2), "Sag 21-1877, akt 81", head],
        ["1.5", "Tildeling", None, date(2022, 11, 25), "Sag 21-1877, akt 97", head],
        ["1.5", "a: Kontrakt underskrevet", end, date(2022, 12, 19), "Sag 21-1877, akt 104", head],
        ["2.3", "a1: Kvitteringssvar juni med afrapportering", date(2022, 7, 31), date(2022, 7, 25), "Sag 22-0713", head],
        ["2.3", "a2: Kvitteringssvar december med afrapportering", date(2023, 1, 31), date(2023, 1, 30), "Sag 23-0041", head],
    ]
    add_table(sheet, "tblMilepæle", 4, header, rows)
    write_rows(
        sheet,
        22,
        [
            ["Øvrige oplysninger"],
            ["1.4 a: Myndigheder anmodet om dokumentation", 12],
            ["1.4 b: Myndigheder kontaktet", 98],
            ["Myndigheder i alt", 98],
            ["1.5 b: Kontrakten er resultat af udbuddet", "ja"],
        ],
    )
    sheet["A22"].font = bold


def history(workbook):
    sheet = titled(workbook, "Historik", "2019-2021 som trykt i planen", 38, 14, 18, 22)
    write_rows(
        sheet,
        3,
        [
            ["Mål", 2019, 2020, 2021],
            ["1.6 Mål, pct.", 95, 95, 90],
            ["1.6 Resultat, pct.", 98, 96.7, "-"],
            ["2.1 a Mål, mio. kr.", "+/- 1,0", "+/- 1,0", "+/- 2,0"],
            ["2.1 a Resultat, mio. kr.", 1.4, 1.3, "-"],
            ["2.1 b Mål, mio. kr.", "+/- 0,5", "+/-0,5", "+/- 1,0"],
            ["2.1 b Resultat, mio. kr.", 1.8, 1.7, "-"],
            ["2.2 Mål, dage", "-", 8.1, "Statens gennemsnit/- 5 pct."],
            ["2.2 Resultat, dage", "-", 6, "-"],
        ],
    )


def reporting(workbook):
    sheet = titled(workbook, "Afrapportering", "Afrapportering pr. mål, 3. kvartal 2022", 50, 16, 14, 50, 26)
    write_rows(
        sheet,
        3,
        [
            ["Mål", "Målopfyldelse", "Status", "Bemærkning", "Bevis"],
            ["1.1 Administrative forskrifter", "100 pct.", "Opfyldt", "Udarbejdet 28. juni 2022", "Sag 22-0391"],
            ["1.2 Cyber- og informationssikkerhed", "-", "Afventer", "Handleplan og penetrationstest mangler", "-"],
            ["1.3 Datakvalitet for værgemål", "-", "Afventer", "Vurderes ved årets udgang", "-"],
            ["1.4 Kundernes overholdelse af vilkår", "100 pct.", "Opfyldt", "12 myndigheder anmodet, samtlige kontaktet", "Sag 22-0250"],
            ["1.5 Udbud af CPR-opgaven", "-", "Afventer", "Tildeling ventes i november", "-"],
            ["1.6 Klagesager", "-", "Afventer", "Opgøres ved årets udgang", "-"],
            ["2.1 Bedre budgettering", "-", "Afventer", "Opgøres efter udgiftsopfølgning 4", "-"],
            ["2.2 Sygefravær", "-", "Afventer", "Statens tal ventes i november", "-"],
            ["2.3 Rettighedskontroller", "-", "Afventer", "Kvitteringssvar for juni sendt", "Sag 22-0713"],
        ],
    )
    for row in sheet["A4:E12"]:
        for cell in row:
            cell.alignment = wrapped
