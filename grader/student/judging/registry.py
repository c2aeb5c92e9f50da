"""Kinds of stored exercise: who judges an answer by the public points of each.

A course may add kinds of its own (grader.api.register_kind).
"""

from collections.abc import Callable
from typing import Any

from grader.student.formula.formula_points import sheet_from
from grader.student.graphs.backward_check import judge_backward
from grader.student.graphs.graph_check import judge_graph
from grader.student.graphs.op_check import judge_op
from grader.student.graphs.order_check import judge_order
from grader.student.judging.code_check import judge_code
from grader.student.judging.registration import is_free
from grader.student.judging.spec import Spec, spec_from_json
from grader.student.judging.typed_answers import judge_formulas, judge_typed_numbers
from grader.student.judging.verdict import Verdict
from grader.student.networks.start_check import judge_start

Judge = Callable[[dict, Any], Verdict]

KINDS: dict[str, Judge] = {}


def register_kind(name: str, judge: Judge) -> None:
    """Let a course add a kind of exercise, for the notebooks' own checks.

    Parameters
    ----------
    name
        What the exercise's `stored()` has under "kind".
    judge
        judge(stored, answer) -> Verdict; stored is what `stored()` returned, after a
        way through JSON. It raises nothing, whatever the answer is.

    Raises
    ------
    ValueError
        If there is a kind of that name.
    """
    if not is_free(KINDS, name, judge):
        raise ValueError(f"there is a kind of exercise called {name!r} already")
    KINDS[name] = judge


def judge_stored(stored: dict, answer) -> Verdict:
    """Judge by the public points of an exercise, as they were stored."""
    return KINDS[stored["kind"]](stored, answer)


def _formulas(stored: dict, answer) -> Verdict:
    sheets = {name: sheet_from(part) for name, part in stored["parts"].items()}
    return judge_formulas(sheets, answer)


def _numbers(stored: dict, answer) -> Verdict:
    return judge_typed_numbers(stored["public"], answer)


def _by_spec(judge: Callable[[Spec, Any], Verdict]) -> Judge:
    return lambda stored, answer: judge(spec_from_json(stored["spec"]), answer)


_OWN: dict[str, Judge] = {
    "code": _by_spec(judge_code),
    "op": _by_spec(judge_op),
    "graph": _by_spec(judge_graph),
    "start": _by_spec(judge_start),
    "order": judge_order,
    "backward": judge_backward,
    "formulas": _formulas,
    "numbers": _numbers,
}
for _name, _judge in _OWN.items():
    register_kind(_name, _judge)
