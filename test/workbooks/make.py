"""Makes the three workbooks that departments could bring, none of them with a plan in it, by software other than this project's.

    python3 test/workbooks/make.py

needs openpyxl (Debian: python3-openpyxl) and LibreOffice (soffice), which calculates the formulas' values. The files come out the same
every time. One truth stands in all three, in different shapes; truth.json says where. What must be mended in messy-danish.xlsx before
its figures are the truth is listed at the top of messy_danish.py, and in truth.json.
"""

from pathlib import Path

from clean_danish import clean_danish
from messy_danish import messy_danish
from saving import save
from tidy_english import tidy_english

folder = Path(__file__).parent

for name, make in {"clean-danish": clean_danish, "messy-danish": messy_danish, "tidy-english": tidy_english}.items():
    save(make(), folder / f"{name}.xlsx")
