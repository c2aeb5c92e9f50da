"""Loss and gradients of a network with its penalty: points and known mistakes."""

from collections.abc import Callable

import numpy as np

from grader.api import (
    NETWORK_SENTENCES as SENTENCES,
)
from grader.api import (
    WHOLE_NETWORK,
    Mistake,
    Network,
    consistency,
)
from grader.api import (
    network_gradient as gradient,
)
from grader.api import (
    network_loss as loss,
)
from solutions import mlp as solution

from .gradients import (
    GradientExercise,
    block_names,
    from_data,
    known_mistake,
    layers_of,
    points_of,
)

WHOLE = (
    Network("tanh", "squared", 3),
    Network("relu", "softmax", 2),
    Network("sigmoid", "binary", 3),
    Network("relu", "softmax", 1),
)

LOSS_ONLY = f"{consistency.SENTENCES['loss']} "


def _whole_mistake(code: str, key: str) -> Mistake:
    def answer(*args, **kwargs):
        instance = from_data(*args, **kwargs)
        return float(loss(instance)), known_mistake(code, key, instance)

    return Mistake(code, SENTENCES[code], answer)


def _penalty(of: Callable) -> Callable:
    """Right gradients and a loss with another penalty: of(l2, params)."""

    def answer(params, X, targets, **kwargs):
        instance = from_data(params, X, targets, **kwargs)
        total = loss(instance.with_l2(0.0)) + of(instance.l2, params)
        return float(total), layers_of(gradient(instance))

    return answer


def _squares(params, kinds="Wb"):
    blocks = [getattr(layer, kind) for layer in params for kind in kinds]
    return sum(np.sum(block**2) for block in blocks)


def _nowhere(*args, **kwargs):
    plain = from_data(*args, **kwargs).with_l2(0.0)
    return float(loss(plain)), layers_of(gradient(plain))


LOSS_AND_GRADIENTS = GradientExercise(
    "loss_and_gradients",
    solution.loss_and_gradients,
    points_of(WHOLE, WHOLE_NETWORK),
    returns=("loss", *block_names(3)),
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
            LOSS_ONLY + "The penalty is missing in the loss.",
            _penalty(lambda l2, params: 0.0),
        ),
        Mistake(
            "loss-half",
            LOSS_ONLY + "In the loss the penalty counts twice.",
            _penalty(lambda l2, params: l2 * _squares(params, "W")),
        ),
        Mistake(
            "loss-bias",
            LOSS_ONLY + "The biases are in the penalty of the loss.",
            _penalty(lambda l2, params: l2 / 2 * _squares(params)),
        ),
        Mistake(
            "loss-last",
            LOSS_ONLY + "Only one layer is in the penalty of the loss.",
            _penalty(lambda l2, params: l2 / 2 * _squares(params[-1:], "W")),
        ),
    ),
)
