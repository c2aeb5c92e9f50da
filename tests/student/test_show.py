"""What a check shows in a notebook, and what nbgrader reads there."""

import sys
from types import SimpleNamespace

import IPython
import pytest
from IPython.core.formatters import DisplayFormatter
from nbformat.v4 import new_code_cell, new_output
from nbgrader.utils import determine_grade

from grader.student import check
from grader.student.judging.verdict import failed
from grader.student.show import Score, Shown
from solutions import neuron as solution


@pytest.fixture
def kernel(monkeypatch):
    """A notebook's shell, as far as a check asks for it."""
    monkeypatch.setitem(sys.modules, "IPython", IPython)
    monkeypatch.setattr(IPython, "get_ipython", lambda: SimpleNamespace(kernel=True))


def result_of(score):
    """The result that Jupyter makes of the last line of a cell."""
    data, about = DisplayFormatter().format(score)
    return new_output("execute_result", data, metadata=about)


def test_a_check_in_a_notebook_prints_nothing_and_says_all_once(kernel, capsys):
    names = {"check": check, "sigmoid": solution.sigmoid}
    data = result_of(eval('check("sigmoid", points=5)', names)).data
    assert capsys.readouterr().out == ""
    assert data["text/plain"] == "5.0"
    assert "Right" in data["text/html"]
    assert data["text/html"].count("5 of 5 points") == 1


@pytest.mark.parametrize("share", [0.0, 0.35, 1 / 3, 1.0])
def test_nbgrader_reads_the_points_of_the_box(share):
    verdict = failed("value", "A sign is wrong.").worth(share)
    score = Score(Shown("step", verdict, round(share * 3, 2), 3.0))
    tags = {"grade": True, "solution": False, "points": 3}
    cell = new_code_cell(metadata={"nbgrader": tags}, outputs=[result_of(score)])
    assert determine_grade(cell) == (round(share * 3, 2), 3.0)


def test_what_an_answer_says_is_no_html_of_the_box():
    shown = Shown("step", failed("cannot run", "<script>x</script>"), 0.0, 2.0)
    assert "<script>" not in result_of(Score(shown)).data["text/html"]
