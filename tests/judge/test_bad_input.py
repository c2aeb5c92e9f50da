"""Whatever an answer is or returns: a verdict and a sentence, and never a pass.

One table over all exercises with code: odd things that are returned, odd ways to end,
and right results in a dress that hides something.
"""

import copy
import itertools
import time
import warnings
from functools import cache

import numpy as np
import pytest

from grader.judge import session
from grader.judge.course import exercises
from grader.judge.exercise import CodeExercise
from grader.student import check
from grader.student.code_check import judge_code
from grader.student.local import judge_locally
from grader.student.spec import Spec

WITH_CODE = [n for n, e in exercises().items() if isinstance(e, CodeExercise)]
SLOWEST = 2.0  # seconds, whatever the answer is


class Evasive(np.ndarray):
    """An array that equals everything."""

    def __eq__(self, other):
        return True

    def __array_function__(self, func, types, args, kwargs):
        return True


class Pretender:
    """Says that it is an array."""

    __class__ = np.ndarray
    shape, dtype, size, ndim = (), np.dtype(float), 1, 0

    def __array__(self, *args, **kwargs):
        raise ZeroDivisionError


class Broken:
    """Fails whatever is asked of it."""

    def __getattr__(self, name):
        raise ZeroDivisionError(name)

    def __repr__(self):
        raise ZeroDivisionError

    __len__ = __iter__ = __bool__ = __float__ = __eq__ = __hash__ = __repr__


class BrokenMessageError(Exception):
    def __str__(self):
        raise ZeroDivisionError


class EndlessNumber(float):
    def __float__(self):
        return float(self)


def in_itself() -> list:
    found = []
    found.append(found)
    return found


RETURNED = {
    "None": lambda: None,
    "dots": lambda: ...,
    "NotImplemented": lambda: NotImplemented,
    "text": lambda: "0.5",
    "bytes": lambda: b"0.5",
    "True": lambda: True,
    "a set": lambda: {1.0},
    "an empty list": list,
    "an empty tuple": tuple,
    "an empty dict": dict,
    "a ragged list": lambda: [[1.0], [1.0, 2.0]],
    "a list in itself": in_itself,
    "lists 200 deep": lambda: eval("[" * 90 + "1.0" + "]" * 90),
    "a generator": lambda: (x for x in (1.0, 2.0)),
    "an endless iterator": lambda: itertools.count(),
    "a range": lambda: range(3),
    "a function": lambda: np.sin,
    "a class": lambda: float,
    "a module": lambda: np,
    "an exception": lambda: ValueError("no"),
    "a pretender": Pretender,
    "a broken object": Broken,
    "a broken number": lambda: EndlessNumber(1.0),
    "a complex number": lambda: 1j,
    "an int beyond floats": lambda: 10**400,
    "nan": lambda: float("nan"),
    "inf": lambda: np.inf,
    "an empty array": lambda: np.array([]),
    "many axes": lambda: np.ones((1,) * 20),
    "a billion entries": lambda: np.broadcast_to(1.0, (10**9,)),
    "a billion rows": lambda: np.broadcast_to(np.ones(3), (10**9, 3)),
    "ten million entries": lambda: np.zeros(10**7),
    "texts": lambda: np.array(["a", "b"]),
    "dates": lambda: np.array(["2020-01-01"], dtype="datetime64[D]"),
    "records": lambda: np.zeros(3, dtype=[("a", float)]),
    "void": lambda: np.void(b"abc"),
}


def raising(kind, *details):
    def answer(*args, **kwargs):
        raise kind(*details)

    return answer


def endless(*args, **kwargs):
    return endless(*args, **kwargs)


def generating(*args, **kwargs):
    yield 1.0


async def waiting(*args, **kwargs):
    return 1.0


ENDED = {
    "an exception": raising(ValueError, "no"),
    "an exception with a broken message": raising(BrokenMessageError),
    "an exception with a long message": raising(ValueError, "no " * 10**5),
    "a base exception": raising(BaseException, "no"),
    "exit": raising(SystemExit, 0),
    "end of generators": raising(StopIteration),
    "generator exit": raising(GeneratorExit),
    "memory": raising(MemoryError),
    "a group": raising(BaseExceptionGroup, "no", [ValueError(), SystemExit()]),
    "a warning": raising(RuntimeWarning, "no"),
    "recursion": endless,
    "a generator function": generating,
    "a coroutine": waiting,
    "too few arguments": lambda: 1.0,
    "too many arguments": lambda a, b, c, d, e, f, g, h, *, i: 1.0,
    "no function": 0.5,
    "None for a function": None,
    "text for a function": "return 1.0",
    "a class for a function": type("Answer", (), {}),
    "a broken object for a function": Broken(),
    "a broken class for a function": Broken,
    "an array for a function": np.ma.array(1.0),
}


def hidden_in(change):
    """The right answer with something done to every number or array in its result."""

    def everywhere(value):
        if isinstance(value, dict):
            return {key: everywhere(v) for key, v in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(map(everywhere, value))
        return change(value)

    return lambda right: lambda *args, **kwargs: everywhere(right(*args, **kwargs))


DRESSED = {
    "masked": hidden_in(np.ma.array),
    "all masked": hidden_in(lambda v: np.ma.masked_all(np.shape(v))),
    "matrices": hidden_in(np.asmatrix),
    "objects": hidden_in(lambda v: np.array(v, dtype=object)),
    "a subclass": hidden_in(lambda v: np.array(v, dtype=float).view(Evasive)),
    "complex": hidden_in(lambda v: np.array(v) + 0j),
    "nan": hidden_in(lambda v: np.array(v, dtype=float) * np.nan),
    "inf": hidden_in(lambda v: np.full(np.shape(v), np.inf)),
    "text": hidden_in(lambda v: np.array(v).astype(str)),
    "one axis more": hidden_in(lambda v: np.array(v)[None]),
    "the opposite": hidden_in(lambda v: -1.01 * np.array(v) - 0.01),
    "lists": hidden_in(lambda v: [np.array(v).tolist()]),
}


@cache
def spec(name: str) -> Spec:
    return exercises()[name].spec("hidden")


def complaint(name: str, answer) -> str:
    """What is wrong with the verdict on an answer that must not pass."""
    started = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        verdict = judge_code(spec(name), answer)
    if time.perf_counter() - started > SLOWEST:
        return "takes too long"
    if verdict.passed or not 0 <= verdict.share < 1:
        return f"passes: {verdict}"
    sentence = verdict.sentence
    fine = 0 < len(sentence) < 400 and sentence[-1] in ".?!"
    return "" if fine else f"says: {sentence!r}"


@pytest.mark.parametrize("name", WITH_CODE)
def test_odd_answers_get_a_sentence_and_never_pass(name, capfd):
    right = exercises()[name].reference
    answers = {
        **{f"returns {k}": lambda *a, _v=v, **kw: _v() for k, v in RETURNED.items()},
        **{f"ends with {k}": v for k, v in ENDED.items()},
        **{f"hides {k}": v(right) for k, v in DRESSED.items()},
    }
    found = {odd: complaint(name, answer) for odd, answer in answers.items()}
    assert {odd: said for odd, said in found.items() if said} == {}
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("judge", ["", "grader.judge.session:judge"])
@pytest.mark.parametrize("odd", ENDED)
def test_odd_objects_stop_no_check_line(odd, judge, monkeypatch, capfd):
    monkeypatch.setenv("GRADER_JUDGE", judge)
    one_of_each_kind = {type(e): name for name, e in exercises().items()}
    for name in one_of_each_kind.values():
        space = {"check": check, name: ENDED[odd]}
        assert eval(f"check({name!r}, points=3)", space) == 0.0
        out, err = capfd.readouterr()
        assert out.startswith(f"✗ {name}: ")
        assert err == ""


def test_inputs_that_are_changed_are_told():
    for name in WITH_CODE:
        right = exercises()[name].reference
        touched = []

        def changing(*args, _right=right, _touched=touched, **kwargs):
            result = copy.deepcopy(_right(*args, **kwargs))
            for array in [a for a in args if isinstance(a, np.ndarray)]:
                array += 1
                _touched.append(1)
            return result

        verdict = judge_code(spec(name), changing)
        if touched:
            assert (verdict.share, verdict.stage) == (0.0, "state"), name


def test_results_read_from_the_public_points_earn_nothing():
    """Whoever looks the stored results up passes in the notebook and nowhere else."""
    for name in WITH_CODE:
        exercise = exercises()[name]
        stored = exercise.spec("public")
        plain = type(exercise) is CodeExercise and stored.view == "returned"
        if not plain or not stored.cases[0].args:
            continue

        def looked_up(*args, _spec=stored, **kwargs):
            for case in _spec.cases:
                pairs = zip(args, case.args, strict=False)
                if all(np.shape(a) == np.shape(b) and np.all(a == b) for a, b in pairs):
                    found = [case.expected[n] for n in _spec.returns]
                    return found[0] if len(found) == 1 else found
            return None

        assert judge_locally(name, {name: looked_up}).share == 1.0, name
        assert session.judge(name, {name: looked_up}).share == 0.0, name
