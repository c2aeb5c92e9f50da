"""Mechanical faults of the engine are refused, and one that passes is told."""

import pytest

from grader.judge import certify_engine
from grader.judge.adversaries import what_passes
from grader.judge.engine_faults import FAULTS, STYLES
from tests.this_course import EXERCISES

PARTS = [EXERCISES[name] for name in ("topological_order", "backward")]
CASES = [(part, fault) for part in PARTS for fault in FAULTS[part.kind]]


@pytest.mark.parametrize(("part", "fault"), CASES, ids=lambda c: getattr(c, "name", c))
def test_a_fault_of_the_engine_gets_no_full_marks(part, fault):
    answer = FAULTS[part.kind][fault](part.reference)
    for seed in ("public", "hidden", "another"):
        assert not part.judge(answer, seed).passed


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_style_of_the_engine_does(part):
    for style in STYLES[part.kind].values():
        assert part.judge(style(part.reference), "hidden").passed


def test_a_fault_that_passes_is_told(monkeypatch):
    part = PARTS[0]
    monkeypatch.setitem(certify_engine.FAULTS, "order", {"is right": lambda f: f})
    told = list(what_passes(certify_engine.try_faults(part)))
    assert told == ["full marks for an answer that is right"]
