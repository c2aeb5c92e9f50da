"""How other courses and libraries compare a gradient with a loss.

A criterion takes a loss, a place and a gradient function and answers whether it would
accept. Whatever is raised on the way counts as a rejection.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from grader.student.judging.compare import agrees

Blocks = list[np.ndarray]
STEP = 1e-5


@dataclass(frozen=True)
class Place:
    """Parameters at which a gradient is judged, and the loss as a function of them."""

    parameters: Blocks
    loss: Callable[[Blocks], float]
    right: Callable[[Blocks], Blocks]


def central_differences(place: Place, step: float = STEP) -> Blocks:
    """One central difference for every entry."""
    found = []
    for k, block in enumerate(place.parameters):
        slopes = np.zeros(block.shape)
        for i in np.ndindex(block.shape):
            values = []
            for sign in (1, -1):
                moved = [p.copy() for p in place.parameters]
                moved[k][i] += sign * step
                values.append(place.loss(moved))
            slopes[i] = (values[0] - values[1]) / (2 * step)
        found.append(slopes)
    return found


def relative_error(a, n) -> float:
    """The largest error of an entry relative to its size, as in CS231n's notebooks."""
    a, n = np.asarray(a), np.asarray(n)
    return np.max(np.abs(a - n) / np.maximum(1e-8, np.abs(a) + np.abs(n)))


def cs231n(place: Place, gradients: Callable, limit: float) -> bool:
    """Largest relative error of an entry below a limit that the reader chooses."""
    pairs = zip(gradients(place.parameters), central_differences(place), strict=True)
    return all(relative_error(a, n) < limit for a, n in pairs)


def allclose(place: Place, gradients: Callable) -> bool:
    """np.allclose as it comes."""
    pairs = zip(gradients(place.parameters), central_differences(place), strict=True)
    return all(np.allclose(a, n) for a, n in pairs)


def torch_gradcheck(place: Place, gradients: Callable) -> bool:
    """torch.autograd.gradcheck as it comes; the gradient is that of a loss of ours."""
    import torch

    class Loss(torch.autograd.Function):
        @staticmethod
        def forward(ctx, *tensors):
            ctx.save_for_backward(*tensors)
            value = place.loss([t.detach().numpy().copy() for t in tensors])
            return torch.tensor(value, dtype=torch.float64)

        @staticmethod
        def backward(ctx, upstream):
            found = gradients([t.detach().numpy().copy() for t in ctx.saved_tensors])
            return tuple(upstream * torch.tensor(np.asarray(g, float)) for g in found)

    inputs = [torch.tensor(p, requires_grad=True) for p in place.parameters]
    return torch.autograd.gradcheck(Loss.apply, inputs, raise_exception=False)


def block_error(place: Place, gradients: Callable) -> bool:
    """The largest error of a block relative to its largest entry, against a formula."""
    pairs = zip(gradients(place.parameters), place.right(place.parameters), strict=True)
    return all(agrees(np.asarray(g, float), right) for g, right in pairs)


CRITERIA = {
    "CS231n, error < 1e-7": partial(cs231n, limit=1e-7),
    "CS231n, error < 1e-4": partial(cs231n, limit=1e-4),
    "CS231n, error < 1e-2": partial(cs231n, limit=1e-2),
    "np.allclose, central": allclose,
    "torch gradcheck": torch_gradcheck,
    "our measure, nothing else": block_error,
}


def has_torch() -> bool:
    """Whether torch can be asked."""
    try:
        import torch  # noqa: F401
    except ImportError:
        return False
    return True


def accepts(criterion: Callable, place: Place, gradients: Callable) -> bool:
    """Whether a criterion accepts a gradient function at a place."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return bool(criterion(place, gradients))
        except Exception:
            return False


def accepted_everywhere(criterion: Callable, places: list, function: Callable) -> bool:
    """Whether a learner's function is accepted at all pairs (place, call)."""
    return all(
        accepts(criterion, place, lambda p, c=call: c(function, p))
        for place, call in places
    )
