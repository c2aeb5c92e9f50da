"""The two passes through a graph as a page without scripts: one radio button a step.

Style rules alone show and hide what a step reveals, so it works wherever HTML does; in
print, and where :has() is unknown, everything is shown.
"""

from __future__ import annotations

import html
import itertools

from grader.student.figures.graph_trace import Box, Trace
from grader.student.figures.style import INK, QUIET, TEXT, shown

WIDE, HIGH, ACROSS, DOWN, EDGE, LEAST = 104, 60, 160, 84, 12, 640
LONG = 15  # letters that a box has room for in full size
# JupyterLab takes the arrow keys unless the focused element itself asks to keep them.
KEYS = 'data-lm-suppress-shortcuts="true"'
NUMBERS = itertools.count(1)


def stepper(trace: Trace, alt: str) -> str:
    """The picture, a row of radio buttons and one sentence a step."""
    uid = f"graph{next(NUMBERS)}"
    count = len(trace.steps)
    radios, words = [], []
    for i, step in enumerate(trace.steps):
        said = html.escape(step.sentence)
        checked = "" if i else " checked"
        radios.append(
            f'<input type="radio" name="{uid}" id="{uid}-{i}" class="r{i}" {KEYS} '
            f'aria-label="Step {i + 1}: {said}"{checked}>'
        )
        words.append(f'<p class="t t{i}">Step {i + 1} of {count}. {said}</p>')
    return (
        f'<div id="{uid}"><style>{_rules(uid, trace)}</style>{_svg(trace, alt, uid)}'
        '<fieldset style="border:0;padding:0;margin:0"><legend>Step (click one, move '
        f"with the arrow keys, leave with Tab)</legend>{''.join(radios)}</fieldset>"
        f"{''.join(words)}</div>"
    )


def _rules(uid: str, trace: Trace) -> str:
    """Style rules: what each step shows and marks."""
    here, count = f"#{uid}", len(trace.steps)
    rules = [
        f"{here}{{max-width:100%;overflow-x:auto;background:white;color:{INK};"
        f"color-scheme:light}}"
        f"{here} input{{width:18px;height:18px;margin:0 .2em}}"
        f"{here} p{{margin:.4em 0;min-height:2.6em}}"
    ]
    screen = []
    for i, step in enumerate(trace.steps):
        on = f"{here}:has(.r{i}:checked)"
        later = ",".join(f"{on} .s{k}" for k in range(i + 1, count))
        others = f"{on} .t:not(.t{i}){{display:none}}"
        screen.append(others + (f"{later}{{visibility:hidden}}" if later else ""))
        gone = ",".join(f"{on} .u{k}" for k in range(i + 1))
        screen.append(f"{gone}{{visibility:hidden}}")
        screen.append(f"{on} .n-{step.node} rect{{stroke:{INK};stroke-width:3.5}}")
        if step.edge:
            name, place = step.edge
            screen.append(f"{on} .e-{name}-{place}{{stroke:{INK};stroke-width:3.5}}")
    in_print = f"{here} .past,{here} fieldset{{display:none}}"
    return "".join(rules) + (
        f"@media screen{{{''.join(screen)}}}@media print{{{in_print}}}"
    )


def _svg(trace: Trace, alt: str, uid: str) -> str:
    boxes = trace.boxes.values()
    columns = 1 + max(box.column for box in boxes)
    rows = max(box.row for box in boxes) + 0.5
    width, height = columns * ACROSS - ACROSS + WIDE + 2 * EDGE, int(rows * DOWN) + EDGE
    drawn = [_edges(box, trace) for box in boxes] + [_box(box, trace) for box in boxes]
    # On a narrow screen the drawing is scrolled rather than shrunk to a few pixels.
    fit = f"max-width:100%;min-width:{min(width, LEAST)}px;height:auto"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" style="{fit}" role="img" '
        f'aria-labelledby="{uid}-words" font-family="sans-serif" font-size="13">'
        f'<title id="{uid}-words">{html.escape(alt)}</title>{"".join(drawn)}</svg>'
    )


def place(box: Box) -> tuple[float, float]:
    """Left upper corner of a box in the drawing."""
    return EDGE + box.column * ACROSS, box.row * DOWN - HIGH / 2


def _edges(box: Box, trace: Trace) -> str:
    """Lines from the inputs, and what flows back along each."""
    drawn, (left, top) = [], place(box)
    for i, name in enumerate(box.inputs):
        x, y = place(trace.boxes[name])
        x1, y1 = x + WIDE, y + HIGH / 2
        x2, y2 = left, top + (i + 1) * HIGH / (len(box.inputs) + 1)
        middle = (x1 + x2) / 2
        reveal = _first(trace, edge=(box.name, i))
        drawn.append(
            f'<path class="e-{box.name}-{i}" fill="none" stroke="{QUIET}" '
            f'stroke-width="1.5" d="M{x1:.0f},{y1:.0f} C{middle:.0f},{y1:.0f} '
            f'{middle:.0f},{y2:.0f} {x2:.0f},{y2:.0f}"/>'
            f'<text class="s{reveal}" x="{middle:.0f}" '
            f'y="{(y1 + y2) / 2 + (16 if i else -8):.0f}" text-anchor="middle" '
            f'font-size="12" fill="{TEXT["red"]}" stroke="white" stroke-width="4" '
            f'paint-order="stroke">pays '
            f"{shown(trace.carried[box.name, i])}</text>"
        )
    return "".join(drawn)


def _box(box: Box, trace: Trace) -> str:
    """Name and op, the value, and the gradient as it grows."""
    x, y = place(box)
    made = f" = {html.escape(box.words)}" if box.words else ""
    known = 0 if not box.words else _first(trace, node=box.name)
    small = ' font-size="11"' if len(box.name + made) > LONG else ""
    lines = [
        f'<text x="{x + 8:.0f}" y="{y + 18:.0f}"{small}>'
        f'<tspan font-weight="bold">{box.name}'
        f"</tspan>{made}</text>",
        f'<text class="s{known}" x="{x + 8:.0f}" y="{y + 35:.0f}" '
        f'fill="{TEXT["blue"]}">value {shown(box.value)}</text>',
    ]
    grown = [
        (i, step.gradient)
        for i, step in enumerate(trace.steps)
        if step.node == box.name and step.gradient is not None
    ]
    for (i, gradient), after in itertools.zip_longest(grown, grown[1:]):
        until = f" u{after[0]} past" if after else ""
        lines.append(
            f'<text class="s{i}{until}" x="{x + 8:.0f}" y="{y + 52:.0f}" '
            f'fill="{TEXT["red"]}">gradient {shown(gradient)}</text>'
        )
    frame = (
        f'<rect x="{x:.0f}" y="{y:.0f}" width="{WIDE}" height="{HIGH}" rx="7" '
        f'fill="white" stroke="{QUIET}" stroke-width="1.3"/>'
    )
    return f'<g class="n-{box.name}">{frame}{"".join(lines)}</g>'


def _first(trace: Trace, node: str = "", edge: tuple | None = None) -> int:
    """The step that shows a node's value, or what flows along an edge."""
    return next(
        i
        for i, step in enumerate(trace.steps)
        if (step.edge == edge if edge else step.node == node and not step.edge)
    )
