"""Stories compared in several processes at once: each story is a piece of work of its own.

What comes out is the same, in the same order, however many processes there are. Owns how many are started, and no step
of the flow; ``compare/comparison.py`` hands it the step.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from compare.errors import DeskError
from compare.model import Story

Found = TypeVar("Found")

WORTH_STARTING = 20
"""Articles for which a further process pays: it is a third of a second until it has read the rules."""

CHUNKS = 8
"""Pieces of work handed to each process: enough that none waits long for the last one, few enough to be cheap."""


def compared(stories: Sequence[Story], compare: Callable[[Story], Found], jobs: int) -> Iterator[Found]:
    """Yield what ``compare`` makes of each story, in the order of ``stories``.

    ``jobs`` is how many processes may be used, 0 for one a core; ``compare`` must be a function of a module, and no
    closure, so that another process finds it. Raises DeskError where the machine starts no process.
    """
    processes = _processes(stories, jobs)
    if processes == 1:
        yield from map(compare, stories)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  (costs a run of one process its imports)
    from multiprocessing import get_context  # noqa: PLC0415  (as above)

    chunk = max(1, len(stories) // (processes * CHUNKS))
    try:
        # spawned and not forked: a fork of a process with threads, like the review's, may hang
        with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
            yield from pool.map(compare, stories, chunksize=chunk)
    except OSError as error:
        raise DeskError(f"{processes} processes cannot be used here ({error}); leave --jobs out.") from error


def _processes(stories: Sequence[Story], jobs: int) -> int:
    articles = sum(len(story.articles) for story in stories)
    return max(1, min(jobs or _cores(), len(stories), articles // WORTH_STARTING))


def _cores() -> int:
    """Cores that this process may use; where the system does not say, all of them."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
