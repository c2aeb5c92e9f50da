"""Test points with roles, chosen so that no known mistake can hide.

All sizes at a point differ and are larger below than above, there are fewer examples
than inputs of any layer (then deltas can be recovered from weight gradients), biases
are not zero, weighted sums keep away from kinks, probabilities from 0 and 1, and no
entry of the right gradient is tiny. A draw that breaks a rule is drawn again.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from grader.judge.network.network import Instance, Network, View
from grader.judge.rng import generator

MARGIN = 0.02
TINY = 1e-3
DRAWS = 20000


@dataclass(frozen=True)
class Role:
    """Number of examples and outputs, penalty, and whether targets are soft."""

    n: int
    k: int
    l2: float
    soft: bool = False


DESIGNED = (Role(5, 4, 0.37), Role(4, 3, 0.0, soft=True), Role(3, 5, 0.81))
FRESH = (Role(4, 3, 0.53, soft=True), Role(3, 5, 0.23))
SQUARE = ((6, Role(5, 6, 0.37)), (7, Role(4, 7, 0.0, True)), (8, Role(3, 8, 0.81)))
SQUARE_FRESH = ((7, Role(4, 7, 0.53, soft=True)), (8, Role(3, 8, 0.23)))


@lru_cache(maxsize=64)
def designed(network: Network) -> tuple[Instance, ...]:
    """Three points: one-hot with penalty, soft without, one-hot with another."""
    return tuple(
        draw(network, sizes_of(network, role), role, f"designed {i}")
        for i, role in enumerate(DESIGNED)
    )


@lru_cache(maxsize=64)
def fresh(network: Network) -> tuple[Instance, ...]:
    """Two more points, on which an explanation has to hold before it is told."""
    return tuple(
        draw(network, sizes_of(network, role), role, f"fresh {i}")
        for i, role in enumerate(FRESH)
    )


@lru_cache(maxsize=256)
def seeded(network: Network, seed: str) -> Instance:
    """A point of its own for each seed, with the sizes and penalty of the first."""
    return draw(network, sizes_of(network, DESIGNED[0]), DESIGNED[0], f"seed {seed}")


@lru_cache(maxsize=16)
def square(network: Network) -> tuple[tuple[Instance, ...], tuple[Instance, ...]]:
    """Designed and fresh points whose layers are all equally wide.

    Some mistakes (a weight matrix not transposed) run only here.
    """
    groups = []
    for label, roles in (("square", SQUARE), ("square fresh", SQUARE_FRESH)):
        points = []
        for i, (width, role) in enumerate(roles):
            sizes = [width] * (network.layers + 1)
            if network.outputs:
                sizes[-1] = network.outputs
            points.append(draw(network, tuple(sizes), role, f"{label} {i}"))
        groups.append(tuple(points))
    return groups[0], groups[1]


def sizes_of(network: Network, role: Role) -> tuple[int, ...]:
    """Widths (d, h, ..., k): all different, different from n, shrinking upwards."""
    hidden = [role.k + 2 + i for i in range(network.layers - 1)]
    inputs = role.k + 2 + network.layers
    return (inputs, *reversed(hidden), network.outputs or role.k)


def draw(network: Network, sizes: tuple[int, ...], role: Role, label: str) -> Instance:
    """The first draw under a label that keeps all rules."""
    rng = generator(f"{network}", label)
    for _ in range(DRAWS):
        instance = _any_instance(network, sizes, role, rng)
        if is_good(instance):
            return instance
    raise RuntimeError(f"no good point for {network} among {DRAWS} draws")


def _any_instance(network, sizes, role, rng) -> Instance:
    parameters = {}
    for i, (inputs, outputs) in enumerate(pairwise(sizes), start=1):
        spread = 1.2 / np.sqrt(inputs)
        parameters[f"W{i}"] = rng.normal(0.0, spread, (inputs, outputs))
        parameters[f"b{i}"] = rng.normal(0.0, 0.5, outputs)
    X = rng.normal(size=(role.n, sizes[0]))
    targets = _targets(network, role, sizes[-1], rng)
    l2 = role.l2 if network.penalised else 0.0
    return Instance(network, parameters, X, targets, l2)


def _targets(network: Network, role: Role, k: int, rng) -> np.ndarray:
    soft, shape = role.soft and network.soft, (role.n, k)
    if network.head in ("squared", "upstream"):
        return rng.normal(size=shape)
    if network.head == "binary":
        if soft:
            return rng.uniform(0.1, 0.9, shape)
        return rng.integers(0, 2, shape).astype(float)
    if soft:
        shares = rng.exponential(size=shape) + 0.05
        return shares / shares.sum(axis=1, keepdims=True)
    # as many different classes as there is room for
    classes = np.concatenate([rng.permutation(k), rng.integers(0, k, role.n)])[: role.n]
    return np.eye(k)[rng.permutation(classes)]


def is_good(instance: Instance) -> bool:
    """Whether an instance keeps all rules."""
    view = View(instance)
    return (
        _outputs_are_moderate(view)
        and _layers_are_lively(view)
        and _no_entry_is_tiny(view, instance)
    )


def _outputs_are_moderate(view: View) -> bool:
    network, prediction = view.network, view.prediction
    if network.head in ("squared", "upstream"):
        return bool(np.abs(prediction - view.T).min() > MARGIN)
    if network.head == "binary" and len(np.unique(view.T)) < 2:
        return False
    lowest = min(MARGIN, 0.1 / view.k)
    return bool(lowest < prediction.min() and prediction.max() < 1 - MARGIN)


def _layers_are_lively(view: View) -> bool:
    for i in range(1, view.layers):
        z = view.N[i]
        on = z > 0
        if view.hidden[i] == "relu":
            if np.abs(z).min() < MARGIN:
                return False
            if view.n > 3 and (on.any(0) & ~on.all(0)).mean() < 0.5:
                return False
        singular = np.linalg.svd(view.A[i], compute_uv=False)
        if singular.min() < 3e-3 * singular.max():
            return False
    return True


def _no_entry_is_tiny(view: View, instance: Instance) -> bool:
    for name, block in view.gradient.items():
        whole = block + instance.l2 * instance.parameters[name] * (name[0] == "W")
        sizes = np.abs(whole[whole != 0])
        if sizes.size == 0 or sizes.min() < TINY * sizes.max():
            return False
    return True
