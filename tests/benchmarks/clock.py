"""CPU seconds of a piece of work, alternating with its rivals."""

import resource
import statistics
from collections.abc import Callable

from rich.console import Console
from rich.table import Table


def cpu_seconds(work: Callable[[], object]) -> float:
    """User and system seconds of this process and its ended children."""
    before = _used()
    work()
    return _used() - before


def _used() -> float:
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    usage = [resource.getrusage(kind) for kind in kinds]
    return sum(each.ru_utime + each.ru_stime for each in usage)


def rivals(work: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median CPU seconds of each, measured in turn so that noise hits all alike."""
    for each in work.values():
        each()
    seen = {name: [] for name in work}
    for _ in range(rounds):
        for name, each in work.items():
            seen[name].append(cpu_seconds(each))
    return {name: statistics.median(times) for name, times in seen.items()}


def print_table(title: str, rows: list[tuple], columns: tuple[str, ...]) -> None:
    """A table on the terminal, or plain text in a file."""
    table = Table(*columns, title=title)
    for row in rows:
        table.add_row(*map(str, row))
    Console().print(table)
