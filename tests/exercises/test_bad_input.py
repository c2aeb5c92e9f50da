"""Whatever an answer is or returns: a verdict and a sentence, and never a pass.

One table over all exercises: odd things that are returned, odd ways to end, and right
results in a dress that hides something. The fast tests try all of it on one exercise of
each kind and a part of it on every other; the slow one tries all on every third,
or with GRADER_EVERY_ANSWER=1 on all.
"""

import copy
import itertools
import time
import warnings

import numpy as np
import pytest

from grader.judge.code_exercise import CodeExercise
from grader.student import check
from grader.student.judging.public_check import judge_locally
from solutions import graph as solution
from tests import in_process
from tests.student.check_module import check_module
from tests.this_course import EVERY, EXERCISES

ALL = list(EXERCISES)
ONE_OF_EACH = {
    type(e).__name__ + getattr(e, "view", ""): n for n, e in EXERCISES.items()
} | {"backward": "backward", "order": "topological_order"}
SLOWEST = 2.0  # seconds of this process's own work; ordinary ones take 0.1 at most


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
    "a text without axes": lambda: np.array("0.5"),
    "a matrix": lambda: np.asmatrix([[1.0, 2.0]]),
    "a masked number": lambda: np.ma.masked,
    "objects of objects": lambda: np.array([None, [1.0]], dtype=object),
    "huge numbers": lambda: np.full(3, 1e308),
    "a function of its own": lambda: lambda *args: 1.0,
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


ON_A_LINE = {**ENDED, "an interrupt": raising(KeyboardInterrupt)}


def everywhere(change, value):
    """Something done to every number, array or text in a result."""
    if isinstance(value, dict):
        return {key: everywhere(change, v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        found = [everywhere(change, v) for v in value]
        return type(value)(*found) if hasattr(value, "_fields") else type(value)(found)
    return change(value)


def dressed(name: str, change):
    """The right answer with something done to its result."""
    right = EXERCISES[name].reference
    if name == "backward":

        def fill(root, upstream=None):
            right(root, upstream)
            for node in solution.topological_order(root):
                node.grad = change(node.grad)

        return fill
    if isinstance(right, type):

        def backward(self, *args):
            return everywhere(change, right.backward(self, *args))

        return type(name, (right,), {"backward": backward})
    return lambda *args, **kwargs: everywhere(change, right(*args, **kwargs))


DRESSED = {
    "masked": np.ma.array,
    "all masked": lambda v: np.ma.masked_all(np.shape(v)),
    "matrices": np.asmatrix,
    "objects": lambda v: np.array(v, dtype=object),
    "a subclass": lambda v: np.array(v, dtype=float).view(Evasive),
    "complex": lambda v: np.array(v) + 0j,
    "nan": lambda v: np.array(v, dtype=float) * np.nan,
    "inf": lambda v: np.full(np.shape(v), np.inf),
    "text": lambda v: np.array(v).astype(str),
    "one axis more": lambda v: np.array(v)[None],
    "the opposite": lambda v: -1.01 * np.array(v) - 0.01,
    "lists": lambda v: [np.array(v).tolist()],
}


def odd_answers(name: str) -> dict:
    """Everything that must not pass for an exercise."""
    return {
        **{f"returns {k}": lambda *a, _v=v, **kw: _v() for k, v in RETURNED.items()},
        **{f"ends with {k}": v for k, v in ENDED.items()},
        **{f"hides {k}": dressed(name, v) for k, v in DRESSED.items()},
    }


def complaints(name: str, answers: dict) -> dict[str, str]:
    """What is wrong with verdicts on answers that must not pass."""
    judges = {
        "grader": lambda answer: EXERCISES[name].judge(answer, "hidden"),
        "notebook": lambda answer: judge_locally(name, {name: answer}),
    }
    found = {
        f"{who}, {odd}": complaint(lambda a=answer, j=judge: j(a))
        for odd, answer in answers.items()
        for who, judge in judges.items()
    }
    return {odd: said for odd, said in found.items() if said}


def complaint(judged) -> str:
    started = time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        verdict = judged()
    if time.process_time() - started > SLOWEST:
        return "takes too long"
    if verdict.passed or not 0 <= verdict.share < 1:
        return f"passes: {verdict}"
    sentence = verdict.sentence
    fine = 0 < len(sentence) < 400 and sentence[-1] in ".?!)"
    return "" if fine else f"says: {sentence!r}"


@pytest.mark.slow
@pytest.mark.parametrize("name", ONE_OF_EACH.values())
def test_odd_answers_get_a_sentence_and_never_pass(name, capfd):
    assert complaints(name, odd_answers(name)) == {}
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", ALL)
def test_some_odd_answers_get_a_sentence_everywhere(name, capfd):
    """Another part of the table for each exercise, so that all of it is tried often."""
    answers = list(odd_answers(name).items())
    assert complaints(name, dict(answers[ALL.index(name) % 8 :: 8])) == {}
    assert capfd.readouterr() == ("", "")


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL if EVERY else ALL[::3])
def test_no_odd_answer_passes_anywhere(name, capfd):
    assert complaints(name, odd_answers(name)) == {}
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("judge", [None, in_process.judge])
@pytest.mark.parametrize("odd", ON_A_LINE)
def test_odd_objects_stop_no_check_line(odd, judge, monkeypatch, capfd):
    if judge:
        monkeypatch.setattr(check_module, "_judge", lambda: judge)
    answer = ON_A_LINE[odd]
    for name in {type(e): name for name, e in EXERCISES.items()}.values():
        space = {"check": check, name: answer}
        assert eval(f"check({name!r}, points=3)", space) == 0.0
        out, err = capfd.readouterr()
        assert out.startswith(f"✗ {name}: ")
        assert err == ""


def touch(value) -> bool:
    """Change all arrays in an argument; whether there are any."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        value += 1.0
        return value.size > 0
    inner = value.values() if isinstance(value, dict) else value
    deep = isinstance(value, list | tuple | dict)
    return deep and sum(map(touch, inner)) > 0


@pytest.mark.parametrize(
    "name", [n for n in ALL if isinstance(EXERCISES[n], CodeExercise)]
)
def test_inputs_that_are_changed_are_told(name):
    right, touched = EXERCISES[name].reference, []

    def changing(*args, **kwargs):
        result = right(*args, **kwargs)
        if not hasattr(result, "parents"):  # the node of a loss holds what it is given
            result = copy.deepcopy(result)
        touched.append(touch(list(args)) or touch(kwargs))
        return result

    def backward(self, *args):
        result = copy.deepcopy(right.backward(self, *args))
        touched.append(touch(list(args)))
        return result

    answer = changing
    if isinstance(right, type):
        answer = type(name, (right,), {"backward": backward})
    for verdict in (
        EXERCISES[name].judge(answer, "hidden"),
        judge_locally(name, {name: answer}),
    ):
        if any(touched):
            assert (verdict.share, verdict.stage) == (0.0, "state"), verdict


@pytest.mark.slow
def test_results_read_from_the_public_points_earn_nothing():
    """Whoever looks the stored results up passes in the notebook and nowhere else."""
    for name, exercise in EXERCISES.items():
        if type(exercise) is not CodeExercise or exercise.view != "returned":
            continue
        stored = exercise.spec("public")
        if not stored.cases[0].args:
            continue

        def looked_up(*args, _spec=stored, **kwargs):
            for case in _spec.cases:
                pairs = zip(args, case.args, strict=False)
                if all(np.shape(a) == np.shape(b) and np.all(a == b) for a, b in pairs):
                    found = [case.expected[n] for n in _spec.returns]
                    return found[0] if len(found) == 1 else found
            return None

        assert judge_locally(name, {name: looked_up}).share == 1.0, name
        assert in_process.judge(name, {name: looked_up}).share == 0.0, name
