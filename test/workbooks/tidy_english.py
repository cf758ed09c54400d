"""English and tidy: one fact a row, DKK, decimal points, two institutions. The column Value mixes units, and SignRule differs by institution."""

from datetime import date

from openpyxl import Workbook

from complaints import complaints
from sheets import add_table, iso_date, set_widths


def tidy_english():
    workbook = Workbook()
    workbook.remove(workbook.active)
    for write in [facts, cases, milestones, status, params]:
        write(workbook)
    return workbook


def facts(workbook):
    sheet = workbook.create_sheet("Facts")
    header = ["Entity", "GoalId", "Metric", "Period", "Value", "Unit", "SignRule", "Source", "ExtractedOn", "EnteredBy"]
    add_table(sheet, "Facts", 1, header, [*cpr_facts(), *statreg_facts()], date_format=iso_date)
    set_widths(sheet, 10, 8, 26, 10, 12, 8, 10, 24, 14, 10)


def quarters(entity, metric, source, values):
    names = ["2021Q1", "2021Q2", "2021Q3", "2021Q4", "2022Q1", "2022Q2", "2022Q3"]
    return [[entity, "2.2", metric, name, value, "days", None, source, date(2022, 11, 3), "def"] for name, value in zip(names, values)]


def cpr_facts():
    benchmark = "Benchmark database"
    return [
        ["CPR", "1.4", "authorities_asked", "FY2022", 12, "count", None, "Case 22-0250", date(2022, 12, 30), "ghi"],
        ["CPR", "1.4", "authorities_contacted", "FY2022", 98, "count", None, "Case 22-0250", date(2022, 12, 30), "ghi"],
        ["CPR", "1.4", "authorities_total", "FY2022", 98, "count", None, "Case 22-0250", date(2022, 12, 30), "ghi"],
        ["CPR", "1.5", "contract_from_tender", "FY2022", "yes", "yes/no", None, "Case 21-1877", date(2022, 12, 19), "ghi"],
        ["CPR", "2.1", "result_gb", "FY2022", -400000, "DKK", "surplus+", "Grundbudget", date(2022, 1, 5), "abc"],
        ["CPR", "2.1", "result_uo1", "FY2022", -450000, "DKK", "surplus+", "UO1", date(2022, 4, 26), "abc"],
        ["CPR", "2.1", "result_uo2", "FY2022", -1100000, "DKK", "surplus+", "UO2", date(2022, 8, 24), "abc"],
        ["CPR", "2.1", "result_uo3", "FY2022", -900000, "DKK", "surplus+", "UO3", date(2022, 10, 24), "abc"],
        ["CPR", "2.1", "result_actual", "FY2022", 900000, "DKK", "surplus+", "UO4", date(2023, 2, 23), "abc"],
        *quarters("CPR", "sick_days_pp", benchmark, [2.2, 1.8, 1.7, 1.9, 2.3, 1.6, 1.5]),
        *quarters("CPR", "sick_days_pp_state", benchmark, [2.1, 1.9, 1.8, 2.2, 2.6, 1.8, 1.6]),
        ["CPR", "2.3", "privileged_users", "2022Q4", 12, "count", None, "IndFak, RejsUd", date(2022, 12, 13), "abc"],
        ["CPR", "2.3", "privileged_errors", "2022Q4", 1, "count", None, "IndFak, RejsUd", date(2022, 12, 13), "abc"],
    ]


def statreg_facts():
    """Another institution with limits of its own, which counts a deficit as positive and reports shares in per cent."""
    return [
        ["STATREG", "1.6", "closed_in_time", "FY2022", 92.5, "%", None, "Case system", date(2023, 1, 9), "jkl"],
        ["STATREG", "2.1", "result_gb", "FY2022", 1250000, "DKK", "deficit+", "Grundbudget", date(2022, 1, 7), "jkl"],
        ["STATREG", "2.1", "result_uo2", "FY2022", 2.1, "DKK m", "deficit+", "UO2", date(2022, 8, 25), "jkl"],
        ["STATREG", "2.1", "result_actual", "FY2022", -3400000, "DKK", "deficit+", "UO4", date(2023, 2, 24), "jkl"],
        *quarters("STATREG", "sick_days_pp", "Own HR system", [2.4, 2.0, 1.9, 2.6, 2.9, 2.2, 1.7]),
        ["STATREG", "2.3", "error_rate", "2022Q4", 12.5, "%", None, "IndFak, RejsUd", date(2022, 12, 15), "jkl"],
    ]


def cases(workbook):
    """The institutions' cases in the order they were received, so that no range holds one institution's alone."""
    others = [
        ("S01", date(2021, 8, 15), date(2021, 11, 2)),
        ("S02", date(2021, 12, 1), date(2022, 4, 10)),
        ("S03", date(2022, 2, 4), date(2022, 4, 1)),
        ("S04", date(2022, 4, 20), date(2022, 5, 30)),
        ("S05", date(2022, 7, 1), None),
        ("S06", date(2022, 9, 12), date(2022, 12, 20)),
    ]
    excluded = {"S02": ("yes", "Withdrawn by the citizen")}
    both = [("CPR", case) for case in complaints] + [("STATREG", case) for case in others]
    rows = [
        [number, entity, received, closed, *excluded.get(number, ("no", None))]
        for entity, (number, received, closed) in sorted(both, key=lambda one: one[1][1])
    ]
    sheet = workbook.create_sheet("Cases")
    add_table(sheet, "Cases", 1, ["CaseId", "Entity", "Received", "Closed", "Excluded", "Reason"], rows, date_format=iso_date)
    set_widths(sheet, 10, 10, 14, 14, 10, 28)


def milestones(workbook):
    half, end = date(2022, 6, 30), date(2022, 12, 31)
    rows = [
        ["1.1", "Administrative rules drawn up", half, date(2022, 6, 28), "https://cases.example/22-0391"],
        ["1.2.a1", "Security unit established", end, date(2022, 9, 15), "https://cases.example/22-0102/31"],
        ["1.2.a2", "Action plan adopted", end, date(2022, 11, 30), "https://cases.example/22-0102/44"],
        ["1.2.b1", "Logging policy", end, date(2022, 3, 14), "https://cases.example/22-0102/9"],
        ["1.2.b2", "Rule set for logging", end, date(2022, 5, 31), "https://cases.example/22-0102/17"],
        ["1.2.c", "Penetration test", end, date(2022, 12, 8), "https://cases.example/22-0102/47"],
        ["1.4.a", "Authorities asked for documentation", end, date(2022, 5, 16), "https://cases.example/22-0250/3"],
        ["1.4.b", "All authorities contacted", end, date(2022, 5, 18), "https://cases.example/22-0250/5"],
        ["1.5.a", "Contract signed", end, date(2022, 12, 19), "https://cases.example/21-1877"],
        ["2.3.a1", "Rights report attached, June", date(2022, 7, 31), date(2022, 7, 25), "https://cases.example/22-0713"],
        ["2.3.a2", "Rights report attached, December", date(2023, 1, 31), date(2023, 1, 30), "https://cases.example/23-0041"],
    ]
    sheet = workbook.create_sheet("Milestones")
    add_table(sheet, "Milestones", 1, ["GoalId", "Element", "Due", "DoneOn", "EvidenceUrl"], rows, date_format=iso_date)
    set_widths(sheet, 10, 38, 14, 14, 36)


def status(workbook):
    """Met? and Explanation wait for someone to fill them."""
    sheet = workbook.create_sheet("Status")
    rows = [[goal, None, None] for goal in ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3"]]
    add_table(sheet, "Status", 1, ["Goal", "Met?", "Explanation"], rows)
    set_widths(sheet, 10, 12, 70)


def params(workbook):
    sheet = workbook.create_sheet("Params")
    rows = [
        ["Year", None, 2022],
        ["AsOf", None, date(2023, 3, 15)],
        ["LimitGb", "CPR", 2000000],
        ["LimitUo2", "CPR", 1000000],
        ["LimitGb", "STATREG", 5000000],
        ["LimitUo2", "STATREG", 2500000],
    ]
    add_table(sheet, "Params", 1, ["Name", "Entity", "Value"], rows, date_format=iso_date)
    set_widths(sheet, 12, 10, 14)
