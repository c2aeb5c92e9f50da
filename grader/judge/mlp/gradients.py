"""mlp_backward and loss_and_gradients: judged by the judge of dense networks.

The grader diagnoses with all its tables. The notebook gets public points and those
mistakes of the tables that learners make most, with the same sentences.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from grader.judge import consistency
from grader.judge.dense import (
    BACKWARD_ONLY,
    WHOLE_NETWORK,
    Calling,
    DenseExercise,
    Network,
)
from grader.judge.dense.mistakes import known_gradients
from grader.judge.dense.network import Instance, gradient, loss, view_of
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


SQUARE = (6, 6, 6, 6)  # widths of three layers


def _blocks(layers: int) -> tuple[str, ...]:
    return tuple(f"{kind}{i}" for i in range(1, layers + 1) for kind in "Wb")


def _points(networks: tuple[Network, ...], calling: Calling) -> Callable:
    """One call for each network, and one where all layers are equally wide.

    A matrix that is not transposed runs only there.
    """

    def points(rng) -> list[Point]:
        roles = (*DESIGNED, DESIGNED[0], DESIGNED[0])
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


def _layers(blocks: dict) -> list[Layer]:
    depth = len(blocks) // 2
    return [Layer(blocks[f"W{i}"], blocks[f"b{i}"]) for i in range(1, depth + 1)]


def _wrong(code: str, key: str, instance: Instance) -> list[Layer]:
    """A mistake of the tables; the right gradient where it cannot happen."""
    known = _tables(instance.network).get((code, key))
    return _layers((known and known.blocks(instance)) or gradient(instance))


@cache
def _tables(network: Network) -> dict:
    """Mistakes by code and rule; of several the one nearest to the output."""
    found = {}
    for known in known_gradients(network):
        found.setdefault((known.code, known.key), known)
    return found


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


def _transposed(*args):
    return [Layer(W.T.copy(), b) for W, b in _layers(gradient(_from_trace(*args)))]


def _not_summed(*args):
    deltas = view_of(_from_trace(*args)).deltas
    layers = _layers(gradient(_from_trace(*args)))
    return [Layer(W, deltas[i]) for i, (W, _) in enumerate(layers, start=1)]


def _last_example(*args):
    view = view_of(_from_trace(*args))
    pairs = [(view.A[i - 1][-1:], view.deltas[i][-1:]) for i in view.deltas]
    return [Layer(x.T @ delta, delta[0]) for x, delta in reversed(pairs)]


def _exchanged(*args):
    """The first two units change places in the deltas of every hidden layer."""
    instance = _from_trace(*args)
    if instance.network.layers == 1:
        return _layers(gradient(instance))
    return _wrong("C5", "first two exchanged", instance)


def _not_turned(params, trace, d_outputs, activation):
    """The way back through weights as they are; it runs where layers are square."""
    _, activate_backward = solution.activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        grads.insert(0, Layer(trace[i][0].T @ d_z, d_z.sum(axis=0)))
        if i > 0:
            d_z = activate_backward(d_z @ params[i].W, trace[i - 1][1])
    return grads


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
                ("C4", "updated weights"),
                ("C-lost", "lost"),
                ("B1", "n"),
                ("B2", "1/n"),
                ("B6", "1/n"),
                ("B7", "n"),
                ("B8", "lost"),
                ("D1", "-1"),
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
        Mistake("B4", SENTENCES["B4"], _last_example),
        Mistake("C5", SENTENCES["C5"], _exchanged),
        Mistake("C6", SENTENCES["C6"], _transposed),
        Mistake("B5", SENTENCES["B5"], _not_summed),
        Mistake("C7", SENTENCES["C7"], _not_turned),
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
        Mistake(
            "no-penalty",
            f"{consistency.SENTENCES['fits']} Neither of them knows of l2.",
            _nowhere,
        ),
        Mistake(
            "loss-penalty",
            "The penalty is missing in the loss.",
            _penalty(lambda l2, params: 0.0),
        ),
        Mistake(
            "loss-half",
            "In the loss the penalty counts twice.",
            _penalty(lambda l2, params: l2 * _squares(params, "W")),
        ),
        Mistake(
            "loss-bias",
            "The biases are in the penalty of the loss.",
            _penalty(lambda l2, params: l2 / 2 * _squares(params)),
        ),
        Mistake(
            "loss-last",
            "Only one layer is in the penalty of the loss.",
            _penalty(lambda l2, params: l2 / 2 * _squares(params[-1:], "W")),
        ),
    ),
)
