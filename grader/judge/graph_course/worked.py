"""The worked network as programs, and Jacobians of a composition."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.student.probes import PROBES
from solutions import graph as solution
from solutions.neuron import sigmoid


def _compositions(rng):
    """Maps between spaces of three sizes, then between equal ones."""
    points = []
    for f, g, n in (("fan", "fold", 3), ("knead", "roll", 3)):
        maps = (PROBES[f"{f}_jacobian"], PROBES[g], PROBES[f"{g}_jacobian"])
        x = rng.uniform(0.3, 1.2, size=n) * rng.choice([-1.0, 1.0], size=n)
        points.append(Point((*maps, x), where=f"for {f} after {g}"))
    return points


COMPOSE_JACOBIANS = CodeExercise(
    "compose_jacobians",
    solution.compose_jacobians,
    _compositions,
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
    shapes = ((3,), (), (3, 2), (2,), (2,), ())
    return [
        Point(tuple(float(v) if v.ndim == 0 else v for v in drawn), where="in a net")
        for drawn in ([rng.normal(size=s) for s in shapes] for _ in range(3))
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


def _regressions(rng):
    points = []
    for n, d, h in ((7, 3, 5), (4, 2, 3), (5, 4, 6)):
        shapes = ((n, d), (n,), (d, h), (h,), (h,))
        arrays = [rng.normal(size=shape) for shape in shapes]
        sizes = {"n": n, "d": d, "h": h}
        points.append(Point((*arrays, float(rng.normal())), sizes=sizes))
    return points


def _matrices(residual=None, back=None, total=None, scale=1.0, bias=None):
    """All gradients, with one step exchanged."""

    def gradients(X, t, W, b, v, c):
        A = sigmoid(X @ W + b)
        r = A @ v + c - t
        E = r @ r / 2 if total is None else total(r)
        r = (r if residual is None else residual(r, A @ v + c)) * scale
        d_Z = np.outer(r, v) * A * (1 - A) if back is None else back(r, v, A)
        d_b = d_Z.sum(axis=0) if bias is None else bias(d_Z)
        return E, X.T @ d_Z, d_b, r @ A, r.sum()

    return gradients


MATRIX_GRADIENTS = CodeExercise(
    "matrix_gradients",
    solution.matrix_gradients,
    _regressions,
    returns=("E", "d_W", "d_b", "d_v", "d_c"),
    mistakes=(
        Mistake("D1", "All gradients have the wrong sign.", _matrices(scale=-1.0)),
        Mistake(
            "D2",
            "All gradients are twice too long: E has a half.",
            _matrices(scale=2.0),
        ),
        Mistake(
            "half",
            "E lacks its half; the gradients fit the half.",
            _matrices(total=lambda r: r @ r),
        ),
        Mistake(
            "B2",
            "The gradients are those of a mean; E adds the examples up.",
            lambda X, *rest: _matrices(scale=1 / len(X))(X, *rest),
        ),
        Mistake(
            "A2",
            "The slope of the sigmoid is missing in the hidden layer.",
            _matrices(back=lambda r, v, A: np.outer(r, v)),
        ),
        Mistake(
            "C1",
            "The output weights are missing on the way to the hidden layer.",
            _matrices(back=lambda r, v, A: r[:, None] * A * (1 - A)),
        ),
        Mistake(
            "A5",
            "One factor 1 - A too many in the hidden layer.",
            _matrices(back=lambda r, v, A: np.outer(r, v) * A * (1 - A) ** 2),
        ),
        Mistake(
            "D4",
            "The residual is still squared in the gradients.",
            _matrices(residual=lambda r, o: r**2),
        ),
        Mistake(
            "D6",
            "The outputs stand where the residuals belong; the targets are gone.",
            _matrices(residual=lambda r, o: o),
        ),
        Mistake(
            "B6",
            "The gradient of the hidden biases is averaged, that of the weights not.",
            _matrices(bias=lambda d: d.mean(axis=0)),
        ),
    ),
)

EXERCISES = (COMPOSE_JACOBIANS, WEIGHT_BY_WEIGHT, MATRIX_GRADIENTS)
