"""Claims are judged by ratios of CPU seconds, and the README says the same numbers."""

import re
from pathlib import Path

from grader.bench.claims import AGAIN, CLAIMS, FURTHER, ratios
from grader.bench.process_tree import Cost
from grader.bench.rivals import Grading

README = Path(__file__).parents[2] / "README.md"


def grading(students: int, start: float, each: float, again: float | None) -> Grading:
    """A grading of which the parts are known, in CPU seconds."""
    rest = start + each * (students - 1)
    last = None if again is None else Cost(again, 1)
    return Grading(students, Cost(start + each, 1), Cost(rest, 2), last)


def test_ratios_are_those_that_the_parts_were_made_of():
    ours = [grading(5, 3.0, 0.5, 0.5), grading(8, 3.0, 0.5, 0.5)]
    stock = [grading(5, 2.0, 2.0, None), grading(8, 2.0, 2.0, None)]
    found = ratios(ours, stock)
    assert round(found[FURTHER], 9) == 4.0
    assert round(found[AGAIN], 9) == (6 + 2.5 + 6 + 4) / 1.0
    assert round(ours[0].further.cpu, 9) == 0.5


def test_a_claim_that_does_not_hold_is_told_in_one_sentence():
    assert FURTHER.broken_by(FURTHER.least) == ""
    assert FURTHER.broken_by(FURTHER.least + 5) == ""
    told = FURTHER.broken_by(FURTHER.least / 2)
    assert f"README says {FURTHER.least:g}" in told


def test_the_readme_claims_these_numbers_and_no_others():
    told = re.findall(
        r"at least ([\d.]+) times.*`grader bench --quick`", README.read_text()
    )
    assert sorted(map(float, told)) == sorted(claim.least for claim in CLAIMS)
