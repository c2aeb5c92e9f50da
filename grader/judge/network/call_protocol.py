"""Call a learner's gradient function and see what can be seen without any judgement.

It runs, gives the right types and shapes, leaves its arguments alone, answers the same
question twice alike. These are facts; each ends the check with one sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from grader.judge.network.adapters import Calling
from grader.judge.network.network import Array, Blocks, Instance
from grader.judge.network.sentences import SENTENCES
from grader.student.judging.call import quiet, unchanged
from grader.student.judging.failure_told import cannot_run
from grader.student.judging.verdict import STAGES, Verdict, failed
from grader.student.judging.views import UnfitError


class StoppedError(Exception):
    """A call that gave no gradients; the verdict says why."""

    def __init__(self, verdict: Verdict):
        super().__init__(verdict.sentence)
        self.verdict = verdict


@dataclass(frozen=True)
class Answer:
    """Loss (or None) and gradients of one call, and facts seen beside them."""

    loss: float | None
    blocks: Blocks
    facts: tuple[Verdict, ...] = ()


def ask(calling: Calling, function: Callable, instance: Instance) -> Answer:
    """One call at an instance; raises StoppedError if it gives no gradients."""
    args, kwargs = calling.arguments(instance)
    try:
        with quiet():
            loss, blocks = calling.read(function(*args, **kwargs), instance.network)
    except UnfitError as unfit:
        raise StoppedError(failed("type", str(unfit))) from None
    except KeyboardInterrupt:
        raise  # the other calls would loop as well
    except BaseException as error:
        raise StoppedError(cannot_run(error)) from None
    blocks = {name: blocks[name] for name in instance.network.blocks}
    before = calling.arguments(instance)
    changed = not unchanged(before, (args, kwargs))
    facts = [_shape_fact(blocks, instance)]
    if changed:
        sentence = "Your function changes its arguments in place."
        advice = "Work on new arrays, for example x = x + 1 instead of x += 1."
        facts.append(failed("state", sentence, advice))
    return Answer(loss, blocks, tuple(f for f in facts if f))


def gradients(calling: Calling, function: Callable) -> Callable:
    """The learner's function as diagnose wants it: instance -> blocks."""

    def call(instance: Instance) -> Blocks:
        answer = ask(calling, function, instance)
        shapes = [f for f in answer.facts if f.stage == "shape"]
        if shapes:
            raise StoppedError(shapes[0])
        return {name: np.asarray(b, float) for name, b in answer.blocks.items()}

    return call


def flat(blocks: Blocks) -> Array:
    """All blocks in one vector."""
    return np.concatenate([block.ravel() for block in blocks.values()])


def same_answer(first: Answer, again: Answer) -> bool:
    """Whether two calls gave exactly the same."""
    return _equal(first.loss, again.loss) and np.array_equal(
        flat(first.blocks), flat(again.blocks), True
    )


def _equal(a: float | None, b: float | None) -> bool:
    return a == b or (a is not None and a != a and b != b)


def repetition(first: Answer, between: Answer, again: Answer) -> Verdict | None:
    """What it means that the first call, made again, does not answer the same."""
    if same_answer(first, again):
        return None
    changed = {
        n: again.blocks[n] - first.blocks[n]
        for n in first.blocks
        if not np.array_equal(first.blocks[n], again.blocks[n], True)
    }
    earlier = [
        {n: first.blocks[n] + between.blocks[n] for n in changed},
        {n: between.blocks[n] for n in changed},
    ]
    if changed and any(
        all(np.allclose(changed[n], sums[n], rtol=1e-9, atol=0) for n in changed)
        for sums in earlier
    ):
        sentence = "Your gradients add up over calls: each starts from the last one's."
        return failed("state", sentence, "Start every call from zero.")
    sentence = "Called twice with the same inputs, your function answers twice."
    advice = "Something is kept from one call to the next (a global, a default)."
    return failed("state", sentence, advice)


def first_fact(answers: list[Answer]) -> Verdict | None:
    """The fact that counts first, in the order of the stages."""
    facts = [fact for answer in answers for fact in answer.facts]
    return min(facts, key=lambda f: STAGES.index(f.stage), default=None)


def _shape_fact(blocks: Blocks, instance: Instance) -> Verdict | None:
    expected = {n: p.shape for n, p in instance.parameters.items()}
    wrong = [n for n in reversed(expected) if blocks[n].shape != expected[n]]
    if not wrong:
        return None
    layers = range(instance.network.layers, 0, -1)
    names = [f"{kind}{i}" for i in layers for kind in "Wb"]
    if [blocks[n].shape for n in names] == list(expected.values()):
        sentence = "Your gradients come in reverse order: the first layer goes first."
        return failed("shape", sentence)
    name = wrong[0]
    shape, asked = blocks[name].shape, expected[name]
    evidence = f"d{name} has shape {shape}; {asked} is asked for."
    return failed("shape", _shape_sentence(shape, asked, instance), evidence)


def _shape_sentence(shape: tuple, asked: tuple, instance: Instance) -> str:
    if len(asked) == 2 and shape == asked[::-1]:
        return SENTENCES["C6"]
    if len(asked) == 1 and shape == (len(instance.X), *asked):
        return SENTENCES["B5"]
    if np.prod(shape) == np.prod(asked):
        return "The number of entries is right; only the axes differ."
    return "A gradient has the shape of what it belongs to."
