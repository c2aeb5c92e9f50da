"""mlp_backward and loss_and_gradients: judged by the judge of dense networks.

The grader diagnoses with all its tables. The notebook gets public points and those
mistakes of the tables that learners make most, with the same sentences.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

import numpy as np

from grader.api import (
    DESIGNED,
    HIDDEN,
    PUBLIC,
    Calling,
    CodeExercise,
    DenseExercise,
    Instance,
    Mistake,
    Network,
    Point,
    Role,
    Spec,
    Verdict,
    generator,
    judge_code,
    known_gradients,
)
from grader.api import (
    draw_network as draw,
)
from grader.api import (
    network_gradient as gradient,
)
from grader.api import (
    network_sizes as sizes_of,
)
from solutions.mlp import Layer

SQUARE = (4, 4, 4, 4)  # widths of three layers
LONE = Role(1, 2, 0.23)  # a single example


@dataclass(frozen=True, eq=False)
class GradientExercise(CodeExercise):
    """A gradient of networks of any depth; each network has points of its own."""

    networks: tuple[Network, ...] = ()
    calling: Calling = field(kw_only=True)

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge with the tables of all known mistakes, step by step from the output."""
        dense = DenseExercise(self.name, self.reference, self.networks, self.calling)
        verdict = dense.judge(function, seed)
        return (verdict.passed and _elsewhere(self, function)) or verdict

    def share(self, mistake: Mistake) -> float:
        """What the grader gives, by its tables, so that the notebook gives the same."""
        return _share(self, mistake)


def _elsewhere(exercise: GradientExercise, function: Callable) -> Verdict | None:
    verdict = judge_code(_other_calls(exercise), function)
    return None if verdict.passed else verdict


@lru_cache(maxsize=16)
def _other_calls(exercise: GradientExercise) -> Spec:
    """Calls that the tables have no points for.

    All layers equally wide, a single example, and no digit left for a difference.
    """
    *_, square, lone, far = exercise.points(generator(exercise.name, HIDDEN))
    cases = [exercise.case(point) for point in (square, lone, far)]
    return Spec(exercise.name, cases, list, list(exercise.returns), exercise.view)


@lru_cache(maxsize=256)
def _share(exercise: GradientExercise, mistake: Mistake) -> float:
    return round(exercise.judge(mistake.answer, PUBLIC).share, 6)


def block_names(depth: int) -> tuple[str, ...]:
    """W1, b1, W2, b2 and so on."""
    return tuple(f"{kind}{i}" for i in range(1, depth + 1) for kind in "Wb")


def points_of(networks: tuple[Network, ...], calling: Calling) -> Callable:
    """One call for each network, and one where all layers are equally wide.

    A matrix that is not transposed runs only there. Then one with a single example.
    """

    def points(rng) -> list[Point]:
        large, middle, small = DESIGNED[0], DESIGNED[2], DESIGNED[1]
        roles = (large, middle, small, large, large)
        sizes = [sizes_of(n, r) for n, r in zip(networks, roles, strict=False)]
        cases = zip((*networks, networks[0]), roles, strict=True)
        found = []
        for (network, role), widths in zip(cases, [*sizes, SQUARE], strict=True):
            label = f"{rng.integers(2**31)}"
            args, kwargs = calling.arguments(draw(network, widths, role, label))
            depth = f"{network.layers} layers" if network.layers > 1 else "one layer"
            equal = ", all equally wide" if widths == SQUARE else ""
            where = f"for {depth} with {network.hidden}{equal}"
            found.append(Point(args, kwargs, where=where))
        lone = _lone(networks[1], calling, f"{rng.integers(2**31)}")
        return [*found, lone, _far(networks[2], calling, f"{rng.integers(2**31)}")]

    return points


def _lone(network: Network, calling: Calling, label: str) -> Point:
    args, kwargs = calling.arguments(draw(network, (4, 3, 2), LONE, label))
    return Point(args, kwargs, where="for a single example")


def _far(network: Network, calling: Calling, label: str) -> Point:
    """Where one output is 1e12, of which no digit is left for differences."""
    widths = range(network.layers + 2, 1, -1)
    instance = draw(network, tuple(widths), Role(3, 2, 0.0, soft=True), label)
    last = f"b{network.layers}"
    moved = {**instance.parameters, last: np.array([1e12, 0.5])}
    args, kwargs = calling.arguments(replace(instance, parameters=moved))
    return Point(args, kwargs, "cancellation", "where an output is 1e12")


def layers_of(blocks: dict) -> list[Layer]:
    """Blocks by name as a list of layers."""
    depth = len(blocks) // 2
    return [Layer(blocks[f"W{i}"], blocks[f"b{i}"]) for i in range(1, depth + 1)]


def known_mistake(code: str, key: str, instance: Instance) -> list[Layer]:
    """A mistake of the tables; the right gradient where it cannot happen."""
    known = _tables(instance.network).get((code, key))
    return layers_of((known and known.blocks(instance)) or gradient(instance))


@cache
def _tables(network: Network) -> dict:
    """Mistakes by code and rule; of several the one nearest to the output."""
    found: dict = {}
    for known in known_gradients(network):
        found.setdefault((known.code, known.key), known)
    return found


def from_trace(params, trace, d_outputs, activation) -> Instance:
    """The instance behind arguments of mlp_backward."""
    network = Network(activation, "upstream", len(params), penalised=False)
    return Instance(network, _parameters(params), trace[0][0], d_outputs, 0.0)


def from_data(params, X, targets, *, activation, head, l2=0.0) -> Instance:
    """The instance behind arguments of loss_and_gradients."""
    network = Network(activation, head, len(params))
    return Instance(network, _parameters(params), X, targets, l2)


def _parameters(params) -> dict:
    return {
        f"{kind}{i}": block
        for i, layer in enumerate(params, start=1)
        for kind, block in zip("Wb", layer, strict=True)
    }
