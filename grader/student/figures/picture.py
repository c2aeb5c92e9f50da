"""What a figure function gives back: one picture that carries its own description."""

from __future__ import annotations

import base64
import functools
import html
import io
import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from grader.student.figures.style import FILE_DPI, QUIET, SCREEN_DPI, STYLE

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# A class of 200 would wait for pictures that nobody looks at, and an hour for the
# networks that are trained for them: with GRADER_FIGURES=off in the environment nothing
# is drawn, what when_written would make is not made, and words stand in their places.
SWITCH = "GRADER_FIGURES"
OFF = "pictures are switched off"
NOTE = f"background:#eeeeee;color:{QUIET};padding:0.6em 1em"


@dataclass(frozen=True)
class Picture:
    """A PNG with alt text; width and height in CSS pixels, half of the PNG's own.

    JupyterLab and nbconvert show the img tag, which has the alt text they leave out of
    a bare PNG. The PNG is for readers that know no HTML. All show one form only.
    Without a PNG the words stand on a grey ground.
    """

    alt: str
    png: bytes = field(default=b"", repr=False)
    width: int = 0
    height: int = 0

    def __repr__(self) -> str:
        return self.alt

    def _repr_mimebundle_(self, include: object = None, exclude: object = None):
        if not self.png:
            note = f'<p style="{NOTE}">{html.escape(self.alt)}</p>'
            return {"text/plain": self.alt, "text/html": note}, {}
        data = base64.b64encode(self.png).decode()
        tag = (
            f'<img alt="{html.escape(self.alt)}" width="{self.width}" '
            f'src="data:image/png;base64,{data}">'
        )
        size = {"width": self.width, "height": self.height, "alt": self.alt}
        forms = {"text/plain": self.alt, "text/html": tag, "image/png": data}
        return forms, {"image/png": size}


def picture(draw: Callable) -> Callable:
    """Let a function that gives (figure, alt text) give a Picture in the course style.

    A function of the learner's that is still to be written leaves a grey note that
    names it, so that a notebook runs from top to bottom before any work is done.
    """

    @functools.wraps(draw)
    def drawn(*args, **kwargs) -> Picture:
        if _switched_off():
            return Picture(f"[{draw.__name__}: {OFF}]")
        from matplotlib.style import context

        # "default" first: the learner's own matplotlib settings must not leak in.
        with context(["default", STYLE]):
            try:
                return _render(*draw(*args, **kwargs))
            except NotImplementedError as gap:
                return _still_to_write(gap)

    return drawn


def when_written(make: Callable) -> object:
    """Return make(), or a grey note while a function or name it needs is missing.

    For what is only looked at: with pictures switched off, make is not called.
    """
    if _switched_off():
        return Picture(f"[not made here: {OFF}]")
    try:
        return make()
    except NotImplementedError as gap:
        return _still_to_write(gap)
    except NameError as gap:
        return Picture(
            f"Nothing to show yet: there is no {gap.name}. "
            "The cell above that makes it has not run to its end."
        )


def _switched_off() -> bool:
    return os.environ.get(SWITCH) == "off"


def _render(figure: Figure, alt: str) -> Picture:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=FILE_DPI, metadata={"Software": None})
    size = (round(inches * SCREEN_DPI) for inches in figure.get_size_inches())
    return Picture(alt, buffer.getvalue(), *size)


def _still_to_write(gap: NotImplementedError) -> Picture:
    """Name the function that gave up: the last one on the way to the error."""
    *_, (frame, _) = traceback.walk_tb(gap.__traceback__)
    name = frame.f_code.co_name
    return Picture(f"Nothing to show yet: write {name} first.")
