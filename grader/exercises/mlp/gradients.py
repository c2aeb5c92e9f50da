"""mlp_backward and loss_and_gradients: points, and mistakes by the network's tables.

Notebook and grader judge alike: by calls, results and marks of known mistakes. Where
none of these fits, the grader goes on looking with all its tables, step by step from
the output, and adds what it has found.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from grader.api import NETWORK_SENTENCES as SENTENCES
from grader.api import (
    Calling,
    CodeExercise,
    DenseExercise,
    Instance,
    Mistake,
    Network,
    Point,
    Role,
    Verdict,
    consistency,
    known_gradients,
    single_precision,
)
from grader.api import draw_network as draw
from grader.api import network_gradient as gradient
from solutions.mlp import Layer

from .draws import whole

SEEN = 1e-3  # a gradient below is rounding of numbers near 1


@dataclass(frozen=True)
class Plan:
    """A call to draw: a network, its widths (d, h, ..., k), and the role of numbers."""

    network: Network
    widths: tuple[int, ...]
    role: Role
    group: str = "value"

    @property
    def where(self) -> str:
        """The call in a learner's words."""
        layers = self.network.layers
        depth = f"{layers} layers" if layers > 1 else "one layer"
        equal = ", all equally wide" if len(set(self.widths)) == 1 else ""
        lone = ", a single example" if self.role.n == 1 else ""
        lone = lone or ", one input and a lone unit" * (self.widths[0] == 1)
        return f"for {depth} with {self.network.hidden}{equal}{lone}"


@dataclass(frozen=True, eq=False)
class GradientExercise(CodeExercise):
    """A gradient of networks of any depth."""

    networks: tuple[Network, ...] = ()
    calling: Calling | None = None

    def passes(self, function: Callable, seed: str) -> bool:
        """Whether a function gets full marks, for which nothing is explained."""
        return super().judge(function, seed).passed

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge as the notebook does; of a mistake in no table say more."""
        verdict = super().judge(function, seed)
        known = {mistake.sentence for mistake in self.mistakes}
        if verdict.stage != "value" or verdict.sentence in known or verdict.passed:
            return verdict
        more = self._in_a_network(function, seed, known)
        return replace(verdict, evidence=f"{verdict.evidence} {more}".strip())

    def _in_a_network(self, function: Callable, seed: str, refuted: set[str]) -> str:
        """What all tables say in the first network where an answer is wrong, or "".

        That is another network than the one of the verdict, so it is told which. What
        the points of all networks together refute is not told of one.
        """
        assert self.calling is not None, f"{self.name} does not say how it is called"
        for network in self.networks:
            only = DenseExercise(self.name, self.reference, (network,), self.calling)
            found = only.judge(function, seed)
            if found.passed:
                continue
            if found.stage != "value" or found.sentence in refuted:
                return ""
            of_loss = found.sentence in consistency.SENTENCES.values()
            of_loss = of_loss or found.evidence == consistency.TOO
            where = "In a network" if of_loss else "In the gradient of a network"
            return f"{where} {_built(network)}: {found.sentence}"
        return ""


def _built(network: Network) -> str:
    """What a network is made of: "of 3 layers with tanh and the squared head"."""
    layers = "one layer" if network.layers == 1 else f"{network.layers} layers"
    head = "" if network.head == "upstream" else f" and the {network.head} head"
    return f"of {layers} with {network.hidden}{head}"


def points_of(plans: tuple[Plan, ...], calling: Calling, far: Plan) -> Callable:
    """The calls of all plans; then whole numbers, and where no difference is seen."""

    def points(rng) -> list[Point]:
        found = []
        for plan in plans:
            label = f"{rng.integers(2**31)}"
            instance = _short(draw(plan.network, plan.widths, plan.role, label))
            args, kwargs = calling.arguments(instance)
            found.append(Point(args, kwargs, plan.group, plan.where))
        args, kwargs = calling.arguments(_of_whole_numbers(rng, plans[1].network))
        where = "for whole numbers, among them sums of exactly 0,"
        found += [
            Point(args, kwargs, "edge", where),
            *_number_points(rng, plans[1].network, calling),
        ]
        return [*found, _far(far, calling, f"{rng.integers(2**31)}")]

    return points


def _number_points(rng, network: Network, calling: Calling) -> Iterator[Point]:
    """Single precision; a whole upstream gradient, where one is handed over."""
    label = f"{rng.integers(2**31)}"
    instance = _short(
        draw(replace(network, layers=2), (4, 3, 2), Role(1, 2, 0.5), label)
    )
    args, kwargs = calling.arguments(instance)
    yield Point(single_precision(args), kwargs, "edge", "for numbers of float32")
    if network.head == "upstream":
        params, trace, d_outputs, activation = args
        args = params, trace, whole(rng, d_outputs.shape), activation
        yield Point(args, {}, "edge", "where d_outputs holds whole numbers")


def _short(instance: Instance) -> Instance:
    """The same with few digits, which are stored with the notebook."""
    parameters = {name: block.round(3) for name, block in instance.parameters.items()}
    return replace(instance, parameters=parameters, X=instance.X.round(3))


def _of_whole_numbers(rng, network: Network) -> Instance:
    """Two layers with ReLU, units off, on, and exactly at the kink.

    Drawn until no block of the gradient cancels to nothing but rounding, of which
    every right answer has another one.
    """
    while True:
        instance = _draw_whole_numbers(rng, replace(network, layers=2))
        if all(np.abs(block).max() > SEEN for block in gradient(instance).values()):
            return instance


def _draw_whole_numbers(rng, network: Network) -> Instance:
    while True:
        blocks = {"W1": whole(rng, (2, 3)), "b1": whole(rng, 3)}
        X = whole(rng, (3, 2))
        z = X @ blocks["W1"] + blocks["b1"]
        if all((sign == np.sign(z)).any() for sign in (-1, 0, 1)):
            break
    blocks |= {"W2": whole(rng, (3, 2)), "b2": whole(rng, 2)}
    targets = np.eye(2)[rng.permutation(3) % 2] + rng.choice([0.5, 0.25], (3, 2))
    if network.head in ("softmax", "binary"):
        targets = np.eye(2, dtype=int)[rng.permutation(3) % 2]
    return Instance(network, blocks, X, targets, 0.5 if network.penalised else 0.0)


def _far(plan: Plan, calling: Calling, label: str) -> Point:
    """Where one output is 1e12, of which no digit is left for differences."""
    instance = _short(draw(plan.network, plan.widths, plan.role, label))
    last = f"b{plan.network.layers}"
    moved = {**instance.parameters, last: np.array([1e12, 0.5])}
    args, kwargs = calling.arguments(replace(instance, parameters=moved))
    return Point(args, kwargs, "cancellation", "where an output is 1e12")


def with_activations(name_at: Callable[[Point], str]) -> dict:
    """A class of input for each activation; name_at(point) is the one that is asked."""
    return {
        name: (lambda point, name=name: name_at(point) == name)
        for name in ("relu", "sigmoid", "tanh")
    }


def layers_of(blocks: dict) -> list[Layer]:
    """Blocks by name as a list of layers."""
    depth = len(blocks) // 2
    return [Layer(blocks[f"W{i}"], blocks[f"b{i}"]) for i in range(1, depth + 1)]


def tabled(networks, codes: str, answer: Callable) -> Iterator[Mistake]:
    """Mistakes of the networks' tables under some codes, each with all its rules.

    answer(code, key) is a wrong answer.
    """
    rules = {(k.code, k.key): None for n in networks for k in known_gradients(n)}
    wanted = codes.split()
    for code, key in sorted(rules, key=lambda r: [*wanted, r[0]].index(r[0])):
        if code in wanted:
            yield Mistake(code, SENTENCES[code], answer(code, key))


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
