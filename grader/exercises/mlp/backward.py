"""The way back through a network: points and known mistakes."""

from grader.api import BACKWARD_ONLY, Mistake, Network, view_of
from grader.api import NETWORK_SENTENCES as SENTENCES
from grader.api import network_gradient as gradient
from solutions import mlp as solution
from solutions.mlp import Layer

from .gradients import (
    GradientExercise,
    block_names,
    from_trace,
    known_mistake,
    layers_of,
    points_of,
)

BACKWARD = (
    Network("tanh", "upstream", 3, penalised=False),
    Network("relu", "upstream", 2, penalised=False),
    Network("sigmoid", "upstream", 4, penalised=False),
    Network("relu", "upstream", 1, penalised=False),
)


def _backward_mistake(code: str, key: str) -> Mistake:
    def answer(*args):
        return known_mistake(code, key, from_trace(*args))

    return Mistake(code, SENTENCES[code], answer)


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
    points_of(BACKWARD, BACKWARD_ONLY),
    returns=block_names(4),
    view="layers",
    uses=("affine_backward",),
    networks=BACKWARD,
    calling=BACKWARD_ONLY,
    mistakes=(
        *(
            _backward_mistake(code, key)
            for code, key in (
                ("A2", "missing"),
                ("A4", "activated twice"),
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
