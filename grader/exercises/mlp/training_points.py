"""Calls of a whole training: networks, batches, epochs and rates."""

import numpy as np

from grader.api import MAY_REFUSE, Point, layer_probes, single_precision

from .draws import cast, network, normal, whole

CASES = (  # examples, sizes, size of a batch, epochs, rate
    (7, (3, 2), 3, 2, 0.2),
    (5, (2, 4, 3), 2, 3, 0.2),
    (6, (2, 3, 2), 4, 4, 1.3),  # uphill, step by step
    (3, (3, 3, 3, 3, 3, 3), 2, 1, 0.4),
)


def train_points(rng):
    """Trainings of one to five layers, one of them uphill, and the edges."""
    points = []
    for n, sizes, *told in CASES:
        size, epochs, _ = told
        where = f"for {n} examples in batches of {size}, {epochs} epochs"
        args, kwargs = _call(rng, n, sizes, *told)
        points.append(Point(args, kwargs, where=where))
    return [*points, *_edges(rng)]


def _call(rng, n, sizes, size, epochs, rate):
    """Arguments of a training in batches of a size."""
    X, targets = normal(rng, (n, sizes[0])), normal(rng, (n, sizes[-1]))
    kwargs = {
        "learning_rate": rate,
        "epochs": epochs,
        "batch_size": size,
        "rng": np.random.default_rng(rng.integers(2**31)),
    }
    return (layer_probes.pull, network(rng, sizes), X, targets), kwargs


def _edges(rng):
    """Lone examples, batches and units, whole numbers, and single precision."""
    for n, sizes, size in ((1, (2, 3), 2), (4, (1, 2, 1), 1)):
        args, kwargs = _call(rng, n, sizes, size, 2, 0.2)
        where = f"for {n} example{'s' * (n > 1)} in batches of {size}"
        yield Point(args, kwargs, "edge", where)
    (pull, params, X, targets), kwargs = _call(rng, 3, (2, 1, 2), 2, 1, 0.2)
    where = "where the layers hold whole numbers"
    args = (pull, cast(params, int), X, targets)
    yield Point(args, kwargs, MAY_REFUSE, where)  # as a step in place does
    for told, args in {
        "where X holds whole numbers": (params, whole(rng, X.shape), targets),
        "where targets are whole": (params, X, whole(rng, targets.shape)),
        "for numbers of float32": single_precision((params, X, targets)),
    }.items():
        yield Point((pull, *args), kwargs, "edge", told)
