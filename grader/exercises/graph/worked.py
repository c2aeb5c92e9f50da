"""The worked network as programs, and Jacobians of a composition."""

from typing import Any

import numpy as np

from grader.api import PROBES, CodeExercise, Mistake, Point, number_points
from solutions import graph as solution
from solutions.neuron import sigmoid


def _compositions(rng):
    """Maps between spaces of three sizes, of one number, then between equal ones."""
    points = []
    pairs = ("fan", "fold", 3), ("sum", "fold", 3), ("fan", "curve", 1)
    for f, g, n in (*pairs, ("knead", "roll", 3)):
        maps = (PROBES[f"{f}_jacobian"], PROBES[g], PROBES[f"{g}_jacobian"])
        x = rng.uniform(0.3, 1.2, size=n) * rng.choice([-1.0, 1.0], size=n)
        points.append(Point((*maps, x), where=f"for {f} after {g}"))
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


def _partials(d_o=None, d_z=None, bias=None, inner=None):
    """All eleven by their definition, with one step exchanged."""

    def partials(x, t, W, b, v, c):
        a = sigmoid(x @ W + b)
        o = a @ v + c
        up = 2 * (o - t) if d_o is None else d_o(o, t)
        down = up * v * a * (1 - a) if d_z is None else d_z(up, v, a)
        found = {"v0": up, "v1": up * a[0], "v2": up * a[1]}
        first = down if bias is None else bias(down, b)
        found |= {"w01": first[0], "w02": first[1]}
        for i in range(3):
            for j in range(2):
                found[f"w{i + 1}{j + 1}"] = down[j] * (x[i] if inner is None else inner)
        return found

    return partials


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
        Mistake(
            "D3",
            "All are half of what they should be: this loss has no half.",
            _partials(d_o=lambda o, t: o - t),
        ),
        Mistake("D1", "All signs are wrong.", _partials(d_o=lambda o, t: 2 * (t - o))),
        Mistake(
            "A5",
            "One factor 1 - a too many in the hidden weights.",
            _partials(d_z=lambda up, v, a: up * v * a * (1 - a) ** 2),
        ),
        Mistake(
            "A2",
            "The slope of the sigmoid is missing.",
            _partials(d_z=lambda up, v, a: up * v),
        ),
        Mistake(
            "C1",
            "The weights from the hidden units to the output are missing.",
            _partials(d_z=lambda up, v, a: up * a * (1 - a)),
        ),
        Mistake(
            "C1-turned",
            "Each hidden unit has the output weight of the other one.",
            _partials(d_z=lambda up, v, a: up * v[::-1] * a * (1 - a)),
        ),
        Mistake(
            "B8",
            "The derivatives in the hidden biases have the bias as a factor.",
            _partials(bias=lambda d, b: d * b),
        ),
        Mistake(
            "x",
            "The hidden weights lack their input as a factor.",
            _partials(inner=1.0),
        ),
        Mistake("C5", "The two hidden units are exchanged.", _turned),
        Mistake(
            "D6",
            "The prediction stands where the residual belongs.",
            _partials(d_o=lambda o, t: 2 * o),
        ),
        Mistake(
            "A8",
            "The bracket of the sigmoid's slope is gone.",
            _partials(d_z=lambda up, v, a: up * v * (a - 1 - a)),
        ),
    ),
)
