"""Certify exercises on dense networks: right reference, sound points, no look-alikes.

A wrong reference rejects right answers, and a point at which a known mistake happens
to be right accepts it. Both are found here, before any learner meets them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from grader.judge.network.gradient_mistakes import KnownGradient, known_gradients
from grader.judge.network.judge_gradients import EXACTLY, DenseExercise
from grader.judge.network.network import Array, Instance, Network, gradient, loss
from grader.judge.network.network_points import designed, fresh, is_good
from grader.student.judging.compare import ACCEPT, block_error

STEP = 1e-30
CERTIFIED = 1e-13


@dataclass(frozen=True)
class NetworkCertificate:
    """What is known of one network of an exercise.

    error is the largest block error of the reference against the complex step,
    identities lists mistakes that are one and the same gradient everywhere, under two
    codes, or with the right one; complaints lists what must not be.
    """

    network: Network
    error: float
    mistakes: int
    smallest: float
    identities: tuple[tuple[str, str], ...]
    complaints: tuple[str, ...]


def certify(exercise: DenseExercise) -> list[NetworkCertificate]:
    """One certificate for each network of an exercise."""
    found = [certify_network(network) for network in exercise.networks]
    verdict = exercise.judge(exercise.reference, "certify")
    if verdict.sentence != EXACTLY:
        raise ValueError(f"{exercise.name}: the solution is not right: {verdict}")
    return found


def certify_network(network: Network) -> NetworkCertificate:
    """Examine reference, points and known mistakes of a network."""
    points = (*designed(network), *fresh(network))
    known = [m for m in known_gradients(network) if _happens(m, points)]
    error = max(reference_error(instance) for instance in points)
    distances = {m.key + m.code: _distance(m, points[:3]) for m in known}
    complaints = list(_complaints(points, error))
    identities = []
    for one, other in _look_alikes(known, points[:3]):
        if _same(_flat(one, points[3:]), _flat(other, points[3:])):
            identities.append((one.code if one else "right", other.code))
        else:
            complaints.append(f"{one and one.code} and {other.code} look the same")
    visible = [d for d in distances.values() if d > ACCEPT]
    return NetworkCertificate(
        network,
        error,
        len({m.code for m in known}),
        min(visible, default=np.inf),
        tuple(dict.fromkeys(pair for pair in identities if pair[0] != pair[1])),
        tuple(complaints),
    )


def reference_error(instance: Instance) -> float:
    """Largest block error of the gradient against the complex step."""
    return max(
        block_error(block, _complex_step(instance, name))
        for name, block in gradient(instance).items()
    )


def _complex_step(instance: Instance, name: str) -> Array:
    found = np.empty_like(instance.parameters[name])
    for index in np.ndindex(found.shape):
        moved = {n: p.astype(complex) for n, p in instance.parameters.items()}
        moved[name][index] += STEP * 1j
        found[index] = loss(instance, moved).imag / STEP
    return found


def _complaints(points, error: float) -> Iterator[str]:
    if not error <= CERTIFIED:
        yield f"the reference is off by {error:.1g}"
    for i, instance in enumerate(points):
        if not is_good(instance):
            yield f"point {i + 1} breaks a rule"


def _happens(mistake: KnownGradient, points) -> bool:
    with np.errstate(all="ignore"):
        return all(mistake.blocks(instance) is not None for instance in points)


def _look_alikes(known: list[KnownGradient], points) -> Iterator[tuple]:
    """Pairs of mistakes, None for none, that look the same at these points."""
    given = [(mistake, _flat(mistake, points)) for mistake in (None, *known)]
    for (one, ours), (other, theirs) in combinations(given, 2):
        same_code = one is not None and other is not None and one.code == other.code
        if not same_code and _same(ours, theirs):
            yield one, other


def _same(ours: list[Array], theirs: list[Array]) -> bool:
    """Whether two gradients cannot be told apart at any point."""
    return all(
        np.abs(a - b).max() <= ACCEPT * np.abs(b).max()
        for a, b in zip(ours, theirs, strict=True)
    )


def _flat(mistake: KnownGradient | None, points) -> list[Array]:
    """The gradient of a mistake, or the right one, as a vector at every point."""
    blocks = [mistake.blocks(i) if mistake else gradient(i) for i in points]
    return [np.concatenate([b.ravel() for b in (f or {}).values()]) for f in blocks]


def _distance(mistake: KnownGradient, points) -> float:
    """How far a mistake is from the truth, at the point and block where it is most."""
    return max(
        block_error(block, gradient(i)[name])
        for i in points
        for name, block in (mistake.blocks(i) or {}).items()
    )
