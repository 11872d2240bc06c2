"""The review screen: two outlets' articles side by side, the differences marked, one key to decide.

Read in this order: ``rows``, ``filters``, ``session`` and ``deciding`` (the review without a screen), then ``screen``
and the panes it holds (each a ``lineview``, those of text a ``textpane``), then ``app`` (what runs, reads and saves).
Imports Textual; nothing in ``compare`` imports this.
"""
