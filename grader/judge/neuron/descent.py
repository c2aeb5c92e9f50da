"""Gradient descent and the logic gates: points and known mistakes."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.student import probes
from solutions import neuron as solution


def _descent_points(rng):
    w2, w3 = rng.normal(size=2) + 2, rng.normal(size=3)
    far = np.array([-10.0 + rng.uniform(0, 0.5)])
    rates = {"learning_rate": 0.1, "max_steps": 40, "tolerance": 0.05}
    slow = {"learning_rate": 0.3, "max_steps": 60, "tolerance": 0.05}
    short = {"learning_rate": 0.3, "max_steps": 6, "tolerance": 1e-3}
    flat = {"learning_rate": 0.5, "max_steps": 45, "tolerance": 0.01}
    early = {"learning_rate": 0.05, "max_steps": 30, "tolerance": 0.8}
    at_rest = {"learning_rate": 0.1, "max_steps": 5, "tolerance": 0.1}
    return [
        Point((probes.bowl, w2, -1.0), rates, where="in a bowl"),
        Point((probes.tilted_bowl, w3, 0.7), slow, where="in a tilted bowl"),
        Point((probes.tilted_bowl, w3, 0.2), short, where="with 6 steps at most"),
        Point(
            (probes.tilted_bowl, rng.uniform(0.8, 1.2, 3), 0.7),
            early,
            where="in a tilted bowl that is left early",
        ),
        Point((probes.plateau, far, 0.0), flat, where="on a plateau that still slopes"),
        Point(
            (probes.bowl, np.array([1.0, -0.5]), 2.0), at_rest, where="at the minimum"
        ),
    ]


def _descent(step=-1.0, stop=None, bias=True, one_more=False, keep_start=True):
    """Descent with settings; the mistakes are its settings."""

    def small(now, before, tolerance):
        return np.sqrt(sum(np.sum(g**2) for g in now)) < tolerance

    stop = stop or small

    def walk(gradients, w, b, *, learning_rate, max_steps, tolerance):
        path, before = [(w, b)], None
        for _ in range(max_steps):
            now = gradients(w, b)
            halt = stop(now, before, tolerance)
            if halt and not one_more:
                break
            w = w + step * learning_rate * now[0]
            b = b + step * learning_rate * now[1] * bias
            path.append((w, b))
            before = now
            if halt:
                break
        return path if keep_start else path[1:]

    return walk


def _stands_still(now, before, tolerance):
    if before is None:
        return False
    gap = [np.sum((g - h) ** 2) for g, h in zip(now, before, strict=True)]
    return np.sqrt(sum(gap)) < tolerance


GRADIENT_DESCENT = CodeExercise(
    "gradient_descent",
    solution.gradient_descent,
    _descent_points,
    returns=("w", "b"),
    view="path",
    mistakes=(
        Mistake(
            "N18",
            "The step goes up the hill: move against the gradient.",
            _descent(step=1.0),
        ),
        Mistake(
            "N19",
            "You stop when the gradient no longer changes. On a slope it hardly "
            "changes and the walk must go on: test that it is small.",
            _descent(stop=_stands_still),
        ),
        Mistake(
            "never-stops",
            "The walk never stops early: compare the length of the "
            "gradient with tolerance.",
            _descent(stop=lambda now, before, tolerance: False),
        ),
        Mistake(
            "weights-only",
            "The length is taken of d_w alone; d_b belongs to it.",
            _descent(stop=lambda now, before, t: np.sqrt(np.sum(now[0] ** 2)) < t),
        ),
        Mistake(
            "largest",
            "You compare the largest entry; the length of all together is asked for.",
            _descent(
                stop=lambda now, before, t: max(np.abs(now[0]).max(), abs(now[1])) < t
            ),
        ),
        Mistake(
            "squared",
            "You compare the squared length; the length has a root.",
            _descent(stop=lambda now, before, t: sum(np.sum(g**2) for g in now) < t),
        ),
        Mistake("bias-fixed", "The bias never moves.", _descent(bias=False)),
        Mistake(
            "one-more",
            "One step too many: test the gradient before the step.",
            _descent(one_more=True),
        ),
        Mistake(
            "rate-lost",
            "The learning rate is not used.",
            lambda g, w, b, *, learning_rate, max_steps, tolerance: _descent()(
                g, w, b, learning_rate=1.0, max_steps=max_steps, tolerance=tolerance
            ),
        ),
        Mistake(
            "first",
            "A fixed stop at once: the test on tolerance is the wrong way round.",
            _descent(
                stop=lambda now, before, t: np.sqrt(sum(np.sum(g**2) for g in now)) > t
            ),
        ),
    ),
)

LOGIC_GATES = CodeExercise(
    "logic_gates",
    solution.logic_gates,
    lambda rng: [Point((), where="at the inputs 00, 01, 10 and 11")],
    returns=("AND", "OR", "NAND"),
    view="gates",
)
