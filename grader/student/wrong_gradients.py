"""Wrong gradients of a network with one hidden layer, made of the learner's own parts.

A mistake is put in before or after the learner's backward pass: another gradient at
the outputs, a changed trace, a changed result. The loss stays right. Each of them is a
function gradients(params, X, targets) -> loss, gradients.
"""

from collections.abc import Callable

import numpy as np

Gradients = Callable[..., tuple]


def seven(forward, backward, loss, loss_backward) -> dict[str, Gradients]:
    """The right gradient of a ReLU network, then seven wrong ones, by name."""
    tools = (forward, backward, loss, loss_backward, "relu")
    return {
        "right": _gradients(tools),
        "biases averaged once more": _gradients(tools, after=_averaged_biases),
        "hidden biases with the wrong sign": _gradients(tools, after=_flipped_biases),
        "biases never moved": _gradients(tools, after=_without_biases),
        "everything twice too long": _gradients(tools, after=_doubled),
        "output slope once too often": _gradients(tools, at_outputs=_slope_again),
        "hidden slope forgotten": _gradients(tools, trace=_all_on),
        "sum over the batch for the mean": _gradients(tools, after=_summed),
    }


def five(forward, backward, loss, loss_backward) -> dict[str, Gradients]:
    """Five suspects of a tanh network; some are right."""
    tools = (forward, backward, loss, loss_backward, "tanh")
    return {
        "A": _gradients(tools, after=_averaged_biases),
        "B": _gradients(tools),
        "C": _gradients(tools, after=_flipped_biases),
        "D": _gradients(tools, trace=_nothing_bends),
        "E": _gradients(tools, at_outputs=_by_halves),
    }


def _gradients(tools, at_outputs=None, trace=None, after=None) -> Gradients:
    forward, backward, loss, loss_backward, activation = tools

    def gradients(params, X, targets):
        outputs, seen = forward(params, X, activation)
        d_outputs = loss_backward(outputs, targets)
        if at_outputs:
            d_outputs = at_outputs(d_outputs, outputs)
        if trace:
            seen = [(inputs, trace(z)) for inputs, z in seen]
        grads = backward(params, seen, d_outputs, activation)
        if after:
            grads = [after(i, grad, len(X)) for i, grad in enumerate(grads)]
        return loss(outputs, targets), grads

    return gradients


def _averaged_biases(i, grad, n):
    return grad._replace(b=grad.b / n)


def _flipped_biases(i, grad, n):
    return grad._replace(b=grad.b if i else -grad.b)


def _without_biases(i, grad, n):
    return grad._replace(b=0 * grad.b)


def _doubled(i, grad, n):
    return grad._replace(W=2 * grad.W, b=2 * grad.b)


def _summed(i, grad, n):
    return grad._replace(W=n * grad.W, b=n * grad.b)


def _slope_again(d_outputs, outputs):
    return d_outputs / (2 + np.exp(outputs) + np.exp(-outputs))


def _by_halves(d_outputs, outputs):
    return d_outputs / 2 + d_outputs / 2


def _all_on(z):
    return np.abs(z) + 1


def _nothing_bends(z):
    return 0 * z
