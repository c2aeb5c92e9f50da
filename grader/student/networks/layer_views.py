"""Views of networks: lists of layers, traces, trainings, verdicts on gradients.

A network of fewer layers than there are names leaves empty blocks, so that one exercise
can be asked at several depths.
"""

import numpy as np

from grader.student.judging.blocks import UnfitError, a_kind, block

ABSENT = np.empty(0)
MEAN_ROOM = 0.1
BY_CHANCE = 6  # standard deviations of a spread that is estimated
FEW_INPUTS = 10  # a spread is told to two digits where rules differ in these
STARTS = (1.0, np.sqrt(2))  # spread times root of inputs: made for tanh, for ReLU
NORMAL, UNIFORM = np.sqrt(2 / np.pi), np.sqrt(3) / 2  # mean size over typical size
NORMAL_ROOM = 0.03
IN_ORDER = 7  # standard deviations: for numbers as drawn, a chance of 1e-11


def _pairs(value, what: str, parts: str) -> list:
    """A list of pairs, or one sentence about what it is instead."""
    if isinstance(value, np.ndarray) or not isinstance(value, list | tuple):
        kind = a_kind(value)
        raise UnfitError(f"{what} is {kind}; a list is asked for, one entry a layer.")
    pairs = list(value)
    if any(not isinstance(p, tuple | list) or len(p) != 2 for p in pairs):
        entries = f"Every entry of {what[0].lower()}{what[1:]}"
        raise UnfitError(f"{entries} must hold two arrays: {parts}.")
    return pairs


def _filled(pairs: list, names: list[str], what: str) -> dict[str, np.ndarray]:
    """Both arrays of every pair under their names; ABSENT where the list has ended."""
    if 2 * len(pairs) > len(names):
        raise UnfitError(
            f"{what} has {len(pairs)} entries, more than there are layers."
        )
    arrays = [array for pair in pairs for array in pair]
    found = [block(array, name) for array, name in zip(arrays, names, strict=False)]
    return dict(zip(names, found + [ABSENT] * (len(names) - len(found)), strict=True))


def _layers(value, what: str) -> list:
    """A list of layers, which later cells ask for W and b by these names."""
    pairs = _pairs(value, what, "W and b")
    others = [p for p in pairs if getattr(p, "_fields", ()) != ("W", "b")]
    if others:
        kind = type(others[0]).__name__
        told = f"{what[0].lower()}{what[1:]}"
        raise UnfitError(f"Make a Layer(W, b) of every {kind} in {told}.")
    return pairs


def layers(value, names: list[str]) -> dict[str, np.ndarray]:
    """A list of layers as W1, b1, W2, b2 and so on."""
    pairs = _layers(value, "What your function returns")
    return _filled(pairs, names, "Your list of layers")


def loss_and_layers(value, names: list[str]) -> dict[str, np.ndarray]:
    """A pair of a loss and a list of layers."""
    loss, grads = _two(value, "the loss and the list of gradients")
    loss_first(loss, grads)
    blocks = _filled(_layers(grads, "The list of gradients"), names[1:], "It")
    return {names[0]: block(loss, "The loss"), **blocks}


def outputs_and_trace(value, names: list[str]) -> dict[str, np.ndarray]:
    """A pair of outputs and a trace: what each layer saw, and its weighted sums."""
    outputs, trace = _two(value, "the outputs and the trace")
    pairs = _pairs(trace, "The trace", "what the layer saw and its weighted sums")
    blocks = _filled(pairs, names[1:], "The trace")
    return {names[0]: block(outputs, "The array of outputs"), **blocks}


def losses_and_layers(value, names: list[str]) -> dict[str, np.ndarray]:
    """A pair of a trained network and the losses on the way."""
    params, losses = _two(value, "the layers and the list of losses")
    if isinstance(params, list) and params and all(map(_is_number, params)):
        raise UnfitError("The layers come first, then the list of losses.")
    if not isinstance(losses, list):
        raise UnfitError("The losses are asked for as a list, one for each step.")
    numbers = [block(loss, "A loss") for loss in losses]
    if any(number.ndim for number in numbers):
        raise UnfitError("Every loss in the list must be a single number.")
    blocks = _filled(_layers(params, "The network"), names[1:], "The network")
    return {names[0]: np.array(numbers, dtype=float), **blocks}


def loss_first(loss, grads) -> None:
    """Refuse a pair that is the wrong way round."""
    if isinstance(loss, list) and _is_number(grads):
        raise UnfitError("The loss comes first, then the list of gradients.")


def _is_number(value) -> bool:
    return isinstance(value, int | float | np.number)


def _two(value, what: str) -> tuple:
    if not isinstance(value, tuple | list) or len(value) != 2:
        raise UnfitError(f"Return two things: {what}.")
    return tuple(value)


def start(value, names: list[str]) -> dict[str, np.ndarray]:
    """What a freshly drawn network is judged by; random numbers themselves are not.

    Shapes, largest bias, share of different units (twins spoil all that follows),
    spread of the weights times the root of the number of inputs (1 for a start made
    for tanh or for ReLU, up to chance, else to two digits, or 2 and 0.5 for few
    inputs), their mean, and whether they are normal numbers, as drawn.
    """
    pairs = _layers(value, "What your function returns")
    if not pairs:
        raise UnfitError("Your list of layers is empty.")
    blocks = [(block(W, "W"), block(b, "b")) for W, b in pairs]
    if any(W.ndim != 2 or b.ndim != 1 for W, b in blocks):
        raise UnfitError("W must have two axes and b one, in every layer.")
    weights = [W.astype(float) for W, _ in blocks]
    spreads, means = zip(*map(_spread_and_mean, weights), strict=True)
    shapes = [[*W.shape, *b.shape] for W, b in blocks]
    largest = [np.abs(b).max(initial=0.0) for _, b in blocks]
    units = [_different_columns(W) / max(1, W.shape[1]) for W in weights]
    bells = [_bell(W) for W in weights]
    found = (shapes, largest, units, spreads, means, bells)
    return {n: np.array(v, dtype=float) for n, v in zip(names, found, strict=True)}


def _different_columns(W: np.ndarray) -> int:
    """How many columns no other one equals, but for one of each."""
    return len({column.tobytes() for column in np.ascontiguousarray(W.T + 0.0)})


def _spread_and_mean(W: np.ndarray) -> tuple[float, float]:
    """Spread times the root of the number of inputs, and mean over typical size."""
    size = np.sqrt(np.mean(W**2))
    if not np.isfinite(size) or size == 0:
        return float(size), 0.0
    spread = W.std() if W.std() > 1e-9 * size else 0.0
    scaled, mean = spread * np.sqrt(len(W)), W.mean() / size
    told = 0.0 if abs(mean) < MEAN_ROOM else float(f"{mean:.1e}")
    room = BY_CHANCE / np.sqrt(2 * W.size)
    if any(abs(scaled / start - 1) < room for start in STARTS):
        return 1.0, told
    if len(W) < FEW_INPUTS:
        return (2.0 if scaled > 1 else 0.5), told
    return float(f"{scaled:.1e}"), told


def _bell(W: np.ndarray) -> float:
    """1 for normal numbers as they were drawn, 0.5 for sorted ones.

    0.25 for uniform numbers, 0 for others.
    """
    size = np.sqrt(np.mean(W**2))
    ratio = np.mean(np.abs(W)) / size if size > 0 else 0.0
    if abs(ratio - UNIFORM) < NORMAL_ROOM:
        return 0.25
    if abs(ratio - NORMAL) > NORMAL_ROOM:
        return 0.0
    many = min(W.shape) >= FEW_INPUTS
    return 0.5 if many and (_in_order(W) or _in_order(W.T)) else 1.0


def _in_order(W: np.ndarray) -> bool:
    """Whether neighbours in the columns rise far more, or less, often than by chance.

    Of n independent numbers (n - 1) / 2 rise in the mean, with variance (n + 1) / 12.
    """
    n, lines = W.shape
    rises = np.count_nonzero(W[1:] > W[:-1])
    room = IN_ORDER * np.sqrt(lines * (n + 1) / 12)
    return abs(rises - lines * (n - 1) / 2) > room


def verdicts(value, names: list[str]) -> dict[str, np.ndarray]:
    """True or False for every key of a dictionary, as 1 and 0 in the order of keys."""
    if not isinstance(value, dict):
        raise UnfitError("A dictionary is asked for: name of a suspect -> verdict.")
    if not all(isinstance(key, str) for key in value):
        raise UnfitError("The keys of the dictionary are the names of the suspects.")
    for key, verdict in value.items():
        if not isinstance(verdict, bool | np.bool_):
            kind = a_kind(verdict)
            raise UnfitError(f"The verdict on {key} is {kind}; say True or False.")
    return {names[0]: np.array([float(value[key]) for key in sorted(value)])}


def by_name(value, names: list[str]) -> dict[str, np.ndarray]:
    """One number for every name, in any order."""
    if not isinstance(value, dict):
        kind = a_kind(value)
        asked = "a dictionary, name to number, is asked for"
        raise UnfitError(f"You return {kind}; {asked}.")
    missing = [name for name in names if name not in value]
    if missing:
        raise UnfitError(f"Your dictionary has no entry {missing[0]}.")
    if len(value) > len(names):
        odd = next(name for name in value if name not in names)
        raise UnfitError(f"Your dictionary has an entry {odd!r}; nobody asked for it.")
    return {name: block(value[name], name) for name in names}


VIEWS = (
    layers,
    loss_and_layers,
    outputs_and_trace,
    losses_and_layers,
    start,
    verdicts,
    by_name,
)
