"""Judge a function by a spec: run, type, shape, state, finite, values, extremes.

One message at a time, in that order, because a later one has no meaning before the
earlier ones are settled.
"""

import itertools
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from grader.student.judging.aliasing import Call, same_form, trouble_on_return
from grader.student.judging.call import Outcome, fresh, try_case, try_cases
from grader.student.judging.compare import EXACT, agrees
from grader.student.judging.diagnose import explain, explain_failures
from grader.student.judging.drawing import trouble_with_draws
from grader.student.judging.extremes import partial_share, trouble_beyond
from grader.student.judging.spec import Case, Spec
from grader.student.judging.verdict import STAGES, Verdict, failed
from grader.student.judging.views import VIEWS

KEPT = "Is something kept between calls: a global or a default value?"


def judge_code(spec: Spec, function: Callable) -> Verdict:
    """Judge one function. Never raises; a wrong answer never passes."""
    if not callable(function):
        kind = type(function).__name__
        return failed("type", f"{spec.name} is a {kind}; it must be a function.")
    with np.errstate(all="ignore"):
        return _judge(spec, tried_cases(spec, function), function)


def tried_cases(spec: Spec, function: Callable) -> list[tuple[Case, Outcome]]:
    """Every call of a spec, and what came of it."""
    outcomes = try_cases(function, spec.cases, spec)
    return list(zip(spec.cases, outcomes, strict=True))


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
        return verdict.worth(verdict.share or partial_share(spec, results))
    spoiled = _spoiled(spec, results, function)
    if not spoiled and spec.view != "start":  # there other things are asked first
        spoiled = trouble_with_draws(spec, function)
    return spoiled or trouble_beyond(spec, tried) or _passed(results)


def _first_failure(ordinary: list) -> Verdict:
    """The failure that is told, and where it was if other calls did not fail.

    What is kept from a first call may make later ones fail in any other way.
    """
    failures = [(c.where, o.failure) for c, o in ordinary if o.failure]
    where, failure = failures[0]
    if failure.stage != "state":
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
    again = try_case(function, case, spec)
    return bool(again.failure) or not _equal(blocks, again.results)


def _kept(results: list) -> bool:
    """Whether the right answer of one call comes back where another is right.

    Answers of whole numbers, such as classes, may be equal by chance; others are not.
    """
    return any(
        _right(*first) and not _right(*later) and _equal(first[1], later[1])
        for first, later in itertools.combinations(results, 2)
        if any((block != np.round(block)).any() for block in first[1].values())
    )


def _spoiled(spec: Spec, results: list, function: Callable) -> Verdict | None:
    """What two calls for different results do to each other, where each is right."""
    pairs = (
        (case, other)
        for (case, here), (other, there) in itertools.combinations(results, 2)
        if same_form(case.args, other.args)
        and all(np.shape(here[n]) == np.shape(there[n]) for n in here)
        and not _equal(here, there)
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
