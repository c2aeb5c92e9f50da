"""mlp_backward and loss_and_gradients: judged by the judge of dense networks.

The grader diagnoses with all its tables. The notebook gets public points and those
mistakes of the tables that learners make most, with the same sentences.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from grader.judge.dense import Calling, DenseExercise, Network
from grader.judge.dense.mistakes import known_gradients
from grader.judge.dense.network import Instance, gradient
from grader.judge.dense.points import DESIGNED, draw, sizes_of
from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.judge.seeds import PUBLIC
from grader.student.verdict import Verdict
from solutions.mlp import Layer

SQUARE = (4, 4, 4, 4)  # widths of three layers


@dataclass(frozen=True, eq=False)
class GradientExercise(CodeExercise):
    """A gradient of networks of any depth; each network has points of its own."""

    networks: tuple[Network, ...] = ()
    calling: Calling | None = None

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge with the tables of all known mistakes, step by step from the output."""
        dense = DenseExercise(self.name, self.reference, self.networks, self.calling)
        return dense.judge(function, seed)

    def share(self, mistake: Mistake) -> float:
        """What the grader gives, by its tables, so that the notebook gives the same."""
        return _share(self, mistake)


@lru_cache(maxsize=256)
def _share(exercise: GradientExercise, mistake: Mistake) -> float:
    return round(exercise.judge(mistake.answer, PUBLIC).share, 6)


def block_names(depth: int) -> tuple[str, ...]:
    """W1, b1, W2, b2 and so on."""
    return tuple(f"{kind}{i}" for i in range(1, depth + 1) for kind in "Wb")


def points_of(networks: tuple[Network, ...], calling: Calling) -> Callable:
    """One call for each network, and one where all layers are equally wide.

    A matrix that is not transposed runs only there.
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
        return found

    return points


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
    found = {}
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
