"""Live twins: below a picture the same one with sliders, where somebody can move them.

The picture stays as it is in every other place: while grading, in HTML, in print, in
a plain kernel, and where no widgets are installed. Sliders follow the arrow keys.
"""

from __future__ import annotations

import functools
import html
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING

from grader.student.figures.picture import Picture

if TYPE_CHECKING:
    from ipywidgets import VBox

# Jupyter names the notebook to the kernels that it starts for an open one, and only
# to these; a notebook that is executed for grading or export has no such name.
OPEN_NOTEBOOK = "JPY_SESSION_NAME"


@dataclass(frozen=True)
class Twin(Picture):
    """A picture, and sliders below it once Jupyter displays it."""

    sliders: Callable[[], VBox] | None = field(default=None, repr=False)

    def __repr__(self) -> str:
        return self.alt

    def _ipython_display_(self) -> None:
        from IPython.display import display

        display(Picture(self.alt, self.png, self.width, self.height))
        if self.sliders is not None:
            display(self.sliders())


def moved_by(moved: Callable, **knobs: tuple[Iterable, float]) -> Callable:
    """Give a figure function a live twin, drawn by moved(*its arguments, **values).

    knobs: name -> the values that a slider offers, and the one at which it starts.
    """

    def decorate(draw: Callable) -> Callable:
        @functools.wraps(draw)
        def drawn(*args, **kwargs) -> Picture:
            picture = draw(*args, **kwargs)
            if not picture.png or not is_live():
                return picture
            redraw = functools.partial(moved, *args, **kwargs)
            sliders = functools.partial(_sliders, redraw, knobs)
            size = picture.width, picture.height
            return Twin(picture.alt, picture.png, *size, sliders)

        return drawn

    return decorate


def is_live() -> bool:
    """Whether the kernel belongs to an open notebook and has widgets."""
    return OPEN_NOTEBOOK in os.environ and find_spec("anywidget") is not None


def _sliders(redraw: Callable, knobs: dict[str, tuple]) -> VBox:
    """A slider for each knob and, below them, the picture for their values."""
    from ipywidgets import HTML, VBox

    from grader.student.figures.slider import Slider

    sliders = {name: Slider(name, *values) for name, values in knobs.items()}
    shown = HTML()

    def show(_change: object = None) -> None:
        picture = redraw(**{name: slider.value for name, slider in sliders.items()})
        forms, _ = picture._repr_mimebundle_()
        shown.value = forms.get("text/html", html.escape(picture.alt))

    for slider in sliders.values():
        slider.observe(show, names="index")
    show()
    return VBox([*sliders.values(), shown])
