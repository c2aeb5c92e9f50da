"""Find a formula for a wrong output delta or slope that no table contains.

The smallest combination of a few terms that gives the learner's numbers in all trials
at once. Such a formula is told only after it has been verified, like a name.
"""

from itertools import combinations

import numpy as np

from grader.judge.network.network import Array, View, activate

EXACT = 1e-7
SLOPE_TERMS = {
    "1": lambda z, a: np.ones_like(z),
    "a": lambda z, a: a,
    "a^2": lambda z, a: a**2,
    "a^3": lambda z, a: a**3,
    "a^4": lambda z, a: a**4,
    "z": lambda z, a: z,
    "z^2": lambda z, a: z**2,
    "a z": lambda z, a: a * z,
    "[z > 0]": lambda z, a: (z > 0) * 1.0,
    "sigmoid(z)": lambda z, a: activate("sigmoid", z),
    "tanh(z)": lambda z, a: np.tanh(z),
    "1 / cosh(z)": lambda z, a: 1 / np.cosh(z),
}
OUTPUT_TERMS = {
    "p": lambda p, t, o: p,
    "t": lambda p, t, o: t,
    "o": lambda p, t, o: o,
    "1": lambda p, t, o: np.ones_like(t),
    "p^2": lambda p, t, o: p**2,
    "p t": lambda p, t, o: p * t,
    "p^2 t": lambda p, t, o: p**2 * t,
    "t^2": lambda p, t, o: t**2,
    "t / p": lambda p, t, o: t / p,
    "p^3": lambda p, t, o: p**3,
    "o t": lambda p, t, o: o * t,
}


class Formula:
    """A sum of terms with coefficients: text for people, compute for the judge."""

    def __init__(self, terms: dict, names: tuple[str, ...], numbers: Array):
        self.terms, self.names, self.numbers = terms, names, numbers

    @property
    def text(self) -> str:
        """The formula as it is told: 1 - a^3."""
        words = ""
        for name, number in zip(self.names, self.numbers, strict=True):
            size = f"{abs(number):.4g}"
            body = size if name == "1" else name if size == "1" else f"{size} {name}"
            sign = "-" if number < 0 else "+"
            words += f" {sign} {body}" if words else ("-" if number < 0 else "") + body
        return words

    def __call__(self, *values: Array) -> Array:
        """The sum at these values."""
        pairs = zip(self.names, self.numbers, strict=True)
        return sum(number * self.terms[name](*values) for name, number in pairs)


def slope_formula(views, layer, signals, deltas) -> Formula | None:
    """What a learner multiplies the signal with, from z and a of the layer."""
    columns: dict[str, list] = {name: [] for name in SLOPE_TERMS}
    target = []
    for view, signal, delta in zip(views, signals, deltas, strict=True):
        seen = np.abs(signal) > 1e-5 * np.abs(signal).max()
        if not seen.any():
            return None
        target.append((delta[seen] / signal[seen]).ravel())
        for name, term in SLOPE_TERMS.items():
            columns[name].append(term(view.N[layer], view.A[layer])[seen].ravel())
    return _fewest_terms(SLOPE_TERMS, columns, np.concatenate(target))


def output_formula(views: list[View], deltas: list[Array], mean: bool):
    """The output delta from p, t and o, with or without the mean over the examples."""
    columns: dict[str, list] = {name: [] for name in OUTPUT_TERMS}
    target = []
    for view, delta in zip(views, deltas, strict=True):
        target.append((delta / view.mean if mean else delta).ravel())
        for name, term in OUTPUT_TERMS.items():
            values = term(view.prediction, view.T, view.N[-1])
            columns[name].append(values.ravel())
    return _fewest_terms(OUTPUT_TERMS, columns, np.concatenate(target))


def _fewest_terms(terms: dict, columns: dict, target: Array, most: int = 3):
    length = float(np.linalg.norm(target))
    stacked = {name: np.concatenate(parts) for name, parts in columns.items()}
    sound = [
        name
        for name, column in stacked.items()
        if np.isfinite(column).all() and np.linalg.norm(column) > 0
    ]
    if length == 0 or not np.isfinite(target).all():
        return None
    for count in range(1, most + 1):
        for names in combinations(sound, count):
            matrix = np.stack([stacked[n] for n in names], axis=1)
            numbers = _coefficients(matrix, target, length)
            if numbers is not None:
                return Formula(terms, names, numbers)
    return None


def _coefficients(matrix: Array, target: Array, length: float) -> Array | None:
    """Least squares, if it fits exactly, needs every term and is well conditioned."""
    scaled = matrix / np.linalg.norm(matrix, axis=0)
    gram = scaled.T @ scaled
    if np.linalg.cond(gram) > 1e10:
        return None
    numbers = np.linalg.solve(gram, scaled.T @ target)
    if np.linalg.norm(scaled @ numbers - target) > 1e-5 * length:
        return None
    numbers = np.linalg.lstsq(scaled, target, rcond=None)[0]
    if np.linalg.norm(scaled @ numbers - target) > EXACT * length:
        return None
    if np.abs(numbers).min() < 1e-6 * np.abs(numbers).max():
        return None
    return numbers / np.linalg.norm(matrix, axis=0)
