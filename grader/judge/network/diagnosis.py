"""Diagnose a wrong gradient: explain it, verify the explanation, name or locate.

A name is given only if the explanation regenerates the learner's gradient at points
that were not used to find it. Otherwise the first wrong place is told, counted from
the output, and nothing more.
"""

from dataclasses import dataclass

import numpy as np

from grader.judge.network.block_rules import PRODUCTS
from grader.judge.network.explain import Explanation, explain
from grader.judge.network.forward_mistakes import forward_slips
from grader.judge.network.inverse import Trial, recover_all
from grader.judge.network.layer_steps import Layers
from grader.judge.network.naming import Name, Place, names, places
from grader.judge.network.network import RIGHT_FORWARD, Instance, Network, Slip
from grader.judge.network.network_points import designed, fresh
from grader.judge.network.observations import Call, Evidence

Points = tuple[tuple[Instance, ...], tuple[Instance, ...]]


@dataclass(frozen=True)
class Diagnosis:
    """What is known about a wrong gradient.

    names are verified mistakes; places are the wrong local steps, from the output
    down; right lists blocks that agree with the reference; credit is the share of the
    points that the right part is worth.
    """

    names: tuple[Name, ...] = ()
    places: tuple[Place, ...] = ()
    right: tuple[str, ...] = ()
    credit: float = 0.0

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the named mistakes."""
        return tuple(dict.fromkeys(name.code for name in self.names))


def diagnose(
    network: Network,
    call: Call,
    *,
    points: Points | None = None,
    without: frozenset[str] = frozenset(),
) -> Diagnosis:
    """Diagnose a wrong gradient function.

    call(instance) gives the learner's blocks by name. points are (designed, fresh)
    instances in the place of the usual ones; without lists codes that count as
    unknown, to measure what happens to mistakes that no table contains.
    """
    with np.errstate(all="ignore"):
        evidence = Evidence.gather(
            call, *(points or (designed(network), fresh(network)))
        )
        first = None
        for slip in (RIGHT_FORWARD, *forward_slips(network)):
            trials = evidence.trials(slip)
            usual = slip is RIGHT_FORWARD
            if slip.code in without or not (usual or _plausible(trials)):
                continue
            explanation = explain(trials, without, search=usual)
            first = first or explanation
            if _is_sensible(explanation, slip, network) and evidence.supports(
                explanation.choices, slip
            ):
                return _named(explanation, evidence, slip)
        assert first is not None, "the right forward pass was not tried"
        return _located(first, evidence)


def _is_sensible(explanation: Explanation, slip: Slip, network: Network) -> bool:
    """Whether an explanation is whole, and a slip in it is needed.

    A slip in the last layer together with a wrong output delta may be one wrong delta.
    """
    out = explanation.choices["out", network.layers]
    last_only = slip.layers == (network.layers,)
    return explanation.complete and (not last_only or out.rules[0].right)


def _plausible(trials: list[Trial]) -> bool:
    """Whether a mistaken forward pass fits the gradients at first sight."""
    layers = trials[0].view.layers
    recovered = [recover_all(trials[:1], i, PRODUCTS[0]) for i in range(1, layers + 1)]
    last = recovered[-1]
    if last is None or None in recovered:
        return False
    return Layers(trials[:1]).step(layers, last) is not None


def _named(explanation: Explanation, evidence: Evidence, slip: Slip) -> Diagnosis:
    choices = explanation.choices
    layers = evidence.instances[0].network.layers
    found, located = names(choices, layers), places(choices)
    if slip.code:
        where = slip.layers or tuple(range(1, layers + 1))
        found = (Name(slip.code, "forward", where, not slip.layers), *found)
        located = (Place("forward", where[0]), *located)
    right = evidence.right_blocks()
    return Diagnosis(found, located, right, _credit(explanation, right, 2 * layers))


def _located(explanation: Explanation, evidence: Evidence) -> Diagnosis:
    right = evidence.right_blocks()
    blocks = len(evidence.instances[0].network.blocks)
    credit = _credit(explanation, right, blocks)
    return Diagnosis((), places(explanation.choices), right, credit)


def _credit(explanation: Explanation, right: tuple[str, ...], blocks: int) -> float:
    """Mean of the share of right blocks and of right local steps.

    A local step is right or wrong given the learner's own gradient above it, so one
    mistake does not take all points; without evidence it counts as wrong.
    """
    choices = explanation.choices
    odd = any(place.kind == "forward" for place in places(choices))
    good = [
        choice is not None
        and choice.right
        and not odd
        and layer not in explanation.unread
        and choices["weight", layer] is not None
        for (kind, layer), choice in choices.items()
        if kind != "bias penalty" or not (choice and choice.right)
    ]
    return (len(right) / blocks + sum(good) / len(good)) / 2
