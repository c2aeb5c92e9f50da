"""What commands print keeps its words whole, also on a narrow terminal."""

import io

import pytest
from rich.console import Console

from grader.autograde.outcome import TO_READ, Outcome
from grader.commands.tables import doctor_table, outcome_table
from grader.course.doctor import MEND, Finding

SENTENCE = (
    "sigmoid_derivative: You form z (1 - z). The formula s (1 - s) wants the value "
    "after the activation. Also: hunt_cross_entropy, binary_cross_entropy."
)
HANDS_IN = "twenty answers on linear discriminants and logistic regression"


def words(table, width):
    console = Console(file=io.StringIO(), width=width)
    console.print(table)
    printed = console.file.getvalue()
    assert max(map(len, printed.splitlines())) <= width
    return printed.split()


@pytest.mark.parametrize("width", [80, 120])
def test_who_got_what_and_why(width):
    outcome = Outcome("fatima", TO_READ, 61, 85, 4, sentence=SENTENCE)
    shown = words(outcome_table([outcome], {"fatima": HANDS_IN}), width)
    assert set(f"{SENTENCE} {HANDS_IN} {TO_READ} 61".split()) <= set(shown)


@pytest.mark.parametrize("width", [80, 120])
def test_nothing_that_must_be_mended_is_cut_off(width):
    place = "/usr/local/share/a_long_folder/and_another/exchange"
    finding = Finding("exchange", MEND, f"{place}: not writable", "Name another.")
    shown = "".join(words(doctor_table([finding]), width))
    assert "…" not in shown
    assert "writable" in shown
