"""Name a mistake, or say where it is; a name only if it reproduces every result.

First the catalogue of the exercise is tried, then transformations that any gradient
can suffer (sign, a constant factor, the mean). Each must explain all calls that were
made, so a name is never a guess. If none does, the place is told and nothing more.
"""

import numpy as np

from grader.student.compare import agrees, worst_entry
from grader.student.spec import Spec, mark, same_mark
from grader.student.verdict import Verdict, failed

FACTORS = {
    "-1": "has the right size and the opposite sign.",
    "2": "is twice too long: where does a factor 2 come from?",
    "1/2": "is half as long as it should be: where did a factor 2 go?",
    "n": "is n times too long: is the mean over the n examples in it?",
    "1/n": "is n times too short: is it averaged twice?",
    "-n": "has the opposite sign and is n times too long (sum for mean).",
    "-1/n": "has the opposite sign and is n times too short.",
    "1/ln 10": "is too short by the factor 0.434: which base has your logarithm?",
}


def explain(spec: Spec, results: list[dict]) -> Verdict:
    """Verdict for results of the ordinary calls of which at least one is wrong."""
    cases = [c for c in spec.cases if c.group == "value"]
    ordinary = list(zip(cases, results, strict=True))
    catalogued = _catalogued(spec, results)
    if catalogued:
        return catalogued
    misshapen = _misshapen(spec, ordinary)
    if misshapen:
        return misshapen
    holes = _not_finite(ordinary)
    if holes:
        return holes
    return _scaled(spec, ordinary) or _located(spec, ordinary)


def explain_failures(spec: Spec, outcomes: list) -> Verdict | None:
    """Verdict for calls of which some cannot run, as those of a known mistake.

    A missing transpose runs with square matrices only: it must fail where the mistake
    fails, and be wrong in the same way where the mistake runs.
    """
    if any(o.failure and o.failure.stage != "cannot run" for o in outcomes):
        return None
    cases = [c for c in spec.cases if c.group == "value"]
    ran = [(c, o.blocks) for c, o in zip(cases, outcomes, strict=True) if o.blocks]
    if all(_matches(case, blocks) for case, blocks in ran):
        return None
    marks = [o.blocks and _marked(o.blocks) for o in outcomes]
    for mistake in spec.mistakes:
        pairs = zip(mistake.marks, marks, strict=True)
        if all(_same_marks(known or {}, ours or {}) for known, ours in pairs):
            return failed("value", mistake.sentence)
    return None


def _matches(case, blocks: dict) -> bool:
    return all(agrees(blocks[n], e) for n, e in case.expected.items())


def _marked(blocks: dict) -> dict:
    return {name: mark(array) for name, array in blocks.items()}


def _catalogued(spec: Spec, results: list[dict]) -> Verdict | None:
    marks = [_marked(blocks) for blocks in results]
    for mistake in spec.mistakes:
        pairs = zip(mistake.marks, marks, strict=True)
        if all(known and _same_marks(known, ours) for known, ours in pairs):
            return failed("value", mistake.sentence)
    return None


def _same_marks(known: dict, ours: dict) -> bool:
    return known.keys() == ours.keys() and all(
        same_mark(ours[name], known[name]) for name in known
    )


def _misshapen(spec: Spec, ordinary: list) -> Verdict | None:
    for case, result in ordinary:
        for name, expected in case.expected.items():
            got = result[name]
            if got.shape != expected.shape:
                sentence = (
                    f"{_subject(spec, name)} has shape {got.shape}; "
                    f"{expected.shape} is asked for{_where(case)}."
                )
                return failed("shape", sentence, _shape_advice(got, expected))
    return None


def _shape_advice(got: np.ndarray, expected: np.ndarray) -> str:
    if got.shape == expected.shape[::-1]:
        return "Transposed: which index belongs to which array?"
    if got.size == expected.size:
        return "The number of entries is right; only the axes differ."
    if got.shape[1:] == expected.shape:
        return "The axis of the examples is still there: it has to be summed over."
    return ""


def _not_finite(ordinary: list) -> Verdict | None:
    for case, result in ordinary:
        for name, expected in case.expected.items():
            bad = ~np.isfinite(result[name])
            if bad.any() and np.isfinite(expected).all():
                what = "nan" if np.isnan(result[name]).any() else "inf"
                sentence = f"{_named(name)}Your function gives {what}{_where(case)}."
                return failed("not finite", sentence)
    return None


def _scaled(spec: Spec, ordinary: list) -> Verdict | None:
    """A constant factor, the same word for it at every call, in all wrong blocks."""
    wrong = wrong_blocks(spec, ordinary)
    words = {name: _factor_word(name, ordinary) for name in wrong}
    if len(set(words.values())) != 1 or None in words.values():
        return None
    word = words[wrong[0]]
    whole = len(wrong) == len(spec.returns)
    subject = _subject(spec, "") if whole else " and ".join(wrong)
    right = "" if whole else f" {_right(spec, wrong)}"
    return failed("value", f"{subject} {FACTORS[word]}{right}")


def _factor_word(name: str, ordinary: list) -> str | None:
    possible = None
    for case, result in ordinary:
        expected, got = case.expected[name], result[name]
        n = case.sizes.get("n", 0)
        factors = {"-1": -1, "2": 2, "1/2": 0.5, "1/ln 10": 1 / np.log(10)}
        if n > 2:
            factors |= {"n": n, "1/n": 1 / n, "-n": -n, "-1/n": -1 / n}
        fits = {w for w, f in factors.items() if agrees(got, f * expected, 1e-6)}
        possible = fits if possible is None else possible & fits
    return possible.pop() if possible and len(possible) == 1 else None


def _located(spec: Spec, ordinary: list) -> Verdict:
    wrong = wrong_blocks(spec, ordinary)
    name = wrong[0]
    case, result = next(
        (c, r) for c, r in ordinary if not agrees(r[name], c.expected[name])
    )
    got, expected = result[name], case.expected[name]
    index = worst_entry(got, expected)
    entry = f"entry {list(index)} " if index else ""
    sentence = f"{_subject(spec, name)} is not right{_where(case)}."
    if len(wrong) < len(spec.returns):
        sentence += f" {_right(spec, wrong)}"
    evidence = f"There {entry}is {got[index]:.6g}; it should be {expected[index]:.6g}."
    return failed("value", sentence, evidence)


def wrong_blocks(spec: Spec, ordinary: list) -> list[str]:
    """Names of the blocks that are wrong at one call or more."""
    return [
        name
        for name in spec.returns
        if not all(agrees(r[name], c.expected[name]) for c, r in ordinary)
    ]


def _right(spec: Spec, wrong: list[str]) -> str:
    right = [name for name in spec.returns if name not in wrong]
    verb = "is" if len(right) == 1 else "are"
    return f"({' and '.join(right)} {verb} right.)"


def _subject(spec: Spec, name: str) -> str:
    if len(spec.returns) > 1 and name:
        return name
    return f"What {spec.name} returns"


def _named(name: str) -> str:
    return "" if name in ("", "result") else f"{name}: "


def _where(case) -> str:
    return f" {case.where}" if case.where else ""
