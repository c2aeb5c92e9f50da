"""Answers that are right at each call alone, and spoil one another's results."""

import itertools

import numpy as np
import pytest

from grader.student.judging.aliasing import Call, same_form, trouble_on_return

ONE, OTHER = np.arange(3.0), np.array([5.0, -1.0, 2.0])


def trouble(function):
    calls = [
        Call([x.copy()], {}, lambda found, x=x: np.array_equal(found, x + 1))
        for x in (ONE, OTHER)
    ]
    return trouble_on_return(function, *calls)


def kept_by_array():
    known = {}
    return lambda x: known.setdefault(id(x), (x, x + 1))[1]


def one_array_for_all():
    room = np.zeros(3)
    return lambda x: np.add(x, 1, out=room)


def only_thrice():
    left = itertools.count(2, -1)
    return lambda x: x + 1 if next(left) > 0 else 1 / 0


@pytest.mark.parametrize(
    ("function", "says"),
    [
        (one_array_for_all(), "has returned changes at the next call"),
        (kept_by_array(), "whose numbers have changed since"),
        (only_thrice(), "fails when it is called again"),
    ],
)
def test_what_is_kept_is_told(function, says):
    verdict = trouble(function)
    assert (verdict.stage, verdict.share) == ("state", 0.0)
    assert says in verdict.sentence


def test_new_arrays_views_and_copies_of_what_is_known_are_fine():
    known = {}

    def by_numbers(x):
        return known.setdefault(x.tobytes(), x + 1).copy()

    assert trouble(lambda x: x + 1) is None
    assert trouble(by_numbers) is None
    itself = [Call([x.copy()], {}, lambda f, x=x: (f == x).all()) for x in (ONE, OTHER)]
    assert trouble_on_return(lambda x: x, *itself) is None
    lazy = [
        Call([x.copy()], {}, lambda f, x=x: list(f) == list(x)) for x in (ONE, OTHER)
    ]
    assert trouble_on_return(lambda x: (v for v in x), *lazy) is None


def test_only_what_has_one_form_is_written_in_place():
    assert same_form([ONE, 2.0, [ONE]], [OTHER, 3.0, [OTHER]])
    assert same_form((ONE, "a"), (OTHER, "a"))
    assert not same_form((ONE, "a"), (OTHER, "b"))
    assert not same_form([ONE], [OTHER[:2]])
    assert not same_form([ONE], [OTHER.astype(int)])
    assert not same_form([1.0], [ONE])
