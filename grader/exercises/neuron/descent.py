"""Gradient descent and the logic gates: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, probes
from solutions import neuron as solution

from .descent_slips import ALIASED, STEPS_AND_STOPS
from .walks import (
    afterwards,
    bias_later,
    descent,
    keeps_its_length,
    one_array,
    small,
    stands_still,
    uphill,
    weights_only,
    without_rate,
)


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
            descent(step=uphill),
        ),
        Mistake("N19", STANDS_STILL, descent(stop=stands_still)),
        Mistake("N19", STANDS_STILL, descent(stop=keeps_its_length)),
        Mistake(
            "never-stops",
            "The walk never stops early: compare the length of the "
            "gradient with tolerance.",
            descent(stop=lambda now, before, tolerance: False),
        ),
        Mistake(
            "weights-only",
            "The length is taken of d_w alone; d_b belongs to it.",
            descent(stop=lambda now, before, t: np.sqrt(np.sum(now[0] ** 2)) < t),
        ),
        Mistake(
            "largest",
            "You compare the largest entry; the length of all together is asked for.",
            descent(
                stop=lambda now, before, t: max(np.abs(now[0]).max(), abs(now[1])) < t
            ),
        ),
        Mistake(
            "squared",
            "You compare the squared length; the length has a root.",
            descent(stop=lambda now, before, t: sum(np.sum(g**2) for g in now) < t),
        ),
        Mistake("bias-fixed", "The bias never moves.", descent(step=weights_only)),
        Mistake(
            "C4",
            "d_b is taken at the new weights: one step uses the gradients of one and "
            "the same place.",
            descent(step=bias_later),
        ),
        Mistake(
            "at-start",
            "The gradient is always that of the start: ask for it again in the loop.",
            descent(at_start=True),
        ),
        Mistake(
            "one-more",
            "One step too many: test the gradient before the step.",
            descent(one_more=True),
        ),
        Mistake(
            "rate-lost",
            "The learning rate is not used.",
            descent(step=without_rate),
        ),
        Mistake(
            "turned-round",
            "The test on tolerance is the wrong way round: you stop where the "
            "gradient is long.",
            descent(stop=lambda now, before, t: not small(now, before, t)),
        ),
        Mistake(
            "aliased",
            ALIASED,
            afterwards(one_array),
        ),
        Mistake(
            "nothing-appended",
            "Nothing is appended to the path after the start.",
            afterwards(lambda path: path[:1]),
        ),
        Mistake(
            "early-append",
            "The pair is appended before the step: the start stands there twice and "
            "the last place is missing.",
            afterwards(lambda path: path[:1] + path[:-1]),
        ),
        *STEPS_AND_STOPS,
    ),
)
