"""Networks of several sizes on one picture, and one of any size below it."""

import numpy as np
import pytest

from grader.student import data, figures
from grader.student.figures import live

SPIRAL = data.spiral(np.random.default_rng(0))[:2]


def counting(asked):
    def fit(width, layers):
        asked.append((width, layers))
        return lambda X: np.column_stack([X, X[:, 0] - width])

    return fit


@pytest.mark.slow
def test_the_picture_shows_six_networks():
    asked = []
    said = figures.width_and_depth(counting(asked), *SPIRAL).alt
    assert sorted(asked) == [(w, d) for w in (2, 4, 16) for d in (1, 2)]
    assert "1 layer of 2: " in said
    assert "2 layers of 16: " in said


@pytest.mark.slow
def test_a_slider_trains_the_network_that_it_names(monkeypatch):
    pytest.importorskip("anywidget")
    monkeypatch.setenv(live.OPEN_NOTEBOOK, "one.ipynb")
    asked = []
    twin = figures.width_and_depth(counting(asked), *SPIRAL)
    *sliders, shown = twin.sliders().children
    by_name = {slider.description: slider for slider in sliders}
    by_name["width"].value = 32
    by_name["layers"].value = 3
    assert asked[-1] == (32, 3)
    assert "3 layers of 32: " in shown.value


def test_what_is_still_to_write_is_named():
    def fit(width, layers):
        raise NotImplementedError

    note = figures.when_written(lambda: figures.width_and_depth(fit, *SPIRAL))
    assert "write fit first" in note.alt
