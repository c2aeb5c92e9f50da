"""Tell what is wrong in values: the loss, the gradient, or both; and why."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from grader.judge import consistency
from grader.judge.network.adapters import Calling
from grader.judge.network.call_protocol import Answer, StoppedError, gradients
from grader.judge.network.diagnosis import Diagnosis, diagnose
from grader.judge.network.grade import loss_is_right
from grader.judge.network.loss_mistakes import name_of_loss
from grader.judge.network.message_order import told
from grader.judge.network.network import Blocks, Instance, Network, loss
from grader.judge.network.network_points import square
from grader.student.judging.call import quiet
from grader.student.judging.verdict import Verdict, failed

Pairs = list[tuple[Instance, Answer]]


def wrong_loss(pairs: Pairs) -> Verdict:
    """The gradients are right; the loss is not."""
    blocks = len(pairs[0][0].network.blocks)
    evidence = _loss_slip(pairs) or _loss_told(pairs)
    verdict = failed("value", consistency.SENTENCES["loss"], evidence)
    return verdict.worth(blocks / (blocks + 1))


def wrong_gradient(
    calling: Calling, function: Callable, pairs: Pairs, loss_is_right: bool
) -> Verdict:
    """What is wrong in a gradient, and whether it fits the learner's own loss."""
    network = pairs[0][0].network
    try:
        diagnosis = diagnose(network, gradients(calling, function))
    except StoppedError as stopped:
        return stopped.verdict
    except Exception:  # numbers beyond all bounds: wrong anyway, only not explained
        diagnosis = Diagnosis()
    verdict = told(diagnosis)
    one_cause = diagnosis.names and diagnosis.names[0].kind == "forward"
    if loss_is_right or one_cause:
        return verdict
    slip, instance, answer = _loss_slip(pairs), *pairs[0]
    slopes = _own_slopes(calling, function, instance)
    if consistency.fits(answer.blocks, instance.parameters, slopes):
        said = consistency.SENTENCES["fits"]
        return replace(verdict, sentence=said, evidence=slip or _loss_told(pairs))
    if slip:
        return replace(verdict, sentence=slip, evidence=consistency.TOO)
    advice = "Begin with the forward pass: the loss is wrong already."
    if diagnosis.names:
        advice = verdict.sentence
    return replace(verdict, sentence=consistency.SENTENCES["both"], evidence=advice)


def cannot_run(
    calling: Calling, function: Callable, network: Network, verdict: Verdict
) -> Verdict:
    """The verdict of an exception, or a mistake that runs in square layers only."""
    try:
        call = gradients(calling, function)
        diagnosis = diagnose(network, call, points=square(network))
    except StoppedError:
        return verdict
    if not diagnosis.names:
        return verdict
    return failed("cannot run", diagnosis.names[0].sentence, verdict.sentence)


def _loss_slip(pairs: Pairs) -> str:
    values = [np.nan if a.loss is None else a.loss for _, a in pairs]
    known = name_of_loss([i for i, _ in pairs], values)
    return known[1] if known else ""


def _loss_told(pairs: Pairs) -> str:
    """The first loss that is wrong, and the right one."""
    instance, answer = next(pair for pair in pairs if not loss_is_right(*pair))
    mine, right = f"{answer.loss:.6g}", f"{loss(instance):.6g}"
    return f"With l2 = {instance.l2:g} it is {mine}; it should be {right}."


def _own_slopes(calling, function, instance: Instance) -> list[consistency.Slope]:
    """Derivatives of the learner's own loss along random directions."""

    def own_loss(parameters: Blocks):
        args, kwargs = calling.arguments(replace(instance, parameters=parameters))
        return function(*args, **kwargs)[0]

    at = instance.parameters
    with quiet():
        return consistency.own_slopes(own_loss, at, consistency.directions(at))
