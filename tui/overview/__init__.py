"""The story overview on the screen: agenda matrix, timeline, sources table, each entry a way to its evidence.

Read ``chart_lines`` (what a chart is made of), then ``agenda_chart``, ``time_chart`` and ``source_chart`` (tables to
lines, pure), ``chart`` (the widget that draws lines and moves the cursor), ``detail`` and ``screen``.
"""

from tui.overview.screen import OverviewScreen

__all__ = ["OverviewScreen"]
