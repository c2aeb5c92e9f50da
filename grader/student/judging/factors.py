"""Find a constant factor between results and right ones: minus one, two, n, any other.

A factor counts only if it is the same at every call and in every wrong block.
"""

import numpy as np

from grader.student.judging.compare import agrees
from grader.student.judging.spec import Case

EXACT = 1e-6
FEWEST = 3  # entries that must share an unknown factor
FACTORS = {
    "-1": "has the right size and the opposite sign.",
    "2": "is twice too long: where does a factor 2 come from?",
    "1/2": "is half as long as it should be: where did a factor 2 go?",
    "n": "is n times too long: is the mean over the n examples in it?",
    "1/n": "is n times too short: is it averaged once too often?",
    "-n": "has the opposite sign and is n times too long (sum for mean).",
    "-1/n": "has the opposite sign and is n times too short.",
    "1/ln 10": "is too short by the factor 0.434: which base has your logarithm?",
    "1/ln 2": "is too long by the factor 1.44: which base has your logarithm?",
}


def factor_told(names: list[str], ordinary: list, axes: list[str]) -> str:
    """What one factor does to the blocks of these names, as the end of a sentence.

    ordinary holds pairs (case, blocks) of all calls, axes the letters of the axes of
    each argument; "" if there is no such factor.
    """
    words = {name: _word(name, ordinary, axes) for name in names}
    word = words[names[0]]
    if word and set(words.values()) == {word}:
        return FACTORS[word]
    factor = _number(names, ordinary)
    if factor is None:
        return ""
    if factor == 0:
        return "is 0 at every test point: what cancels in it, or is never filled in?"
    why = "which constant factor is too much or missing?"
    return f"is {factor:.4g} times the right one at every test point: {why}"


def _word(name: str, ordinary: list, axes: list[str]) -> str | None:
    possible = set(FACTORS)
    for case, result in ordinary:
        expected, got = case.expected[name], result[name]
        factors = {"-1": -1, "2": 2, "1/2": 0.5}
        factors |= {"1/ln 10": 1 / np.log(10), "1/ln 2": 1 / np.log(2)}
        if n := _examples(case, axes):
            factors |= {"n": n, "1/n": 1 / n, "-n": -n, "-1/n": -1 / n}
        possible &= {w for w, f in factors.items() if agrees(got, f * expected, EXACT)}
    # where one example or two are all there is, what is simpler
    return next((word for word in FACTORS if word in possible), None)


def _examples(case: Case, axes: list[str]) -> int:
    """How many examples a call has: the length of the axis n; 0 where it has none."""
    for letters, value in zip(axes, case.args, strict=False):
        if "n" in letters and isinstance(value, np.ndarray):
            return value.shape[letters.index("n")]
    return case.sizes.get("n", 0)


def _number(names: list[str], ordinary: list) -> float | None:
    """The factor that all entries of these blocks share at all calls."""
    pairs = [(r[name], c.expected[name]) for name in names for c, r in ordinary]
    if len(ordinary) < 2 or any(got.shape != right.shape for got, right in pairs):
        return None
    largest = max((right for _, right in pairs), key=lambda b: np.abs(b).max(initial=0))
    got = next(g for g, right in pairs if right is largest)
    if sum(np.count_nonzero(right) for _, right in pairs) < FEWEST:
        return None
    place = np.unravel_index(np.argmax(np.abs(largest)), largest.shape)
    factor = float(got[place] / largest[place])
    if all(
        np.abs(g).max(initial=0) <= EXACT**2 * np.abs(largest).max() for g, _ in pairs
    ):
        return 0.0  # of numbers that cancel, rounding may leave something
    same = all(agrees(g, factor * right, EXACT) for g, right in pairs)
    return factor if same else None
