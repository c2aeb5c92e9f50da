"""One network, several gradients: how far they agree, and how long each took."""

from __future__ import annotations

import html

import numpy as np

from grader.student.figures.html_page import Page
from grader.student.figures.style import number

CELL = 'style="padding:0.3em 1em;text-align:right"'


def gradient_table(ways: dict[str, tuple[list, float]]) -> Page:
    """Each way a list of layers and its seconds; the last one is the measure.

    The difference is the largest of any entry, relative to the largest of its block.
    """
    *_, (measure, _) = ways.values()
    rows = [
        (name, _difference(layers, measure), f"{number(1000 * seconds)} ms")
        for name, (layers, seconds) in ways.items()
    ]
    last = list(ways)[-1]
    head = ("gradient by", f"largest difference from {last}", "time")
    words = "; ".join(f"{a}: {b}, {c}" for a, b, c in rows)
    alt = f"table of {len(rows)} gradients of one network ({', '.join(head)}). {words}"
    return Page(alt, page=_table(head, rows))


def _difference(layers: list, measure: list) -> str:
    gaps = [
        np.abs(ours - theirs).max() / np.abs(theirs).max()
        for mine, right in zip(layers, measure, strict=True)
        for ours, theirs in zip(mine, right, strict=True)
    ]
    return number(float(f"{max(gaps):.0e}")) if max(gaps) else "0"


def _table(head: tuple, rows: list) -> str:
    names = "".join(f'<th scope="col" {CELL}>{html.escape(h)}</th>' for h in head)
    lines = "".join(
        f'<tr><th scope="row" {CELL}>{html.escape(name)}</th>'
        + "".join(f"<td {CELL}>{html.escape(each)}</td>" for each in rest)
        + "</tr>"
        for name, *rest in rows
    )
    return (
        "<table><caption>One network, four gradients</caption>"
        f"<thead><tr>{names}</tr></thead><tbody>{lines}</tbody></table>"
    )
