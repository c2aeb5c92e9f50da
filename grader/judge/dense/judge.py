"""Judge a gradient function of a dense network: facts first, then values, then why."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from grader.judge import consistency
from grader.judge.dense.diagnosis import diagnose
from grader.judge.dense.exercise import DenseExercise
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


def judge_dense(
    exercise: DenseExercise, function: Callable, seed: str = SEED
) -> Verdict:
    """Judge one function at the designed points and one of its own. Never raises."""
    if not callable(function):
        kind = type(function).__name__
        return failed("type", f"{exercise.name} is a {kind}; it must be a function.")
    exact = True
    with np.errstate(all="ignore"):
        for network in exercise.networks:
            verdict = _judge(exercise, function, network, seed)
            if not verdict.passed:
                return verdict
            exact = exact and not verdict.evidence
    if exact:
        return Verdict(1.0, "passed", "Right at every test point.")
    note = "Right, in reduced precision (about seven digits): float32, or an epsilon?"
    return Verdict(1.0, "passed", note)


def _judge(exercise, function, network: Network, seed: str) -> Verdict:
    first, *others = designed(network)
    instances = [first, seeded(network, seed), first]
    answers = []
    try:
        # the same sizes first: what is kept between calls shows before it breaks
        answers = [ask(exercise, function, instance) for instance in instances]
        fact = first_fact(answers) or repetition(*answers)
        fact = fact or _stale(exercise, function, instances, answers)
        if fact:
            return fact
        answers += [ask(exercise, function, instance) for instance in others]
    except StoppedError as stopped:
        return _stopped(exercise, function, network, stopped.verdict)
    fact = first_fact(answers) or _not_finite(answers, network) or _all_zero(answers)
    if fact:
        return fact
    return _values(exercise, function, network, [*instances, *others], answers)


def _stopped(exercise, function, network: Network, verdict: Verdict) -> Verdict:
    """A function may run only if all layers are equally wide; then that is told."""
    if verdict.stage != "cannot run":
        return verdict
    call = gradients(exercise, function)
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


def _values(exercise, function, network, instances, answers) -> Verdict:
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
    return _wrong(exercise, function, network, pairs, loss_right)


def _wrong(exercise, function, network, pairs, loss_right: bool) -> Verdict:
    """What is wrong in a gradient, and whether it fits the learner's own loss."""
    try:
        diagnosis = diagnose(network, gradients(exercise, function))
    except StoppedError as stopped:
        return stopped.verdict
    verdict = told(diagnosis)
    one_cause = diagnosis.names and diagnosis.names[0].kind == "forward"
    if loss_right or one_cause:
        return verdict
    instances, answers = zip(*pairs, strict=True)
    known = name_of_loss(list(instances), [a.loss for a in answers])
    slopes = _own_slopes(exercise, function, instances[0])
    own = consistency.fits(answers[0].blocks, instances[0].parameters, slopes)
    weighed = consistency.weigh(False, False, own, slopes)
    if weighed.verdict == "fits":
        return replace(
            verdict, sentence=weighed.sentence, evidence=known[1] if known else ""
        )
    sentence = known[1] if known else weighed.sentence
    return replace(verdict, sentence=sentence, evidence="The gradient is wrong too.")


def _own_slopes(exercise, function, instance: Instance) -> list[consistency.Slope]:
    """Derivatives of the learner's own loss along random directions."""

    def own_loss(parameters: Blocks):
        args, kwargs = exercise.arguments(replace(instance, parameters=parameters))
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
    note = "" if exact else "reduced precision"
    return Verdict(1.0, "passed", "Right.", note)


def _stale(exercise, function, instances, answers) -> Verdict | None:
    """Whether values of the first call answer for the second, of the same sizes.

    Told only if the first answer is right and the last layer's gradients do not even
    notice other inputs.
    """
    if not _right(instances[0], answers[0]) or _right(instances[1], answers[1]):
        return None
    moved = replace(instances[1], X=instances[1].X[::-1] * 1.5)
    after = ask(exercise, function, moved).blocks
    top = moved.network.layers
    if any(not np.array_equal(after[n], answers[1].blocks[n]) for n in _last(top)):
        return None
    sentence = "After other inputs your gradients still belong to the first ones."
    advice = "Something is kept between calls: a global or a default value."
    return failed("state", sentence, advice)


def _last(layer: int) -> tuple[str, str]:
    return f"W{layer}", f"b{layer}"
