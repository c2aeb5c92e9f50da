"""Mistaken forward passes that a gradient can be built on."""

from functools import lru_cache

from grader.judge.network.network import OUTPUTS, Network, Slip
from grader.judge.network.sentences import SENTENCES


@lru_cache(maxsize=64)
def forward_slips(network: Network) -> tuple[Slip, ...]:
    """Every mistaken forward pass that is tried, whole network first."""
    found = []
    hidden = range(1, network.layers)
    for name in ("sigmoid", "tanh", "relu", "none"):
        if name != network.hidden and hidden:
            code = f"F-{name}"
            found.append(_slip(code, hidden=name))
            found += [_slip(code, hidden=name, layers=(i,)) for i in _some(hidden)]
    if network.layers > 1:
        found.append(_slip("F-bias", bias=False))
    found += [
        _slip("F-bias", bias=False, layers=(i,)) for i in range(1, network.layers + 1)
    ]
    return (*found, *_output_slips(network))


def _output_slips(network: Network) -> list[Slip]:
    """Every other output function; an upstream gradient that is given sees none."""
    names = ("none", "sigmoid", "tanh", "relu", "softmax", "softmax over examples")
    usual = OUTPUTS.get(network.head)
    last = (network.layers,)
    return [
        _slip("F-output", output=name, layers=last)
        for name in names
        if usual and name != usual
    ]


def _some(hidden: range) -> range:
    """Single layers, where they are not the whole network."""
    return hidden if len(hidden) > 1 else range(0)


def _slip(code: str, **what) -> Slip:
    return Slip(code, SENTENCES[code], **what)
