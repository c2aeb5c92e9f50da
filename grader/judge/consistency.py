"""Tell whether a gradient is the one of the learner's own loss.

If it is, and the loss is wrong, then only the loss is wrong. The derivative of the loss
is taken along random directions by the complex step, which is exact where a loss is
analytic. Some functions (abs, norm, float buffers) break it silently, so it counts only
where it agrees with an extrapolated difference; elsewhere the difference counts, with
its error bar.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

Array = np.ndarray
Blocks = dict[str, Array]

STEP = 1e-30
STEPS = (1e-2, 1e-3, 1e-4)
BARS = 20
ROUNDING = 1e-6
BLUNT = 1e-2
SHARP = 0.1
SINGLE = 1e-8  # a loss may be computed in single precision

SENTENCES = {
    "fits": "Your gradient fits your loss; the loss is wrong.",
    "loss": "The gradient is right; the loss is not.",
    "both": "Neither the loss nor the gradient is right, and they do not fit together.",
}
TOO = "The gradient is wrong too."  # after a sentence about the loss


@dataclass(frozen=True)
class Slope:
    """Derivative of a loss along one direction, with its error bar and method."""

    value: float
    bar: float
    how: str


def directions(at: Blocks, count: int = 3) -> list[Blocks]:
    """Random directions in the space of all parameters, the same at every call."""
    rng = np.random.default_rng(20)
    return [{n: rng.normal(size=b.shape) for n, b in at.items()} for _ in range(count)]


def own_slopes(
    loss: Callable[[Blocks], float], at: Blocks, along: list[Blocks]
) -> list[Slope]:
    """Derivatives of a loss along directions, each with an error bar."""
    return [_slope(loss, at, direction) for direction in along]


def fits(gradient: Blocks, at: Blocks, slopes: list[Slope]) -> bool | None:
    """Whether a gradient is the one of a loss; None if error bars hide the answer."""
    length = np.sqrt(sum(np.sum(np.square(g, dtype=float)) for g in gradient.values()))
    blunt = False
    for slope, direction in zip(slopes, directions(at, len(slopes)), strict=True):
        size = length * np.sqrt(sum(np.sum(d**2) for d in direction.values()))
        along = sum(np.sum(gradient[n] * d) for n, d in direction.items())
        room = BARS * slope.bar + ROUNDING * size
        if not abs(along - slope.value) <= room:
            return False
        blunt = blunt or room > BLUNT * size
    return None if blunt else True


def _slope(loss: Callable, at: Blocks, direction: Blocks) -> Slope:
    def moved(t: complex | float) -> complex:
        return loss({n: b + t * direction[n] for n, b in at.items()})

    value, bar = _extrapolated(moved)
    exact = _complex_step(moved)
    # blunt differences would confirm anything, so they confirm nothing
    if exact is not None and abs(exact - value) <= BARS * bar <= SHARP * abs(exact):
        return Slope(exact, SINGLE * abs(exact), "complex step")
    return Slope(value, bar, "differences")


def _complex_step(moved: Callable) -> float | None:
    """The derivative by one complex call; None if the loss refuses or warns."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            value = moved(STEP * 1j)
            found = float(np.imag(value)) / STEP
        except Exception:
            return None
    return found if np.isfinite(found) else None


def _extrapolated(moved: Callable) -> tuple[float, float]:
    """Central differences with one extrapolation, at the step of the least error."""
    found = []
    start = abs(float(np.real(moved(0.0))))
    for h in STEPS:
        c = [
            (float(np.real(moved(s))) - float(np.real(moved(-s)))) / (2 * s)
            for s in (h, h / 2, h / 4)
        ]
        coarse, fine = (4 * c[1] - c[0]) / 3, (4 * c[2] - c[1]) / 3
        # twice the rounding of a double; what a loss in float32 adds shows in the
        # disagreement of the two extrapolations
        noise = 4e-16 * start / h
        found.append((abs(fine - coarse) + abs(c[2] - c[1]) * 1e-3 + noise, fine))
    # flat at small steps only: the loss is rounded, and its steps tell nothing
    bar, value = min([f for f in found if f[1]] or found)
    return value, bar + 1e-12 * abs(value)
