"""mlp_backward and loss_and_gradients: judged by the judge of dense networks.

The grader diagnoses with all its tables. The notebook gets public points and those
mistakes of the tables that learners make most, with the same sentences.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from grader.judge.dense import (
    BACKWARD_ONLY,
    WHOLE_NETWORK,
    Calling,
    DenseExercise,
    Network,
)
from grader.judge.dense.mistakes import known_gradients
from grader.judge.dense.network import Instance, gradient, loss
from grader.judge.dense.points import DESIGNED, draw, sizes_of
from grader.judge.dense.sentences import SENTENCES
from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.student.verdict import Verdict
from solutions import mlp as solution
from solutions.mlp import Layer

BACKWARD = (
    Network("tanh", "upstream", 3, penalised=False),
    Network("relu", "upstream", 2, penalised=False),
    Network("sigmoid", "upstream", 4, penalised=False),
    Network("relu", "upstream", 1, penalised=False),
)
WHOLE = (
    Network("tanh", "squared", 3),
    Network("relu", "softmax", 2),
    Network("sigmoid", "binary", 3),
    Network("relu", "softmax", 1),
)


@dataclass(frozen=True)
class GradientExercise(CodeExercise):
    """A gradient of networks of any depth; each network has points of its own."""

    networks: tuple[Network, ...] = ()
    calling: Calling | None = None

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge with the tables of all known mistakes, step by step from the output."""
        dense = DenseExercise(self.name, self.reference, self.networks, self.calling)
        return dense.judge(function, seed)


def _blocks(layers: int) -> tuple[str, ...]:
    return tuple(f"{kind}{i}" for i in range(1, layers + 1) for kind in "Wb")


def _points(networks: tuple[Network, ...], calling: Calling) -> Callable:
    """One call for each network, the first role for the first network and so on."""

    def points(rng) -> list[Point]:
        found = []
        for network, role in zip(networks, (*DESIGNED, DESIGNED[0]), strict=True):
            label = f"{rng.integers(2**31)}"
            instance = draw(network, sizes_of(network, role), role, label)
            args, kwargs = calling.arguments(instance)
            layers = f"{network.layers} layers" if network.layers > 1 else "one layer"
            where = f"for {layers} with {network.hidden}"
            found.append(Point(args, kwargs, where=where))
        return found

    return points


def _layers(blocks: dict) -> list[Layer]:
    depth = len(blocks) // 2
    return [Layer(blocks[f"W{i}"], blocks[f"b{i}"]) for i in range(1, depth + 1)]


def _wrong(code: str, key: str, instance: Instance) -> list[Layer]:
    """A mistake of the tables; the right gradient where it cannot happen."""
    known = _tables(instance.network).get((code, key))
    return _layers((known and known.blocks(instance)) or gradient(instance))


@cache
def _tables(network: Network) -> dict:
    return {(known.code, known.key): known for known in known_gradients(network)}


def _from_trace(params, trace, d_outputs, activation) -> Instance:
    network = Network(activation, "upstream", len(params), penalised=False)
    return Instance(network, _parameters(params), trace[0][0], d_outputs, 0.0)


def _from_data(params, X, targets, *, activation, head, l2=0.0) -> Instance:
    network = Network(activation, head, len(params))
    return Instance(network, _parameters(params), X, targets, l2)


def _parameters(params) -> dict:
    return {
        f"{kind}{i}": block
        for i, layer in enumerate(params, start=1)
        for kind, block in zip("Wb", layer, strict=True)
    }


def _backward_mistake(code: str, key: str) -> Mistake:
    def answer(*args):
        return _wrong(code, key, _from_trace(*args))

    return Mistake(code, SENTENCES[code], answer)


def _whole_mistake(code: str, key: str) -> Mistake:
    def answer(*args, **kwargs):
        instance = _from_data(*args, **kwargs)
        return float(loss(instance)), _wrong(code, key, instance)

    return Mistake(code, SENTENCES[code], answer)


def _reversed(*args):
    return _layers(gradient(_from_trace(*args)))[::-1]


MLP_BACKWARD = GradientExercise(
    "mlp_backward",
    solution.mlp_backward,
    _points(BACKWARD, BACKWARD_ONLY),
    returns=_blocks(4),
    view="layers",
    uses=("affine_backward",),
    networks=BACKWARD,
    calling=BACKWARD_ONLY,
    mistakes=(
        *(
            _backward_mistake(code, key)
            for code, key in (
                ("A2", "missing"),
                ("A6", "twice"),
                ("A9", "mask of the signal"),
                ("A-step", "step formula"),
                ("C1", "no weights"),
                ("C2", "no input"),
                ("C3", "weighted sums below"),
                ("C-lost", "lost"),
                ("B4", "last example"),
                ("B8", "lost"),
                ("B9", "weight row"),
                ("B10", "signal"),
                ("b-all", "one for all"),
                ("W-signal", "signal"),
                ("U-ones", "ones"),
            )
        ),
        Mistake(
            "reversed",
            "Your gradients come in reverse order: the first layer goes first.",
            _reversed,
        ),
    ),
)


def _penalty(of: Callable) -> Callable:
    """Right gradients and a loss with another penalty: of(l2, params)."""

    def answer(params, X, targets, **kwargs):
        instance = _from_data(params, X, targets, **kwargs)
        total = loss(instance.with_l2(0.0)) + of(instance.l2, params)
        return float(total), _layers(gradient(instance))

    return answer


def _squares(params, kinds="Wb"):
    blocks = [getattr(layer, kind) for layer in params for kind in kinds]
    return sum(np.sum(block**2) for block in blocks)


def _nowhere(*args, **kwargs):
    plain = _from_data(*args, **kwargs).with_l2(0.0)
    return float(loss(plain)), _layers(gradient(plain))


LOSS_AND_GRADIENTS = GradientExercise(
    "loss_and_gradients",
    solution.loss_and_gradients,
    _points(WHOLE, WHOLE_NETWORK),
    returns=("loss", *_blocks(3)),
    view="loss_and_layers",
    uses=("mlp_forward", "mlp_backward"),
    networks=WHOLE,
    calling=WHOLE_NETWORK,
    mistakes=(
        *(
            _whole_mistake(code, key)
            for code, key in (
                ("R3", "1/n"),
                ("R4", "missing"),
                ("R5", "-1"),
                ("R6", "multiplied"),
                ("R7", "as for weights"),
                ("R8", "last only"),
                ("R9", "sign"),
                ("R1", "2"),
                ("R2", "1/2"),
                ("R-no-l2", "no l2"),
                ("D1", "-1"),
            )
        ),
        Mistake("no-penalty", "Neither loss nor gradient knows of l2.", _nowhere),
        Mistake(
            "loss-penalty",
            "The penalty is in the gradients; is it in the loss?",
            _penalty(lambda l2, params: 0.0),
        ),
        Mistake(
            "loss-half",
            "The penalty in the loss is twice what is asked for.",
            _penalty(lambda l2, params: l2 * _squares(params, "W")),
        ),
        Mistake(
            "loss-bias",
            "Biases bear no penalty, but your loss has theirs.",
            _penalty(lambda l2, params: l2 / 2 * _squares(params)),
        ),
        Mistake(
            "loss-last",
            "The penalty in the loss is of the last layer alone.",
            _penalty(lambda l2, params: l2 / 2 * _squares(params[-1:], "W")),
        ),
    ),
)
