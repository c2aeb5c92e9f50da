"""Judge a gradient function of a dense network: facts first, then values, then why."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from grader.judge import consistency
from grader.judge.dense.calling import Calling
from grader.judge.dense.diagnosis import diagnose
from grader.judge.dense.loss_slips import name_of_loss
from grader.judge.dense.messages import told
from grader.judge.dense.network import Blocks, Instance, Network, gradient, loss
from grader.judge.dense.points import designed, seeded, square
from grader.judge.dense.protocol import (
    Answer,
    StoppedError,
    ask,
    first_fact,
    gradients,
    repetition,
)
from grader.student.compare import EXACT, agrees
from grader.student.verdict import Verdict, failed

SEED = "course"
SAME = 1e-8
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
        """Whether an answer is right at other points and at stretched parameters."""
        return all(
            agrees_with_reference(self.calling, function, stretched)
            for network in self.networks
            for stretched in _stretched(seeded(network, seed))
        )


def judge_dense(
    exercise: DenseExercise, function: Callable, seed: str = SEED
) -> Verdict:
    """Judge one function at the designed points and one of its own. Never raises."""
    if not callable(function):
        kind = type(function).__name__
        return failed("type", f"{exercise.name} is a {kind}; it must be a function.")
    notes = []
    with np.errstate(all="ignore"):
        for network in exercise.networks:
            verdict = _judge(exercise.calling, function, network, seed)
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
        answers = [ask(calling, function, instance) for instance in instances]
        fact = first_fact(answers) or repetition(*answers)
        fact = fact or _stale(calling, function, instances, answers)
        if fact:
            return fact
        answers += [ask(calling, function, instance) for instance in others]
    except StoppedError as stopped:
        return _stopped(calling, function, network, stopped.verdict)
    fact = first_fact(answers) or _not_finite(answers, network) or _all_zero(answers)
    if fact:
        return fact
    return _values(calling, function, network, [*instances, *others], answers)


def _stopped(calling, function, network: Network, verdict: Verdict) -> Verdict:
    """A function may run only if all layers are equally wide; then that is told."""
    if verdict.stage != "cannot run":
        return verdict
    call = gradients(calling, function)
    try:
        points = square(network)
        diagnosis = diagnose(network, call, points=points)
    except StoppedError:
        return verdict
    if not diagnosis.names:
        return verdict
    sentence = diagnosis.names[0].sentence
    return failed("cannot run", sentence, verdict.sentence)


def _all_zero(answers: list[Answer]) -> Verdict | None:
    if any(block.any() for answer in answers for block in answer.blocks.values()):
        return None
    return failed("value", "Every gradient is zero: is it filled in anywhere?")


def _not_finite(answers: list[Answer], network: Network) -> Verdict | None:
    for answer in answers:
        if answer.loss is not None and not np.isfinite(answer.loss):
            return failed("not finite", f"The loss is {answer.loss}.")
        for name in sorted(network.blocks, key=lambda n: (-int(n[1:]), n)):
            block = answer.blocks[name]
            if not np.isfinite(block).all():
                what = "nan" if np.isnan(block).any() else "inf"
                sentence = f"d{name} holds {what}; from the output, it is the first."
                return failed("not finite", sentence)
    return None


def _values(calling, function, network, instances, answers) -> Verdict:
    pairs = list(zip(instances, answers, strict=True))
    loss_right = all(_loss_right(i, a) for i, a in pairs)
    right = [_right(i, a) for i, a in pairs]
    if loss_right and all(right):
        return _passed(pairs)
    if all(right):
        known = name_of_loss(instances, [a.loss for a in answers])
        sentence = consistency.SENTENCES["loss"]
        shares = len(network.blocks) / (len(network.blocks) + 1)
        verdict = failed("value", sentence, known[1] if known else "")
        return verdict.worth(shares)
    return _wrong(calling, function, network, pairs, loss_right)


def _wrong(calling, function, network, pairs, loss_right: bool) -> Verdict:
    """What is wrong in a gradient, and whether it fits the learner's own loss."""
    try:
        diagnosis = diagnose(network, gradients(calling, function))
    except StoppedError as stopped:
        return stopped.verdict
    verdict = told(diagnosis)
    one_cause = diagnosis.names and diagnosis.names[0].kind == "forward"
    if loss_right or one_cause:
        return verdict
    instances, answers = zip(*pairs, strict=True)
    known = name_of_loss(list(instances), [a.loss for a in answers])
    slopes = _own_slopes(calling, function, instances[0])
    own = consistency.fits(answers[0].blocks, instances[0].parameters, slopes)
    weighed = consistency.weigh(False, False, own, slopes)
    if weighed.verdict == "fits":
        return replace(
            verdict, sentence=weighed.sentence, evidence=known[1] if known else ""
        )
    if known:
        evidence = "The gradient is wrong too."
        return replace(verdict, sentence=known[1], evidence=evidence)
    advice = "Begin with the forward pass: the loss is wrong already."
    return replace(verdict, sentence=weighed.sentence, evidence=advice)


def _own_slopes(calling, function, instance: Instance) -> list[consistency.Slope]:
    """Derivatives of the learner's own loss along random directions."""

    def own_loss(parameters: Blocks):
        args, kwargs = calling.arguments(replace(instance, parameters=parameters))
        return function(*args, **kwargs)[0]

    at = instance.parameters
    return consistency.own_slopes(own_loss, at, consistency.directions(at))


def _loss_right(instance: Instance, answer: Answer) -> bool:
    if answer.loss is None:
        return True
    return agrees(np.array(answer.loss), np.array(float(loss(instance))))


def _right(instance: Instance, answer: Answer) -> bool:
    right = gradient(instance)
    return all(agrees(answer.blocks[name], right[name]) for name in right)


def _passed(pairs) -> Verdict:
    exact = all(
        agrees(answer.blocks[name], block, EXACT)
        for instance, answer in pairs
        for name, block in gradient(instance).items()
    )
    return Verdict(1.0, "passed", EXACTLY if exact else NEARLY)


def _stale(calling, function, instances, answers) -> Verdict | None:
    """Whether values of the first call answer for the second, of the same sizes.

    Told only if the first answer is right and the last layer's gradients do not even
    notice other inputs.
    """
    if not _right(instances[0], answers[0]) or _right(instances[1], answers[1]):
        return None
    moved = replace(instances[1], X=instances[1].X[::-1] * 1.5)
    after = ask(calling, function, moved).blocks
    top = moved.network.layers
    if any(not np.array_equal(after[n], answers[1].blocks[n]) for n in _last(top)):
        return None
    sentence = "After other inputs your gradients still belong to the first ones."
    advice = "Something is kept between calls: a global or a default value."
    return failed("state", sentence, advice)


def _last(layer: int) -> tuple[str, str]:
    return f"W{layer}", f"b{layer}"


def _stretched(instance: Instance) -> list[Instance]:
    """The same numbers, and parameters of other sign and size."""
    found = [instance]
    for factor in (-1.0, 0.1, 1.5):
        moved = {n: factor * p for n, p in instance.parameters.items()}
        found.append(replace(instance, parameters=moved))
    return found


def agrees_with_reference(
    calling: Calling, function: Callable, instance: Instance
) -> bool:
    """Whether loss and gradients are ours at an instance, to nearly all digits."""
    try:
        with np.errstate(all="ignore"):
            answer = ask(calling, function, instance)
    except StoppedError:
        return False
    right = gradient(instance)
    return _loss_right(instance, answer) and all(
        agrees(answer.blocks[name], right[name], SAME) for name in right
    )
