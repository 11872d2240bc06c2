"""What a desk sets once for everybody: a file beside the copy, and what the command line adds to it.

Read in this order: ``settings`` (the record), ``tables`` (a TOML table to values, every problem named), ``discovery``
(which file counts, and where each value came from). Owns no comparing. Next in the flow: ``compare/pipeline.py``.
"""

from compare.config.discovery import Loaded, examine, find_config, load
from compare.config.settings import FAIL_ON, Config, day_or_time
from compare.config.tables import KEYS

__all__ = ["FAIL_ON", "KEYS", "Config", "Loaded", "day_or_time", "examine", "find_config", "load"]
