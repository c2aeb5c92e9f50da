"""Gradient descent and the logic gates: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, probes
from solutions import neuron as solution


def _descent_points(rng):
    w2, w3 = rng.normal(size=2) + 2, rng.normal(size=3)
    far = np.array([-10.0 + rng.uniform(0, 0.5)])
    rates = {"learning_rate": 0.1, "max_steps": 40, "tolerance": 0.05}
    slow = {"learning_rate": 0.3, "max_steps": 60, "tolerance": 0.05}
    short = {"learning_rate": 0.3, "max_steps": 6, "tolerance": 1e-3}
    flat = {"learning_rate": 0.5, "max_steps": 45, "tolerance": 0.01}
    early = {"learning_rate": 0.05, "max_steps": 30, "tolerance": 0.8}
    equal = {"learning_rate": 0.5, "max_steps": 3, "tolerance": 0.625}
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
        Point(
            (probes.tilted_bowl, rng.uniform(1, 4, 4) * [1, -1, 1, -1], -1.5),
            {"learning_rate": 0.08, "max_steps": 60, "tolerance": 0.6},
            where="in a tilted bowl with small steps",
        ),
        Point((probes.plateau, far, 0.0), flat, where="on a plateau that still slopes"),
        Point(
            (probes.bowl, np.array([1.0, -0.5]), 2.0), at_rest, where="at the minimum"
        ),
        Point(
            (probes.even_slope, np.array([1.0]), 1.0),
            equal,
            group="edge",
            where="where the gradient is exactly as long as tolerance",
        ),
        Point(
            (probes.bowl, np.array([3, -2]), 1),
            short,
            group="edge",
            where="from a start in whole numbers",
        ),
        Point(
            (probes.bowl, w2, -1.0),
            {**short, "max_steps": 0},
            group="edge",
            where="with no step allowed",
        ),
    ]


def _small(now, before, tolerance):
    return np.sqrt(sum(np.sum(g**2) for g in now)) < tolerance


def _against(here, now, rate, gradients):
    return [place - rate * g for place, g in zip(here, now, strict=True)]


def _descent(step=_against, stop=_small, one_more=False, at_start=False):
    """Descent with settings; the mistakes are its settings.

    step(here, now, rate, gradients) gives the next pair, stop(now, before, tolerance)
    ends the walk; one_more steps before it ends, at_start asks for gradients only once.
    """

    def walk(gradients, w, b, *, learning_rate, max_steps, tolerance):
        path, before = [(w, b)], None
        for _ in range(max_steps):
            now = gradients(*path[0 if at_start else -1])
            halt = stop(now, before, tolerance)
            if halt and not one_more:
                break
            path.append(tuple(step(path[-1], now, learning_rate, gradients)))
            before = now
            if halt:
                break
        return path

    return walk


def _afterwards(change):
    """The right walk, written down in another way: change(path)."""
    return lambda *args, **settings: change(
        solution.gradient_descent(*args, **settings)
    )


def _uphill(here, now, rate, gradients):
    return _against(here, now, -rate, gradients)


def _without_rate(here, now, rate, gradients):
    return _against(here, now, 1.0, gradients)


def _weights_only(here, now, rate, gradients):
    return here[0] - rate * now[0], here[1]


def _bias_later(here, now, rate, gradients):
    w = here[0] - rate * now[0]
    return w, here[1] - rate * gradients(w, here[1])[1]


def _one_array(path):
    return path[:1] + [(path[-1][0], b) for _, b in path[1:]]


def _stands_still(now, before, tolerance):
    if before is None:
        return False
    gap = [np.sum((g - h) ** 2) for g, h in zip(now, before, strict=True)]
    return np.sqrt(sum(gap)) < tolerance


def _keeps_its_length(now, before, tolerance):
    if before is None:
        return False
    lengths = [np.sqrt(sum(np.sum(g**2) for g in pair)) for pair in (now, before)]
    return abs(lengths[0] - lengths[1]) < tolerance


STANDS_STILL = (
    "You stop when the gradient no longer changes. On a slope it hardly "
    "changes and the walk must go on: test that it is small."
)

GRADIENT_DESCENT = CodeExercise(
    "gradient_descent",
    solution.gradient_descent,
    axes=("-", "d", ""),
    without={"single precision": "the path is compared step by step, as it is walked"},
    points=_descent_points,
    returns=("w", "b"),
    view="path",
    mistakes=(
        Mistake(
            "N18",
            "The step goes up the hill: move against the gradient.",
            _descent(step=_uphill),
        ),
        Mistake("N19", STANDS_STILL, _descent(stop=_stands_still)),
        Mistake("N19", STANDS_STILL, _descent(stop=_keeps_its_length)),
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
        Mistake("bias-fixed", "The bias never moves.", _descent(step=_weights_only)),
        Mistake(
            "C4",
            "d_b is taken at the new weights: one step uses the gradients of one and "
            "the same place.",
            _descent(step=_bias_later),
        ),
        Mistake(
            "at-start",
            "The gradient is always that of the start: ask for it again in the loop.",
            _descent(at_start=True),
        ),
        Mistake(
            "one-more",
            "One step too many: test the gradient before the step.",
            _descent(one_more=True),
        ),
        Mistake(
            "rate-lost",
            "The learning rate is not used.",
            _descent(step=_without_rate),
        ),
        Mistake(
            "turned-round",
            "The test on tolerance is the wrong way round: you stop where the "
            "gradient is long.",
            _descent(stop=lambda now, before, t: not _small(now, before, t)),
        ),
        Mistake(
            "aliased",
            "All entries of the path hold one and the same array: w -= changes it "
            "everywhere; w = w - ... makes a new one.",
            _afterwards(_one_array),
        ),
        Mistake(
            "nothing-appended",
            "Nothing is appended to the path after the start.",
            _afterwards(lambda path: path[:1]),
        ),
        Mistake(
            "early-append",
            "The pair is appended before the step: the start stands there twice and "
            "the last place is missing.",
            _afterwards(lambda path: path[:1] + path[:-1]),
        ),
    ),
)
