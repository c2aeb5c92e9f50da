"""Loss and gradients of a network with its penalty: points and known mistakes."""

from collections.abc import Callable

import numpy as np

from grader.api import WHOLE_NETWORK, Mistake, Network, Role
from grader.api import network_gradient as gradient
from grader.api import network_loss as loss
from solutions import mlp as solution
from solutions.mlp import Layer

from .draws import block_names
from .gradients import (
    GradientExercise,
    Plan,
    from_data,
    known_mistake,
    layers_of,
    points_of,
    tabled,
    with_activations,
)
from .penalties import BOTH, LOSS_ONLY, in_the_loss

SQUARED, SOFTMAX, BINARY, LAYER, DEEP = (
    Network(hidden, head, depth)
    for hidden, head, depth in (
        ("tanh", "squared", 3),
        ("relu", "softmax", 2),
        ("sigmoid", "binary", 3),
        ("relu", "softmax", 1),
        ("tanh", "binary", 5),
    )
)
PLANS = (
    Plan(SQUARED, (6, 5, 4, 2), Role(3, 2, 0.37)),
    Plan(SOFTMAX, (5, 4, 3), Role(4, 3, 0.81, soft=True)),
    Plan(BINARY, (5, 4, 3, 2), Role(6, 2, 0.53)),
    Plan(LAYER, (4, 3), Role(5, 3, 0.23)),
    Plan(DEEP, (3, 2, 3, 2, 2, 1), Role(4, 1, 0.37)),
    Plan(DEEP, (2, 2, 2, 2, 2, 2), Role(2, 2, 0.81)),
    Plan(SOFTMAX, (4, 3, 2), Role(1, 2, 0.0)),
    Plan(SQUARED, (1, 2, 1, 2), Role(4, 2, 0.0), "edge"),
)
FAR = Plan(BINARY, (5, 4, 3, 2), Role(3, 2, 0.0, soft=True))
GRADIENT = "R1 R2 R3 R4 R5 R6 R7 R8 R9 R-no-l2 R-only R-twice R-sum R-value D1 B1 B2"


def _tabled(code: str, key: str) -> Callable:
    def answer(*args, **kwargs):
        instance = from_data(*args, **kwargs)
        return float(loss(instance)), known_mistake(code, key, instance)

    return answer


def _walk(outputs=None, head=None, back=None, bias=0.0) -> Callable:
    """Loss and gradients with settings; the mistakes are its settings.

    outputs(o, activate) goes to the head; head is another one's name; back(o, t) is
    sent back in the place of the head's own gradient; bias times l2 is the penalty of
    the biases.
    """

    def answer(params, X, targets, *, activation, head_name, l2):
        activate, _ = solution.activation_pair(activation)
        forward, backward = solution.head_pair(head or head_name)
        o, trace = solution.mlp_forward(params, X, activation)
        o = outputs(o, activate) if outputs else o
        total = forward(o, targets) + l2 / 2 * sum(
            np.sum(W**2) + bias * np.sum(b**2) for W, b in params
        )
        d_outputs = (back or backward)(o, targets)
        grads = solution.mlp_backward(params, trace, d_outputs, activation)
        pairs = zip(grads, params, strict=True)
        grads = [Layer(g.W + l2 * p.W, g.b + l2 * bias * p.b) for g, p in pairs]
        return float(total), grads

    return lambda *args, head, l2=0.0, **kwargs: answer(
        *args, head_name=head, l2=l2, **kwargs
    )


def _biases_in_the_loss(params, X, targets, **kwargs):
    total, _ = _walk(bias=1.0)(params, X, targets, **kwargs)
    return total, layers_of(gradient(from_data(params, X, targets, **kwargs)))


def _always(head: str, called: str) -> Mistake:
    words = f"You take the {called} whatever head asks for."
    return Mistake(f"head-{head}", f"{BOTH} {words}", _walk(head=head))


LOSS_AND_GRADIENTS = GradientExercise(
    "loss_and_gradients",
    solution.loss_and_gradients,
    points_of(PLANS, WHOLE_NETWORK, FAR),
    returns=("loss", *block_names(5)),
    view="loss_and_layers",
    uses=("mlp_forward", "mlp_backward"),
    networks=(SQUARED, SOFTMAX, BINARY, LAYER),
    calling=WHOLE_NETWORK,
    axes=("+", "nd", "nk"),
    classes=with_activations(lambda point: point.kwargs["activation"])
    | {
        f"the {head} head": (lambda point, head=head: point.kwargs["head"] == head)
        for head in ("squared", "softmax", "binary")
    }
    | {
        "no penalty": lambda point: not point.kwargs.get("l2"),
        "the penalty left out": lambda point: "l2" not in point.kwargs,
    },
    mistakes=(
        *tabled((SQUARED, SOFTMAX, BINARY), GRADIENT, _tabled),
        *in_the_loss(also_in_the_gradient=False),
        *in_the_loss(also_in_the_gradient=True),
        Mistake(
            "both-biases",
            f"{BOTH} The biases are in the penalty of the loss.",
            _walk(bias=1.0),
        ),
        Mistake(
            "loss-biases",
            f"{LOSS_ONLY} The biases are in the penalty of the loss.",
            _biases_in_the_loss,
        ),
        _always("squared", "squared error"),
        _always("binary", "binary cross-entropy"),
        _always("softmax", "softmax and its loss"),
        Mistake(
            "bent",
            "The outputs go through the activation before the head sees them; the last "
            "layer has none.",
            _walk(outputs=lambda o, activate: activate(o)),
        ),
        Mistake(
            "residual",
            "outputs - targets goes back whatever the head is: it has a backward "
            "function of its own.",
            _walk(back=lambda o, t: o - t),
        ),
        Mistake(
            "residual-mean",
            "(outputs - targets) / n goes back whatever the head is: it has a backward "
            "function of its own.",
            _walk(back=lambda o, t: (o - t) / len(o)),
        ),
    ),
)
