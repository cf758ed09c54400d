"""The twelve complaints of all three workbooks: number, received, closed (None while open).

Deadline five months. Due in 2022: ten, of which six were closed in time.
"""

from datetime import date

complaints = [
    ("K01", date(2021, 8, 1), date(2021, 12, 20)),
    ("K02", date(2021, 9, 30), date(2022, 2, 28)),  # closed on the last day
    ("K03", date(2021, 9, 30), date(2022, 3, 1)),  # one day late
    ("K04", date(2022, 1, 15), date(2022, 6, 15)),
    ("K05", date(2022, 1, 15), date(2022, 6, 16)),  # one day late
    ("K06", date(2022, 2, 28), date(2022, 7, 30)),  # late, unless months end on their last day
    ("K07", date(2022, 3, 10), None),  # overdue
    ("K08", date(2022, 5, 2), date(2022, 7, 1)),
    ("K09", date(2022, 6, 20), date(2022, 10, 5)),
    ("K10", date(2022, 7, 31), date(2022, 12, 31)),  # closed on the last day, a Saturday
    ("K11", date(2022, 8, 2), date(2022, 12, 30)),
    ("K12", date(2022, 10, 3), None),  # not due before 2023
]
