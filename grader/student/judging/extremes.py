"""What an answer that is right at ordinary points does beyond them.

Edges are classes of input such as a single example or whole numbers; extremes are huge
and tiny numbers; at points of the group "small" every entry counts by itself; and where
a loss is too large or too flat, differences have no digits left. A sentence says what
was seen; a cause is told only where the numbers prove it.
"""

import numpy as np

from grader.student.judging.call import Outcome
from grader.student.judging.compare import ENTRY, agrees, worst_entry
from grader.student.judging.messages import entry_told, joined
from grader.student.judging.parts import share_of_parts
from grader.student.judging.precision import single_at_best, works_in_single
from grader.student.judging.spec import Case, Spec
from grader.student.judging.verdict import Verdict, failed

FAR = 0.1  # from there on not even one digit is right
MAY_REFUSE = "may refuse"  # where an error is no wrong answer, and a wrong number is
IN_DOUBLE = "cancellation in double"  # where a formula in single precision loses, too
LAST_BIT = 2.0**-53  # 1 - p of a p near 1 is a multiple of it
MOST_BITS = 2.0**16  # of so many more no chance makes a whole number
FEWEST = 5  # results that must share an added number
CANCELS = "Which step there subtracts two numbers that are nearly equal?"
CUT = "Is something cut off there (np.clip), or kept away from 0 by an epsilon?"
NO_DIGITS = (  # alike wherever it is asked, for by chance it may be 0 at one place
    "Is it a difference of nearly equal numbers, which has no digits left there, or "
    "cut off, or drowned by an epsilon? A formula for the gradient keeps them."
)
CUT_TO_WHOLE = (
    "An array made like whole numbers (np.zeros_like) cuts off what is written into "
    "it; np.zeros(X.shape) does not."
)


def trouble_beyond(spec: Spec, tried: list) -> Verdict | None:
    """The verdict on everything that is no ordinary point; None if all is right.

    Of two kinds of trouble the one is told that costs more.
    """
    rests = [_troubled(spec, tried, "stability"), lost_digits(spec, tried)]
    if _overflows(tried):  # which is no reason to lose digits elsewhere
        rests.reverse()
    found = [
        next(filter(None, rests), None),
        _troubled(spec, tried, "small"),
        _troubled(spec, tried, "edge"),
        _troubled(spec, tried, MAY_REFUSE),
    ]
    return min(filter(None, found), key=lambda v: v.share, default=None)


def partial_share(spec: Spec, results: list) -> float:
    """Every part that is right everywhere earns its share of the value points."""
    if len(spec.returns) == 1:
        return 0.0
    has_extremes = any(c.group == "stability" for c in spec.cases)
    whole = 1 - spec.stability_share if has_extremes else 1.0
    return whole * share_of_parts(results)


def _troubled(spec: Spec, tried: list, group: str) -> Verdict | None:
    """A verdict on the first edge or extreme where something is not right.

    A cancelling formula loses digits, too, and is no difference quotient: so this goes
    before the verdict on lost digits.
    """
    short = group in ("edge", MAY_REFUSE) or _in_single(
        tried
    )  # an edge is not about digits
    for case, outcome in tried:
        if group == MAY_REFUSE and outcome.failure:
            continue
        found = case.group == group and _at(spec, case, outcome, short)
        if found:
            added = group == "stability" and _added(spec, tried)
            if added and found.evidence != CANCELS:
                found = failed(group, f"{found.sentence} {added}")
            return found.worth(1 - spec.stability_share)
    return None


def _at(spec: Spec, case: Case, outcome: Outcome, short: bool) -> Verdict | None:
    start = f"Right at ordinary inputs; {case.where}"
    if outcome.failure:
        fails = outcome.failure
        why = f"{fails.sentence} {fails.evidence}".strip()
        return failed("stability", f"{start} it fails.", why)
    for name, expected in case.expected.items():
        got = outcome.results[name]
        if case.group == "small" and got.shape == expected.shape:
            if np.allclose(got, expected, ENTRY, 0.0):
                continue
        elif agrees(got, expected) or (short and single_at_best(got, expected)):
            continue
        who = f"{name} " if len(spec.returns) > 1 else "it "
        if spec.view == "path" and got.shape[1:] == expected.shape[1:]:
            who = "" if len(got) != len(expected) else who
        seen, evidence = _seen(spec, case, name, got)
        return failed("stability", f"{start} {who}{seen}.", evidence)
    return None


def _seen(spec: Spec, case: Case, name: str, got: np.ndarray) -> tuple[str, str]:
    """What is wrong with a result, and a second sentence about it."""
    expected = case.expected[name]
    if spec.view == "path" and len(got) != len(expected):
        return f"your path has {len(got)} entries, not {len(expected)}", ""
    if got.shape != expected.shape:
        return f"gives shape {got.shape} for {expected.shape}", ""
    if not np.isfinite(got).all():
        what = "gives nan" if np.isnan(got).any() else "gives inf"
        return what, "Which step overflows there, or divides by 0?"
    if case.group in ("edge", MAY_REFUSE) and _cut_to_whole(case, got, expected):
        return "comes out in whole numbers, too", CUT_TO_WHOLE
    small = case.group == "small"
    units = np.abs(expected) if small else 1.0
    index = worst_entry(got / units, expected / units)
    told = entry_told(spec, case, name, index, got)
    if small:
        return "is far off", told
    gap, size = abs(got[index] - expected[index]), abs(expected[index])
    seen = "is far off"
    if gap <= FAR * size:  # of the entry that is shown
        digits = int(-np.log10(gap / size))
        seen = f"is right to {digits} digit{'s' * (digits != 1)} only"
    return seen, f"{told} {_cause(case, got, expected)}".strip()


def _cause(case: Case, got: np.ndarray, expected: np.ndarray) -> str:
    """Why an extreme is wrong, if the numbers themselves prove it."""
    if case.group != "stability":
        return ""
    off = ~np.isclose(got, expected, 1e-6, 0.0)
    wrong = got[off]
    for small in (np.abs(wrong), np.exp(-np.abs(wrong))):
        bits = small / LAST_BIT
        whole = np.abs(bits - np.round(bits)) < 1e-6  # but for rounding
        if ((bits > 0.5) & (bits < MOST_BITS) & whole).any():
            return CANCELS
    same = len(np.unique(wrong)) < wrong.size and 0 not in wrong
    return CUT if same else ""


def _cut_to_whole(case: Case, got: np.ndarray, expected: np.ndarray) -> bool:
    """Whether whole numbers come out of whole numbers, where others are right."""
    if np.array_equal(expected, np.round(expected)):
        return False
    arrays = [a for a in case.args if isinstance(a, np.ndarray)]
    return any(a.dtype.kind == "i" for a in arrays) and np.array_equal(
        got, np.round(got)
    )


def _added(spec: Spec, tried: list) -> str:
    """A sentence about one small number that is added to every result, or ""."""
    gaps = [
        (outcome.results[name] - case.expected[name]).ravel()
        for case, outcome in tried
        for name in spec.returns
        if case.group == "value"
    ]
    gap = np.concatenate(gaps)
    number = float(np.median(gap))
    if gap.size < FEWEST or abs(number) < 1e-14:
        return ""
    if np.abs(gap - number).max() > 0.02 * abs(number):
        return ""
    return f"To every result {number:.1g} is added: an epsilon that does not belong."


def _overflows(tried: list) -> bool:
    """Whether some extreme gives no number at all."""
    extremes = [o for c, o in tried if c.group == "stability"]
    return any(
        o.failure or not all(np.isfinite(b).all() for b in o.results.values())
        for o in extremes
    )


def _in_single(tried: list) -> bool:
    return works_in_single((c, o.results) for c, o in tried if c.group == "value")


def lost_digits(spec: Spec, tried: list) -> Verdict | None:
    """A verdict where a loss is too large or too flat for its differences to be seen.

    A formula keeps its digits there and a difference quotient does not. An overflow
    says nothing about that, so only finite results count; an added number is no
    difference and costs what an extreme costs.
    """
    first, results = None, []
    asked = ("cancellation",) if _in_single(tried) else ("cancellation", IN_DOUBLE)
    for case, outcome in tried:
        if case.group not in asked or outcome.failure:
            continue
        wrong = [n for n in spec.returns if _differs(outcome.results[n], case, n)]
        found = {n: outcome.results[n] for n in wrong}
        results.append((case, case.expected | found))
        first = first or (wrong and (case, wrong, outcome.results))
    if not first:
        return None
    case, names, blocks = first
    who = "your result" if names == ["result"] else joined(names)
    start = f"Right at ordinary points; {case.where}"
    if blocks[names[0]].shape != case.expected[names[0]].shape:
        verdict = failed("value", f"{start} {who} has another shape.")
    elif added := _added(spec, tried):
        sentence = f"{start} {who} is drowned. {added}"
        return failed("stability", sentence).worth(1 - spec.stability_share)
    else:
        verdict = failed("value", f"{start} {who} lost the digits.", NO_DIGITS)
    return verdict.worth(partial_share(spec, results))


def _differs(got: np.ndarray, case: Case, name: str) -> bool:
    expected = case.expected[name]
    return bool(np.isfinite(got).all()) and not agrees(got, expected)
