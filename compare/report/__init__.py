"""From discrepancies to what people and programs read: one file an output format.

``document`` holds the report itself; ``human``, ``concise``, ``github``, ``json_file``, ``json_lines`` and ``csv_file``
render it, ``sources_csv`` and ``tally`` what it rests on; ``table`` alone uses pandas, and is loaded only when a table is asked for. Owns no comparing and no deciding.
Next in the flow: ``compare/cli`` prints and writes it, ``tui`` shows it.
"""

from compare.report.document import FORMATS, TABLES, Report, render
from compare.report.files import write_text
from compare.report.read_back import read_report

__all__ = ["FORMATS", "TABLES", "Report", "read_report", "render", "write_text"]
