"""The review screen: the list, the two articles and the reasons, and what every key does.

Read ``base`` (the session on show, and drawing it), then what the keys do: ``moving``, ``searching``, ``verdicts``;
``review`` puts them together. The keys themselves are in ``tui/keys.py``.
"""

from tui.screen.review import ReviewScreen

__all__ = ["ReviewScreen"]
