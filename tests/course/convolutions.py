"""A course of somebody else, on convolutions, made with `grader new` and by hand.

It adds a view, a probe and a kind of exercise of its own.
"""

import re
from pathlib import Path

from grader.authoring.scaffold.kinds import Kind
from grader.authoring.scaffold.new_course import new_course
from grader.authoring.scaffold.new_exercise import new_exercise
from grader.course.source import find_source

SOLUTIONS = {
    "conv1d": '''\
def conv1d(x, w):
    """Valid correlation. x (n,), w (k,) -> (n - k + 1,)."""
    ### BEGIN SOLUTION
    windows = np.lib.stride_tricks.sliding_window_view(x, len(w))
    return windows @ w
    ### END SOLUTION
''',
    "conv1d_backward": '''\
def conv1d_backward(upstream, x, w):
    """Gradients of conv1d. upstream (n - k + 1,), x (n,), w (k,) -> dict d_x, d_w."""
    ### BEGIN SOLUTION
    d_x = np.convolve(upstream, w)
    d_w = np.correlate(x, upstream, "valid")
    ### END SOLUTION
    return {"d_x": d_x, "d_w": d_w}
''',
    "impulse_response": '''\
def impulse_response(system, n):
    """What a system answers to a one at the start. system (n,) -> (n,), n -> (n,)."""
    ### BEGIN SOLUTION
    return system(np.eye(n)[0])
    ### END SOLUTION
''',
    "edge_kernel": '''\
def edge_kernel():
    """Three weights that answer to an edge, and to nothing where all is flat."""
    ### BEGIN SOLUTION
    kernel = np.array([-0.5, 0.0, 0.5])
    ### END SOLUTION
    return kernel
''',
}
EXERCISES = {
    "conv1d": """\
from grader.api import Mistake, Point, code_exercise
from solutions import first


def points(rng):
    return [
        Point(
            (rng.uniform(-2, 2, n), rng.uniform(0.5, 2, k)),
            where=f"for n = {n} and k = {k}",
            sizes={"n": n, "k": k},
        )
        for n, k in ((7, 3), (6, 2))
    ]


CONV1D = code_exercise(
    first.conv1d,
    points,
    Mistake(
        "flipped",
        "Your kernel runs backwards over the signal.",
        lambda x, w: first.conv1d(x, w[::-1]),
    ),
)
""",
    "conv1d_backward": """\
from grader.api import Mistake, Point, code_exercise
from solutions import first

from .conv1d import points as forward_points


def points(rng):
    for point in forward_points(rng):
        x, w = point.args
        upstream = rng.uniform(0.5, 2, len(x) - len(w) + 1)
        yield Point((upstream, x, w), where=point.where, sizes=point.sizes)


def flipped(upstream, x, w):
    right = first.conv1d_backward(upstream, x, w)
    return right | first.conv1d_backward(upstream, x, w[::-1]) | {"d_w": right["d_w"]}


CONV1D_BACKWARD = code_exercise(
    first.conv1d_backward,
    lambda rng: list(points(rng)),
    Mistake("flipped", "d_x: here the kernel has to run backwards.", flipped),
    returns=("d_x", "d_w"),
    view="gradients_by_name",
    uses=("conv1d",),
)
""",
    "impulse_response": """\
import numpy as np

from grader.api import Mistake, Point, code_exercise
from solutions import first

from ..student import echo

IMPULSE_RESPONSE = code_exercise(
    first.impulse_response,
    lambda rng: [Point((echo, n), where=f"for n = {n}") for n in (4, 6)],
    Mistake(
        "step",
        "That is the answer to a step: only the first entry is a one.",
        lambda system, n: system(np.ones(n)),
    ),
)
""",
    "edge_kernel": '''\
from collections.abc import Callable
from dataclasses import dataclass

from grader.api import Exercise
from solutions import first

from ..student import judge_kernel


@dataclass(frozen=True)
class KernelExercise(Exercise):
    """Any kernel of a size whose weights add up to zero and are not all zero."""

    name: str
    reference: Callable
    size: int
    programmed = False

    def judge(self, function, seed):
        return judge_kernel(self.stored(), function)

    def prepare(self):
        """Nothing is to be computed before."""

    def stored(self):
        return {"kind": "kernel", "size": self.size}


EDGE_KERNEL = KernelExercise("edge_kernel", first.edge_kernel, 3)
''',
}
TRAVELS = '''\
"""What this course adds to the checks: a probe, a view and a kind of exercise."""

import numpy as np

from grader.student.extend import (
    UnfitError,
    Verdict,
    block,
    failed,
    register_kind,
    register_probe,
    register_view,
)


@register_probe
def echo(x):
    """The signal and half of it one step later. x (n,) -> (n,)."""
    return x + np.concatenate([[0.0], x[:-1]]) / 2


def gradients_by_name(value, names):
    """A dict with an array for each name."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise UnfitError(f"Return a dict with the names {', '.join(names)}.")
    return {name: block(value[name], name) for name in names}


def judge_kernel(stored, answer):
    """Judge a kernel by what it does to a flat signal."""
    try:
        kernel = block(answer(), "Your kernel")
    except UnfitError as unfit:
        return failed("type", str(unfit))
    except NotImplementedError:
        return failed("not written", "Nothing is written here yet.")
    except Exception as problem:
        return failed("cannot run", f"{type(problem).__name__} in your function.")
    if kernel.shape != (stored["size"],):
        return failed("shape", f"The kernel has {stored['size']} weights.")
    if not abs(kernel.sum()) < 1e-9 or not kernel.any():
        return failed("value", "The kernel answers to a flat signal, too.")
    return Verdict(1.0, "passed", "Flat signals leave it cold.")


register_view(gradients_by_name)
register_kind("kernel", judge_kernel)
'''
ORACLES = '''\
"""Convolutions by the definition, with 50 digits."""

import mpmath


def conv1d(x, w):
    with mpmath.workdps(50):
        x, w = map(mpmath.mpf, x.tolist()), [mpmath.mpf(v) for v in w.tolist()]
        x = list(x)
        return [
            mpmath.fsum(x[i + j] * w[j] for j in range(len(w)))
            for i in range(len(x) - len(w) + 1)
        ]


def conv1d_backward(upstream, x, w):
    with mpmath.workdps(50):
        g, x, w = ([mpmath.mpf(v) for v in a.tolist()] for a in (upstream, x, w))
        d_x, d_w = [mpmath.mpf(0)] * len(x), [mpmath.mpf(0)] * len(w)
        for i, slope in enumerate(g):
            for j in range(len(w)):
                d_x[i + j] += slope * w[j]
                d_w[j] += slope * x[i + j]
        return d_x, d_w


def impulse_response(system, n):
    return [1.0, 0.5] + [0.0] * (n - 2)


ORACLES = {f.__name__: f for f in (conv1d, conv1d_backward, impulse_response)}
'''
TRIES = {
    "conv1d": "conv1d(np.array([1.0, 2.0, 4.0]), np.array([1.0, -1.0]))",
    "conv1d_backward": "conv1d_backward(np.ones(2), np.arange(3.0), np.ones(2))",
    "impulse_response": "impulse_response(np.cumsum, 3)",
    "edge_kernel": "edge_kernel()",
}
RIGHT = {
    "conv1d": """\
def conv1d(x, w):
    return np.correlate(x, w, "valid")
""",
    "conv1d_backward": """\
def conv1d_backward(upstream, x, w):
    d_x, d_w = np.zeros(len(x)), np.zeros(len(w))
    for i, slope in enumerate(upstream):
        d_x[i : i + len(w)] += slope * w
        d_w += slope * x[i : i + len(w)]
    return {"d_x": d_x, "d_w": d_w}
""",
    "impulse_response": """\
def impulse_response(system, n):
    impulse = np.zeros(n)
    impulse[0] = 1
    return system(impulse)
""",
    "edge_kernel": """\
def edge_kernel():
    return np.array([1.0, -2.0, 1.0])
""",
}
WRONG = {
    "conv1d": """\
def conv1d(x, w):
    return np.convolve(x, w, "valid")
""",
    "conv1d_backward": """\
def conv1d_backward(upstream, x, w):
    d_x = np.correlate(np.pad(upstream, len(w) - 1), w, "valid")
    return {"d_x": d_x[::-1] * 0 + np.convolve(upstream, w[::-1]),
            "d_w": np.correlate(x, upstream, "valid")}
""",
    "impulse_response": """\
def impulse_response(system, n):
    return system(np.ones(n))
""",
    "edge_kernel": """\
def edge_kernel():
    return np.array([1.0, 1.0, 1.0])
""",
}
SAYS = {
    "conv1d": "Your kernel runs backwards over the signal.",
    "conv1d_backward": "d_x: here the kernel has to run backwards.",
    "impulse_response": "That is the answer to a step",
    "edge_kernel": "The kernel answers to a flat signal, too.",
}


def make_convolutions(folder: Path) -> Path:
    """Write the course into a new folder; returns the folder."""
    new_course(folder)
    (folder / "exercises" / "student").mkdir()
    (folder / "exercises" / "student" / "__init__.py").write_text(TRAVELS)
    (folder / "exercises" / "__init__.py").write_text('"""What is asked."""\n')
    for name in SOLUTIONS:
        new_exercise(find_source(folder), name, "first", Kind.CODE)
        _by_hand(folder, name)
    (folder / "oracles" / "first" / "by_definition.py").write_text(ORACLES)
    return folder


def _by_hand(folder: Path, name: str) -> None:
    """What an author writes in place of a first version."""
    (folder / "exercises" / "first" / f"{name}.py").write_text(EXERCISES[name])
    (folder / "oracles" / "first" / f"{name}.py").unlink()
    solutions = folder / "solutions" / "first.py"
    kept = solutions.read_text().partition(f"def {name}(")[0]
    solutions.write_text(kept + SOLUTIONS[name])
    master = folder / "notebooks" / "01_first" / "first.py"
    text = master.read_text().replace(f"{name}(np.array([1.0, 2.0]))", TRIES[name])
    master.write_text(re.sub(r"TODO(: )?", "Of convolutions ", text))
    answers = {
        "right": (RIGHT[name], "another_form"),
        "wrong": (WRONG[name], "common_mistake"),
    }
    for side, (source, slug) in answers.items():
        place = folder / "answers" / side / "first" / name / f"{slug}.py"
        says = f"\n\nsays: {SAYS[name]}\n" if side == "wrong" else ""
        imports = "import numpy as np\n\n\n"
        place.write_text(f'"""A {side} answer.{says}"""\n\n{imports}{source}')
