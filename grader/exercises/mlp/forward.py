"""The way forward, outputs and trace: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point
from solutions import mlp as solution
from solutions.mlp import activation_pair

from .draws import batch, begins_alike, cast, third_is, without_biases

NETWORKS = (
    ("tanh", 5, (3, 4, 2)),
    ("relu", 4, (6, 5, 3, 2)),
    ("sigmoid", 7, (2, 3, 4)),
    ("relu", 3, (4, 2)),
    ("tanh", 1, (3, 4, 2)),
    ("tanh", 2, (3, 2, 4, 3, 2, 1)),
    ("sigmoid", 2, (2, 2, 2, 2, 2, 2)),
    ("tanh", 3, (1, 2, 1, 2, 1)),
)
WHOLE = ("sigmoid", 2, (3, 2, 1))
DEEPEST = 5


def _forward_points(rng):
    points: list[Point] = []
    for activation, n, sizes in NETWORKS:
        params, X = batch(rng, n, sizes, activation)
        depth = f"{len(params)} layers" if len(params) > 1 else "one layer"
        if len(params) > 1 and len(set(sizes)) == 1:  # as training begins with them
            params, depth = without_biases(params), f"{depth} alike, with biases of 0,"
        where = f"for {depth} with {activation}{', one example' * (n == 1)}"
        again = n in (size for _, size, _ in NETWORKS[: len(points)])
        known = {} if again else {"n": n}
        points.append(Point((params, X, activation), where=where, sizes=known))
    return [*points, *_number_points(rng)]


def _number_points(rng):
    """Whole numbers in the layers and in X, single precision, and units all off."""
    activation, n, sizes = WHOLE
    params, X = batch(rng, n, sizes, activation)
    whole, single = np.rint(2 * X).astype(int), X.astype(np.float32)
    silent = [layer._replace(b=layer.b - 20) for layer in params]
    for told, args in {
        "where the layers hold whole numbers": (cast(params, int), X, activation),
        "where X holds whole numbers": (params, whole, activation),
        "for numbers of float32": (cast(params, np.float32), single, activation),
        "where every hidden unit is silent": (silent, X, "relu"),
    }.items():
        yield Point(args, group="edge", where=told)


def _walk(bend=None, seen=None, bent=False, add=True, last=False, first=False):
    """A way forward with settings; the mistakes are its settings."""

    def answer(params, X, activation):
        activate, _ = activation_pair(activation)
        activate = bend or activate
        inputs, trace = (activate(X) if first else X), []
        for i, (W, b) in enumerate(params):
            z = inputs @ W + (b if add else 0)
            final = i == len(params) - 1
            a = z if final and not last else activate(z)
            kept = (inputs if seen is None else seen(a, X)), z
            trace.append((kept[0], activate(z)) if bent else kept)
            inputs = a
        return inputs, trace

    return answer


def _appended_late(params, X, name):
    """The pair is appended after the activation has replaced what the layer saw."""
    outputs, trace = _walk()(params, X, name)
    activate, _ = activation_pair(name)
    return outputs, [(activate(z), z) for _, z in trace]


MLP_FORWARD = CodeExercise(
    "mlp_forward",
    solution.mlp_forward,
    _forward_points,
    returns=(
        "outputs",
        *(f"{kind} {i}" for i in range(1, DEEPEST + 1) for kind in ("inputs", "z")),
    ),
    view="outputs_and_trace",
    axes=("+", "nd", "-"),
    classes={
        **{name: third_is(name) for name in ("relu", "sigmoid", "tanh")},
        "layers alike, with biases of 0": begins_alike,
    },
    uses=("affine",),
    mistakes=(
        Mistake(
            "last",
            "The last layer goes through the activation; its sums are the outputs.",
            _walk(last=True),
        ),
        Mistake(
            "linear",
            "No activation anywhere: without it all layers are a single one.",
            _walk(bend=lambda z: z),
        ),
        Mistake(
            "first",
            "X goes through the activation; the first layer sees it as it is.",
            _walk(first=True),
        ),
        Mistake("no-bias", "The biases are not used.", _walk(add=False)),
        Mistake(
            "relu-always",
            "The activation is always ReLU; which one was asked for?",
            _walk(bend=lambda z: np.maximum(z, 0)),
        ),
        Mistake(
            "tanh-always",
            "Every network gets tanh; which activation was asked for?",
            _walk(bend=np.tanh),
        ),
        Mistake(
            "seen-X",
            "The outputs are right; the trace says that every layer saw X.",
            _walk(seen=lambda a, X: X),
        ),
        Mistake(
            "seen-next",
            "The trace holds what a layer gave; what it saw is asked for.",
            _walk(seen=lambda a, X: a),
        ),
        Mistake(
            "seen-next",
            "The trace holds what a layer gave; what it saw is asked for.",
            _appended_late,
        ),
        Mistake(
            "sums-bent",
            "The second entry of a pair has gone through the activation; z is "
            "asked for, before it.",
            _walk(bent=True),
        ),
        Mistake(
            "exchanged",
            "The two entries of a pair are exchanged: first what the layer saw.",
            lambda p, X, name: (
                _walk()(p, X, name)[0],
                [(z, x) for x, z in _walk()(p, X, name)[1]],
            ),
        ),
        Mistake(
            "reversed",
            "The trace begins with the last layer; the first goes first.",
            lambda p, X, name: (_walk()(p, X, name)[0], _walk()(p, X, name)[1][::-1]),
        ),
        Mistake(
            "short",
            "The last layer has no entry in the trace.",
            lambda p, X, name: (_walk()(p, X, name)[0], _walk()(p, X, name)[1][:-1]),
        ),
        Mistake(
            "one-layer",
            "Only the first layer is computed.",
            lambda p, X, name: _walk()(p[:1], X, name),
        ),
    ),
)
