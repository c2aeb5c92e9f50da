"""The way back through a network: points and known mistakes."""

from collections.abc import Callable

from grader.api import BACKWARD_ONLY, Mistake, Network, Role, view_of
from grader.api import NETWORK_SENTENCES as SENTENCES
from grader.api import network_gradient as gradient
from solutions import mlp as solution
from solutions.mlp import Layer

from .draws import block_names
from .gradients import (
    GradientExercise,
    Plan,
    from_trace,
    known_mistake,
    layers_of,
    points_of,
    tabled,
    with_activations,
)

TANH, RELU, SIGMOID, LAYER, DEEP = (
    Network(hidden, "upstream", depth, penalised=False)
    for hidden, depth in (
        ("tanh", 3), ("relu", 2), ("sigmoid", 4), ("relu", 1), ("tanh", 5),
    )
)  # fmt: skip
PLANS = (
    Plan(TANH, (6, 5, 4, 2), Role(3, 2, 0.0)),
    Plan(RELU, (5, 3, 2), Role(4, 2, 0.0)),
    Plan(SIGMOID, (5, 4, 3, 4, 2), Role(3, 2, 0.0)),
    Plan(LAYER, (4, 3), Role(5, 3, 0.0)),
    Plan(DEEP, (3, 2, 3, 2, 2, 1), Role(2, 1, 0.0)),
    Plan(DEEP, (2, 2, 2, 2, 2, 2), Role(2, 2, 0.0)),
    Plan(RELU, (4, 3, 2), Role(1, 2, 0.0)),
    Plan(TANH, (1, 2, 1, 2), Role(4, 2, 0.0), "edge"),
)
FAR = Plan(SIGMOID, (6, 5, 4, 3, 2), Role(3, 2, 0.0))
# of a step of the way back, of a weight gradient, and of a bias gradient
STEPS = "A2 A4 A6 A9 A1 A5 A8 A-step A-z A-a A-1-a A-plus A-off C1 C4 C5"
BLOCKS = "C2 C3 B4 B4-first B9 B10 B8 W-below W-lost W-output W-signal W-slope b-all"
SIZES = "B1 B2 B6 B7 D1 U-ones U-outputs C-lost b-last b-first"


def _backward_mistake(code: str, key: str) -> Callable:
    return lambda *args: known_mistake(code, key, from_trace(*args))


def _reversed(*args):
    return layers_of(gradient(from_trace(*args)))[::-1]


def _transposed(*args):
    return [Layer(W.T.copy(), b) for W, b in layers_of(gradient(from_trace(*args)))]


def _not_summed(*args):
    deltas = view_of(from_trace(*args)).deltas
    layers = layers_of(gradient(from_trace(*args)))
    return [Layer(W, deltas[i]) for i, (W, _) in enumerate(layers, start=1)]


def _last_example(*args):
    view = view_of(from_trace(*args))
    pairs = [(view.A[i - 1][-1:], view.deltas[i][-1:]) for i in view.deltas]
    return [Layer(x.T @ delta, delta[0]) for x, delta in reversed(pairs)]


def _exchanged(*args):
    """The first two units change places in the deltas of every hidden layer."""
    instance = from_trace(*args)
    if instance.network.layers == 1:
        return layers_of(gradient(instance))
    return known_mistake("C5", "first two exchanged", instance)


def _not_turned(params, trace, d_outputs, activation):
    """The way back through weights as they are; it runs where layers are square."""
    _, activate_backward = solution.activation_pair(activation)
    grads: list[Layer] = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        grads.insert(0, Layer(trace[i][0].T @ d_z, d_z.sum(axis=0)))
        if i > 0:
            d_z = activate_backward(d_z @ params[i].W, trace[i - 1][1])
    return grads


def _through_the_outputs(params, trace, d_outputs, activation):
    """Back through an activation at every layer's own sums, the last one's included."""
    _, activate_backward = solution.activation_pair(activation)
    grads: list[Layer] = []
    d_a = d_outputs
    for layer, (seen, z) in zip(reversed(params), reversed(trace), strict=True):
        d_a, d_W, d_b = solution.affine_backward(
            activate_backward(d_a, z), seen, layer.W
        )
        grads.insert(0, Layer(d_W, d_b))
    return grads


MLP_BACKWARD = GradientExercise(
    "mlp_backward",
    solution.mlp_backward,
    points_of(PLANS, BACKWARD_ONLY, FAR),
    returns=block_names(5),
    view="layers",
    uses=("affine_backward",),
    networks=(TANH, RELU, SIGMOID, LAYER),
    calling=BACKWARD_ONLY,
    axes=("+", "-", "nk", "-"),
    classes=with_activations(lambda point: point.args[3]),
    mistakes=(
        *tabled(
            (TANH, RELU, SIGMOID),
            f"{STEPS} {BLOCKS} {SIZES}",
            _backward_mistake,
        ),
        Mistake(
            "reversed",
            "Your gradients come in reverse order: the first layer goes first.",
            _reversed,
        ),
        Mistake(
            "A-outputs",
            "The last sums go through an activation on your way back; on the way "
            "forward they went through none.",
            _through_the_outputs,
        ),
        Mistake("B4", SENTENCES["B4"], _last_example),
        Mistake("C5", SENTENCES["C5"], _exchanged),
        Mistake("C6", SENTENCES["C6"], _transposed),
        Mistake("B5", SENTENCES["B5"], _not_summed),
        Mistake("C7", SENTENCES["C7"], _not_turned),
    ),
)
