"""Judge a function by a spec: run, type, shape, state, finite, values, extremes.

One message at a time, in that order, because a later one has no meaning before the
earlier ones are settled.
"""

import itertools
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from grader.student.judging.aliasing import Call, same_form, trouble_on_return
from grader.student.judging.call import Outcome, fresh, try_case
from grader.student.judging.compare import EXACT, agrees, worst_entry
from grader.student.judging.diagnose import explain, explain_failures, wrong_blocks
from grader.student.judging.messages import entry_told, joined
from grader.student.judging.precision import single_at_best, works_in_single
from grader.student.judging.spec import Case, Spec
from grader.student.judging.verdict import STAGES, Verdict, failed
from grader.student.judging.views import VIEWS

FAR = 0.75
IN_DOUBLE = "cancellation in double"  # where a formula in single precision loses, too
KEPT = "Something is kept between calls: a global or a default value."


def judge_code(spec: Spec, function: Callable) -> Verdict:
    """Judge one function. Never raises; a wrong answer never passes."""
    if not callable(function):
        kind = type(function).__name__
        return failed("type", f"{spec.name} is a {kind}; it must be a function.")
    with np.errstate(all="ignore"):
        return _judge(spec, tried_cases(spec, function), function)


def tried_cases(spec: Spec, function: Callable) -> list[tuple[Case, Outcome]]:
    """Every call of a spec, and what came of it."""
    return [(c, try_case(function, c, spec.view, spec.returns)) for c in spec.cases]


def _judge(spec: Spec, tried: list, function: Callable) -> Verdict:
    ordinary = [(c, o) for c, o in tried if c.group == "value"]
    if any(o.failure for _, o in ordinary):
        named = explain_failures(spec, [o for _, o in ordinary])
        return named or _first_failure(ordinary)
    results = [(c, o.blocks) for c, o in ordinary]
    if not all(_right(c, blocks) for c, blocks in results):
        if _stale(spec, results, function):
            sentence = "The answer for one input changes after a call with another."
            return failed("state", sentence, KEPT)
        if _kept(results):
            sentence = "New inputs of the same shape get the answer of earlier ones."
            return failed("state", sentence, KEPT)
        verdict = explain(spec, [blocks for _, blocks in results])
        return verdict.worth(verdict.share or _partial_share(spec, results))
    rests = [_unstable(spec, tried), lost_digits(spec, tried)]
    if _overflows(tried):  # which is no reason to lose digits elsewhere
        rests.reverse()
    found = [_spoiled(spec, results, function), *rests]
    return next(filter(None, found), None) or _passed(results)


def _first_failure(ordinary: list) -> Verdict:
    """The failure that is told, and where it was if other calls did not fail."""
    failures = [(c.where, o.failure) for c, o in ordinary if o.failure]
    where, failure = min(failures, key=lambda pair: STAGES.index(pair[1].stage))
    elsewhere = where and len(failures) < len(ordinary)
    if not elsewhere or failure.stage != "cannot run":
        return failure
    return replace(failure, evidence=f"That was {where}; another call did not fail.")


def _right(case: Case, blocks: dict) -> bool:
    return all(agrees(blocks[n], e) for n, e in case.expected.items())


def _stale(spec: Spec, results: list, function: Callable) -> bool:
    """Whether the first call, made once more at the end, now answers otherwise."""
    case, blocks = results[0]
    again = try_case(function, case, spec.view, spec.returns)
    return bool(again.failure) or not _equal(blocks, again.results)


def _kept(results: list) -> bool:
    """Whether the right answer of one call comes back where another is right."""
    return any(
        _right(*first) and not _right(*later) and _equal(first[1], later[1])
        for first, later in itertools.combinations(results, 2)
    )


def _spoiled(spec: Spec, results: list, function: Callable) -> Verdict | None:
    """What two calls for different results do to each other, where each is right."""
    pairs = (
        (case, other)
        for (case, here), (other, there) in itertools.combinations(results, 2)
        if same_form(case.args, other.args) and not _equal(here, there)
    )
    first = next(pairs, ())
    calls = [_call_of(case, spec) for case in first]
    return trouble_on_return(function, *calls) if calls else None


def _call_of(case: Case, spec: Spec) -> Call:
    def is_right(result) -> bool:
        return _right(case, VIEWS[spec.view](result, spec.returns))

    return Call(fresh(case.args), fresh(case.kwargs), is_right)


def _equal(one: dict, other: dict) -> bool:
    return all(np.array_equal(one[n], other[n], equal_nan=True) for n in one)


def _partial_share(spec: Spec, results: list) -> float:
    """Every block that is right everywhere earns its part of the value points."""
    if len(spec.returns) == 1:
        return 0.0
    return _share_of(spec, len(spec.returns) - len(wrong_blocks(spec, results)))


def _share_of(spec: Spec, blocks: int) -> float:
    has_extremes = any(c.group == "stability" for c in spec.cases)
    whole = 1 - spec.stability_share if has_extremes else 1.0
    return whole * blocks / len(spec.returns)


def _unstable(spec: Spec, tried: list) -> Verdict | None:
    """A verdict where a formula overflows or cancels.

    A cancelling one goes before the verdict on lost digits: such a formula loses them,
    too, and is no difference quotient.
    """
    short = _in_single(tried)
    for case, outcome in tried:
        trouble = case.group == "stability" and _extreme(spec, case, outcome, short)
        if trouble:
            return trouble.worth(1 - spec.stability_share)
    return None


def _overflows(tried: list) -> bool:
    """Whether some extreme gives no number at all."""
    extremes = [o for c, o in tried if c.group == "stability"]
    return any(
        o.failure or not all(np.isfinite(b).all() for b in o.blocks.values())
        for o in extremes
    )


def _in_single(tried: list) -> bool:
    return works_in_single((c, o.blocks) for c, o in tried if c.group == "value")


def lost_digits(spec: Spec, tried: list) -> Verdict | None:
    """A verdict where a loss is too large or too flat for its differences to be seen.

    A formula keeps its digits there and a difference quotient does not. An overflow
    says nothing about that, so only finite results count.
    """
    lost: list[str] = []
    where = names = ""
    asked = ("cancellation",) if _in_single(tried) else ("cancellation", IN_DOUBLE)
    for case, outcome in tried:
        if case.group not in asked or outcome.failure:
            continue
        wrong = [n for n in spec.returns if _differs(outcome.results[n], case, n)]
        if wrong and not names:
            where, names = case.where, joined(wrong)
        lost = [n for n in spec.returns if n in lost or n in wrong]
    if not lost:
        return None
    who = "your result" if names == "result" else names
    sentence = f"Right at ordinary points; {where} {who} lost the digits."
    verdict = failed("value", sentence, "A formula for the gradient keeps them.")
    return verdict.worth(_share_of(spec, len(spec.returns) - len(lost)))


def _differs(got: np.ndarray, case: Case, name: str) -> bool:
    expected = case.expected[name]
    return bool(np.isfinite(got).all()) and not agrees(got, expected)


def _extreme(spec: Spec, case: Case, outcome: Outcome, short: bool) -> Verdict | None:
    if outcome.failure:
        sentence = f"Right at ordinary inputs; {case.where} it fails."
        return failed("stability", sentence, outcome.failure.sentence)
    for name, expected in case.expected.items():
        got = outcome.results[name]
        if agrees(got, expected) or (short and single_at_best(got, expected)):
            continue
        who = f"{name} " if len(spec.returns) > 1 else "it "
        seen, evidence = _seen(got, expected, spec.view, name)
        sentence = f"Right at ordinary inputs; {case.where} {who}{seen}."
        return failed("stability", sentence, evidence)
    return None


def _seen(got: np.ndarray, expected: np.ndarray, view: str, name: str) -> tuple:
    """What is wrong with a result at an extreme, and a second sentence about it."""
    why = "Which step overflows or cancels there?"
    if got.shape != expected.shape:
        return f"gives shape {got.shape} for {expected.shape}", why
    if not np.isfinite(got).all():
        return "gives nan" if np.isnan(got).any() else "gives inf", why
    if np.abs(got - expected).max() > FAR * np.abs(expected).max():
        index = worst_entry(got, expected)
        return "is far off", entry_told(view, name, index, got, expected)
    return "loses its digits", why


def _passed(results: list) -> Verdict:
    exact = all(
        agrees(blocks[n], e, EXACT)
        for c, blocks in results
        for n, e in c.expected.items()
    )
    places = f"{len(results)} test point" + ("s" if len(results) > 1 else "")
    if exact:
        return Verdict(1.0, "passed", f"Right at {places}.")
    note = "Right, in reduced precision (about seven digits): float32, or an epsilon?"
    return Verdict(1.0, "passed", note)
