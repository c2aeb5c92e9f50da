"""Name a mistake, or say where it is; a name only if it reproduces every result.

First the catalogue of the exercise is tried, then transformations that any gradient
can suffer (sign, a constant factor, the mean). Each must explain all calls that were
made, so a name is never a guess. If none does, the place is told and nothing more.
"""

from collections.abc import Sequence

import numpy as np

from grader.student.judging.along import first_difference
from grader.student.judging.argument_slips import argument_slip_told
from grader.student.judging.array_slips import slip_told
from grader.student.judging.compare import agrees, worst_entry
from grader.student.judging.factors import factor_told
from grader.student.judging.messages import (
    called,
    entry_told,
    joined,
    layers_told,
)
from grader.student.judging.spec import Case, Spec, mark
from grader.student.judging.verdict import Verdict, failed


def explain(spec: Spec, results: list[dict]) -> Verdict:
    """Verdict for results of the ordinary calls of which at least one is wrong."""
    ordinary = list(zip(spec.ordinary, results, strict=True))
    return (
        _catalogued(spec, results)
        or first_difference(spec, ordinary)
        or _misshapen(spec, ordinary)
        or _not_finite(spec, ordinary)
        or _scaled(spec, ordinary)
        or _located(spec, ordinary)
    )


def explain_failures(spec: Spec, outcomes: list) -> Verdict | None:
    """Verdict for calls of which some cannot run, as those of a known mistake.

    A missing transpose runs with square matrices only: it must fail where the mistake
    fails, and be wrong in the same way where the mistake runs.
    """
    if any(o.failure and o.failure.stage != "cannot run" for o in outcomes):
        return None
    pairs = zip(spec.ordinary, outcomes, strict=True)
    if all(_matches(case, o.blocks) for case, o in pairs if o.blocks):
        return None
    return _catalogued(spec, [o.blocks for o in outcomes])


def _matches(case: Case, blocks: dict) -> bool:
    return all(agrees(blocks[n], e) for n, e in case.expected.items())


def _catalogued(spec: Spec, results: Sequence[dict | None]) -> Verdict | None:
    """Verdict with the name of the mistake that gives the same and fails alike."""
    pairs = zip(spec.ordinary, results, strict=True)
    marks = [mark(b, case.expected) if b else None for case, b in pairs]
    for mistake in spec.mistakes():
        if mistake.gives(marks):
            return failed("value", mistake.sentence).worth(mistake.share)
    return None


def _misshapen(spec: Spec, ordinary: list) -> Verdict | None:
    for case, result in ordinary:
        told = layers_told(result, case.expected)
        if told:
            return failed("shape", told)
        for name, expected in case.expected.items():
            got = result[name]
            if got.shape == expected.shape:
                continue
            if got.shape == (0,) and expected.size:
                sentence = f"{_subject(spec, name)} is missing{_where(case)}."
                return failed("shape", sentence)
            sentence = (
                f"{_subject(spec, name)} has shape {got.shape}{_where(case)}; "
                f"{expected.shape} is asked for."
            )
            return failed("shape", sentence, _shape_advice(got, expected))
    return None


def _shape_advice(got: np.ndarray, expected: np.ndarray) -> str:
    if got.shape == expected.shape[::-1]:
        return "Transposed: which index belongs to which array?"
    if got.size == expected.size:
        return "The number of entries is right; only the axes differ."
    if got.ndim == expected.ndim + 1:
        return "One axis is left over: what is to be done along it?"
    return ""


def _not_finite(spec: Spec, ordinary: list) -> Verdict | None:
    for case, result in ordinary:
        for name, expected in case.expected.items():
            bad = ~np.isfinite(result[name])
            if bad.any() and np.isfinite(expected).all():
                if spec.view == "gates":
                    told = f"A number of {name} is infinite or none at all."
                    return failed("not finite", told)
                what = "nan" if np.isnan(result[name]).any() else "inf"
                sentence = f"{_named(name)}Your function gives {what}{_where(case)}."
                return failed("not finite", sentence)
    return None


def _scaled(spec: Spec, ordinary: list) -> Verdict | None:
    """One constant factor, or one slip, at every call and in all wrong blocks."""
    wrong = wrong_blocks(spec, ordinary)
    told = factor_told(wrong, ordinary, spec.axes)
    if not told and spec.view == "returned":
        told = slip_told(wrong, ordinary) or argument_slip_told(
            wrong, ordinary, spec.arguments
        )
    if not told:
        return None
    if len(wrong) == len(spec.returns):
        return failed("value", f"{_subject(spec, '')} {told}")
    each = "each of " if len(wrong) > 1 else ""
    right = _right(spec, wrong)
    return failed("value", f"{each}{joined(wrong)} {told} {right}")


def _located(spec: Spec, ordinary: list) -> Verdict:
    wrong = wrong_blocks(spec, ordinary)
    name = _first_made(spec, wrong)
    off = [(c, r) for c, r in ordinary if not agrees(r[name], c.expected[name])]
    # the first of the smallest: it has the fewest numbers to redo
    case, result = min(off, key=lambda pair: _numbers_in(pair[0]))
    got, expected = result[name], case.expected[name]
    index = worst_entry(got, expected)
    sentence = f"{_subject(spec, name)} is not right{_where(case)}."
    present = [n for n, block in case.expected.items() if block.size or n in wrong]
    if len(wrong) < len(present):
        sentence += f" {_right(spec, wrong, present)}"
    evidence = entry_told(spec, case, name, index, got)
    return failed("value", sentence, evidence)


def _numbers_in(case: Case) -> int:
    return sum(a.size for a in case.args if isinstance(a, np.ndarray))


def wrong_blocks(spec: Spec, ordinary: list) -> list[str]:
    """Names of the blocks that are wrong at one call or more."""
    return [
        name
        for name in spec.returns
        if not all(agrees(r[name], c.expected[name]) for c, r in ordinary)
    ]


def _first_made(spec: Spec, wrong: list[str]) -> str:
    """The wrong block that comes first: on the way back that of the highest layer."""
    if spec.view not in ("layers", "loss_and_layers") or wrong[0] == "loss":
        return wrong[0]
    return max(wrong, key=lambda name: (int(name[1:]), name[0] == "W"))


def _right(spec: Spec, wrong: list[str], present: Sequence[str] = ()) -> str:
    right = [name for name in present or spec.returns if name not in wrong]
    verb = "is" if len(right) == 1 else "are"
    told = joined([called(spec.view, name) for name in right])
    return f"({told} {verb} right.)"


def _subject(spec: Spec, name: str) -> str:
    if len(spec.returns) > 1 and name:
        return called(spec.view, name)
    return f"What {spec.name} returns"


def _named(name: str) -> str:
    return "" if name in ("", "result") else f"{name}: "


def _where(case) -> str:
    return f" {case.where}" if case.where else ""
