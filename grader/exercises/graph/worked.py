"""The worked network as programs, and Jacobians of a composition."""

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.api import PROBES, CodeExercise, Mistake, Point, number_points
from solutions import graph as solution

from .one_output import CHAIN, in_a_chain


def _compositions(rng):
    """Maps between spaces of three sizes, of one number, then between equal ones."""
    points = []
    pairs = ("fan", "fold", 3), ("sum", "fold", 3), ("fan", "curve", 1)
    for f, g, n in (*pairs, ("knead", "roll", 3)):
        maps = (PROBES[f"{f}_jacobian"], PROBES[g], PROBES[f"{g}_jacobian"])
        x = rng.uniform(0.3, 1.2, size=n) * rng.choice([-1.0, 1.0], size=n)
        m, k = np.size(maps[1](x)), len(maps[0](maps[1](x)))
        where = f"for g from {n} to {m} and f from {m} to {k} numbers"
        points.append(Point((*maps, x), where=where))
    far: dict[str, Any] = {"group": "cancellation", "where": "for an x of 1e9"}
    numbers = number_points((*maps, x), "jacobian_f g jacobian_g x", "x")
    return [*points, *numbers, Point((*maps, 1e9 * x), **far)]


COMPOSE_JACOBIANS = CodeExercise(
    "compose_jacobians",
    solution.compose_jacobians,
    _compositions,
    axes=("-", "-", "-", "d"),
    classes={
        "one output": lambda p: len(p.args[0](p.args[1](p.args[3]))) == 1,
        "square matrices": lambda p: p.args[2](p.args[3]).shape == (3, 3),
    },
    mistakes=(
        Mistake(
            "CG.9a",
            "The Jacobian of f is taken at x; f receives g(x).",
            lambda jf, g, jg, x: jf(x) @ jg(x),
        ),
        Mistake(
            "order",
            "The factors are in the wrong order: outputs of f first, inputs of g last.",
            lambda jf, g, jg, x: jg(x) @ jf(g(x)),
        ),
        Mistake(
            "transposed",
            "It is transposed: a row belongs to one output of f.",
            lambda jf, g, jg, x: (jf(g(x)) @ jg(x)).T,
        ),
        Mistake(
            "elementwise",
            "Multiplied entry by entry; matrices are multiplied with @.",
            lambda jf, g, jg, x: jf(g(x)) * jg(x),
        ),
        Mistake(
            "CG.9c",
            "Only one way from x to each output is counted; add up over all of g.",
            lambda jf, g, jg, x: np.outer(jf(g(x))[:, 0], jg(x)[0]),
        ),
        Mistake(
            "CG.9c",
            "Only one way from x to each output is counted; add up over all of g.",
            lambda jf, g, jg, x: np.outer(jf(g(x))[:, -1], jg(x)[-1]),
        ),
        Mistake(
            "both-at-g",
            "The Jacobian of g is taken at g(x); g receives x.",
            lambda jf, g, jg, x: jf(g(x)) @ jg(g(x)),
        ),
        Mistake(
            "outer-alone",
            "That is the Jacobian of f alone.",
            lambda jf, g, jg, x: jf(g(x)),
        ),
        Mistake(
            "sum",
            "The Jacobians are added; along a way slopes are multiplied.",
            lambda jf, g, jg, x: jf(g(x)) + jg(x),
        ),
    ),
)

NAMES = ("v0", "v1", "v2", "w01", "w02", *(f"w{i}{j}" for i in "123" for j in "12"))


def _single(rng):
    """Besides: where the hidden layer hardly moves the loss, and differences fail."""
    shapes = ((3,), (), (3, 2), (2,), (2,), ())
    drawn = [[np.asarray(rng.normal(size=s)) for s in shapes] for _ in range(4)]
    drawn[3][4] *= 1e-12
    nets = [tuple(float(v) if v.ndim == 0 else v for v in net) for net in drawn]
    where = "for output weights of 1e-12"
    return [
        *(Point(net, where="in a net") for net in nets[:3]),
        *number_points(nets[0], "x t W b v c", "x W b v"),
        Point(nets[3], group="cancellation", where=where),
    ]


def _partials(gradients=None, scale=2.0, hidden=None) -> Callable:
    """All eleven by name; hidden(d_W, d_b, b, v) changes those of the hidden layer."""

    def partials(x, t, W, b, v, c):
        net = (x[None], np.array([t]), W, b, v, c)
        d_W, d_b, d_v, d_c = gradients(*net) if gradients else _right(*net)
        if hidden:
            d_W, d_b = hidden(d_W, d_b, b, v)
        found = {"v0": d_c, "v1": d_v[0], "v2": d_v[1], "w01": d_b[0], "w02": d_b[1]}
        found |= {f"w{i + 1}{j + 1}": d_W[i, j] for i, j in np.ndindex(3, 2)}
        return {name: scale * value for name, value in found.items()}

    return partials


def _right(*net) -> tuple:
    return solution.matrix_gradients(*net)[1:]


def _turned(x, t, W, b, v, c):
    found = solution.weight_by_weight(x, t, W, b, v, c)
    swap = {"w01": "w02", "w02": "w01"} | {
        f"w{i}{j}": f"w{i}{3 - j}" for i in range(1, 4) for j in (1, 2)
    }
    return {name: found[swap.get(name, name)] for name in found}


WEIGHT_BY_WEIGHT = CodeExercise(
    "weight_by_weight",
    solution.weight_by_weight,
    _single,
    returns=NAMES,
    view="by_name",
    classes={
        f"whole numbers in {name}": (lambda p, i=i: p.args[i].dtype.kind == "i")
        for i, name in ((0, "x"), (2, "W"), (3, "b"), (4, "v"))
    }
    | {"single precision": lambda p: p.args[2].dtype == np.float32},
    mistakes=(
        *in_a_chain(CHAIN, _partials),
        Mistake(
            "D3",
            "All are half of what they should be: this loss has no half.",
            _partials(scale=1.0),
        ),
        Mistake("D2", "All are twice what they should be.", _partials(scale=4.0)),
        Mistake(
            "C1-turned",
            "Each hidden unit has the output weight of the other one.",
            _partials(
                hidden=lambda d_W, d_b, b, v: (d_W * v[::-1] / v, d_b * v[::-1] / v)
            ),
        ),
        Mistake(
            "B8-hidden",
            "The derivatives in the hidden biases have the bias as a factor.",
            _partials(hidden=lambda d_W, d_b, b, v: (d_W, d_b * b)),
        ),
        Mistake(
            "x",
            "The hidden weights lack their input as a factor.",
            _partials(hidden=lambda d_W, d_b, b, v: (0 * d_W + d_b, d_b)),
        ),
        Mistake("C5", "The two hidden units are exchanged.", _turned),
    ),
)
