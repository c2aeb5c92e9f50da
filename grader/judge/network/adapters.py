"""Ways to call a gradient function of a dense network and to read its result."""

from collections import namedtuple
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from grader.judge.network.network import Blocks, Instance, Network, view_of
from grader.student.judging.views import UnfitError, block
from grader.student.networks.layer_views import loss_first

Arguments = tuple[tuple, dict]
Layer = namedtuple("Layer", "W b")  # as answers take and return layers


@dataclass(frozen=True)
class Calling:
    """How a gradient function is called, and how its result is read.

    arguments(instance) makes fresh arguments for one call, read(result, network) gives
    the loss (None if none is asked for) and the gradients by block name, or raises
    UnfitError with a sentence.
    """

    arguments: Callable[[Instance], Arguments]
    read: Callable[[object, Network], tuple[Any, Blocks]]


def layers_of(instance: Instance) -> list[Layer]:
    """Copies of the parameters as the course writes them."""
    p = instance.parameters
    return [
        Layer(p[f"W{i}"].copy(), p[f"b{i}"].copy())
        for i in range(1, instance.network.layers + 1)
    ]


def whole_network(instance: Instance) -> Arguments:
    """Arguments of loss_and_gradients(params, X, targets, *, activation, head, l2)."""
    network = instance.network
    args = layers_of(instance), instance.X.copy(), instance.targets.copy()
    kwargs = {"activation": network.hidden, "head": network.head}
    return args, kwargs | _penalty(instance)


def backward_only(instance: Instance) -> Arguments:
    """Arguments of mlp_backward(params, trace, d_outputs, activation)."""
    view = view_of(instance)
    trace = [
        (view.A[i - 1].copy(), view.N[i].copy()) for i in range(1, view.layers + 1)
    ]
    upstream = instance.targets.copy()
    return (layers_of(instance), trace, upstream, instance.network.hidden), {}


def one_layer(instance: Instance) -> Arguments:
    """Arguments of softmax_regression_gradients(X, targets, W, b, *, l2)."""
    p = instance.parameters
    args = (instance.X, instance.targets, p["W1"], p["b1"])
    return tuple(a.copy() for a in args), _penalty(instance)


def _penalty(instance: Instance) -> dict:
    """The argument l2; left out where it is 0, which is its default value."""
    return {"l2": instance.l2} if instance.l2 else {}


def read_gradients(value, network: Network) -> tuple[None, Blocks]:
    """A list with the pair (W, b) of every layer, first layer first."""
    return None, _pairs(value, network)


def read_loss_and_gradients(value, network: Network) -> tuple[object, Blocks]:
    """The pair of a loss and a list of layers."""
    if not isinstance(value, tuple | list) or len(value) != 2:
        raise UnfitError("Return two things: the loss and the list of gradients.")
    loss, layers = value
    loss_first(loss, layers)
    return _loss(loss), _pairs(layers, network)


def read_loss_and_blocks(value, network: Network) -> tuple[object, Blocks]:
    """A loss and then the blocks of a network one by one: loss, d_W, d_b."""
    expected = 1 + len(network.blocks)
    if not isinstance(value, tuple | list) or len(value) != expected:
        raise UnfitError(
            f"Return {expected} things: the loss and {expected - 1} gradients."
        )
    names = zip(network.blocks, value[1:], strict=True)
    return _loss(value[0]), {name: block(v, f"d{name}") for name, v in names}


def _loss(value) -> float:
    number = block(value, "The loss")
    if number.shape != ():
        raise UnfitError(f"The loss has shape {number.shape}; one number is asked for.")
    return float(number)


def _pairs(value, network: Network) -> Blocks:
    if not isinstance(value, tuple | list):
        kind = "None" if value is None else type(value).__name__
        raise UnfitError(f"The gradients are a {kind}; a list of layers is asked for.")
    if len(value) != network.layers:
        raise UnfitError(
            f"There {'is 1 layer' if len(value) == 1 else f'are {len(value)} layers'}; "
            f"the network has {network.layers}."
        )
    blocks = {}
    for i, pair in enumerate(value, start=1):
        if not isinstance(pair, tuple | list) or len(pair) != 2:
            raise UnfitError(f"The gradients of layer {i} must be a pair Layer(W, b).")
        blocks[f"W{i}"] = block(pair[0], f"dW{i}")
        blocks[f"b{i}"] = block(pair[1], f"db{i}")
    return blocks


WHOLE_NETWORK = Calling(whole_network, read_loss_and_gradients)
BACKWARD_ONLY = Calling(backward_only, read_gradients)
ONE_LAYER = Calling(one_layer, read_loss_and_blocks)
