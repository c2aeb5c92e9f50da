"""Live twins: sliders below a picture, only where somebody can move them."""

import numpy as np
import pytest

from grader.student import figures
from grader.student.figures import live
from grader.student.figures.picture import SWITCH
from solutions import softmax as answers

widgets = pytest.importorskip("ipywidgets")
pytest.importorskip("anywidget")
LOGITS = [1.0, 2.0, 0.5]


@pytest.fixture
def open_notebook(monkeypatch):
    monkeypatch.setenv(live.OPEN_NOTEBOOK, "one.ipynb")


def softmax_at(temperature):
    return answers.softmax(np.array([LOGITS]) / temperature)[0].round(2)


def parts(twin):
    *sliders, shown = twin.sliders().children
    return {slider.description: slider for slider in sliders}, shown


@pytest.mark.slow
def test_a_notebook_that_is_executed_gets_the_picture_alone(monkeypatch):
    monkeypatch.delenv(live.OPEN_NOTEBOOK, raising=False)
    assert type(figures.temperature(answers.softmax, LOGITS)) is figures.Picture
    assert type(figures.boundary_explorer()) is figures.Picture


@pytest.mark.slow
def test_without_widgets_the_picture_stays(monkeypatch, open_notebook):
    monkeypatch.setattr(live, "find_spec", lambda name: None)
    assert type(figures.boundary_explorer()) is figures.Picture


def test_pictures_that_are_switched_off_have_no_sliders(monkeypatch, open_notebook):
    monkeypatch.setenv(SWITCH, "off")
    assert type(figures.boundary_explorer()) is figures.Picture


@pytest.mark.slow
def test_a_slider_redraws_with_the_learners_function(open_notebook):
    sliders, shown = parts(figures.temperature(answers.softmax, LOGITS))
    assert "at temperature 1: 0.23, 0.63 and 0.14" in shown.value
    sliders["T"].value = 100.0
    assert all(f"{p:g}" in shown.value for p in softmax_at(100.0))


@pytest.mark.slow
def test_every_slider_offers_where_it_starts(open_notebook):
    sliders, shown = parts(figures.boundary_explorer())
    assert set(sliders) == {"w1", "w2", "b"}
    for name, value in (("w1", 1.0), ("w2", 1.0), ("b", 0.0)):
        sliders[name].value = value
    assert "w = (1, 1), b = 0: 0 wrong" in shown.value
    for name in ("w1", "w2"):
        sliders[name].value = -1.0
    assert "12 wrong" in shown.value


def test_an_unwritten_function_leaves_its_note_and_no_slider(open_notebook):
    def softmax(logits):
        raise NotImplementedError

    note = figures.temperature(softmax, LOGITS)
    assert "write softmax first" in note.alt
    assert type(note) is figures.Picture


@pytest.mark.slow
def test_jupyter_is_given_the_picture_first_and_then_the_sliders(
    open_notebook, monkeypatch
):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    figures.boundary_explorer()._ipython_display_()
    picture, box = shown
    assert type(picture) is figures.Picture
    assert isinstance(box, widgets.VBox)


@pytest.mark.slow
def test_a_rate_is_said_to_be_safe_or_not(open_notebook):
    def slope(w, b):
        return 2 * w, 0.0

    def loss(w, b):
        return float(w[0] ** 2) + 1.0

    twin = figures.learning_rates(slope, loss, np.array([2.0]), 0.0, (0.1, 0.3))
    sliders, shown = parts(twin)
    sliders["rate"].value = 0.5
    assert "rate 0.5: the loss falls at every step, the end is 1" in shown.value
    sliders["rate"].value = 2
    assert "the loss rises 25 times" in shown.value
    assert "The minimum is 1" in shown.value
