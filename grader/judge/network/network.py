"""A dense network as the judge sees it: what is asked for, forward pass, gradient.

Layers are numbered from 1, X is the output of layer 0, and layer l computes
A[l - 1] @ W + b. Forward pass and loss keep the number type they are given, so one
function serves plain values and the complex step that certifies the gradient.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

Array = np.ndarray
Blocks = dict[str, Array]


@dataclass(frozen=True)
class Network:
    """What is asked for.

    hidden is "sigmoid", "tanh" or "relu"; head is "squared" (half the mean over the
    examples of the summed squares), "binary" or "softmax" (cross-entropy from logits),
    or "upstream": the gradient at the outputs is given and takes the targets' place.
    penalised tells whether l2 / 2 times the squared weights belongs to the loss, soft
    whether targets may lie between the labels, outputs fixes their number if not 0.
    """

    hidden: str = "tanh"
    head: str = "softmax"
    layers: int = 3
    penalised: bool = True
    soft: bool = True
    outputs: int = 0

    @property
    def blocks(self) -> list[str]:
        """Names of the parameter blocks, first layer first."""
        return [f"{kind}{i}" for i in range(1, self.layers + 1) for kind in "Wb"]


@dataclass(frozen=True, eq=False)
class Instance:
    """A network with numbers. X (n, d), targets (n, k), parameters by block name."""

    network: Network
    parameters: Blocks
    X: Array
    targets: Array
    l2: float

    def with_l2(self, l2: float) -> "Instance":
        """The same numbers under another penalty."""
        return replace(self, l2=l2)


@dataclass(frozen=True)
class Slip:
    """A mistaken forward pass: another activation, no bias, another output function.

    layers lists the layers it happens in; an empty tuple means all of them.
    """

    code: str
    sentence: str
    hidden: str = ""
    bias: bool = True
    output: str = ""
    layers: tuple[int, ...] = ()

    def touches(self, layer: int) -> bool:
        """Whether a layer is computed in the mistaken way."""
        return not self.layers or layer in self.layers


RIGHT_FORWARD = Slip("", "")
OUTPUTS = {"squared": "none", "binary": "sigmoid", "softmax": "softmax"}


def activate(name: str, z: Array) -> Array:
    """An activation or output function, analytic away from kinks."""
    if name == "none":
        return z
    if name == "relu":
        return z * (z.real > 0)
    if name == "tanh":
        return np.tanh(z)
    if name == "sigmoid":
        e = np.exp(np.where(z.real > 0, -z, z))
        return np.where(z.real > 0, 1, e) / (1 + e)
    axis = 0 if name == "softmax over examples" else 1
    e = np.exp(z - z.real.max(axis=1, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def slope(name: str, z: Array) -> Array:
    """Derivative of a hidden activation at its weighted sums."""
    if name == "none":
        return np.ones_like(z)
    if name == "relu":
        return (z > 0) * 1.0
    a = activate(name, z)
    return a * (1 - a) if name == "sigmoid" else 1 - a**2


def loss(instance: Instance, parameters: Blocks | None = None) -> float:
    """Loss with its penalty; complex where the parameters are."""
    p = parameters or instance.parameters
    network, t = instance.network, instance.targets
    a = instance.X
    for i in range(1, network.layers + 1):
        z = a @ p[f"W{i}"] + p[f"b{i}"]
        a = activate(network.hidden, z)
    if network.head == "upstream":
        total = np.sum(t * z)
    elif network.head == "squared":
        total = np.sum((z - t) ** 2) / 2 / len(t)
    elif network.head == "binary":
        total = np.sum(np.log(1 + np.exp(z)) - t * z) / len(t)
    else:
        top = z.real.max(axis=1, keepdims=True)
        log_sum = top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))
        total = np.sum(t * (log_sum - z)) / len(t)
    squares = sum(np.sum(p[f"W{i}"] ** 2) for i in range(1, network.layers + 1))
    return total + instance.l2 / 2 * squares


class View:
    """The values of one forward pass, right or mistaken, that a gradient is built of.

    N[l] are weighted sums, A[l] outputs of layer l, A[0] is X and A[-1] the prediction.
    """

    def __init__(self, instance: Instance, slip: Slip = RIGHT_FORWARD):
        network = instance.network
        self.instance, self.network, self.layers = instance, network, network.layers
        self.X, self.T, self.l2 = instance.X, instance.targets, instance.l2
        self.n, self.d = instance.X.shape
        self.k = instance.targets.shape[1]
        self.mean = 1.0 if network.head == "upstream" else 1 / self.n
        self.N: list[Any] = [None]  # layer 0 has no sums and no activation
        self.A, self.hidden = [instance.X], [""]
        for i in range(1, self.layers + 1):
            self._add_layer(i, slip)
        self._memory: dict[tuple, Any] = {}

    def _add_layer(self, i: int, slip: Slip) -> None:
        z = self.A[-1] @ self.W(i)
        if slip.bias or not slip.touches(i):
            z = z + self.b(i)
        name = self.network.hidden
        if slip.hidden and slip.touches(i):
            name = slip.hidden
        if i == self.layers:
            name = slip.output or OUTPUTS.get(self.network.head, "none")
        self.N.append(z)
        self.A.append(activate(name, z))
        self.hidden.append(name)

    def W(self, i: int) -> Array:
        """Weights of layer i."""
        return self.instance.parameters[f"W{i}"]

    def b(self, i: int) -> Array:
        """Biases of layer i."""
        return self.instance.parameters[f"b{i}"]

    def slope(self, i: int) -> Array:
        """Derivative of the activation of hidden layer i."""
        return slope(self.hidden[i], self.N[i])

    @property
    def prediction(self) -> Array:
        """What the network says, (n, k)."""
        return self.A[-1]

    @cached_property
    def delta(self) -> Array:
        """Gradient of the loss at the last weighted sums."""
        if self.network.head == "upstream":
            return self.T
        return (self.prediction - self.T) * self.mean

    @cached_property
    def deltas(self) -> dict[int, Array]:
        """Gradient of the loss at the weighted sums of every layer."""
        found = {self.layers: self.delta}
        for i in range(self.layers - 1, 0, -1):
            found[i] = (found[i + 1] @ self.W(i + 1).T) * self.slope(i)
        return found

    @cached_property
    def gradient(self) -> Blocks:
        """Gradient without the penalty."""
        found = {}
        for i in range(1, self.layers + 1):
            found[f"W{i}"] = self.A[i - 1].T @ self.deltas[i]
            found[f"b{i}"] = self.deltas[i].sum(axis=0)
        return found

    def remembered(self, key: tuple, compute: Callable):
        """What depends on this view alone, computed once."""
        if key not in self._memory:
            self._memory[key] = compute()
        return self._memory[key]

    def inverse(self, key: str, left: Array) -> Array | None:
        """Pseudo-inverse of a transposed layer input; None if its rank is not n."""

        def compute() -> Array | None:
            fits = left.shape[0] <= left.shape[1] and np.isfinite(left).all()
            singular = np.linalg.svd(left, compute_uv=False) if fits else [0.0]
            sound = min(singular) > 1e-7 * max(singular)
            return np.linalg.pinv(left.T) if sound else None

        return self.remembered(("inverse", key), compute)


@lru_cache(maxsize=512)
def view_of(instance: Instance, slip: Slip = RIGHT_FORWARD) -> View:
    """View of an instance, computed once."""
    return View(instance, slip)


def gradient(instance: Instance) -> Blocks:
    """The right gradient, penalty included."""
    view = view_of(instance)
    return view.remembered(("with penalty",), lambda: _with_penalty(view))


def _with_penalty(view: View) -> Blocks:
    parameters, l2 = view.instance.parameters, view.l2
    return {
        name: block + l2 * parameters[name] * (name[0] == "W")
        for name, block in view.gradient.items()
    }
