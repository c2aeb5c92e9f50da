"""Judge a gradient function of a dense network: facts first, then values, then why."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from grader.judge.network.adapters import Calling
from grader.judge.network.call_protocol import (
    Answer,
    StoppedError,
    ask,
    first_fact,
    flat,
    repetition,
)
from grader.judge.network.grade import (
    agrees_nearby,
    is_exact,
    is_right,
    loss_is_right,
    share_of_blocks,
)
from grader.judge.network.network import Network
from grader.judge.network.network_points import designed, seeded
from grader.judge.network.report import cannot_run, wrong_gradient, wrong_loss
from grader.judge.rng import generator
from grader.student.judging.aliasing import Call, trouble_on_return
from grader.student.judging.call import quiet
from grader.student.judging.verdict import Verdict, failed

SEED = "course"
EXACTLY = "Right at every test point."
NEARLY = "Right, in reduced precision (about seven digits): float32, or an epsilon?"


@dataclass(frozen=True)
class DenseExercise:
    """A function that computes the gradient of a dense network, and maybe its loss.

    Each network is judged at points of its own; calling tells how the function takes
    an instance and what it returns.
    """

    name: str
    reference: Callable
    networks: tuple[Network, ...]
    calling: Calling

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge a function at the designed points and at the one of a seed."""
        return judge_dense(self, function, seed)

    def agrees_at(self, seed: str, function: Callable) -> bool:
        """Whether an answer is right at the point of a seed, and beyond it."""
        return all(
            agrees_nearby(self.calling, function, seeded(network, seed))
            for network in self.networks
        )


def judge_dense(
    exercise: DenseExercise, function: Callable, seed: str = SEED
) -> Verdict:
    """Judge one function at the designed points; one network has a point of the seed.

    Raises nothing but the KeyboardInterrupt that ends a function without end.
    """
    if not callable(function):
        kind = type(function).__name__
        return failed("type", f"{exercise.name} is a {kind}; it must be a function.")
    notes = []
    chosen = generator(exercise.name, "network of", seed).choice(len(exercise.networks))
    with np.errstate(all="ignore"), quiet():
        for i, network in enumerate(exercise.networks):
            own = seed if i == chosen else SEED
            verdict = _judge(exercise.calling, function, network, own)
            if not verdict.passed:
                return verdict
            notes.append(verdict)
    return min(notes, key=lambda v: v.sentence == EXACTLY)


def _judge(calling, function, network: Network, seed: str) -> Verdict:
    first, *others = designed(network)
    instances = [first, seeded(network, seed), first]
    answers = []
    try:
        # the same sizes first: what is kept between calls shows before it breaks
        for instance in instances:
            answers.append(ask(calling, function, instance))
        fact = first_fact(answers) or repetition(*answers)
        fact = fact or _stale(calling, function, instances, answers)
        fact = fact or _spoiled(calling, function, instances, answers)
        for instance in () if fact else others:
            answers.append(ask(calling, function, instance))
    except StoppedError as stopped:
        if stopped.verdict.stage != "cannot run":
            return stopped.verdict
        return cannot_run(calling, function, network, stopped.verdict)
    pairs = list(zip([*instances, *others], answers, strict=False))
    fact = fact or first_fact(answers) or _not_finite(answers, network)
    if fact and fact.stage == "shape":
        return fact.worth(share_of_blocks(pairs))
    return fact or _all_zero(answers) or _values(calling, function, pairs)


def _all_zero(answers: list[Answer]) -> Verdict | None:
    if any(block.any() for answer in answers for block in answer.blocks.values()):
        return None
    return failed("value", "Every gradient is zero: is it filled in anywhere?")


def _not_finite(answers: list[Answer], network: Network) -> Verdict | None:
    for answer in answers:
        if answer.loss is not None and not np.isfinite(answer.loss):
            return failed("not finite", f"The loss is {answer.loss}.")
        if np.isfinite(flat(answer.blocks)).all():
            continue
        for name in sorted(network.blocks, key=lambda n: (-int(n[1:]), n)):
            block = answer.blocks[name]
            if not np.isfinite(block).all():
                what = "nan" if np.isnan(block).any() else "inf"
                sentence = f"d{name} holds {what}; from the output, it is the first."
                return failed("not finite", sentence)
    return None


def _values(calling, function, pairs) -> Verdict:
    loss_right = all(loss_is_right(*pair) for pair in pairs)
    if not all(is_right(*pair) for pair in pairs):
        return wrong_gradient(calling, function, pairs, loss_right)
    if not loss_right:
        return wrong_loss(pairs)
    exact = all(is_exact(*pair) for pair in pairs)
    return Verdict(1.0, "passed", EXACTLY if exact else NEARLY)


def _stale(calling, function, instances, answers) -> Verdict | None:
    """Whether values of the first call answer for the second, of the same sizes.

    Told only if the first answer is right and the last layer's gradients do not even
    notice other inputs.
    """
    if not is_right(instances[0], answers[0]) or is_right(instances[1], answers[1]):
        return None
    moved = replace(instances[1], X=instances[1].X[::-1] * 1.5)
    after = ask(calling, function, moved).blocks
    top = moved.network.layers
    if any(not np.array_equal(after[n], answers[1].blocks[n]) for n in _last(top)):
        return None
    sentence = "After other inputs your gradients still belong to the first ones."
    advice = "Something is kept between calls: a global or a default value."
    return failed("state", sentence, advice)


def _spoiled(calling, function, instances, answers) -> Verdict | None:
    """What two calls do to each other's gradients, where both are right."""
    two = list(zip(instances, answers, strict=True))[:2]
    if not all(is_right(*pair) for pair in two):
        return None
    return trouble_on_return(function, *(_call_of(calling, i) for i, _ in two))


def _call_of(calling, instance) -> Call:
    def is_still_right(result) -> bool:
        loss, blocks = calling.read(result, instance.network)
        named = {name: blocks[name] for name in instance.network.blocks}
        return is_right(instance, Answer(loss, named))

    args, kwargs = calling.arguments(instance)
    return Call(list(args), kwargs, is_still_right)


def _last(layer: int) -> tuple[str, str]:
    return f"W{layer}", f"b{layer}"
