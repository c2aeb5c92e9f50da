"""Two slips at once, in different steps: both named as a rule, never contradicted."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest

from grader.judge.network import diagnose, judge_dense
from grader.judge.network.call_protocol import gradients
from tests.judge.network.network_answers import (
    CATALOGUE,
    HEADS,
    HIDDEN,
    exercise,
    learner,
)

FACTS = {"B5", "C6", "C7"}
# the same gradient in other words: what is told is true of the program as well
TWINS = [
    ({"B2", "B7"}, {"W-factor"}),  # dW averaged twice beside a bias averaged once
    ({"B1", "B6"}, {"W-factor"}),
    ({"A2", "B10"}, {"A2"}),  # without slopes the signal is the delta
    ({"C2", "B9"}, {"C2"}),  # without inputs a row of dW is the bias gradient
]


def slot(code):
    """The local step a slip is in; two slips in one step are one other slip."""
    if code[0] in "DP" or code in ("A7", "B1", "B2", "B3", "B4"):
        return "out"
    if code in ("A8", "C2", "C3"):
        return "weight"
    if code == "C5":
        return "units"
    return "step" if code[0] in "AC" else {"B": "bias", "R": "penalty"}[code[0]]


def pairs(count, seed):
    """Random pairs of slips that can be made in one program."""
    found = []
    for hidden in HIDDEN:
        for head in HEADS:
            pool = [
                s
                for s in CATALOGUE
                if hidden in s.hidden and head in s.heads and s.code not in FACTS
            ]
            found += [
                (a, b, hidden, head)
                for a, b in combinations(pool, 2)
                if slot(a.code) != slot(b.code)
            ]
    for index in np.random.default_rng(seed).permutation(len(found)):
        a, b, hidden, head = found[index]
        try:
            text = a.text(hidden, head, *b.patches)
        except ValueError:  # the second slip finds its place taken by the first
            continue
        yield {a.told(head), b.told(head)}, text, hidden, head
        count -= 1
        if count == 0:
            return


def outcome(truth, text, hidden, head):
    """What is told of a pair: both, one, the place, or something else."""
    task = exercise(hidden, head)
    assert not judge_dense(task, learner(text)).passed
    found = diagnose(task.networks[0], gradients(task.calling, learner(text)))
    told = set(found.codes)
    if told == truth or any(truth == pair and told == twin for pair, twin in TWINS):
        return "both"
    if not told:
        return "located" if found.places else "lost"
    if "C-lost" in truth and told == truth - {"C-lost"} | {"C1"}:
        return "both"  # beside another delta the missing weights do show
    return "one" if told < truth else f"contradicted: {truth} {told}"


@pytest.mark.parametrize(
    ("count", "seed"), [(25, 1), pytest.param(300, 2, marks=pytest.mark.slow)]
)
def test_pairs_of_slips(count, seed):
    tally = Counter(outcome(*pair) for pair in pairs(count, seed))
    assert sum(tally.values()) == count
    assert set(tally) <= {"both", "one", "located"}
    assert tally["both"] >= 0.9 * count
